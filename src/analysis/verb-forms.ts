import { getWordAnalyser } from './analyse.ts';
import { languagePacks, toWords, type VerbsPart } from '../language/index.ts';
import { readParticles, type ReadVerb } from './particles.ts';

/** A shorter stem is the middle of too many words. */
const SHORTEST_STEM = 3;
/** "Plant" is no form of "plan", but "betaalt" one of "betaal". */
const SHORTEST_PRESENT = 5;

/**
 * Words that a word may be a form of, or that may be forms of it, where it is a verb and no stemmer
 * joins them: "vullen" and "gevuld", "inloggt" and "ingelogd". Many of them are no words at all: whoever
 * asks looks up which of them there are. None for a language whose stemmer joins all.
 * @param word folded
 * @param particle a word that the question ends with, which may belong to the verb: "haal … op"
 */
export function findVerbForms(
  word: string,
  language: string | null,
  particle: string | null = null,
): string[] {
  const verbs = languagePacks.get(language ?? '')?.words.verbs;
  if (!verbs) return [];
  const isInfinitive = word.endsWith(verbs.infinitive);
  const stem = getWordAnalyser(language)(word).term;
  const stems = [...stemsOfForm(word, verbs), ...(isInfinitive ? [stem] : [])];
  const particles = toWords(verbs.particles);
  const forms = stems
    .flatMap((each) => readParticles(each, particles, particle))
    .flatMap((read) => formsOf(read, verbs));
  // Strong verbs that keep their vowel: "lezen", "gelezen".
  const strong = isInfinitive
    ? [
        verbs.participle + word,
        word.startsWith(verbs.participle) ? word.slice(verbs.participle.length) : word,
      ]
    : [];
  return [...new Set([...forms, ...strong])].filter((form) => form !== word);
}

/** The stems that a word may be a participle or the present of. */
function stemsOfForm(word: string, verbs: VerbsPart): string[] {
  const ending = verbs.endings.find((letters) => word.endsWith(letters));
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  const ofParticiples = readParticles(stem, toWords(verbs.particles), null)
    .filter(({ rest }) => rest.startsWith(verbs.participle))
    .map(({ particle, rest }) => particle + rest.slice(verbs.participle.length));
  const isLong = stem.length >= SHORTEST_PRESENT;
  const isPrefixed = [...toWords(verbs.prefixes)].some((prefix) => stem.startsWith(prefix));
  const isForm = isLong && (isPrefixed || ending === verbs.present);
  return [...ofParticiples, ...(isForm ? [stem] : [])].filter(
    ({ length }) => length >= SHORTEST_STEM,
  );
}

/** The forms of a verb, as far as stemming does not see that they are one. */
function formsOf(
  { particle, rest: stem }: ReadVerb,
  { infinitive, participle, endings }: VerbsPart,
): string[] {
  if (stem.length < SHORTEST_STEM) return [];
  return [
    particle + stem,
    particle + stem + infinitive,
    ...endings.flatMap((ending) => [
      particle + stem + ending,
      particle + participle + stem + ending,
    ]),
  ];
}
