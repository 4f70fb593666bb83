import { visitAll } from '../../../system/index.ts';
import { CONVINCING, HINT, MORE_THAN_BUSINESS, THRESHOLD } from '../weigh/weights.ts';
import { countSmallPhrases } from './small-phrases.ts';
import type { People, Surnames } from './people.ts';
import type { Reader, Sighting } from './survey.ts';

/** What the whole library says of one spelling, in mentions. */
export interface Tally {
  total: number;
  /** That suffice by themselves. */
  accepted: number;
  /** That nearly do. */
  hinted: number;
  /** That suffice by a cue that settles it. */
  shown: number;
  /** That read as a person or as anything else. */
  against: number;
  people: number;
  /** That stand where places stand. */
  places: number;
  /** That stand in a term which is explained there. */
  explained: number;
  /** That are called a place or something else. */
  named: number;
  /** That stand behind an article of theirs. */
  cited: number;
  /** That are one word in a language which gives every noun a capital. */
  nouns: number;
  /** Those of them behind an adjective that agrees with it. */
  described: number;
  /** One of them says that it is short for a law or an idea. */
  isTerm: boolean;
  isSettled: boolean;
  /** One shows it by a cue that settles it, or by much together. */
  isConvincing: boolean;
  /** How often it stands in the whole name of a person. */
  asPerson: number;
  /** How often it closes two words that may be a first and a last name. */
  asLast: number;
  /** How often it stands inside longer names. */
  inside: number;
  /** It stands in capitals where the place of a dateline does. */
  isDateline: boolean;
  /** How often the library writes it with a small letter. */
  small: number;
}

/** Counts the mentions of every spelling. */
export async function tallyAll(
  sightings: readonly Sighting[],
  { byFile, counts, lasts }: People,
  reader: Reader,
): Promise<ReadonlyMap<string, Tally>> {
  const { slices, countSmall } = reader;
  const tallies = new Map<string, Tally>();
  const datelines = new Set<string>();
  await visitAll(sightings, slices, (sighting) => {
    const { text } = sighting;
    let tally = tallies.get(text);
    if (!tally) {
      tally = {
        ...NOTHING,
        asPerson: counts.get(text) ?? 0,
        asLast: lasts.get(text) ?? 0,
        small: countSmall(text.toLowerCase()),
      };
      tallies.set(text, tally);
    }
    count(tally, sighting, byFile);
    if (sighting.isDateline) datelines.add(text.toLowerCase());
  });
  const phrases = await countSmallPhrases(tallies.keys(), reader);
  for (const [name, tally] of tallies) {
    tally.small ||= phrases.get(name.toLowerCase()) ?? 0;
    if (datelines.has(name.toLowerCase())) tally.isDateline = true;
    if (name.includes(' ')) countInside(name, tally.total, tallies);
  }
  return tallies;
}

/** A name of several words holds its parts as often as it is named. */
function countInside(name: string, times: number, tallies: ReadonlyMap<string, Tally>): void {
  const words = name.split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (to - from === words.length) continue;
      const part = tallies.get(words.slice(from, to).join(' '));
      if (part) part.inside += times;
    }
  }
}

const NOTHING: Tally = {
  total: 0,
  accepted: 0,
  hinted: 0,
  shown: 0,
  against: 0,
  people: 0,
  places: 0,
  explained: 0,
  named: 0,
  cited: 0,
  nouns: 0,
  described: 0,
  isTerm: false,
  isSettled: false,
  isConvincing: false,
  asPerson: 0,
  asLast: 0,
  inside: 0,
  isDateline: false,
  small: 0,
};

function count(tally: Tally, sighting: Sighting, surnames: Surnames): void {
  const { text, file, score, isSettled, isPerson, isOther } = sighting;
  const isSurname = !isSettled && surnames.get(file)?.has(text) === true;
  if (isPerson || isOther || isSurname) tally.against++;
  else if (score >= leastFor(sighting)) tally.accepted++;
  else if (score >= HINT) tally.hinted++;
  tally.total++;
  if (sighting.isShown) tally.shown++;
  if (isPerson) tally.people++;
  if (sighting.isPlace) tally.places++;
  if (sighting.isExplained) tally.explained++;
  if (sighting.isNamed) tally.named++;
  if (sighting.isCited) tally.cited++;
  if (sighting.isNoun) tally.nouns++;
  if (sighting.isDescribed) tally.described++;
  tally.isTerm ||= sighting.isTerm;
  tally.isSettled ||= isSettled;
  tally.isConvincing ||= score >= (isSettled ? THRESHOLD : CONVINCING);
}

/**
 * What a mention has to show to count by itself. Without a cue that settles it one word needs more,
 * and most where the text does not speak of business: many are people, peoples and towns.
 */
function leastFor({ text, isSettled, isBusiness }: Sighting): number {
  if (isSettled || text.includes(' ')) return THRESHOLD;
  return isBusiness ? MORE_THAN_BUSINESS : CONVINCING;
}
