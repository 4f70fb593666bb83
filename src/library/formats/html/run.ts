import type { Range } from '../../../language/index.ts';
import { createGrowingText } from '../parts/growing-text.ts';
import { LINE_END } from '../plain-text/line-ends.ts';
import { leadTerm } from '../terms/lead.ts';
import { readName } from '../terms/names.ts';

/** The text of one block, put together piece by piece. */
export interface Run {
  add(text: string, isBold: boolean): void;
  /** Adds letters that stand raised or lowered. */
  addScript(text: string, isRaised: boolean, isBold: boolean): void;
  /** Adds the end of a line; says whether it is the second in a row, which ends a paragraph. */
  addBreak(): boolean;
  /** Adds what a list of definitions explains, before its explanation. */
  addTerm(name: string): void;
  /** Remembers what was added since a place as what the text explains. */
  markTerm(start: number): void;
  /** How much there is so far. */
  readonly length: number;
  /** What was put together; what follows is another text. */
  take(): { readonly text: string; readonly isBold: boolean; readonly term: Range | null };
}

/** Starts with nothing. */
export function createRun(): Run {
  let text = createGrowingText();
  let isBlank = true;
  let isBold = true;
  let isAfterBreak = false;
  /** Where the bold letters end that it begins with. */
  let lead = 0;
  let term: Range | null = null;
  const note = (piece: string, isPieceBold: boolean): void => {
    if (piece.trim() === '') return;
    if (isBold && !isPieceBold && !isBlank) lead = text.length;
    isAfterBreak = false;
    isBlank = false;
    isBold &&= isPieceBold;
  };
  return {
    add(piece, isPieceBold) {
      note(piece, isPieceBold);
      text.add(piece);
    },
    addScript(script, isRaised, isScriptBold) {
      note(script, isScriptBold);
      text.addScript(script, isRaised);
    },
    addBreak() {
      const isSecond = isAfterBreak;
      if (!isSecond) text.add(`${LINE_END}\n`);
      isAfterBreak = true;
      return isSecond;
    },
    addTerm(name) {
      text = createGrowingText();
      text.add(`${name}: `);
      isBlank = false;
      term = name === '' ? null : [0, name.length];
    },
    markTerm(start) {
      const range: Range = [start, text.length];
      if (range[0] < range[1]) term ??= readName(text.toString(), range);
    },
    get length() {
      return text.length;
    },
    take() {
      const whole = text.toString();
      const taken = { text: whole, isBold, term: term ?? leadTerm(whole, [0, lead]) };
      text = createGrowingText();
      [isBlank, isBold, isAfterBreak, lead, term] = [true, true, false, 0, null];
      return taken;
    },
  };
}
