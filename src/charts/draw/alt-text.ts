import type { Locale, Localized } from '../../language/index.ts';
import { shorten } from '../../replies/index.ts';
import type { Chart } from './chart.ts';

/** Discord takes 1,024; what readers of screens hear should be far shorter. */
const LONGEST = 900;
const LONGEST_LABEL = 60;

const texts = {
  nl: {
    chart: (title: string, count: number) => `Staafdiagram bij "${title}", ${count} staven: `,
    source: 'Bron',
  },
  en: {
    chart: (title: string, count: number) => `Bar chart for "${title}", ${count} bars: `,
    source: 'Source',
  },
} satisfies Localized<object>;

/** What a chart shows, in words: every bar, and where the figures stand. */
export function altText({ title, bars, leftOut, citation }: Chart, locale: Locale): string {
  const own = texts[locale];
  const shown = bars.map(
    ({ label, shown: figure }) => `${shorten(label, LONGEST_LABEL)} ${figure}`,
  );
  const left = leftOut === '' ? '' : ` ${leftOut}`;
  const source = `${left} ${own.source}: ${shorten(citation, 200)}`;
  const before = own.chart(shorten(title, 80), bars.length);
  return shorten(
    `${shorten(`${before}${shown.join(', ')}`, LONGEST - source.length)}.${source}.`,
    LONGEST,
  );
}
