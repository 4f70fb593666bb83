import type { Answer } from '../../answers/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { shorten } from '../message/citation.ts';
import { escapeMarkdown } from '../message/markdown.ts';

const texts: Localized<(words: string) => string> = {
  nl: (words) => `vertaald gezocht: ${words}`,
  en: (words) => `searched in translation: ${words}`,
};

/** By which words of another language a question was answered; null where none was needed. */
export function crossedLine({ crossed = [] }: Answer, locale: Locale): string | null {
  if (crossed.length === 0) return null;
  const words = crossed.map(
    ({ asked, found }) => `${escapeMarkdown(shorten(asked))} → ${escapeMarkdown(shorten(found))}`,
  );
  return texts[locale](words.join(', '));
}
