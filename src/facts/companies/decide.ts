import { spellingKey } from './aliases/spelling.ts';
import { headWords } from './lexicon/heads.ts';
import type { Sighting, Survey } from './survey.ts';
import { LIBRARY_THRESHOLD as THRESHOLD } from './weigh.ts';

/** What the whole library says of one spelling. */
interface Tally {
  accepted: number;
  hinted: number;
  against: number;
}

/** A mention with this much, several times, is as good as one that suffices. */
const HINT = 2;

/** The spellings that the library as a whole shows to be companies or organizations. */
export function decide(
  { sightings, lists }: Survey,
  isCommon: (word: string) => boolean,
): Set<string> {
  const surnames = collectSurnames(sightings);
  const tallies = new Map<string, Tally>();
  for (const sighting of sightings) {
    const name = sighting.chain.text;
    const tally = tallies.get(name) ?? { accepted: 0, hinted: 0, against: 0 };
    const isSurname = !sighting.strong && surnames.get(sighting.file)?.has(name) === true;
    if (sighting.isPerson || sighting.isOther || isSurname) tally.against++;
    else if (sighting.score >= THRESHOLD) tally.accepted++;
    else if (sighting.score >= HINT) tally.hinted++;
    tallies.set(name, tally);
  }
  const known = new Set<string>();
  for (const [name, { accepted, hinted, against }] of tallies) {
    const enough = accepted > 0 || hinted >= 2;
    if (enough && against <= 2 * (accepted + hinted / 2)) known.add(name);
  }
  extend(known, sightings);
  withoutOpening(known, isCommon);
  return spread(known, lists, surnames);
}

/** A longer name that contains a known one needs less: "Sina Weibo" where Weibo is known. */
function extend(known: Set<string>, sightings: readonly Sighting[]): void {
  const single = new Set(known);
  for (const { chain, score, isPerson, isOther } of sightings) {
    if (chain.words.length !== 2 || isPerson || isOther || score < LEAST) continue;
    if (chain.words.some((word) => single.has(word) && !headWords.has(word.toLowerCase()))) {
      known.add(chain.text);
    }
  }
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
function spread(
  known: Set<string>,
  lists: Survey['lists'],
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
): Set<string> {
  for (const list of lists) {
    if (!list.some(({ chain }) => known.has(chain.text))) continue;
    for (const { chain, score, isPerson, isOther, file } of list) {
      const isSurname = surnames.get(file)?.has(chain.text) === true;
      if (!isPerson && !isOther && !isSurname && score + 2.5 >= THRESHOLD) known.add(chain.text);
    }
  }
  return known;
}

/** Names of people by file: a surname alone after the full name is the person. */
function collectSurnames(sightings: readonly Sighting[]): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>();
  for (const { chain, isPerson, file } of sightings) {
    if (!isPerson || chain.words.length < 2) continue;
    const names = surnames.get(file) ?? new Set();
    for (const word of chain.words) names.add(word);
    surnames.set(file, names);
  }
  return surnames;
}
