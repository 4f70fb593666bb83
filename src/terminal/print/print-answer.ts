import type { Answer, CompanyAnswer, Series } from '../../answers/index.ts';
import { nameFor } from '../../command/index.ts';
import type { Locale } from '../../language/index.ts';
import { foldWhiteSpace } from '../../library/index.ts';
import {
  crossedLine,
  describeCompany,
  describeCount,
  headingLines,
  listFigures,
  nearestLabel,
  nothingLine,
  quoteDescription,
  unsureLine,
} from '../../replies/index.ts';
import { stripMarkdown } from './plain-reply.ts';
import { printPassages } from './print-passages.ts';
import { printSeries } from './print-series.ts';
import { createStyle } from './style.ts';
import { printable } from './wrap.ts';

/** How an answer is printed. */
export interface Printed {
  readonly locale: Locale;
  /** The one source that was asked; null for all. */
  readonly source: string | null;
  /** Figures of it that compare. */
  readonly series: Series | null;
}

/** An answer for a person at a terminal, of all sources or one: wrapped quotes, the citation under each. */
export function printAnswer(answer: Answer, { locale, source, series }: Printed): string {
  const style = createStyle();
  const company = answer.command === 'company' ? answer.company : null;
  const name = printable(foldWhiteSpace(company?.name ?? answer.query));
  const title = style.bold(`/${nameFor(answer.command, locale)} ${name}`);
  if (answer.confidence === 'none') {
    const { nearest } = answer;
    const hint = nearest.length > 0 ? `${nearestLabel(answer, locale)} ${nearest.join(', ')}` : '';
    const nothing = plain(nothingLine(answer, { locale, source }));
    return [title, nothing, printable(hint)].filter((line) => line !== '').join('\n');
  }
  const heading = answer.command === 'ask' ? answer.heading : undefined;
  const crossed = crossedLine(answer, locale);
  const count = [
    ...describeCount(answer, 0, locale),
    ...(crossed === null ? [] : [plain(crossed)]),
  ].join(' · ');
  return [
    count === '' ? title : `${title}\n${style.dim(count)}`,
    ...(answer.confidence === 'unsure' ? [plain(unsureLine(answer, locale))] : []),
    ...(answer.command === 'company' ? [describeAbout(answer, locale)] : []),
    ...(heading ? [headingLines(heading, locale).split('\n').map(plain).join('\n')] : []),
    ...printPassages(answer, locale, style),
    ...(series ? [printSeries(series, locale, style)] : []),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function plain(markdown: string): string {
  return printable(stripMarkdown(markdown));
}

/** What is known of a company, and its figures. */
function describeAbout(answer: CompanyAnswer, locale: Locale): string {
  const { label, figures } = listFigures(answer.company, locale);
  const shown = figures.map(({ text }) => text).join(' · ');
  const described = quoteDescription(answer.company, locale);
  const lines = [
    ...(described ? [described.quote, `— ${described.citation.join(' · ')}`] : []),
    describeCompany(answer, locale),
    shown === '' ? '' : `${label}: ${shown}`,
  ];
  return lines
    .filter((line) => line !== '')
    .map(printable)
    .join('\n');
}
