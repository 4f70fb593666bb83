import type { FoundPassage, WhenAnswer } from '../../answers/index.ts';
import { findSentences, type Locale, type Localized } from '../../language/index.ts';
import { shorten } from '../message/citation.ts';
import { wordDate, wordSpan } from './date-words.ts';
import {
  type Around,
  type LookupView,
  replyToLookup,
  type SearchView,
} from '../lookup/lookup-reply.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { CUT } from '../lookup/snippet.ts';
import type { Reply, ReplyFile } from '../types.ts';

/** An answer of `/when` with the picture of its timeline. */
export interface FoundWhen {
  readonly answer: WhenAnswer;
  readonly picture: ReplyFile | null;
}

const LONGEST_DATE = 60;
/** Characters of a quote: the sentence of the date, and more only where that is very short. */
const SHORTEST_QUOTE = 100;

const texts = {
  nl: {
    relative: (span: string, source: string) =>
      `${span}, gerekend vanaf de datum van de bron: ${source}`,
    before: (span: string) => `${span}, met het jaar dat de tekst ervoor noemt`,
    noSourceDate: 'niet te dateren: de bron heeft geen datum',
    noYear: 'niet te dateren: er staat geen jaar bij',
  },
  en: {
    relative: (span: string, source: string) =>
      `${span}, counted from the date of the source: ${source}`,
    before: (span: string) => `${span}, with the year that the text before it gives`,
    noSourceDate: 'cannot be dated: the source has no date',
    noYear: 'cannot be dated: no year is given',
  },
} satisfies Localized<object>;

/** Dated statements in the order of time: each date as it is told, over the words that it dates. */
export function replyToWhen(
  { answer, picture }: FoundWhen,
  view: SearchView & Pick<LookupView, 'from' | 'to'>,
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
    longest: dated ? lengthOf(passage.text, dated.start) : SHORTEST_QUOTE,
    above: () => [...told, ...(note === null ? [] : [`-# ${escapeMarkdown(note)}`])],
    below: () => [],
  };
}

/** The sentence of the date whole. */
function lengthOf(text: string, start: number): number {
  const [from, to] = findSentences(text).find(([, end]) => start < end) ?? [0, 0];
  return Math.max(SHORTEST_QUOTE, to - from + 2 * (CUT.length + 1));
}

/** When a date is that what stands elsewhere tells, or why it has no place in time; null for others. */
export function whenNote({ dated, passage }: FoundPassage, locale: Locale): string | null {
  if (!dated) return null;
  const { span, basis } = dated;
  const own = texts[locale];
  if (span === null) return basis === 'source' ? own.noSourceDate : own.noYear;
  if (basis === 'told') return null;
  if (basis === 'before') return own.before(wordSpan(span, locale));
  const { date } = passage.source;
  return own.relative(wordSpan(span, locale), date === null ? '' : wordDate(date, locale));
}
