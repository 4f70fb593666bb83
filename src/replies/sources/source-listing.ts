import { labelOf } from '../../answers/index.ts';
import type { Locale } from '../../language/index.ts';
import type { Source } from '../../library/index.ts';
import type { Listing } from '../lookup/listing.ts';
import { sharedTexts } from '../texts.ts';

/** Sources in order, each with what is known of it. */
export function listOfSources(sources: readonly Source[], limit: number, locale: Locale): Listing {
  const shared = sharedTexts[locale];
  const shown = sources.slice(0, limit);
  const left = sources.length - shown.length;
  return {
    head: shared.sources(sources.length),
    lines: shown.map((source) => ({ name: labelOf(source), about: aboutOf(source, locale) })),
    more: left > 0 && shown.length > 0 ? shared.more(String(left)) : null,
    json: {
      command: 'source list',
      total: sources.length,
      sources: shown.map(({ file, title, author, publisher, date, passages }) => ({
        file,
        title,
        author,
        publisher,
        date,
        passages: passages.length,
      })),
    },
  };
}

function aboutOf(source: Source, locale: Locale): string {
  const { author, publisher, date, file, passages } = source;
  const place = file === labelOf(source) ? null : file;
  const known = [author, publisher, date, place].filter((part) => part !== null);
  return [...known, sharedTexts[locale].passages(passages.length)].join(' · ');
}
