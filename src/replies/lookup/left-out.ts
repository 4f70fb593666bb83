import type { LeftOut, LeftReason, Series } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { plural } from '../texts.ts';

type LeftSort = Series['sort'];

interface Texts {
  readonly chart: (left: string) => string;
  readonly list: (left: string) => string;
  readonly sorts: Record<LeftSort, readonly [one: string, other: string]>;
  readonly reasons: Record<LeftReason, (left: string) => string>;
}

const texts: Localized<Texts> = {
  nl: {
    chart: (left) => `Niet in de grafiek: ${left}.`,
    list: (left) => `Niet erbij: ${left}.`,
    sorts: { row: ['rij', 'rijen'], item: ['punt', 'punten'], figure: ['cijfer', 'cijfers'] },
    reasons: {
      none: (left) => `${left} zonder getal`,
      other: (left) => `${left} met een getal dat niet zeker te vergelijken is`,
      total: (left) => `${left} met het totaal`,
      twice: (left) => `${left} met een naam die vaker voorkomt, met een ander getal`,
      far: (left) => `${left} verderop in de tabel`,
      smaller: (left) => `${left} met een lager getal`,
      earlier: (left) => `${left} van eerder`,
      undrawable: (left) => `${left} in tekens die niet te tekenen zijn`,
    },
  },
  en: {
    chart: (left) => `Not in the chart: ${left}.`,
    list: (left) => `Left out: ${left}.`,
    sorts: { row: ['row', 'rows'], item: ['item', 'items'], figure: ['figure', 'figures'] },
    reasons: {
      none: (left) => `${left} without a number`,
      other: (left) => `${left} with a number that does not surely compare`,
      total: (left) => `${left} with the total`,
      twice: (left) => `${left} with a name that stands there again with another number`,
      far: (left) => `${left} elsewhere in the table`,
      smaller: (left) => `${left} with a lower number`,
      earlier: (left) => `${left} of an earlier time`,
      undrawable: (left) => `${left} in characters that cannot be drawn`,
    },
  },
};

/** "Niet in de grafiek: 2 rijen zonder getal, 1 rij met een lager getal."; empty where all are in it. */
export function wordLeftOut(
  leftOut: readonly LeftOut[],
  { sort, locale, of }: { sort: LeftSort; locale: Locale; of: 'chart' | 'list' },
): string {
  if (leftOut.length === 0) return '';
  const own = texts[locale];
  const [one, other] = own.sorts[sort];
  const parts = leftOut.map(({ reason, count }) =>
    own.reasons[reason](plural(count, one, other, locale)),
  );
  return own[of](parts.join('; '));
}
