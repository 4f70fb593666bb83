import { languagePacks, toForms, toWords } from '../language/index.ts';
import { getWordAnalyser } from './analyse.ts';
import { readParticles } from './particles.ts';

/** A compound has as many letters before its last part, and that as many: "werkdag", "wegen". */
const SHORTEST_FRONT = 3;
const SHORTEST_END = 3;

/** The forms by the term of each, of every language that was asked for. */
const formsByTerm = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * Words that are forms of the same word by no rule: "begon" and "begonnen" of "begint", "uitvinden" of
 * "uitgevonden", also as the end of a compound: "werkdag" of "werkdagen". None for a language without a
 * list of them.
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
  if (found.length === 0 && pack.words.compoundLinks) {
    return formsOfCompound(word, readEnds(pack.code, pack.words.irregular));
  }
  return [...new Set(found)].filter((form) => form !== word);
}

/** The forms of a compound by those of its last part. */
function formsOfCompound(word: string, ends: ReadonlyMap<string, readonly string[]>): string[] {
  for (let at = SHORTEST_FRONT; at <= word.length - SHORTEST_END; at++) {
    const forms = ends.get(word.slice(at));
    if (!forms) continue;
    const front = word.slice(0, at);
    return forms.map((form) => front + form).filter((form) => form !== word);
  }
  return [];
}

/** The same by the words themselves: an end of a word has no stem of its own. */
const formsByWord = new Map<string, ReadonlyMap<string, readonly string[]>>();

function readEnds(code: string, list: string): ReadonlyMap<string, readonly string[]> {
  const known = formsByWord.get(code) ?? toForms(list);
  formsByWord.set(code, known);
  return known;
}

function readForms(code: string, list: string): ReadonlyMap<string, readonly string[]> {
  const known = formsByTerm.get(code);
  if (known) return known;
  const termOf = getWordAnalyser(code);
  const forms = new Map<string, readonly string[]>();
  for (const [word, group] of toForms(list)) {
    const { term } = termOf(word);
    forms.set(term, [...(forms.get(term) ?? []), ...group]);
  }
  formsByTerm.set(code, forms);
  return forms;
}
