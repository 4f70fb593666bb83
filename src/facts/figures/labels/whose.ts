import { findWords, type Range } from '../../../language/index.ts';
import { isVerb } from '../../companies/known-words.ts';
import { phraseAt, phraseBefore, type Reading, tokenAt } from '../../read/index.ts';
import type { Figure, Holder } from '../../types.ts';
import { countBefore, within } from '../in-order.ts';
import type { Lexicon } from '../words/lexicon-type.ts';
import { findRival } from './rival.ts';

/** A subject stands behind no more words of its sentence than these, unless its verb follows it. */
const MOST_BEFORE = 4;
/** A preposition rules a name over an article and an adjective. */
const MOST_RULED = 2;
/** A subject is carried over so many sentences. */
const MOST_CARRIED = 3;
/** A sentence says in its first words that it goes on: as `roles/carried.ts` has it. */
const TOKENS_TO_CARRIER = 8;

/** A passage that is read for whose its figures are. */
export interface Held {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly figures: readonly Figure[];
  /** Where companies are named, in order; asked where it matters, which is seldom. */
  readonly companies: () => readonly Range[];
  /** Who was called by a noun before a place, as "uitgever X" was. */
  readonly calledBy: (noun: string, before: number) => string | null;
}

/** Whose figures of a sentence are, by its place: named in the sentences that it goes on about, or a rival's. */
export function findHolder(held: Held, place: number, carried = 0): Holder | null {
  const { reading, figures } = held;
  const sentence = reading.sentences[place];
  if (!sentence) return null;
  const rival = findRival(held.reading, held.lexicon, sentence);
  if (rival) return rival;
  if (!within(figures, sentence).some(({ isCarried }) => isCarried)) return null;
  const noun = carrierOf(held, sentence);
  const called = noun === null ? null : held.calledBy(noun, sentence[0]);
  if (called !== null) return { name: called, isRival: false };
  // Before a paragraph's first sentence somebody else may have had the last word.
  return place === 0 || carried === MOST_CARRIED ? null : toldOf(held, place - 1, carried + 1);
}

/** Whom a sentence tells of, so that the next may go on about it. */
function toldOf(held: Held, place: number, carried: number): Holder | null {
  const { reading, companies } = held;
  const sentence = reading.sentences[place];
  if (!sentence) return null;
  const own = findRival(held.reading, held.lexicon, sentence);
  if (own) return own;
  const subject = within(companies().map(toStart), sentence).find(({ start, end }) =>
    isSubject(held, sentence, [start, end]),
  );
  if (!subject) return findHolder(held, place, carried);
  return { name: reading.text.slice(subject.start, subject.end), isRival: false };
}

function toStart([start, end]: Range) {
  return { start, end };
}

function isSubject({ reading, lexicon }: Held, [from]: Range, [start, end]: Range): boolean {
  const { tokens, text, language } = reading;
  const place = countBefore(tokens, start);
  const before = tokens.slice(countBefore(tokens, from), place);
  if (before.slice(-MOST_RULED).some(({ lower }) => lexicon.prepositions.has(lower))) return false;
  if (phraseBefore(reading, place, lexicon.accordingTo) !== null) return false;
  const after = tokenAt(tokens, countBefore(tokens, end)).lower;
  if (lexicon.tellers.has(after) || lexicon.askedBefore.has(after)) return false;
  return [...findWords(text.slice(from, start))].length <= MOST_BEFORE || isVerb(after, language);
}

/** "Uitgever" of "de uitgever", by which a sentence goes on about what was told. */
function carrierOf({ reading, lexicon }: Held, [from, to]: Range): string | null {
  const { tokens } = reading;
  const first = countBefore(tokens, from);
  const next = Math.min(countBefore(tokens, to), first + TOKENS_TO_CARRIER);
  for (let place = first; place < next; place++) {
    const found = phraseAt(reading, place, lexicon.carriers);
    if (found) return found.next - place > 1 ? tokenAt(tokens, found.next - 1).lower : null;
  }
  return null;
}
