import { labelOf } from '../answers/index.ts';
import type { Locale, Localized } from '../language/index.ts';
import type { Source } from '../library/index.ts';
import { UserError } from '../system/index.ts';
import type { Asked } from './asked.ts';
import { carry } from './carried.ts';
import { shorten } from './citation.ts';
import { compose } from './compose.ts';
import { pageControls, shareControls, toRows } from './controls.ts';
import { firstSteps } from './first-steps.ts';
import { fitText } from './fit.ts';
import { escapeMarkdown } from './markdown.ts';
import { costOf, MOST_CHARACTERS } from './room.ts';
import { describeSource } from './source-line.ts';
import { sharedTexts } from './texts.ts';
import type { Reply } from './types.ts';

/** Sources on one page: two lines each, and their names stay readable. */
export const SOURCES_PAGE_SIZE = 10;
/** Most characters of one part of a source's lines; fewer where ten of them do not fit. */
const LONGEST_PART = 90;

const texts = {
  nl: { title: 'Bronnen' },
  en: { title: 'Sources' },
} satisfies Localized<object>;

/**
 * A page of all sources.
 * @throws UserError `material-changed` where that page is no more.
 */
export function replyToSourceList(
  sources: readonly Source[],
  { asked, page }: { readonly asked: Asked; readonly page: number },
): Reply {
  const { locale } = asked;
  const { title } = texts[locale];
  const shared = sharedTexts[locale];
  const pages = Math.max(1, Math.ceil(sources.length / SOURCES_PAGE_SIZE));
  if (page > pages) throw new UserError('material-changed', {});
  const from = (page - 1) * SOURCES_PAGE_SIZE;
  const shown = sources.slice(from, from + SOURCES_PAGE_SIZE);
  const counts = [
    shared.sources(sources.length),
    ...(pages > 1 ? [shared.shown(from + 1, from + shown.length)] : []),
    ...(asked.shared === true ? [shared.sharedBy(`<@${asked.userId}>`)] : []),
  ];
  const carried = carry(title, { query: title, source: null }, asked);
  const head = [...carried, { content: `-# ${counts.join(' · ')}` }];
  // The common list is shown in a server that has none of its own.
  const steps = asked.isOfCommon === true && page === 1 ? [firstSteps[locale]] : [];
  const taken = [...head.map(({ content }) => content), ...steps];
  const room = taken.reduce((left, content) => left - costOf(content), MOST_CHARACTERS);
  const lines = shown.map((source) =>
    fitText((most) => describe(source, most, locale), LONGEST_PART, room / SOURCES_PAGE_SIZE - 1),
  );
  return compose({
    texts: [head, ...steps, lines.join('\n')],
    controls: toRows(
      [...pageControls(page, pages, asked), ...shareControls({ kind: 'page', page }, asked)],
      asked,
    ),
    private: asked.private,
  });
}

function describe(source: Source, most: number, locale: Locale): string {
  const passages = sharedTexts[locale].passages(source.passages.length);
  const name = escapeMarkdown(shorten(labelOf(source), most));
  return `**${name}**\n-# ${describeSource(source, most)} · ${passages}`;
}
