import { findSentences, type Range } from '../../language/index.ts';
import { applyRule, isPossible } from './apply-rule.ts';
import { findLabel } from './label.ts';
import {
  definedLanguages,
  getLanguageRules,
  NO_WORDS,
  type LanguageRules,
} from './language-rules.ts';
import { findPlaces } from './scan.ts';
import type { DefiningText, Definition } from '../types.ts';

/** What a passage explains at most: a longer list would be no passage about its terms. */
const MOST = 8;

/** The definitions of a passage, in the order in which they were found. */
export function findDefinitions(passage: DefiningText): Definition[] {
  const codes = passage.language === null ? definedLanguages : [passage.language];
  const known = codes.map(getLanguageRules).filter((rules) => rules !== null);
  const label = findLabel(passage, known[0]?.words ?? NO_WORDS);
  const found = label ? [label] : [];
  for (const rules of known) findByRules(passage.text, rules, found);
  return found;
}

function findByRules(text: string, rules: LanguageRules, found: Definition[]): void {
  let sentences: readonly Range[] | null = null;
  let at = 0;
  for (const { range, beginning } of findPlaces(text, rules.scan)) {
    const possible = rules.byBeginning
      .get(beginning)
      ?.filter((rule) => isPossible(rule, text, range));
    if (!possible || possible.length === 0) continue;
    sentences ??= findSentences(text);
    while ((sentences[at]?.[1] ?? Infinity) <= range[0]) at++;
    const sentence = sentences[at];
    if (!sentence) return;
    // A question says nothing of what it asks for.
    if (text[sentence[1] - 1] === '?') continue;
    const place = { sentence, before: sentences[at - 1] ?? null, found: range };
    for (const rule of possible) {
      const definition = applyRule(rule, rules, text, place);
      if (!definition) continue;
      if (!found.some(({ term }) => overlap(term, definition.term))) found.push(definition);
      break;
    }
    if (found.length >= MOST) return;
  }
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
