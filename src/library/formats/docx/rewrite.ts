import { Parser } from 'htmlparser2';
import { decode } from '../../files/decode.ts';
import { FORMULA_MARK, toLinear } from '../formula/linear.ts';
import { markFormula } from '../formula/marks.ts';
import { readOmml } from '../formula/read-omml.ts';
import { createSymbols } from './symbol-fonts.ts';
import { escapeXml, localName, type XmlNode } from '../packed/xml-node.ts';

/** Parts of a Word file that hold text. */
export const TEXT_PART =
  /^word\/(?!(?:styles|numbering|theme|fontTable|settings|webSettings))[^/]+\.xml$/u;
/** What mammoth, which reads the file, passes over or reads as less than a reader sees. */
const TELLING = [
  'oMath',
  'w14:checkbox',
  'Equation',
  'MathType',
  'Wingdings',
  'Webdings',
  '"Symbol"',
];
const FORMULA = /^oMath(?:Para)?$/u;
/** Programs whose objects are formulas. */
const EDITOR = /^(?:equation|mathtype)/iu;

/** What stands from one place to another in a file becomes another text. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A part of a Word file with its formulas as text, and its symbols and boxes as mammoth knows them. */
export function rewritePart(part: Uint8Array): Uint8Array {
  const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
  if (!TELLING.some((name) => bytes.includes(name))) return part;
  const decoded = decode(part);
  if ('failure' in decoded) return part;
  const changes = findChanges(decoded.text);
  return changes.length === 0 ? part : Buffer.from(apply(decoded.text, changes));
}

function apply(xml: string, changes: readonly Change[]): string {
  let changed = '';
  let at = 0;
  for (const { from, to, text } of changes) {
    if (from < at) continue;
    changed += xml.slice(at, from) + text;
    at = to;
  }
  return changed + xml.slice(at);
}

/** An element that is read whole, because it may become another. */
interface Taken extends XmlNode {
  readonly children: Taken[];
  text: string;
  readonly from: number;
}

function findChanges(xml: string): Change[] {
  const changes: Change[] = [];
  const names: string[] = [];
  const taken: Taken[] = [];
  const symbols = createSymbols();
  const parser = new Parser(
    {
      onopentag(fullName, attributes) {
        const name = localName(fullName);
        names.push(fullName);
        const above = taken.at(-1);
        if (above || FORMULA.test(name) || /^(?:object|checkbox|t)$/u.test(name)) {
          const own: Taken = {
            name,
            attributes: byLocalName(attributes),
            children: [],
            text: '',
            from: parser.startIndex,
          };
          above?.children.push(own);
          taken.push(own);
        } else symbols.open(name, byLocalName(attributes));
      },
      ontext(text) {
        const own = taken.at(-1);
        if (own) own.text += text;
      },
      onclosetag(fullName) {
        names.pop();
        const own = taken.pop();
        if (!own) return symbols.close(localName(fullName));
        if (taken.length > 0) return;
        const text = replace(own, prefixIn(names, fullName), symbols.font);
        if (text !== null) changes.push({ from: own.from, to: parser.endIndex + 1, text });
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return changes;

  function replace(own: Taken, prefix: string, font: string | null): string | null {
    const asText = (text: string): string =>
      `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
    // The box itself follows as text.
    if (own.name === 'checkbox') return '';
    if (own.name === 't') return font === null ? null : symbols.write(own.text, font, prefix);
    if (own.name === 'object') {
      return isFormulaObject(own) ? asText(markFormula(FORMULA_MARK)) : null;
    }
    const formulas =
      own.name === 'oMath' ? [own] : own.children.filter(({ name }) => name === 'oMath');
    const marked = formulas.map((formula) => markFormula(toLinear(readOmml(formula))));
    return `<${prefix}r>${asText(marked.join(' '))}</${prefix}r>`;
  }
}

function isFormulaObject({ name, attributes, children }: Taken): boolean {
  if (name === 'OLEObject') return EDITOR.test(attributes['ProgID'] ?? '');
  return children.some(isFormulaObject);
}

/** The prefix of Word's own names, as the elements around have it. */
function prefixIn(names: readonly string[], own: string): string {
  const around = names.findLast((name) => /(?:^|:)(?:p|r)$/u.test(name)) ?? `w:${localName(own)}`;
  return around.slice(0, around.indexOf(':') + 1);
}

function byLocalName(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [localName(name), value]),
  );
}
