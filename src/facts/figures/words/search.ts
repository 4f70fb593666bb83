import { currencyCodes } from './currencies.ts';
import type { Lexicon, SearchedLexicon } from './lexicon-type.ts';
import { currencySigns } from './symbols.ts';

/** Words remembered of a language: those in common use. */
const MOST_REMEMBERED = 20_000;
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

function createMayBegin(lexicon: Lexicon): SearchedLexicon['mayBegin'] {
  const starts = findStarts(lexicon);
  const parts = compoundParts(lexicon);
  const remembered = new Map<string, boolean>();
  return ({ lower, text }) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const may =
      starts.has(lower) ||
      starts.has(text) ||
      (lower.length >= SHORTEST_COMPOUND && parts.some((part) => lower.includes(part)));
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(text, may);
    return may;
  };
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
    ...compoundParts(lexicon),
  ];
  const words = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
  const telling = [...words].filter((word) => /^\p{L}+$/u.test(word) && !isCommon(lexicon, word));
  // "vijf" finds "vijftig" as well.
  const short = telling.filter(
    (word) => !telling.some((other) => other !== word && word.startsWith(other)),
  );
  // \b knows no letters beyond ASCII.
  const bounded = short.map((word) => (/^[a-z]/u.test(word) ? String.raw`\b${word}` : word));
  return new RegExp([String.raw`\d|[½⅓⅔¼¾]`, ...bounded].join('|'), 'u');
}

/** Articles and small words of phrases ("de helft") are in every text. */
function isCommon(lexicon: Lexicon, word: string): boolean {
  if (lexicon.cardinals.has(word)) return false;
  const isSmall = lexicon.stopwords.has(word) && !lexicon.one.has(word);
  return isSmall || lexicon.articles.has(word) || word.length < 2;
}
