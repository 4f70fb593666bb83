import type { Series } from '../../answers/index.ts';
import { citeSeries } from '../../charts/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { shorten, showFigure, wordLeftOut } from '../../replies/index.ts';
import type { Style } from './style.ts';
import { printable } from './wrap.ts';

const LONGEST_LABEL = 48;

const titles: Localized<string> = { nl: 'Naast elkaar:', en: 'Side by side:' };

/** Figures that compare, which Discord shows as a chart, and what of their table is not among them. */
export function printSeries(series: Series, locale: Locale, style: Style): string {
  const { points, column, sort, leftOut } = series;
  const labels = points.map(({ label }) => printable(shorten(label, LONGEST_LABEL)));
  const widest = Math.max(...labels.map(({ length }) => length));
  const left = wordLeftOut(leftOut, { sort, locale, of: 'list' });
  const title = column === null ? titles[locale] : `${titles[locale]} ${printable(column)}`;
  return [
    title,
    ...points.map(({ figure }, place) => {
      const label = (labels[place] ?? '').padEnd(widest);
      return `  ${label}  ${style.figure(printable(showFigure(figure)))}`;
    }),
    ...(left === '' ? [] : [`  ${left}`]),
    style.dim(`  — ${printable(citeSeries(series).join(' · '))}`),
  ].join('\n');
}
