import { visitAll } from '../../../system/index.ts';
import type { Reader, Sighting } from '../library/survey.ts';
import { TRACE } from '../weigh/weights.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What a short form was seen as. */
interface Short {
  readonly long: string;
  /** Its long form has an article before it: "Theater De Talmo". */
  readonly hasArticle: boolean;
  /** One word of its own is left: "Brouwerij Talmo", "Talmo Mining". */
  readonly isOwn: boolean;
  /** Several words, each with a capital: "Brixumse Molens". */
  readonly isWhole: boolean;
  /** It stands where places stand, or in a file that does not name the long one. */
  isOther: boolean;
  isSeen: boolean;
}

/**
 * Names without the kind that opens the long one, or what it does ("Theater De Talmo … De Talmo", "Stichting Brixum Oost
 * … Brixum Oost") → the long one: only where the short one is known itself, or has an article of its
 * own, and no file has it without the long one.
 */
export async function findWithoutKinds(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  { lexicons, slices }: Reader,
): Promise<Map<string, string>> {
  const shorts = shortForms(known, lexicons(null));
  const found = new Map<string, string>();
  if (shorts.size === 0) return found;
  const files = new Map<string, Set<string>>();
  await visitAll(sightings, slices, ({ text, file }) => {
    if (!known.has(text)) return;
    const own = files.get(text);
    if (own) own.add(file);
    else files.set(text, new Set([file]));
  });
  await visitAll(sightings, slices, ({ text, file, isPlace, isPerson, hasArticle, score }) => {
    const short = shorts.get(text);
    if (!short) return;
    short.isSeen ||= known.has(text) || short.isOwn || (hasArticle && short.hasArticle);
    short.isSeen ||= short.isWhole && score >= TRACE;
    short.isOther ||= isPlace || isPerson || files.get(short.long)?.has(file) !== true;
  });
  for (const [text, { long, isOther, isSeen }] of shorts)
    if (isSeen && !isOther) found.set(text, long);
  return found;
}

const OPENINGS = ['kinds', 'firmOpenings', 'openingHeads'] as const;

function shortForms(known: ReadonlySet<string>, lexicon: Lexicon): Map<string, Short> {
  const shorts = new Map<string, Short>();
  const add = (short: string, long: string, hasArticle: boolean): void => {
    const lower = short.toLowerCase();
    if (lexicon.isPlace(lower) || lexicon.is(lower, 'organizations') || shorts.has(short)) return;
    const isOwn = hasOwnWord(short, lexicon);
    const isWhole = / \p{Lu}/u.test(short) && !/ [^\p{Lu}]/u.test(short);
    shorts.set(short, { long, hasArticle, isOwn, isWhole, isOther: false, isSeen: false });
  };
  for (const long of known) {
    const space = long.indexOf(' ');
    if (space < 0) continue;
    const short = withoutTrade(long, lexicon);
    if (short !== null) add(short, long, false);
    const kind = lexicon.word(long.slice(0, space));
    if (!OPENINGS.some((opening) => kind.ends(opening))) continue;
    const whole = long.slice(space + 1);
    const article = whole.indexOf(' ');
    const hasArticle = article > 0 && lexicon.is(whole.slice(0, article).toLowerCase(), 'articles');
    add(whole, long, hasArticle);
    if (hasArticle) add(whole.slice(article + 1), long, hasArticle);
  }
  return shorts;
}

/** "Talmo" of "Talmo Mining", "Van Brixum" of "Van Brixum Daken". */
function withoutTrade(long: string, lexicon: Lexicon): string | null {
  const space = long.lastIndexOf(' ');
  const trade = lexicon.word(long.slice(space + 1));
  const short = long.slice(0, space);
  return trade.is('heads') && hasOwnWord(short, lexicon) ? short : null;
}

/** One word, or one behind a particle, that no language has every day and that means nothing else. */
function hasOwnWord(short: string, lexicon: Lexicon): boolean {
  const [first = '', second] = short.split(' ', 3);
  const isLong = second !== undefined;
  if (isLong && !lexicon.is(first.toLowerCase(), 'particles')) return false;
  const word = lexicon.word(second ?? first);
  if (short !== (isLong ? `${first} ${word.text}` : first) || word.text.length < 4) return false;
  if (word.isOrdinary || word.isOfNames || word.isCueWord) return false;
  return !KNOWN_WORDS.some((kind) => word.is(kind));
}

const KNOWN_WORDS = [
  'nationalities',
  'generalOpenings',
  'capitalised',
  'terms',
  'ordinals',
] as const;
