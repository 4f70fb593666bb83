import { joinRow, type Piece } from './join-row.ts';
import { STRETCHED } from './signs.ts';
import { DEEPEST, isEmpty, type Fenced, type Formula, type Scripts } from './types.ts';

/** What stands for a formula, or a part of one, that cannot be told. */
export const FORMULA_MARK = '[formule]';

/** A formula on one line: 2^10, (a+b)/2, √(x), x_1, ∑_(i=1)^n a_i; matrices row by row. */
export function toLinear(formula: Formula): string {
  const text = write(formula, { isRoomy: true, depth: 0 }).text.trim();
  return text === '' ? FORMULA_MARK : text;
}

interface Way {
  /** Whether operators have spaces around them. */
  readonly isRoomy: boolean;
  readonly depth: number;
}

/** The piece of text that a part of a formula becomes. */
function write(formula: Formula, way: Way): Piece {
  const inside: Way = { isRoomy: way.isRoomy, depth: way.depth + 1 };
  const tight: Way = { ...inside, isRoomy: false };
  if (way.depth > DEEPEST) return { text: FORMULA_MARK, hold: 'atom' };
  switch (formula.kind) {
    case 'symbol': {
      const { role, text } = formula;
      return { text, hold: 'atom', role };
    }
    case 'row':
      return joinRow(
        flatten(formula.parts).map((part) => write(part, inside)),
        way.isRoomy,
      );
    case 'fraction':
      return writeFraction(write(formula.over, tight), write(formula.under, tight));
    case 'scripts':
      return writeScripts(formula, tight);
    case 'root': {
      const of = write(formula.of, tight).text;
      const degree =
        formula.degree && !isEmpty(formula.degree) ? write(formula.degree, tight).text : '2';
      return { text: `${ROOTS[degree] ?? `√[${degree}]`}(${of})`, hold: 'atom' };
    }
    case 'fenced':
      return writeFenced(formula, inside);
    case 'matrix':
      return writeMatrix(formula.rows, inside);
    case 'accent':
      return {
        text: addMark(write(formula.base, tight), formula.mark),
        hold: 'atom',
        role: 'name',
      };
    default:
      return { text: FORMULA_MARK, hold: 'atom' };
  }
}

const ROOTS: Readonly<Record<string, string>> = { '2': '√', '3': '∛', '4': '∜' };

/** Rows in rows have no brackets around them on paper, so they are one row. */
function flatten(parts: readonly Formula[]): Formula[] {
  const flat: Formula[] = [];
  const ahead = parts.toReversed();
  for (let part = ahead.pop(); part; part = ahead.pop()) {
    if (part.kind !== 'row') flat.push(part);
    else for (const inner of part.parts.toReversed()) ahead.push(inner);
  }
  return flat;
}

function writeFraction(over: Piece, under: Piece): Piece {
  const isUnderWhole = under.hold === 'atom' || under.hold === 'power' || isStep(under.text);
  const isOverWhole = over.hold !== 'sum' && over.hold !== 'quotient' && !over.text.includes(' ');
  return {
    text: `${bracket(over, isOverWhole)}/${bracket(under, isUnderWhole)}`,
    hold: 'quotient',
  };
}

function bracket({ text }: Piece, isWhole: boolean): string {
  return isWhole ? text : `(${text})`;
}

/** "dx", "∂t", "Δt" below a line: one thing to whoever reads it. */
function isStep(text: string): boolean {
  return /^[d∂Δδ]\p{L}$/u.test(text);
}

function writeScripts({ base, sub, sup }: Scripts, tight: Way): Piece {
  const piece = write(base, tight);
  const { text: own, hold, role } = piece;
  const [below, above] = [sub, sup].map((part) => (part ? write(part, tight) : NOTHING));
  const scripts = `${script('_', below)}${script('^', above)}`;
  if (scripts === '') return piece;
  const text = `${hold === 'atom' || own === '' ? own : `(${own})`}${scripts}`;
  const isLarge = role === 'operator' || (role === 'name' && own.length > 1);
  return { text, hold: 'power', ...(isLarge && { role: 'large' }) };
}

const NOTHING: Piece = { text: '', hold: 'atom' };
const PRIME = /^(?:[′″‴'°]+|∘)$/u;

/** A number, a letter, or some letters together need no brackets; all else does. */
const SHORT =
  /^(?:[-−+]?(?:\p{N}+(?:[.,]\p{N}+)?|\p{L}\p{M}*)|\p{L}{2,}|[^\s\p{L}\p{N}]|\(.[^()]*\)|\[formule\])$/u;

function script(sign: '_' | '^', piece: Piece = NOTHING): string {
  const text = piece.text.trim();
  if (text === '' || STRETCHED.has(text)) return '';
  if (sign === '^' && PRIME.test(text)) return text === '∘' ? '°' : text;
  return `${sign}${SHORT.test(text) ? text : `(${text})`}`;
}

function writeFenced({ open, close, separator, parts }: Fenced, inside: Way): Piece {
  const texts = parts.map((part) =>
    part.kind === 'matrix' ? rowsOf(part.rows, inside) : write(part, inside).text,
  );
  return { text: `${open}${texts.join(separator)}${close}`, hold: 'atom', role: 'fenced' };
}

function writeMatrix(rows: readonly (readonly Formula[])[], inside: Way): Piece {
  const text = rowsOf(rows, inside);
  // Equations below each other are no matrix.
  return areEquations(rows)
    ? { text, hold: 'sum' }
    : { text: `[${text}]`, hold: 'atom', role: 'matrix' };
}

function rowsOf(rows: readonly (readonly Formula[])[], inside: Way): string {
  const between = areEquations(rows) ? ' ' : ', ';
  return rows
    .map((row) => row.map((cell) => write(cell, inside).text.trim()).filter((text) => text !== ''))
    .map((cells) => cells.join(between))
    .filter((text) => text !== '')
    .join('; ');
}

/** One below the other, or aligned at a sign of relation. */
function areEquations(rows: readonly (readonly Formula[])[]): boolean {
  return rows.every(([, ...others]) =>
    others.every((cell, place) => place % 2 === 1 || isEmpty(cell) || startsWithRelation(cell)),
  );
}

function startsWithRelation(cell: Formula): boolean {
  const first = flatten([cell]).find((part) => !isEmpty(part));
  return first?.kind === 'symbol' && /^[=≠≡≈<>≤≥∈→⇒⇔&]/u.test(first.text);
}

function addMark({ text }: Piece, mark: string): string {
  const letters = Array.from(text.normalize('NFC'));
  return letters.length <= 3 ? letters.map((letter) => letter + mark).join('') : `(${text})${mark}`;
}
