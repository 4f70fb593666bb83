import { currencyCodes } from './currencies.ts';
import type { Lexicon, SearchedLexicon } from './lexicon-type.ts';
import { currencySigns, moneyScales, unitSymbols } from './symbols.ts';

/** A compound of any size is no shorter: "tweehonderd". */
const SHORTEST_COMPOUND = 8;

/** How texts are searched with a lexicon. */
export function createSearch(lexicon: Lexicon): Omit<SearchedLexicon, 'lexicon'> {
  return { trigger: createTrigger(lexicon), mayBegin: createMayBegin(lexicon) };
}

/** Parts of compounds of any size: "tweehonderdvijftig". */
function compoundParts({ hundred, thousand }: Lexicon): readonly string[] {
  return [...hundred, ...thousand];
}

/** One number for the first letter of a word and its length; others may have the same. */
function shapeOf(word: string): number {
  return ((word.charCodeAt(0) & 127) << 5) | Math.min(word.length, 31);
}

function createMayBegin(lexicon: Lexicon): SearchedLexicon['mayBegin'] {
  const starts = findStarts(lexicon);
  // Nearly every word of a text is none, and its shape tells that of most.
  const shapes = new Uint8Array(1 << 12);
  for (const start of starts) shapes[shapeOf(start)] = 1;
  const parts = compoundParts(lexicon);
  const openings = new Set([...lexicon.cardinals.keys(), ...parts].map((word) => word.charAt(0)));
  const openers = findOpeners(lexicon);
  const followers = findFollowers(lexicon);
  return ({ lower, text }, next) => {
    if (shapes[shapeOf(lower)] === 1 && starts.has(lower)) {
      if (!openers.has(lower) || next.kind !== 'word') return true;
      return followers.has(next.lower) || followers.has(next.text);
    }
    if (text !== lower && shapes[shapeOf(text)] === 1 && starts.has(text)) return true;
    if (lower.length < SHORTEST_COMPOUND || !openings.has(lower.charAt(0))) return false;
    return parts.some((part) => lower.includes(part));
  };
}

/** Words that are in every text, and begin a figure only before one of a few others: "a", "first". */
function findOpeners(lexicon: Lexicon): ReadonlySet<string> {
  const alone = [lexicon.cardinals, lexicon.fractions, lexicon.unitFractions, lexicon.halves];
  const common = [lexicon.articles, lexicon.one, lexicon.ordinals].flatMap((list) => [
    ...list.keys(),
  ]);
  return new Set(common.filter((word) => alone.every((list) => !list.has(word))));
}

/** Words that may follow one of those in a figure. */
function findFollowers(lexicon: Lexicon): ReadonlySet<string> {
  const tables = [
    lexicon.cardinals,
    lexicon.scales,
    lexicon.parts,
    lexicon.fractions,
    lexicon.unitFractions,
    lexicon.halves,
    lexicon.andHalf,
    lexicon.units,
    lexicon.currencies,
    lexicon.cents,
    lexicon.rankOf,
    lexicon.outOf,
    lexicon.rateOf,
    lexicon.markOf,
    lexicon.upTo,
  ];
  const words = tables.flatMap((table) =>
    Array.from(table.keys()).flatMap((phrase) => phrase.split(/[ -]/u)),
  );
  const signs = [...unitSymbols.keys(), ...currencySigns.keys(), ...moneyScales.keys()];
  return new Set([...words, ...signs, ...currencyCodes(), ...compoundParts(lexicon)]);
}

/** Words and marks that a figure may begin with. */
function findStarts(lexicon: Lexicon): ReadonlySet<string> {
  const begin = [
    ...lexicon.cardinals.keys(),
    ...lexicon.articles.keys(),
    ...lexicon.one.keys(),
    ...lexicon.unitFractions.keys(),
    ...lexicon.fractions.keys(),
    ...lexicon.ordinals.keys(),
    ...lexicon.minus.keys(),
    ...lexicon.halves.keys(),
    ...lexicon.multiples.keys(),
    ...lexicon.folds.keys(),
    ...compoundParts(lexicon),
    // "Canadian dollars 5 million"
    ...Array.from(lexicon.currencies.keys()).filter((name) => name.includes(' ')),
  ].flatMap((phrase) => phrase.split(' ')[0] ?? []);
  const signs = Array.from(currencySigns.keys(), (sign) => /^\p{L}+|./u.exec(sign)?.[0] ?? sign);
  return new Set([...begin, ...signs, ...currencyCodes()]);
}

/** Finds digits, or a word without which there is no figure in words; of a text in lower case. */
function createTrigger(lexicon: Lexicon): RegExp {
  const phrases = [
    ...lexicon.cardinals.keys(),
    ...lexicon.scales.keys(),
    ...lexicon.parts.keys(),
    ...lexicon.unitFractions.keys(),
    ...lexicon.fractions.keys(),
    ...lexicon.halves.keys(),
    ...lexicon.one.keys(),
    ...lexicon.multiples.keys(),
  ];
  const words = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const telling = [...words].filter((word) => /^\p{L}+$/u.test(word) && !isCommon(lexicon, word));
  // "vijf" finds "vijftig" as well.
  const short = telling.filter(
    (word) => !telling.some((other) => other !== word && word.startsWith(other)),
  );
  // \b knows no letters beyond ASCII.
  const bounded = short.map((word) => (/^[a-z]/u.test(word) ? String.raw`\b${word}` : word));
  return new RegExp(
    [String.raw`\d|[½⅓⅔¼¾⅕-⅞⁄]`, ...compoundParts(lexicon), ...bounded].join('|'),
    'u',
  );
}

/** Articles and small words of phrases ("de helft") are in every text. */
function isCommon(lexicon: Lexicon, word: string): boolean {
  if (lexicon.cardinals.has(word)) return false;
  const isFunctionWord = lexicon.stopwords.has(word) && !lexicon.one.has(word);
  return isFunctionWord || lexicon.articles.has(word) || word.length < 2;
}
