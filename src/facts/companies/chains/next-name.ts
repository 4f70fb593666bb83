import { isLegalForm } from '../words/legal-form.ts';
import type { Token } from '../words/tokens.ts';
import { INITIAL, isJoiningHead } from './joining/connect.ts';
import type { Draft, NameText } from './draft.ts';
import { opensLine } from './small-words.ts';

/**
 * Lines that the text has one behind the other: "About Talmo Optics" "Founded in 1922", "A. Brixum"
 * "Institute of Bread".
 */
export function isNextLine(
  { words, first }: Draft,
  tokens: readonly Token[],
  place: number,
): boolean {
  if (opensLine(tokens, place)) return true;
  const word = tokens[place]?.word;
  if (words.length < 2 || !word || !INITIAL.test(words[0]?.text ?? '')) return false;
  if (isJoiningHead(word) && tokens[place + 1]?.word.is('forWords') === true) return true;
  // The last of several authors: "T. Zoevie and A. Brixum".
  const gap = tokens[first]?.gap;
  const isListed = gap === ', ' || (gap === ' ' && tokens[first - 1]?.word.is('andWords') === true);
  return isListed && tokens[place]?.gap === ' ' && !INITIAL.test(words.at(-1)?.text ?? '');
}

/** "Microsoft CEO Jane Smith", "State Minister Jane Smith": a new name begins behind the title. */
export function isTitleOfPerson(tokens: readonly Token[], place: number): boolean {
  const title = tokens[place]?.word;
  const first = tokens[place + 1];
  const last = tokens[place + 2];
  if (!title || first?.gap !== ' ' || last?.gap !== ' ') return false;
  if (!title.is('people') && !(title.is('roles') && title.shape.isAllCapitals)) return false;
  return [first, last].every(({ word }) => word.shape.isCapitalised && !word.is('heads'));
}

/** "minister van Volksbrood Jan Brixum": a new name begins behind what the title is of. */
export function isBehindOffice({ first }: Draft, tokens: readonly Token[], place: number): boolean {
  const person = tokens[place]?.word;
  if (!person?.is('firstNames') || tokens[place + 1]?.word.shape.hasCapital !== true) return false;
  const [title, of] = tokens.slice(Math.max(0, first - 2), first);
  return title?.word.is('people') === true && of?.word.is('belonging') === true;
}

/** "dass der Konkurrent KSB Stellen streicht": where all nouns have a capital another one follows. */
export function isNextNoun(
  draft: Draft,
  { gap, word }: Token,
  { tokens, lexicon }: NameText,
): boolean {
  if (!lexicon.habits.nounsHaveCapitals || gap !== ' ') return false;
  if (isBehindTask(draft, word, tokens, lexicon)) return true;
  if (!word.isNoun || isBeforeForm(draft.last + 1, tokens)) return false;
  const { words, first } = draft;
  const [only] = words;
  // "die Österreichische Torf Gesellschaft": an adjective that is no name has no capital.
  const isLand = only?.is('nationalities') === true && only.hasEnding('adjectiveEndings');
  if (isLand && words.length === 1 && tokens[first]?.opens === false) return false;
  // "Institut für Brot der Universität Brixenberg"
  const isTown = mayBeSurname(word) && words.slice(1).at(-1)?.is('joiningHeads') === true;
  if (isTown) return false;
  if (words.length > 2 || !only) return true;
  // "DB Fahrwegbau", but not "KSB Stellen"
  if (words.length === 1 && only.shape.isAllCapitals && only.text.length < 5 && !word.isOrdinary) {
    return false;
  }
  if (words.length === 1 && mayBeSurname(word)) {
    // "Dr. Ulla Sommerfeld", "Motorenwerke Brixberg"
    if (only.is('firstNames') || tokens[first - 1]?.word.is('titles')) return false;
    if (tokens[first - 1]?.word.ends('kinds')) return false;
    if (only.lower.length > 6 && only.ends('headEndings')) return false;
  }
  return !words.some((before) => isJoiningHead(before) || OPENINGS.some((kind) => before.is(kind)));
}

/** "Die Talmer Papier AG": the form is that of the whole. */
function isBeforeForm(place: number, tokens: readonly Token[]): boolean {
  const form = tokens[place + 1];
  return form?.gap === ' ' && isLegalForm(form.word);
}

/**
 * "fördert die Agentur für Brot Praktika": the name is whole with what it is for, and what the sentence
 * goes on with is a noun, unless it is where it is: "Agentur für Brot Brixheim".
 */
function isBehindTask(
  { words, first, last }: Draft,
  word: Token['word'],
  tokens: readonly Token[],
  lexicon: NameText['lexicon'],
): boolean {
  const task = words.at(-1);
  if (words.length < 2 || !task || !tokens[last - 1]?.word.is('forWords')) return false;
  // "Verein für Deutsche Schäferhunde"
  if (task.hasEnding('inflectedEndings') && !task.isOrdinary) return false;
  if (word.isOfNames || lexicon.isPlace(word.lower) || word.hasEnding('townEndings')) return false;
  if (!word.shape.isCapitalised || word.is('capitalised')) return false;
  return word.isOrdinary || word.isCueWord || hasVerbBefore(tokens, first);
}

/** "fördert die …", "In Brixum fördert das …": the verb stands before it, and an object behind it. */
function hasVerbBefore(tokens: readonly Token[], first: number): boolean {
  const [verb, article] = tokens.slice(Math.max(0, first - 2), first);
  if (!verb || !article?.word.is('determiners') || verb.word.shape.hasCapital) return false;
  return (
    !verb.word.is('functionWords') &&
    (verb.word.is('actions') || verb.word.hasEnding('singularEndings'))
  );
}

/** Made of two words as many names of families and towns are, and none that is known to be a noun. */
function mayBeSurname(word: Token['word']): boolean {
  return !word.isOrdinary && !word.isCueWord;
}

/** "IG Werk", "VfB Altstadt": behind these a noun is part of the name. */
const OPENINGS = ['clubForms', 'firmOpenings', 'openingHeads'] as const;
