import { languagePacks, toForms, toWords } from '../language/index.ts';
import { getWordAnalyser } from './analyse.ts';
import { readParticles } from './particles.ts';

/** The forms by the term of each, of every language that was asked for. */
const formsByTerm = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * Words that are forms of the same word by no rule: "begon" and "begonnen" of "begint", "uitvinden" of
 * "uitgevonden". None for a language without a list of them.
 * @param word folded
 * @param particle a word that the question ends with, which may belong to the verb: "vond … uit"
 */
export function findIrregularForms(
  word: string,
  language: string | null,
  particle: string | null = null,
): string[] {
  const pack = languagePacks.get(language ?? '');
  if (!pack?.words.irregular) return [];
  const forms = readForms(pack.code, pack.words.irregular);
  const formsOf = (each: string) => forms.get(getWordAnalyser(language)(each).term) ?? [];
  const particles = toWords(pack.words.verbs?.particles ?? '');
  const found = readParticles(word, particles, particle).flatMap((read) =>
    formsOf(read.rest).map((form) => read.particle + form),
  );
  return [...new Set(found)].filter((form) => form !== word);
}

function readForms(code: string, list: string): ReadonlyMap<string, readonly string[]> {
  const known = formsByTerm.get(code);
  if (known) return known;
  const termOf = getWordAnalyser(code);
  const forms = new Map(
    Array.from(toForms(list), ([word, group]) => [termOf(word).term, group] as const),
  );
  formsByTerm.set(code, forms);
  return forms;
}
