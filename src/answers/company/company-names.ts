import type { Company, SpeltName } from '../../facts/index.ts';
import { findWords } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { companyCalled } from './company-index.ts';

/** All spellings of a company. "WHO" is a name and "who" is not. */
export function spell({ name, aliases }: Company, snapshot: Snapshot): SpeltName[] {
  return [name, ...aliases].map((own) => ({ own, asSpelt: isOfFunctionWords(own, snapshot) }));
}

/** Whether a name could as well be "the" and "of". */
export function isOfFunctionWords(name: string, { index }: Snapshot): boolean {
  return index.isOfFunctionWords(name);
}

/** "WHO": more letters than one, and none of them small. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Words in the longest name that is looked for in a question. */
const LONGEST_NAME = 6;

/** Whether a question names a company of the material, by its name or an alias. */
export function namesCompany(question: string, snapshot: Snapshot): boolean {
  const words = Array.from(findWords(question));
  return words.some(({ start }, first) =>
    words.slice(first, first + LONGEST_NAME).some(({ end }) => {
      const own = question.slice(start, end);
      const company = companyCalled(own, snapshot.facts);
      if (company === null) return false;
      return !isOfFunctionWords(own, snapshot) || [company.name, ...company.aliases].includes(own);
    }),
  );
}
