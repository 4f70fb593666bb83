import type { Locale } from '../language/index.ts';
import { citers, type Citers } from './process/cite-beside.ts';
import type { CitingTask } from './process/citing-process.ts';
import { languageOf } from './locales.ts';
import type { Cited, Part, References } from './types.ts';

/** A passage as papers cite it, in the words of its source's language. */
export async function cite(
  cited: Cited,
  locale: Locale,
  now: Date = new Date(),
): Promise<References> {
  const { makeReferences } = await import('./make-references.ts');
  const { language, today } = toTask(cited, locale, now);
  return { references: makeReferences(cited, language, today), missing: missingOf(cited) };
}

/** The same, made in another process, so that nothing else waits for it. */
export async function citeBeside(
  cited: Cited,
  locale: Locale,
  { now = new Date(), by = citers }: { readonly now?: Date; readonly by?: Citers } = {},
): Promise<References> {
  return { references: await by.cite(toTask(cited, locale, now)), missing: missingOf(cited) };
}

/** All that it takes, as data that can be sent. */
function toTask(cited: Cited, locale: Locale, now: Date): Omit<CitingTask, 'id'> {
  const { source, text, language, page, slide, second } = cited;
  return {
    cited: { source, text, language, page, slide, second },
    language: languageOf(cited, locale),
    today: [now.getFullYear(), now.getMonth() + 1, now.getDate()],
  };
}

const PARTS = ['author', 'title', 'date'] as const satisfies readonly Part[];

function missingOf({ source }: Cited): Part[] {
  return PARTS.filter((part) => source[part] === null);
}
