import type { Locale, Localized } from '../../language/index.ts';
import { shorten } from '../../replies/index.ts';
import type { Chart } from './chart.ts';

/** Discord takes 1,024; what readers of screens hear should be far shorter. */
const LONGEST = 900;
const LONGEST_LABEL = 60;
const LONGEST_MEASURE = 100;

const texts = {
  nl: {
    chart: (title: string, measure: string, count: number) =>
      `Staafdiagram bij "${title}"${measure}, ${count} staven: `,
    source: 'Bron',
  },
  en: {
    chart: (title: string, measure: string, count: number) =>
      `Bar chart for "${title}"${measure}, ${count} bars: `,
    source: 'Source',
  },
} satisfies Localized<object>;

/** What a chart shows, in words: what is measured, every bar, and where the figures stand. */
export function altText(chart: Chart, locale: Locale): string {
  const { title, bars, leftOut, citation } = chart;
  const own = texts[locale];
  // "2008 784 mm" is heard as one number.
  const shown = bars.map(({ label, shown: figure }) =>
    [shorten(label, LONGEST_LABEL), figure].join(/\p{N}$/u.test(label) ? ': ' : ' '),
  );
  const left = leftOut === '' ? '' : ` ${leftOut}`;
  const source = `${left} ${own.source}: ${shorten(citation, 200)}`;
  const before = own.chart(shorten(title, 80), measureOf(chart), bars.length);
  return shorten(
    `${shorten(`${before}${shown.join(', ')}`, LONGEST - source.length)}.${source}.`,
    LONGEST,
  );
}

/** " (Neerslag per jaar · Neerslag)": what the picture says under its title; a sentence has the bars' words again. */
function measureOf({ title, quote }: Chart): string {
  const isTold =
    quote === '' || quote.startsWith('“') || quote.toLowerCase() === title.toLowerCase();
  return isTold ? '' : ` (${shorten(quote, LONGEST_MEASURE)})`;
}
