import { visitAll } from '../../../system/index.ts';
import { spellingKey } from '../aliases/spelling.ts';
import { BALANCE, TRACE } from '../weigh/weights.ts';
import type { Reader, Sighting, Survey } from './survey.ts';
import type { Surnames } from './people.ts';

/** A longer name that contains a known one needs less: "Philips Museum" where Philips is known. */
export async function extend(
  known: Set<string>,
  sightings: readonly Sighting[],
  { lexicons, slices }: Reader,
): Promise<void> {
  const single = new Set(known);
  await visitAll(sightings, slices, ({ text, score, isPerson, isOther, hasArticle }) => {
    if (isPerson || isOther || score < TRACE || !text.includes(' ')) return;
    const words = text.split(' ');
    if (words.length !== 2) return;
    // "the Talmo Go" is what Talmo makes.
    if (hasArticle && !words.some((word) => lexicons(null).is(word.toLowerCase(), 'heads'))) return;
    const own = words.filter((word) => !lexicons(null).is(word.toLowerCase(), 'heads'));
    if (own.some((word) => single.has(word))) known.add(text);
  });
}

/** "Nieuws X" is X where the library writes "nieuws" with a small letter and knows X by itself. */
export function dropOpenings(known: Set<string>, { lexicons, isCommon }: Reader): void {
  const keys = new Set(Array.from(known, (name) => spellingKey(name, lexicons(null))));
  for (const name of known) {
    const [first = '', ...rest] = name.split(' ');
    if (rest.length === 0 || !isCommon(first.toLowerCase())) continue;
    if (!keys.has(spellingKey(rest.join(' '), lexicons(null)))) continue;
    known.delete(name);
    known.add(rest.join(' '));
  }
}

/** One known in a list of names makes the others likely. */
export async function spread(
  known: Set<string>,
  lists: Survey['lists'],
  surnames: Surnames,
  { lexicons, slices }: Reader,
): Promise<void> {
  await visitAll(lists, slices, (list) => {
    if (!list.some(({ text }) => known.has(text))) return;
    for (const { text, score, isPerson, isOther, file } of list) {
      if (isPerson || isOther || score < BALANCE || surnames.get(file)?.has(text)) continue;
      if (!lexicons(null).isPlace(text.toLowerCase())) known.add(text);
    }
  });
}
