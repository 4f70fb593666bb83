import type { XmlNode } from '../packed/xml-node.ts';
import { ACCENTS, doubleStruck, STRETCHED } from './signs.ts';
import { toTokens, toWords } from './tokens.ts';
import { DEEPEST, EMPTY, isEmpty, UNKNOWN, type Formula } from './types.ts';

/** Elements whose children stand in a row. */
const ROWS =
  /^(?:oMathPara|oMath|e|num|den|sub|sup|deg|lim|fName|box|borderBox|ins|hyperlink|sdt|sdtContent|smartTag)$/u;
/** Properties, marks of places, and what was taken out. */
const UNSEEN = /Pr$|^(?:bookmark|comment|proofErr|permStart|permEnd|del|moveFrom)/u;

/** Word's own notation of formulas (OMML) → the formula. */
export function readOmml(element: XmlNode, depth = 0): Formula {
  if (depth > DEEPEST) return UNKNOWN;
  const { name, children } = element;
  const row = (of: XmlNode): Formula => ({ kind: 'row', parts: readAll(of.children, depth + 1) });
  const part = (own: string): Formula => {
    const found = children.find((child) => child.name === own);
    return found ? row(found) : EMPTY;
  };
  const parts = (own: string): Formula[] => children.filter((child) => child.name === own).map(row);
  const property = createProperties(element);
  switch (name) {
    case 'f': {
      const [over, under] = [part('num'), part('den')];
      return property('type') === 'noBar'
        ? { kind: 'matrix', rows: [[over], [under]] }
        : { kind: 'fraction', over, under };
    }
    case 'sSup':
    case 'sSub':
    case 'sSubSup':
      return { kind: 'scripts', base: part('e'), sub: part('sub'), sup: part('sup') };
    case 'sPre':
      return {
        kind: 'row',
        parts: [{ kind: 'scripts', base: EMPTY, sub: part('sub'), sup: part('sup') }, part('e')],
      };
    case 'limLow':
      return { kind: 'scripts', base: part('e'), sub: part('lim'), sup: null };
    case 'limUpp':
      return { kind: 'scripts', base: part('e'), sub: null, sup: part('lim') };
    case 'rad':
      return {
        kind: 'root',
        of: part('e'),
        degree: isOn(property('degHide')) ? null : part('deg'),
      };
    case 'nary': {
      const [base] = toTokens(property('chr') ?? '∫');
      const sub = isOn(property('subHide')) ? null : part('sub');
      const sup = isOn(property('supHide')) ? null : part('sup');
      return {
        kind: 'row',
        parts: [{ kind: 'scripts', base: base ?? EMPTY, sub, sup }, part('e')],
      };
    }
    case 'd':
      return {
        kind: 'fenced',
        open: property('begChr') ?? '(',
        close: property('endChr') ?? ')',
        separator: property('sepChr') ?? '|',
        parts: parts('e').map(unwrap),
      };
    case 'm':
      return {
        kind: 'matrix',
        rows: children
          .filter((child) => child.name === 'mr')
          .map((each) => each.children.filter((child) => child.name === 'e').map(row)),
      };
    case 'eqArr':
      return { kind: 'matrix', rows: parts('e').map((each) => [withoutAligning(each)]) };
    case 'func':
      return { kind: 'row', parts: [part('fName'), part('e')] };
    case 'acc':
      return setMark(part('e'), property('chr') ?? '\u0302');
    case 'bar':
      return {
        kind: 'accent',
        base: part('e'),
        mark: property('pos') === 'top' ? '\u0304' : '\u0332',
      };
    case 'groupChr':
      return setMark(part('e'), property('chr') ?? '⏟');
    case 'phant':
      return property('show') !== null && !isOn(property('show')) ? EMPTY : part('e');
    default:
      if (UNSEEN.test(name)) return EMPTY;
      return ROWS.test(name) ? row(element) : isEmptyElement(element) ? EMPTY : UNKNOWN;
  }
}

function isEmptyElement({ text, children }: XmlNode): boolean {
  return children.length === 0 && text.trim() === '';
}

/** Parts beside each other: runs of text belong together, however Word cut them. */
function readAll(children: readonly XmlNode[], depth: number): Formula[] {
  const parts: Formula[] = [];
  let text = '';
  let style = '';
  const end = (): void => {
    parts.push(...readText(text, style));
    text = '';
  };
  for (const child of children) {
    if (child.name !== 'r') {
      if (!UNSEEN.test(child.name)) end();
      parts.push(readOmml(child, depth));
      continue;
    }
    const own = styleOf(child);
    if (own !== style) end();
    style = own;
    for (const { name, text: inner } of child.children) {
      if (name === 't') text += inner;
      else if (name === 'br' || name === 'tab') text += ' ';
      else if (name === 'sym') {
        end();
        parts.push(UNKNOWN);
      }
    }
  }
  end();
  return parts;
}

function readText(text: string, style: string): Formula[] {
  if (text === '') return [];
  if (style === 'words') return [toWords(text)];
  if (style === 'double-struck') return [toWords(Array.from(text, doubleStruck).join(''))];
  return toTokens(text, { areWords: style === 'plain' });
}

function styleOf({ children }: XmlNode): string {
  const own = children.find(({ name }) => name === 'rPr');
  const find = (wanted: string) => own?.children.find(({ name }) => name === wanted);
  const plainText = find('nor');
  if (plainText && isOn(plainText.attributes['val'] ?? '')) return 'words';
  if (find('scr')?.attributes['val'] === 'double-struck') return 'double-struck';
  return find('sty')?.attributes['val'] === 'p' ? 'plain' : '';
}

/** What the properties of an element say; null where they do not. */
function createProperties({ name, children }: XmlNode): (of: string) => string | null {
  const own = children.find((child) => child.name === `${name}Pr`);
  return (of) => {
    const found = own?.children.find((child) => child.name === of);
    return found ? (found.attributes['val'] ?? '') : null;
  };
}

/** A switch without a value is on. */
function isOn(value: string | null): boolean {
  return value !== null && !/^(?:0|off|false)$/u.test(value);
}

function setMark(base: Formula, sign: string): Formula {
  if (STRETCHED.has(sign)) return base;
  const mark = ACCENTS[sign];
  return mark === undefined
    ? { kind: 'scripts', base, sub: null, sup: { kind: 'row', parts: toTokens(sign) } }
    : { kind: 'accent', base, mark };
}

/** What alone stands in a row. */
function unwrap(formula: Formula): Formula {
  if (formula.kind !== 'row') return formula;
  const seen = formula.parts.filter((part) => !isEmpty(part));
  const [only] = seen;
  return only && seen.length === 1 ? unwrap(only) : formula;
}

/** Without the signs at which lines are aligned. */
function withoutAligning(formula: Formula): Formula {
  return formula.kind === 'row'
    ? {
        kind: 'row',
        parts: formula.parts
          .filter((part) => part.kind !== 'symbol' || part.text !== '&')
          .map(withoutAligning),
      }
    : formula;
}
