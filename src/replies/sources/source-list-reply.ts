import { labelOf } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import type { Source } from '../../library/index.ts';
import { UserError } from '../../system/index.ts';
import type { Asked } from '../message/asked.ts';
import { carry } from '../message/carried.ts';
import { shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { pageControls, shareControls, toRows } from '../message/controls.ts';
import { firstSteps } from './first-steps.ts';
import { fitText } from '../message/fit.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { costOf, MOST_CHARACTERS } from '../message/room.ts';
import { describeSource } from './source-line.ts';
import { sharedTexts } from '../texts.ts';
import type { Reply } from '../types.ts';

/** Sources on one page: two lines each, and their names stay readable. */
export const SOURCES_PAGE_SIZE = 10;
/** Most characters of one part of a source's lines; fewer where ten of them do not fit. */
const LONGEST_PART = 90;

const texts = {
  nl: {
    title: 'Bronnen',
    own: (sources: string) => `${sources} van deze server`,
    common: (sources: string) => `${sources} van alle servers`,
    commonHead:
      '**Algemeen materiaal**\n-# Elke server leest dit mee; alleen de beheerder van de bot wijzigt het.',
  },
  en: {
    title: 'Sources',
    own: (sources: string) => `${sources} of this server`,
    common: (sources: string) => `${sources} of all servers`,
    commonHead:
      '**Common material**\n-# Every server reads this too; only whoever runs the bot changes it.',
  },
} satisfies Localized<object>;

/** Sources to list: those of the place that asks, and behind them those that all servers share. */
export interface ListedSources {
  readonly sources: readonly Source[];
  /** Left out or empty where the first are all there are. */
  readonly common?: readonly Source[];
}

/**
 * A page of all sources.
 * @throws UserError `material-changed` where that page is no more.
 */
export function replyToSourceList(
  { sources, common = [] }: ListedSources,
  asked: Asked & { readonly page: number },
): Reply {
  const { locale, page } = asked;
  const { title, commonHead } = texts[locale];
  const all = [...sources, ...common];
  const pages = Math.max(1, Math.ceil(all.length / SOURCES_PAGE_SIZE));
  if (page > pages) throw new UserError('material-changed', {});
  const from = (page - 1) * SOURCES_PAGE_SIZE;
  const shown = all.slice(from, from + SOURCES_PAGE_SIZE);
  const ofCommon = Math.min(shown.length, Math.max(0, from + shown.length - sources.length));
  const carried = carry(title, { query: title, source: null }, asked);
  const counts = countsOf({ sources, common }, { from, shown: shown.length, pages }, asked);
  const head = [...carried, { content: `-# ${counts.join(' · ')}` }];
  // The common list is shown in a server that has none of its own.
  const steps = asked.isOfCommon === true && page === 1 ? [firstSteps[locale]] : [];
  const between = ofCommon > 0 ? [commonHead] : [];
  const taken = [...head.map(({ content }) => content), ...steps, ...between];
  const room = taken.reduce((left, content) => left - costOf(content), MOST_CHARACTERS);
  const lines = shown.map((source) =>
    fitText((most) => describe(source, most, locale), LONGEST_PART, room / SOURCES_PAGE_SIZE - 1),
  );
  const own = lines.slice(0, lines.length - ofCommon);
  const theirs = [...between, ...lines.slice(own.length)];
  return compose({
    texts: [head, ...steps, ...[own, theirs].filter(isSome).map((part) => part.join('\n'))],
    controls: toRows(
      [...pageControls(page, pages, asked), ...shareControls({ kind: 'page', page }, asked)],
      asked,
    ),
    private: asked.private,
  });
}

/** How many there are of each, and which of them are shown. */
function countsOf(
  { sources, common = [] }: ListedSources,
  { from, shown, pages }: { readonly from: number; readonly shown: number; readonly pages: number },
  { locale, shared: isShared, userId }: Asked,
): readonly string[] {
  const own = texts[locale];
  const shared = sharedTexts[locale];
  return [
    ...(common.length === 0
      ? [shared.sources(sources.length)]
      : [own.own(shared.sources(sources.length)), own.common(shared.sources(common.length))]),
    ...(pages > 1 ? [shared.shown(from + 1, from + shown)] : []),
    ...(isShared === true ? [shared.sharedBy(`<@${userId}>`)] : []),
  ];
}

function isSome({ length }: readonly string[]): boolean {
  return length > 0;
}

function describe(source: Source, most: number, locale: Locale): string {
  const passages = sharedTexts[locale].passages(source.passages.length);
  const name = escapeMarkdown(shorten(labelOf(source), most));
  return `**${name}**\n-# ${describeSource(source, most)} · ${passages}`;
}
