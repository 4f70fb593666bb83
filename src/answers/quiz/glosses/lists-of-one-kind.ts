import { languagePacks, splitName, toWords } from '../../../language/index.ts';
import { type GlossList, LONGEST_LIST } from './lists.ts';
import type { TermPlace } from '../terms/candidates.ts';

/** The lists whose terms are of one kind: short ones, below a heading that says which. */
export function isListOfOneKind(list: GlossList | null, { passage, language }: TermPlace): boolean {
  const above = passage.parents.at(-1) ?? passage.heading;
  return (
    list !== null && list.size <= LONGEST_LIST && above !== null && !isGlossary(above, language)
  );
}

/** Whether a heading says that terms of any kind stand below. */
function isGlossary(heading: string, language: string): boolean {
  // "J–L" is where words of any kind stand.
  if (/^\p{L}(?:\s?[-–]\s?\p{L})?$/u.test(heading)) return true;
  const glossaries = toWords(languagePacks.get(language)?.cohesion?.glossaries ?? '');
  return splitName(heading).some((word) => glossaries.has(word));
}
