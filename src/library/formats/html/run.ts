import type { Range } from '../../../language/range.ts';
import { joinScript } from '../join-script.ts';
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
  let text = '';
  let isBold = true;
  let isAfterBreak = false;
  /** Where the bold letters end that it begins with. */
  let lead = 0;
  let term: Range | null = null;
  return {
    add(piece, isPieceBold) {
      if (piece.trim() !== '') {
        if (isBold && !isPieceBold && text.trim() !== '') lead = text.length;
        isAfterBreak = false;
        isBold &&= isPieceBold;
      }
      text += piece;
    },
    addScript(script, isRaised, isScriptBold) {
      this.add('', isScriptBold);
      text = joinScript(text, script, isRaised);
      if (script.trim() !== '') isAfterBreak = false;
    },
    addBreak() {
      const isSecond = isAfterBreak;
      if (!isSecond) text += '\n';
      isAfterBreak = true;
      return isSecond;
    },
    addTerm(name) {
      text = `${name}: `;
      term = name === '' ? null : [0, name.length];
    },
    markTerm(start) {
      const range: Range = [start, text.length];
      if (range[0] < range[1]) term ??= readName(text, range);
    },
    get length() {
      return text.length;
    },
    take() {
      const taken = { text, isBold, term: term ?? leadTerm(text, [0, lead]) };
      [text, isBold, isAfterBreak, lead, term] = ['', true, false, 0, null];
      return taken;
    },
  };
}
