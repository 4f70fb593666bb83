import { NO_METADATA } from '../../src/library/metadata/metadata.ts';
import type { SourceInfo } from '../../src/library/types.ts';
import { cite, type Cited, type StyleName } from '../../src/references/index.ts';

/** The day on which all in these tests is cited, at noon of this machine. */
export const NOW = new Date(2026, 10, 29, 12);

/** A source that says nothing of itself but what is given. */
export function sourceOf(stated: Partial<SourceInfo>): SourceInfo {
  return { ...NO_METADATA, file: 'notes/week-3.txt', format: 'txt', ...stated };
}

/** A passage of it. */
export function citedOf(stated: Partial<SourceInfo>, place: Partial<Cited> = {}): Cited {
  const nowhere = { page: null, slide: null, second: null };
  return {
    source: sourceOf(stated),
    text: 'The ferry sails at nine.',
    language: null,
    ...nowhere,
    ...place,
  };
}

/** What each style makes of it: the entry, and what stands in the text. */
export async function referencesOf(
  cited: Cited,
  locale: 'nl' | 'en' = 'en',
): Promise<Record<StyleName | `${StyleName} in text`, string | null>> {
  const { references } = await cite(cited, locale, NOW);
  const entries = references.flatMap(({ style, entry, inText }) => [
    [style, entry] as const,
    [`${style} in text`, inText] as const,
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of all styles
  return Object.fromEntries(entries) as Awaited<ReturnType<typeof referencesOf>>;
}
