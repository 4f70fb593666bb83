import { visitAll } from '../../../system/index.ts';
import { CONVINCING, HINT, THRESHOLD } from '../weigh/weights.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { dropOpenings, extend, spread } from './spread.ts';
import type { Reader, Sighting, Survey } from './survey.ts';

/** What the whole library says of one spelling, in mentions. */
interface Tally {
  total: number;
  /** That suffice by themselves. */
  accepted: number;
  /** That nearly do. */
  hinted: number;
  /** That read as a person or as anything else. */
  against: number;
  people: number;
  /** That stand where places stand. */
  places: number;
  /** One of them says that it is short for a law. */
  isLaw: boolean;
  isSettled: boolean;
  /** One shows it by a cue that settles it, or by much together. */
  isConvincing: boolean;
}

/** A company named so often has a cue that settles it somewhere; a person or a people has not. */
const OFTEN = 5;

/** Names of people by file: a surname alone after the full name is the person. */
export type Surnames = ReadonlyMap<string, ReadonlySet<string>>;

/** The spellings that the library as a whole shows to be companies or organizations. */
export async function decide({ sightings, lists }: Survey, reader: Reader): Promise<Set<string>> {
  const { slices, lexicons } = reader;
  const surnames = new Map<string, Set<string>>();
  await visitAll(sightings, slices, ({ text, isPerson, file }) => {
    if (!isPerson || !text.includes(' ')) return;
    const names = surnames.get(file) ?? new Set();
    for (const word of text.split(' ')) names.add(word);
    surnames.set(file, names);
  });
  const tallies = new Map<string, Tally>();
  await visitAll(sightings, slices, (sighting) => {
    const tally = tallies.get(sighting.text) ?? createTally();
    count(tally, sighting, surnames);
    tallies.set(sighting.text, tally);
  });
  const known = new Set<string>();
  for (const [name, tally] of tallies) {
    if (isCompany(name, tally, lexicons(null))) known.add(name);
  }
  await extend(known, sightings, reader);
  dropOpenings(known, reader);
  await spread(known, lists, surnames, reader);
  return known;
}

function createTally(): Tally {
  return {
    total: 0,
    accepted: 0,
    hinted: 0,
    against: 0,
    people: 0,
    places: 0,
    isLaw: false,
    isSettled: false,
    isConvincing: false,
  };
}

function count(tally: Tally, sighting: Sighting, surnames: Surnames): void {
  const { text, file, score, isSettled, isPerson, isOther } = sighting;
  const isSurname = !isSettled && surnames.get(file)?.has(text) === true;
  if (isPerson || isOther || isSurname) tally.against++;
  else if (score >= leastFor(sighting)) tally.accepted++;
  else if (score >= HINT) tally.hinted++;
  tally.total++;
  if (isPerson) tally.people++;
  if (sighting.isPlace) tally.places++;
  tally.isLaw ||= sighting.isLaw;
  tally.isSettled ||= isSettled;
  tally.isConvincing ||= score >= (isSettled ? THRESHOLD : CONVINCING);
}

/**
 * What a mention has to show to count by itself. Without a cue that settles it one word needs more
 * where the text does not speak of business: there most such words are people, peoples and towns.
 */
function leastFor({ text, isSettled, isBusiness }: Sighting): number {
  return isSettled || isBusiness || text.includes(' ') ? THRESHOLD : CONVINCING;
}

function isCompany(name: string, tally: Tally, lexicon: Lexicon): boolean {
  const { accepted, hinted, against, total, people, isLaw, isSettled, isConvincing } = tally;
  if (isLaw || isTown(name, tally, lexicon)) return false;
  // A first and a last name that was a person once is one.
  if (people > 0 && !isSettled && name.includes(' ')) return false;
  const isEnough = isConvincing || (total < OFTEN && (accepted > 0 || hinted >= 2));
  return isEnough && against <= 2 * (accepted + hinted / 2);
}

/** One word that stands where places stand at least half of the time, and no cue settles it. */
function isTown(name: string, { places, total, isSettled }: Tally, lexicon: Lexicon): boolean {
  if (isSettled || name.includes(' ')) return false;
  return 2 * places >= total || lexicon.isPlace(name.toLowerCase());
}
