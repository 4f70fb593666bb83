import { languagePacks } from '../../../language/index.ts';

const POWERS = [1e3, 1e6, 1e9, 1e12];
/** One of it, two, a few, many and a part: as many forms as a language has. */
const AMOUNTS = [1, 2, 1.5, 5];
/** The same language may count otherwise elsewhere: "mil milhões" and "bilhões" are both 1e9. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = { pt: ['pt-PT'] };

/** Scales of a language by the words that `Intl` writes large numbers with: "mil milhões" → 1e9. */
export function scaleNames(language: string): ReadonlyMap<string, number> {
  const scales = new Map<string, number>();
  for (const locale of [language, ...(ELSEWHERE[language] ?? [])]) {
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' });
    for (const power of POWERS) {
      for (const amount of AMOUNTS) {
        const parts = format.formatToParts(power * amount);
        const name = parts
          .find(({ type }) => type === 'compact')
          ?.value.trim()
          .toLowerCase();
        const shown = Number(
          parts
            .map(({ type, value }) => (type === 'decimal' ? '.' : isDigits(type) ? value : ''))
            .join(''),
        );
        if (name !== undefined && shown > 0) scales.set(name, (power * amount) / shown);
      }
    }
  }
  return scales;
}

function isDigits(type: string): boolean {
  return type === 'integer' || type === 'fraction';
}

/** Languages besides those with a pack in which a text may count. */
const OTHERS =
  'pl cs sk hu ro bg el ru uk tr fi et lv lt hr sr sl ca eu gl is sq mk he ar fa hi id vi th ja ko zh';
/** Shorter words of other alphabets than these are taken for words of the text's own language. */
const SHORTEST_OTHER = 4;

let foreign: ReadonlySet<string> | undefined;

function foreignScales(): ReadonlySet<string> {
  foreign ??= new Set([
    ...[...languagePacks.keys()].flatMap((code) => [...scaleNames(code).keys()]),
    ...OTHERS.split(' ')
      .flatMap((code) => [...scaleNames(code).keys()])
      .filter((name) => name.length >= SHORTEST_OTHER || !/^[a-z]/u.test(name)),
  ]);
  return foreign;
}

/** Whether a word, lower case, scales a number in some language. */
export function isScaleSomewhere(word: string): boolean {
  const scales = foreignScales();
  // Chinese and Japanese write no space behind it.
  return scales.has(word) || (/^\p{Lo}/u.test(word) && scales.has(word.charAt(0)));
}
