import type { Range } from '../../../language/index.ts';
import { foldWhiteSpace } from '../../fold-white-space.ts';

/**
 * Around a formula in a text that is still being put together, so that whatever is done to the text,
 * it is known where the formula stands. Unicode keeps these two for such use inside of a program.
 */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const MARKS = /[\ufdd0\ufdd1]/gu;

/** A formula as it is put into a text. */
export function markFormula(formula: string): string {
  return `${OPEN}${formula.replace(MARKS, '')}${CLOSE}`;
}

/** A text, and where in it formulas stand. */
export interface MarkedText {
  readonly text: string;
  readonly formulas: readonly Range[];
}

/** A text, white space folded, without its marks. */
export function foldMarked(marked: string): MarkedText {
  // Formulas beside each other are not one.
  const text = foldWhiteSpace(marked.replaceAll(CLOSE + OPEN, `${CLOSE} ${OPEN}`));
  if (!text.includes(OPEN) && !text.includes(CLOSE)) return { text, formulas: NONE };
  const taken = takeMarks(text);
  const folded = foldWhiteSpace(taken.text);
  // Marks that stand in the source itself may have had nothing but spaces between them.
  return folded === taken.text ? taken : { text: folded, formulas: NONE };
}

const NONE: readonly Range[] = [];

function takeMarks(text: string): MarkedText {
  const formulas: Range[] = [];
  let plain = '';
  let start = -1;
  for (const part of text.split(/([\ufdd0\ufdd1])/u)) {
    if (part === OPEN) start = plain.length;
    else if (part === CLOSE) {
      if (start >= 0 && plain.length > start) formulas.push([start, plain.length]);
      start = -1;
    } else plain += part;
  }
  return { text: plain, formulas };
}

/** The text with marks around its formulas again. */
export function putMarks(text: string, formulas: readonly Range[] = []): string {
  let marked = '';
  let at = 0;
  for (const [start, end] of formulas) {
    marked += text.slice(at, start) + markFormula(text.slice(start, end));
    at = end;
  }
  return marked + text.slice(at);
}
