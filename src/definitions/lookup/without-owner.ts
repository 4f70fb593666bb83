import { getLanguageRules } from '../find/language-rules.ts';

/**
 * A term without the thing of which any may be meant: "cardinality" of "cardinality of a relationship".
 * Null where it names none.
 */
export function withoutOwner(term: string, language: string | null): string | null {
  const { ofAny } = (language === null ? null : getLanguageRules(language)?.words) ?? { ofAny: [] };
  const lower = term.toLowerCase();
  for (const phrase of ofAny) {
    const end = lower.indexOf(` ${phrase} `);
    if (end > 0) return term.slice(0, end);
  }
  return null;
}
