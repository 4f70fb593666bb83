import type { Range } from '../../language/index.ts';
import type { Rule, TermWords } from './language-rules.ts';
import type { RuleMatch } from './match-rule.ts';
import { readTerm, readTermBackward, readTermForward } from './term-text.ts';

/** A subject with what stands between commas behind it. */
const LONGEST_ASIDE = 200;

/** Whether a term is written as names are, which no other word before it belongs to. */
export function isName(text: string, [start, end]: Range): boolean {
  return /^\p{Lu}/u.test(text.slice(start, end)) && start > 0;
}

/** The term in the slot of a rule that matched, or null where none stands there. */
export function readRuleTerm(
  { form, isOfName }: Rule,
  { term, held }: RuleMatch,
  text: string,
  words: TermWords,
): Range | null {
  if (held.left && held.right) return readTerm(text, term, words);
  if (held.left) return readTermForward(text, term, words);
  if (form === 'apposition' || form === 'bracket') {
    const read = readTermBackward(text, term, words);
    if (read && isOfName && !isName(text, read)) return null;
    // "article 33, a": what bears a number is a place in a text.
    return read && /\p{N}/u.test(text.slice(...read)) ? null : read;
  }
  // "The cell membrane, the outer layer, is": the subject is what stands before.
  const [start, end] = term;
  const subject = text.slice(start, Math.min(end, start + LONGEST_ASIDE)).trimEnd();
  const isAside = subject.endsWith(',') && end - start < LONGEST_ASIDE;
  const comma = isAside ? subject.indexOf(',') : -1;
  return readTerm(text, comma > 0 ? [start, start + comma] : term, words);
}
