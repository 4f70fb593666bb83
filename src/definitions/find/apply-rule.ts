import type { Range } from '../../language/index.ts';
import { findSpelledOut } from './abbreviations.ts';
import { completeness } from './body.ts';
import type { LanguageRules, Rule } from './language-rules.ts';
import { matchRule, mayApply } from './match-rule.ts';
import { hasNameBeside, matchNameRole, matchRoleName } from './persons.ts';
import { readRuleBody } from './rule-body.ts';
import { readRuleTerm } from './rule-term.ts';
import type { Definition } from '../types.ts';

/** Where a rule may apply. */
export interface Place {
  readonly sentence: Range;
  /** The sentence before, in the same passage. */
  readonly before: Range | null;
  /** What the scan found. */
  readonly found: Range;
}

/** Whether a rule may find something here, told without the sentences. */
export function isPossible({ pattern, isOfName }: Rule, text: string, found: Range): boolean {
  if (pattern.kind === 'role') return hasNameBeside(text, found, pattern.isNameFirst);
  return (
    !isOfName ||
    /\p{Lu}[^\s,]*(?: [^\s,]+){0,2}$/u.test(text.slice(Math.max(0, found[0] - 40), found[0]))
  );
}

/** What a rule finds where the scan found it to be possible; null for nothing. */
export function applyRule(
  rule: Rule,
  rules: LanguageRules,
  text: string,
  place: Place,
): Definition | null {
  const match = lookAt(rule, rules, text, place);
  if (!match) return null;
  const { term, body, share } = match;
  return { term, body, form: rule.form, weight: rule.weight * share };
}

/** A term and its body; and the share of the rule's weight that they deserve. */
interface Match extends Pick<Definition, 'term' | 'body'> {
  readonly share: number;
}

function lookAt(rule: Rule, rules: LanguageRules, text: string, place: Place): Match | null {
  const { pattern } = rule;
  const { sentence, before, found } = place;
  const { words } = rules;
  if (pattern.kind === 'short') {
    const term: Range = [found[0] + 1, found[1] - 1];
    const body = findSpelledOut(text, sentence, found[0], text.slice(...term), words);
    return body && { term, body, share: 1 };
  }
  if (pattern.kind === 'role') {
    if (/^\p{L}/u.test(text.slice(found[1]))) return null;
    const match = (pattern.isNameFirst ? matchNameRole : matchRoleName)(
      text,
      sentence,
      found,
      words,
    );
    return match && { ...match, share: completeness(text, match.body) };
  }
  if (!mayApply(rule, pattern, text, sentence[0], found[0])) return null;
  const match = matchRule(rule, pattern, text, sentence, found[0]);
  const term = match && readRuleTerm(rule, match, text, words);
  if (!term) return null;
  const read = readRuleBody(rule, { ...match, term }, text, rules, before);
  return read && { ...read, term, share: read.share * completeness(text, read.body) };
}
