import { fold } from '../letters/fold.ts';
import { languagePacks } from '../packs/index.ts';
import { toNumbers, toPhrases, toWords } from '../packs/lists.ts';

/** Units that texts are full of and `Intl` has the words for. */
const UNITS = [
  'percent',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'meter',
  'kilometer',
  'liter',
  'gram',
  'kilogram',
  'degree',
] as const;
const AMOUNTS = [1, 2, 1.5, 1e6];
const POWERS = [1e3, 1e6, 1e9, 1e12];

let known: ReadonlySet<string> | undefined;

/** Whether a word, folded, is one that figures are told in and no topic: "euro", "years", "miljoen". */
export function isMeasureWord(word: string): boolean {
  known ??= collect();
  return known.has(word);
}

function collect(): ReadonlySet<string> {
  const phrases = Array.from(languagePacks).flatMap(([code, { words, figures }]) => [
    ...toWords(words.telling ?? ''),
    ...Object.values(figures?.units ?? {}).flatMap((list) => [...toPhrases(list)]),
    ...Object.values(figures?.currencies ?? {}).flatMap((list) => [...toPhrases(list)]),
    ...Object.values(figures?.cents ?? {}).flatMap((list) => [...toPhrases(list)]),
    ...[figures?.cardinals, figures?.scales].flatMap((list) => [...toNumbers(list ?? '').keys()]),
    ...[figures?.qualifiers, figures?.counting].flatMap((list) => [...toPhrases(list ?? '')]),
    ...intlWords(code),
  ]);
  return new Set(phrases.filter((phrase) => !phrase.includes(' ')).map(fold));
}

/** Words of a language for units and for thousands, millions and so on. */
function intlWords(language: string): string[] {
  const units = UNITS.flatMap((unit) => {
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
    return AMOUNTS.map((amount) => wordOf(format.formatToParts(amount), 'unit'));
  });
  const scale = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  const scales = POWERS.flatMap((power) =>
    AMOUNTS.map((amount) => wordOf(scale.formatToParts(power * amount), 'compact')),
  );
  return [...units, ...scales].filter((word) => word !== '');
}

function wordOf(parts: readonly Intl.NumberFormatPart[], type: string): string {
  return (
    parts
      .find((part) => part.type === type)
      ?.value.trim()
      .toLowerCase() ?? ''
  );
}
