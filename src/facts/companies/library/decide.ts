import { against } from './against.ts';
import { dropOpenings, extend, spread } from './spread.ts';
import type { Reader, Survey } from './survey.ts';
import { collectPeople } from './people.ts';
import { type Tally, tallyAll } from './tally.ts';

/** A company named so often is convincing somewhere; a person or a people is not. */
const OFTEN = 5;

/** What a library says of its names. */
export interface Decided {
  readonly known: Set<string>;
  /** No companies, whatever they may be short for. */
  readonly never: ReadonlySet<string>;
}

/** The spellings that the library as a whole shows to be companies or organizations. */
export async function decide({ sightings, lists }: Survey, reader: Reader): Promise<Decided> {
  const lexicon = reader.lexicons(null);
  const people = await collectPeople(sightings, reader);
  const tallies = await tallyAll(sightings, people, reader);
  const known = new Set<string>();
  const ruledOut = new Set<string>();
  const never = new Set<string>();
  for (const [name, tally] of tallies) {
    const counted = { name, isLong: name.includes(' '), tally, lexicon };
    const row = against.find(({ test }) => test(counted));
    if (row && !row.isOpen) never.add(name);
    if (row && !(row.isOpen && tally.total < OFTEN)) ruledOut.add(name);
    else if (!row && isEnough(tally)) known.add(name);
  }
  await extend(known, sightings, reader);
  dropOpenings(known, reader);
  await spread(known, lists, people.byFile, reader);
  for (const name of ruledOut) known.delete(name);
  return { known, never };
}

function isEnough({ accepted, hinted, against: others, total, isConvincing }: Tally): boolean {
  const isSo = isConvincing || (total < OFTEN && (accepted > 0 || hinted >= 2));
  return isSo && others <= 2 * (accepted + hinted / 2);
}
