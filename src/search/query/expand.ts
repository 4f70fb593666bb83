import {
  findIrregularForms,
  findRegularForms,
  findVerbForms,
  getWordAnalyser,
} from '../../analysis/index.ts';
import type { Lexicon, Misspelled } from '../inverted-index/lexicon.ts';
import type { QueryWord } from '../types.ts';
import type { Apart } from './written-apart.ts';

/** How much a match counts of a compound with the word, or of a part of a compound asked for. */
const COMPOUND_WEIGHT = 0.4;
/** How much a match counts of the form that the material has of a noun or an adjective, … */
const FORM_WEIGHT = 1;
/** … and of another, where it has the one asked too. */
const OTHER_FORM_WEIGHT = 0.4;
/** How much a match counts of what may be another form of a word that the material does not have. */
const INFLECTION_WEIGHT = 0.8;
/** How much a match counts of a word that the material writes with a hyphen: "email" and "e-mail". */
const APART_WEIGHT = 0.9;
/** How much a match counts of another form of a verb, where the material has the one asked too. */
const VERB_WEIGHT = 0.6;
/** How much a match counts where one letter, or two, were mistaken. */
const MISSPELLING_WEIGHTS = [1, 0.7, 0.4];
/** In so long a word one other letter is a slip or another spelling, and no other compound. */
const LONG = 8;
/** More spellings than these are no help to anybody. */
const MOST_MISSPELLINGS = 6;

/** A word in more passages than this needs no help to be found, and has the most compounds. */
const ENOUGH = 1_000;

/** What expanding needs to know of the material. */
export interface ExpansionMaterial {
  readonly lexicon: Lexicon;
  readonly languages: readonly (string | null)[];
  /** How many passages have the term. */
  readonly countPassages: (term: string) => number;
  /** Terms of a word that stands in it in this very form; none where it does not. */
  readonly termsInUse: (word: string) => readonly string[];
  /** How it writes a word apart or with a hyphen; null where it does not. */
  readonly writtenApart: (word: string) => Apart | null;
}

/**
 * A query's word with all terms that it may stand as: itself, compounds both ways, and, only where
 * the material has none of these, words that it may be a slip of the pen for.
 */
export function expandWord(word: QueryWord, material: ExpansionMaterial): QueryWord {
  const { lexicon, countPassages } = material;
  if (word.terms.some(({ term }) => countPassages(term) > ENOUGH)) return word;
  const terms = new Map(word.terms.map((term) => [term.term, term]));
  const add = (text: string, weight: number, part?: number) => {
    for (const term of termsOf(text, material.languages)) {
      if (countPassages(term) === 0 || (terms.get(term)?.weight ?? 0) >= weight) continue;
      terms.set(term, { term, weight, ...(part === undefined ? {} : { part }) });
    }
  };
  const isKnown = () => [...terms.keys()].some((term) => countPassages(term) > 0);
  const formWeight = isKnown() ? OTHER_FORM_WEIGHT : FORM_WEIGHT;
  const forms = material.languages.flatMap((language) => findRegularForms(word.word, language));
  // What is no word may have the stem of another: "schulde" that of "schullen".
  for (const term of forms.flatMap(material.termsInUse)) {
    if (!terms.has(term)) terms.set(term, { term, weight: formWeight });
  }
  let parts = lexicon.split(word.word);
  if (!isKnown()) {
    // "Privacywet" is no other form of "privacy", where the material has a "wet" too.
    const ofParts = new Set(parts.flatMap((part) => [...termsOf(part, material.languages)]));
    for (const form of lexicon.inflectionsOf(word.word)) {
      const isPart = [...termsOf(form, material.languages)].some((term) => ofParts.has(term));
      if (!isPart) add(form, INFLECTION_WEIGHT);
    }
  }
  const apart = isKnown() ? null : material.writtenApart(word.word);
  if (apart?.isFirstStop) add(apart.last, APART_WEIGHT);
  else if (apart) parts = [apart.first, apart.last];
  const verbWeight = isKnown() ? VERB_WEIGHT : INFLECTION_WEIGHT;
  for (const language of material.languages) {
    for (const find of [findVerbForms, findIrregularForms]) {
      for (const form of find(word.word, language, word.particle)) add(form, verbWeight);
    }
  }
  for (const compound of lexicon.compoundsWith(word.word)) add(compound, COMPOUND_WEIGHT);
  const partWeight = apart ? APART_WEIGHT : COMPOUND_WEIGHT;
  for (const [place, part] of parts.entries()) add(part, partWeight, place);
  const slips = isKnown() ? [] : likeliest(lexicon.misspelled(word.word));
  const isSlip = word.word.length >= LONG && slips[0]?.distance === 1;
  if (!isKnown() && !isSlip) {
    // One part is not known, so that the others can never be the whole.
    const guessed = lexicon.partsOf(word.word);
    for (const [place, part] of guessed.entries()) add(part, COMPOUND_WEIGHT, place);
    parts = [...guessed, ''];
  }
  const isGuessed = !isKnown();
  if (isGuessed) {
    for (const slip of slips.slice(0, MOST_MISSPELLINGS)) {
      add(slip.word, MISSPELLING_WEIGHTS[slip.distance] ?? 0);
    }
  }
  return { ...word, terms: [...terms.values()], parts: parts.length, isGuessed };
}

/**
 * The closest first, of those as close the most frequent. Never by their place in the vocabulary: a
 * library that was reloaded answers as one that was read at once.
 */
function likeliest(slips: readonly Misspelled[]): Misspelled[] {
  return slips.toSorted(
    (a, b) => a.distance - b.distance || b.frequency - a.frequency || (a.word < b.word ? -1 : 1),
  );
}

function termsOf(word: string, languages: readonly (string | null)[]): Set<string> {
  return new Set(languages.map((language) => getWordAnalyser(language)(word).term));
}
