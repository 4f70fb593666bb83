import { parseDate } from '../../metadata/dates.ts';
import { NO_METADATA, toLanguageCode } from '../../metadata/metadata.ts';
import type { Metadata } from '../../types.ts';
import { sensibleAuthor, sensibleTitle } from '../parts/sensible.ts';
import { textsOf, type XmlElement } from './read-xml.ts';

/** What the "Properties" of Word and PowerPoint say (`docProps/core.xml`). */
export function readCore(core: readonly XmlElement[]): Metadata {
  const [title = null] = textsOf(core, 'title');
  const [author = null] = textsOf(core, 'creator');
  const [language = ''] = textsOf(core, 'language');
  const keywords = textsOf(core, 'keywords').flatMap((list) => list.split(/\s*[,;]\s*/u));
  return {
    ...NO_METADATA,
    title: sensibleTitle(title),
    author: sensibleAuthor(author),
    language: toLanguageCode(language),
    tags: keywords.filter((keyword) => keyword !== ''),
  };
}

const YEAR_MS = 366 * 24 * 60 * 60 * 1_000;

/**
 * The day on which it was begun. What was never saved again was exported, and what was begun years
 * before is another text of which this one was made: those days say nothing.
 */
export function dayOf(created: string, modified: string): string | null {
  const took = Date.parse(modified) - Date.parse(created);
  return took > 0 && took <= YEAR_MS ? parseDate(created) : null;
}

/** The same of those properties. */
export function readDay(core: readonly XmlElement[]): string | null {
  const [created = ''] = textsOf(core, 'created');
  const [modified = created] = textsOf(core, 'modified');
  return dayOf(created, modified);
}
