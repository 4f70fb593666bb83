import { type TimeSlices, visitAll } from '../../time-slices.ts';
import { spellingKey } from './aliases/spelling.ts';
import { headWords } from './lexicon/heads.ts';
import { isPlaceName } from './lexicon/places.ts';
import type { Sighting, Survey } from './survey.ts';
import { LIBRARY_THRESHOLD as THRESHOLD } from './weigh.ts';

/** What the whole library says of one spelling. */
interface Tally {
  accepted: number;
  hinted: number;
  against: number;
  total: number;
  /** Mentions that read as a person. */
  people: number;
  strong: boolean;
  /** Mentions that stand where places stand. */
  places: number;
  /** A mention says that it is short for a law. */
  isLaw: boolean;
  /** Whether one mention shows it by a cue that settles it, or by much together. */
  convincing: boolean;
}

/** So much without a single cue that settles it. */
const CONVINCING = 4;
/** A company named so often has such a cue somewhere; a person or a people of history has not. */
const OFTEN = 5;

/**
 * Without a cue that settles it one word needs more where the text does not speak of business: there
 * most such words are people, peoples and towns.
 */
const LONE = 4;

/** A mention with this much, several times, is as good as one that suffices. */
const HINT = 2;

/** The spellings that the library as a whole shows to be companies or organizations. */
export async function decide(
  { sightings, lists }: Survey,
  isCommon: (word: string) => boolean,
  slices: TimeSlices,
): Promise<Set<string>> {
  const surnames = await collectSurnames(sightings, slices);
  const tallies = new Map<string, Tally>();
  await visitAll(sightings, slices, (sighting) => {
    const name = sighting.text;
    const tally = tallies.get(name) ?? {
      accepted: 0,
      hinted: 0,
      against: 0,
      total: 0,
      people: 0,
      strong: false,
      convincing: false,
      places: 0,
      isLaw: false,
    };
    const isSurname = !sighting.strong && surnames.get(sighting.file)?.has(name) === true;
    if (sighting.isPerson || sighting.isOther || isSurname) tally.against++;
    else if (sighting.score >= leastFor(sighting)) tally.accepted++;
    else if (sighting.score >= HINT) tally.hinted++;
    tally.total++;
    if (sighting.isPerson) tally.people++;
    if (sighting.isPlace) tally.places++;
    tally.isLaw ||= sighting.isLaw;
    tally.strong ||= sighting.strong;
    tally.convincing ||= sighting.score >= (sighting.strong ? THRESHOLD : CONVINCING);
    tallies.set(name, tally);
  });
  const known = new Set<string>();
  for (const [name, tally] of tallies) {
    const { accepted, hinted, against, total, convincing, people, strong, isLaw } = tally;
    if (isLaw || isTown(name, tally)) continue;
    // A first and a last name that was a person once is one.
    if (people > 0 && !strong && name.includes(' ')) continue;
    const enough = convincing || (total < OFTEN && (accepted > 0 || hinted >= 2));
    if (enough && against <= 2 * (accepted + hinted / 2)) known.add(name);
  }
  await extend(known, sightings, slices);
  withoutOpening(known, isCommon);
  await spread(known, lists, surnames, slices);
  return known;
}

/** One word that stands where places stand at least half of the time, and no cue settles it. */
function isTown(name: string, { places, total, strong }: Tally): boolean {
  return !strong && !name.includes(' ') && (isPlaceName(name.toLowerCase()) || 2 * places >= total);
}

/** What a mention has to show to count by itself. */
function leastFor({ text, strong, isBusiness }: Sighting): number {
  return strong || isBusiness || text.includes(' ') ? THRESHOLD : LONE;
}

/** A longer name that contains a known one needs less: "Philips Museum" where Philips is known. */
async function extend(
  known: Set<string>,
  sightings: readonly Sighting[],
  slices: TimeSlices,
): Promise<void> {
  const single = new Set(known);
  await visitAll(sightings, slices, ({ text, score, isPerson, isOther }) => {
    if (isPerson || isOther || score < LEAST || !text.includes(' ')) return;
    const words = text.split(' ');
    if (words.length !== 2) return;
    if (words.some((word) => single.has(word) && !headWords.has(word.toLowerCase()))) {
      known.add(text);
    }
  });
}

const LEAST = 0.5;

/** "Nieuws X" is X where the library writes "nieuws" with a small letter and knows X by itself. */
function withoutOpening(known: Set<string>, isCommon: (word: string) => boolean): void {
  const keys = new Set(Array.from(known, spellingKey));
  for (const name of known) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length === 0 || !isCommon(first.toLowerCase())) continue;
    if (keys.has(spellingKey(rest.join(' ')))) {
      known.delete(name);
      known.add(rest.join(' '));
    }
  }
}

/** One known in a list of names makes the others likely. */
async function spread(
  known: Set<string>,
  lists: Survey['lists'],
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
  slices: TimeSlices,
): Promise<void> {
  await visitAll(lists, slices, (list) => {
    if (!list.some(({ text }) => known.has(text))) return;
    for (const { text, score, isPerson, isOther, file } of list) {
      const isSurname = surnames.get(file)?.has(text) === true;
      if (isPlaceName(text.toLowerCase())) continue;
      if (!isPerson && !isOther && !isSurname && score + 2.5 >= THRESHOLD) known.add(text);
    }
  });
}

/** Names of people by file: a surname alone after the full name is the person. */
async function collectSurnames(
  sightings: readonly Sighting[],
  slices: TimeSlices,
): Promise<Map<string, Set<string>>> {
  const surnames = new Map<string, Set<string>>();
  await visitAll(sightings, slices, ({ text, isPerson, file }) => {
    if (!isPerson || !text.includes(' ')) return;
    const names = surnames.get(file) ?? new Set();
    for (const word of text.split(' ')) names.add(word);
    surnames.set(file, names);
  });
  return surnames;
}
