import { visitAll } from '../../../system/index.ts';
import type { Reader, Sighting } from '../library/survey.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { isLegalForm } from '../words/legal-form.ts';

/**
 * Short forms after the long one in the same file ("Volvo Holding Group … Volvo") → the long one.
 * Where two long forms share the short one, none is meant for sure.
 */
export async function findShortForms(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  { lexicons, slices }: Reader,
): Promise<Map<string, string>> {
  const longs = longForms(known, lexicons(null));
  const found = new Map<string, string>();
  const introduced = new Map<string, Set<string>>();
  await visitAll(sightings, slices, ({ text, file, isPerson, isOther }) => {
    const seen = introduced.get(file) ?? new Set();
    introduced.set(file, seen);
    if (known.has(text)) seen.add(text);
    const [long, another] = longs.get(text) ?? [];
    if (long !== undefined && another === undefined && seen.has(long) && !isPerson && !isOther) {
      found.set(text, long);
    }
  });
  return found;
}

function longForms(known: ReadonlySet<string>, lexicon: Lexicon): Map<string, string[]> {
  const longs = new Map<string, string[]>();
  const add = (short: string, long: string): void => {
    if (!lexicon.isPlace(short.toLowerCase()))
      longs.set(short, [...(longs.get(short) ?? []), long]);
  };
  for (const name of known) {
    const parts = name.split(' ');
    while (parts.length > 1 && isLeftOut(parts.at(-1) ?? '', lexicon)) {
      parts.pop();
      add(parts.join(' '), name);
    }
  }
  return longs;
}

/** What a long form has and a short one leaves out without becoming another company. */
function isLeftOut(text: string, lexicon: Lexicon): boolean {
  const word = lexicon.word(text.replace(/,$/u, ''));
  // "Brixum '58"
  if (/^['’‘]\p{N}{2}$/u.test(text)) return true;
  return word.is('leftOut') || word.is('sports') || isLegalForm(word);
}
