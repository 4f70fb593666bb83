import type { Range } from '../../../language/index.ts';
import { hasWords, readName } from './names.ts';

/** Words that a run-in heading ("Osmosis. Water …") has at most; more may be a sentence. */
const MOST_BEFORE_STOP = 4;
const FEWEST_EXPLAINING = 2;

/**
 * The term that a text begins with and explains, where its first letters up to `end` are set apart,
 * in bold say; or null.
 */
export function leadTerm(text: string, [start, end]: Range): Range | null {
  if (end <= start) return null;
  const behind = text.slice(end);
  // Bold in the middle of a word marks letters.
  if (/[\p{L}\p{N}]$/u.test(text.slice(start, end)) && /^[\p{L}\p{N}]/u.test(behind)) return null;
  if (!hasWords(behind, FEWEST_EXPLAINING)) return null;
  const isStop = /[.]["'”’)]*\s*$/u.test(text.slice(start, end));
  return readName(text, [start, end], isStop ? MOST_BEFORE_STOP : undefined);
}
