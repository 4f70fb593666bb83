import type { CompanyAnswer } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import type { Asked } from '../message/asked.ts';
import { citeMarkdown } from '../message/citation.ts';
import { describeCompany, listFigures, quoteDescription } from './company-lines.ts';
import type { ControlRow } from '../message/compose.ts';
import { pickRow } from '../message/controls.ts';
import { replyToLookup, type SearchView } from '../lookup/lookup-reply.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { sharedTexts } from '../texts.ts';
import type { Reply } from '../types.ts';

/** The longest that a part of the citation is shown: the passages name their sources in full. */
const LONGEST_PART = 60;

const texts = {
  nl: {
    together: 'Samen genoemd met',
    both: (passages: string) => `samen in ${passages}`,
  },
  en: {
    together: 'Mentioned together with',
    both: (passages: string) => `together in ${passages}`,
  },
} satisfies Localized<object>;

/** The page of a company: what is known of it, its passages, and a menu of those named with it. */
export function replyToCompany(answer: CompanyAnswer, view: SearchView): Reply {
  const { asked, page } = view;
  const { company, confidence, query } = answer;
  const { name } = company;
  return replyToLookup(answer, {
    ...view,
    title: name,
    // By its own name it is found again, whatever it was called; a misspelling is not its name.
    query: confidence === 'sure' ? name : query,
    bold: ({ highlights }) => highlights,
    // Once is enough: the other pages are for the passages.
    about: page > 1 ? [] : aboutLines(answer, asked.locale),
    menus: menusOf(answer, asked),
  });
}

function aboutLines(answer: CompanyAnswer, locale: Locale): string[] {
  const line = describeCompany(answer, locale);
  const { label, figures } = listFigures(answer.company, locale);
  const shown = figures.map(
    ({ text, mark }) => `**${escapeMarkdown(text)}** ${escapeMarkdown(mark)}`,
  );
  return [
    ...describedLines(answer, locale),
    ...(line === '' ? [] : [`-# ${escapeMarkdown(line)}`]),
    ...(shown.length === 0 ? [] : [`${label}: ${shown.join(' · ')}`]),
  ];
}

/** What it is, as a quote, and where that stands. */
function describedLines({ company }: CompanyAnswer, locale: Locale): string[] {
  const described = quoteDescription(company, locale);
  if (described === null || company.description === null) return [];
  const { passage } = company.description;
  return [`> ${escapeMarkdown(described.quote)}`, citeMarkdown(passage, locale, LONGEST_PART)];
}

/** To each company named with it; where none was found, to those that there are. */
function menusOf({ nearest, company }: CompanyAnswer, asked: Asked): ControlRow[] {
  if (company.match === 'words') return pickRow(nearest, asked);
  const { together, both } = texts[asked.locale];
  const others = company.with.map(({ name, passages }) => ({
    name,
    description: both(sharedTexts[asked.locale].passages(passages)),
  }));
  return pickRow(others, asked, together);
}
