import { isCollectionName, type CompanyList, type ListedCompany } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { carry } from '../message/carried.ts';
import { shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { pageControls, pickRow, shareControls, toRows } from '../message/controls.ts';
import type { SearchView } from '../lookup/lookup-reply.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { plural, sharedTexts } from '../texts.ts';
import type { Reply } from '../types.ts';

/** Companies on one page: as many as the menu under them takes. */
export const LIST_PAGE_SIZE = 25;
/** Most characters of one name: with all of them escaped the page still fits. */
const LONGEST_NAME = 40;

const texts = {
  nl: {
    title: 'Bedrijven en organisaties',
    count: (count: number) => plural(count, 'naam', 'namen', 'nl'),
    none: 'Het materiaal noemt geen bedrijf of organisatie.',
    noneInside: 'Deze verzameling noemt geen bedrijf of organisatie.',
    noneHere: 'Deze bron noemt geen bedrijf of organisatie.',
    pick: 'Bekijk een van deze',
  },
  en: {
    title: 'Companies and organizations',
    count: (count: number) => plural(count, 'name', 'names', 'en'),
    none: 'The material mentions no company or organization.',
    noneInside: 'This collection mentions no company or organization.',
    noneHere: 'This source mentions no company or organization.',
    pick: 'View one of these',
  },
} satisfies Localized<object>;

/** A page of the companies of the material, with a menu that leads on to each. */
export function replyToCompanyList(
  { total, companies }: CompanyList,
  { asked, source, page, ofChannel = null }: SearchView,
): Reply {
  const { locale } = asked;
  const own = texts[locale];
  const carried = carry(own.title, { query: own.title, source, ofChannel }, asked);
  if (total === 0) {
    const isCollection = source !== null && isCollectionName(source);
    const nothing = source === null ? own.none : isCollection ? own.noneInside : own.noneHere;
    return compose({ texts: [[...carried, { content: nothing }]], private: asked.private });
  }
  const from = (page - 1) * LIST_PAGE_SIZE;
  const isOneSource = source !== null && !isCollectionName(source);
  const isAll = total <= companies.length;
  const shared = sharedTexts[locale];
  const head = [
    own.count(total),
    ...(isAll ? [] : [shared.shown(from + 1, from + companies.length)]),
    ...(asked.shared === true ? [shared.sharedBy(`<@${asked.userId}>`)] : []),
  ];
  const names = companies.map(({ company }) => company.name);
  return compose({
    texts: [
      [...carried, { content: `-# ${head.join(' · ')}` }],
      companies.map((company) => describe(company, isOneSource, locale)).join('\n'),
    ],
    controls: [
      ...toRows(
        [
          ...pageControls(page, Math.ceil(total / LIST_PAGE_SIZE), asked),
          ...shareControls({ kind: 'page', page }, asked),
        ],
        asked,
      ),
      // What is chosen is looked up as a company.
      ...pickRow(names, { ...asked, command: 'company' }, own.pick),
    ],
    private: asked.private,
  });
}

function describe(
  { company, passages, sources }: ListedCompany,
  isOneSource: boolean,
  locale: Locale,
): string {
  const shared = sharedTexts[locale];
  const name = escapeMarkdown(shorten(company.name, LONGEST_NAME));
  const count = isOneSource
    ? shared.passages(passages)
    : shared.found(shared.passages(passages), shared.sources(sources));
  return `- **${name}** · ${count}`;
}
