import type { FoundFigure, FoundPassage, Series, StatAnswer } from '../../answers/index.ts';
import { replyToLookup, type SearchView } from '../lookup/lookup-reply.ts';
import { aroundFigures, type LabelOf } from './stat-figures.ts';
import type { Reply, ReplyFile } from '../types.ts';

/** An answer of `/stat` with the figures of it that compare, and their picture. */
export interface FoundStat {
  readonly answer: StatAnswer;
  readonly series: Series | null;
  readonly picture: ReplyFile | null;
  /** What is said of what the picture does not show; empty where it shows all. */
  readonly leftOut: string;
}

/** Of a longer name of a row the line has no room for more. */
const LONGEST_NAME = 36;

/** What a row of a table names in its first cell, which is whose its figures are. */
function nameOfRow({ kind }: FoundPassage['passage'], { label }: FoundFigure): string | null {
  return kind === 'table-row' && label !== null && label.text.length <= LONGEST_NAME
    ? label.text
    : null;
}

/** Figures large, each over the passage that it stands in, and a chart where they compare. */
export function replyToStat(
  { answer, series, picture, leftOut }: FoundStat,
  view: SearchView,
): Reply {
  const labelOf: LabelOf = ({ passage }, figure) =>
    series?.points.find((one) => one.passage === passage && one.figure.start === figure.start)
      ?.label ?? nameOfRow(passage, figure);
  return replyToLookup(answer, {
    ...view,
    query: answer.query,
    title: answer.query,
    bold: ({ figures }) => figures.map(({ start, end }) => [start, end] as const),
    around: (found) => aroundFigures(found, view.asked.locale, labelOf),
    ...(picture ? { files: [picture], ofFiles: leftOut } : {}),
  });
}
