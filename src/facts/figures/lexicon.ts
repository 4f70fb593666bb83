import { languagePacks } from '../../language/packs/index.ts';
import { currencyNames } from './currencies.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';
import type { FigureWords } from './words/types.ts';

/** The words of one passage's language, ready to look up. */
export interface Lexicon extends Omit<
  FigureWords,
  'units' | 'currencies' | 'scales' | 'cents' | 'fractions' | 'unitFractions'
> {
  /** Phrase → unit. */
  readonly unitOf: ReadonlyMap<string, string>;
  /** Phrase → ISO 4217. */
  readonly currencyOf: ReadonlyMap<string, string>;
  readonly centOf: ReadonlyMap<string, string>;
  readonly scaleOf: ReadonlyMap<string, number>;
  readonly cardinalOf: ReadonlyMap<string, number>;
  readonly fractionOf: ReadonlyMap<string, number>;
  readonly unitFractionOf: ReadonlyMap<string, number>;
  readonly partOf: ReadonlyMap<string, number>;
  readonly ordinalOf: ReadonlyMap<string, number>;
  /** Function words: what is counted ends before them. */
  readonly stopwords: ReadonlySet<string>;
}

const packs: ReadonlyMap<string, FigureWords> = new Map(
  [dutch, english].map((words) => [words.code, words]),
);

const lexicons = new Map<string, Lexicon>();

/** The words of a language; of both Dutch and English where it is not known. */
export function getLexicon(language: string | null): Lexicon {
  const code = language ?? '';
  const known = lexicons.get(code);
  if (known) return known;
  const words = packs.get(code);
  const lexicon = words ? compile(words) : merge(compile(dutch), compile(english));
  lexicons.set(code, lexicon);
  return lexicon;
}

function compile(words: FigureWords): Lexicon {
  return {
    ...words,
    unitOf: invert(words.units),
    currencyOf: new Map([
      ...currencyNames(words.code, words.currencyPlurals),
      ...invert(words.currencies),
    ]),
    centOf: new Map(Object.entries(words.cents)),
    scaleOf: new Map(Object.entries(words.scales)),
    cardinalOf: cardinals(words),
    fractionOf: new Map(Object.entries(words.fractions)),
    unitFractionOf: new Map(Object.entries(words.unitFractions)),
    partOf: new Map(Object.entries(words.parts)),
    ordinalOf: new Map(Object.entries(words.ordinals)),
    stopwords: languagePacks.get(words.code)?.stopwords ?? new Set(),
  };
}

/** Words → what they stand for, out of lists separated by commas. */
function invert(lists: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([name, list]) =>
      list.split(',').map((word): [string, string] => [word.trim(), name]),
    ),
  );
}

/** Cardinals in one word up to ninety-nine. */
function cardinals(words: FigureWords): Map<string, number> {
  const found = new Map([...Object.entries(words.ones), ...Object.entries(words.tens)]);
  const below = [...Object.entries(words.ones), ...[...words.one].map((one) => [one, 1] as const)];
  for (const link of words.tenLinks) {
    for (const [ten, tens] of Object.entries(words.tens)) {
      for (const [one, value] of below) {
        if (value < 10) found.set(one + link + ten, tens + value);
      }
    }
  }
  return found;
}

/** Two languages' words as one: sets and maps united, the first's other settings. */
function merge(first: Lexicon, second: Lexicon): Lexicon {
  const merged: Record<string, unknown> = { ...first };
  for (const [key, value] of Object.entries(second)) {
    const own: unknown = merged[key];
    if (own instanceof Map && value instanceof Map) merged[key] = new Map([...value, ...own]);
    else if (own instanceof Set && value instanceof Set) merged[key] = new Set([...own, ...value]);
    else if (Array.isArray(own) && Array.isArray(value)) merged[key] = [...own, ...value];
  }
  return merged as unknown as Lexicon;
}
