import type { XmlNode } from '../packed/xml-node.ts';
import { ACCENTS, doubleStruck, plain, STRETCHED } from './signs.ts';
import { toSymbol, toTokens, toWords } from './tokens.ts';
import { DEEPEST, EMPTY, UNKNOWN, type Formula } from './types.ts';

/** Elements whose children stand in a row. */
const ROWS = /^(?:math|mrow|mstyle|merror|mpadded|mtd|maligngroup|menclose)$/u;
/** Elements that show nothing. */
const UNSEEN = /^(?:mphantom|none|mprescripts|annotation|annotation-xml|malignmark|maligngroup)$/u;

/** MathML (presentation) → the formula. */
export function readMathml(element: XmlNode, depth = 0): Formula {
  if (depth > DEEPEST) return UNKNOWN;
  const { name, attributes, children, text } = element;
  const inside = children.map((child) => () => readMathml(child, depth + 1));
  const at = (place: number): Formula => inside[place]?.() ?? EMPTY;
  const row = (): Formula => ({ kind: 'row', parts: inside.map((read) => read()) });
  switch (name) {
    case 'mi':
      return readName(text, attributes['mathvariant']);
    case 'mn':
      return { kind: 'symbol', role: 'number', text: plain(text).trim() };
    case 'mo':
      return toSymbol(plain(text).trim());
    case 'mtext':
      return toWords(text);
    case 'ms':
      return toWords(`"${text}"`);
    case 'mspace':
      return /^(?:\d*[1-9]\d*em|0?\.[5-9]\d*em|thickmathspace)$/u.test(attributes['width'] ?? '')
        ? toWords(' ')
        : EMPTY;
    case 'mglyph':
      return attributes['alt'] ? toWords(attributes['alt']) : UNKNOWN;
    case 'mfrac':
      return isZero(attributes['linethickness'])
        ? { kind: 'matrix', rows: [[at(0)], [at(1)]] }
        : { kind: 'fraction', over: at(0), under: at(1) };
    case 'msqrt':
      return { kind: 'root', of: row(), degree: null };
    case 'mroot':
      return { kind: 'root', of: at(0), degree: at(1) };
    case 'msup':
      return { kind: 'scripts', base: at(0), sub: null, sup: at(1) };
    case 'msub':
      return { kind: 'scripts', base: at(0), sub: at(1), sup: null };
    case 'msubsup':
      return { kind: 'scripts', base: at(0), sub: at(1), sup: at(2) };
    case 'munder':
      return setApart(at(0), children[1], null, at);
    case 'mover':
      return setApart(at(0), null, children[1], at);
    case 'munderover':
      return { kind: 'scripts', base: at(0), sub: at(1), sup: at(2) };
    case 'mmultiscripts':
      return readMultiscripts(children, depth);
    case 'mfenced':
      return {
        kind: 'fenced',
        open: attributes['open'] ?? '(',
        close: attributes['close'] ?? ')',
        separator: (attributes['separators'] ?? ',').trim().charAt(0),
        parts: inside.map((read) => read()),
      };
    case 'mtable':
      return { kind: 'matrix', rows: children.map((each) => readTableRow(each, depth)) };
    case 'maction':
    case 'semantics':
      return at(0);
    default:
      return readOther(element, row);
  }
}

function readOther({ name, attributes, children, text }: XmlNode, row: () => Formula): Formula {
  if (UNSEEN.test(name)) return EMPTY;
  if (!ROWS.test(name)) return text.trim() === '' && children.length === 0 ? EMPTY : UNKNOWN;
  if (name === 'menclose' && /radical/u.test(attributes['notation'] ?? '')) {
    return { kind: 'root', of: row(), degree: null };
  }
  if (children.length > 0) return row();
  return { kind: 'row', parts: toTokens(text.trim()) };
}

function readName(text: string, variant: string | undefined): Formula {
  const own = plain(text).trim();
  return toSymbol(variant === 'double-struck' ? doubleStruck(own) : own);
}

function isZero(length: string | undefined): boolean {
  return length !== undefined && /^0(?:\.0*)?[a-z%]*$/u.test(length);
}

/** What stands below or above a base: a sign on a letter, or bounds. */
function setApart(
  base: Formula,
  below: XmlNode | null | undefined,
  above: XmlNode | null | undefined,
  at: (place: number) => Formula,
): Formula {
  const sign = plain((below ?? above)?.text ?? '').trim();
  if (STRETCHED.has(sign)) return base;
  const isMark = (below ?? above)?.children.length === 0;
  const mark = isMark ? ACCENTS[sign] : undefined;
  if (mark !== undefined && !(base.kind === 'symbol' && base.role === 'operator')) {
    return { kind: 'accent', base, mark: below ? '\u0332' : mark };
  }
  return { kind: 'scripts', base, sub: below ? at(1) : null, sup: above ? at(1) : null };
}

/** Pairs of what stands lowered and raised, behind the base and, after a mark, before it. */
function readMultiscripts(children: readonly XmlNode[], depth: number): Formula {
  const split = children.findIndex(({ name }) => name === 'mprescripts');
  const behind = children.slice(1, split < 0 ? undefined : split);
  const before = split < 0 ? [] : children.slice(split + 1);
  const read = (each: XmlNode | undefined): Formula => (each ? readMathml(each, depth + 1) : EMPTY);
  const toScripts = (base: Formula, pair: readonly XmlNode[]): Formula =>
    pair.length === 0 ? base : { kind: 'scripts', base, sub: read(pair[0]), sup: read(pair[1]) };
  return {
    kind: 'row',
    parts: [toScripts(EMPTY, before.slice(0, 2)), toScripts(read(children[0]), behind.slice(0, 2))],
  };
}

function readTableRow({ name, children }: XmlNode, depth: number): Formula[] {
  const cells = children.map((cell) => readMathml(cell, depth + 1));
  // The number of an equation stands behind it.
  return name === 'mlabeledtr' ? [...cells.slice(1), ...cells.slice(0, 1)] : cells;
}
