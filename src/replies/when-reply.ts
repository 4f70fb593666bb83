import type { FoundPassage, WhenAnswer } from '../answers/index.ts';
import { findSentences, type Locale, type Localized } from '../language/index.ts';
import { shorten } from './citation.ts';
import { wordDate, wordSpan } from './date-words.ts';
import { type Around, type LookupView, replyToLookup } from './lookup-reply.ts';
import { escapeMarkdown } from './markdown.ts';
import { CUT } from './snippet.ts';
import type { Reply, ReplyFile } from './types.ts';

/** An answer of `/when` with the picture of its timeline. */
export interface FoundWhen {
  readonly answer: WhenAnswer;
  readonly picture: ReplyFile | null;
}

const LONGEST_DATE = 60;
/** Characters of a quote; more where the sentence of the date is longer. */
const USUAL_QUOTE = 240;

const texts = {
  nl: {
    relative: (span: string, source: string) => `${span}, gerekend vanaf de datum van de bron: ${source}`,
    noSourceDate: 'plaats in de tijd onbekend: de bron heeft geen datum',
    noYear: 'plaats in de tijd onbekend: er staat geen jaar bij',
  },
  en: {
    relative: (span: string, source: string) => `${span}, counted from the date of the source: ${source}`,
    noSourceDate: 'place in time unknown: the source has no date',
    noYear: 'place in time unknown: no year is given',
  },
} satisfies Localized<object>;

/** Dated statements in the order of time: each date as it is told, over the words that it dates. */
export function replyToWhen(
  { answer, picture }: FoundWhen,
  view: Pick<LookupView, 'asked' | 'page' | 'source' | 'from' | 'to'>,
): Reply {
  return replyToLookup(answer, {
    ...view,
    query: answer.query,
    title: answer.query,
    bold: ({ dated }) => (dated ? [[dated.start, dated.end]] : []),
    around: (found) => aroundDate(found, view.asked.locale),
    ...(picture ? { files: [picture] } : {}),
  });
}

function aroundDate(found: FoundPassage, locale: Locale): Around {
  const { dated, passage } = found;
  const told = dated ? [`### ${escapeMarkdown(shorten(dated.text, LONGEST_DATE))}`] : [];
  const note = whenNote(found, locale);
  return {
    centre: dated ? [dated.start, dated.end] : null,
    longest: dated ? lengthOf(passage.text, dated.start) : USUAL_QUOTE,
    above: () => [...told, ...(note === null ? [] : [`-# ${escapeMarkdown(note)}`])],
    below: () => [],
  };
}

/** The sentence of the date whole. */
function lengthOf(text: string, start: number): number {
  const [from, to] = findSentences(text).find(([, end]) => start < end) ?? [0, 0];
  return Math.max(USUAL_QUOTE, to - from + 2 * (CUT.length + 1));
}

/** When a date is that the source's date tells, or why it has no place in time; null for others. */
export function whenNote({ dated, passage }: FoundPassage, locale: Locale): string | null {
  if (!dated) return null;
  const { span, isRelative } = dated;
  const own = texts[locale];
  if (span === null) return isRelative ? own.noSourceDate : own.noYear;
  if (!isRelative) return null;
  const { date } = passage.source;
  return own.relative(wordSpan(span, locale), date === null ? '' : wordDate(date, locale));
}
