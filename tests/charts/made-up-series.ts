import { findSeries, type Series } from '../../src/answers/stat/find-series.ts';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from '../answers/look-up.ts';

/** The series that `/stat` finds for a topic in a text. */
export async function seriesOf(topic: string, text: string, file = 'a.md'): Promise<Series> {
  const snapshot = await snapshotOf({ [file]: text });
  const series = findSeries(await findFigures(lookupOf(topic), snapshot), snapshot);
  if (!series) throw new Error(`no series about ${topic}`);
  return series;
}

/** A table of shares, with the names given in its first column. */
export function tableOf(names: readonly string[], share = (place: number) => `${place + 5}%`) {
  const rows = names.map((name, place) => `| ${name.replaceAll('|', '/')} | ${share(place)} |`);
  return ['## Shares', '', '| Name | Share |', '|-|-|', ...rows].join('\n');
}
