import { fold } from '../language/fold.ts';
import type { Range } from '../language/range.ts';
import { findSentences } from '../language/sentences.ts';
import { completeness, isExplaining, trimBody } from './body.ts';
import { findLabel } from './label.ts';
import {
  definedLanguages,
  firstOf,
  getLanguageRules,
  type LanguageRules,
  type Rule,
} from './language-rules.ts';
import { matchRule, mayApply, type RuleMatch } from './match-rule.ts';
import { isStop, readTerm, readTermBackward, readTermForward, wordsOf } from './term-text.ts';
import type { DefiningText, Definition } from './types.ts';

/** What a passage explains at most: a longer list would be no passage about its terms. */
const MOST = 8;
/** Share of its weight that a definition keeps: of what the sentence before says; … */
const FROM_BEFORE = 0.9;
/** … of a body that what follows must complete; … */
const ANNOUNCED = 0.5;
/** … of a sentence that ends as those do which tell what happened. */
const TOLD = 0.4;

/** The definitions of a passage, in the order in which they were found. */
export function findDefinitions(passage: DefiningText): Definition[] {
  const codes = passage.language === null ? definedLanguages : [passage.language];
  const found: Definition[] = [];
  const [first = null] = codes.map(getLanguageRules);
  const label = findLabel(passage, (first ?? NO_RULES).words);
  if (label) found.push(label);
  for (const code of codes) {
    const rules = getLanguageRules(code);
    if (rules) findByRules(passage.text, rules, found);
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();
/** Of a language without words for it: its labels are found all the same. */
const NO_RULES: Pick<LanguageRules, 'words'> = {
  words: {
    stopwords: NONE,
    articles: NONE,
    linking: NONE,
    joining: NONE,
    conjunctions: NONE,
    pointing: NONE,
    notTerms: NONE,
    announcing: NONE,
    notLabels: NONE,
  },
};

function findByRules(text: string, rules: LanguageRules, found: Definition[]): void {
  const { scan, byFirst } = rules;
  let sentences: readonly Range[] | null = null;
  let at = 0;
  scan.lastIndex = 0;
  for (let hit = scan.exec(text); hit && found.length < MOST; hit = scan.exec(text)) {
    const first = firstOf(hit[0]);
    scan.lastIndex = hit.index + first.length;
    sentences ??= findSentences(text);
    while ((sentences[at]?.[1] ?? Infinity) <= hit.index) at++;
    const sentence = sentences[at];
    if (!sentence) return;
    if (text[sentence[1] - 1] === '?') continue;
    const before = sentences[at - 1] ?? null;
    for (const rule of byFirst.get(first) ?? []) {
      if (!mayApply(rule, text, sentence[0], hit.index)) continue;
      const definition = applyRule(rule, rules, text, { sentence, before, place: hit.index });
      if (!definition) continue;
      if (!found.some(({ term }) => term[0] < definition.term[1] && definition.term[0] < term[1]))
        found.push(definition);
      break;
    }
  }
}

/** Where a rule may apply. */
interface Place {
  readonly sentence: Range;
  /** The sentence before, in the same passage. */
  readonly before: Range | null;
  readonly place: number;
}

function applyRule(
  rule: Rule,
  rules: LanguageRules,
  text: string,
  { sentence, before, place }: Place,
): Definition | null {
  const match = matchRule(rule, text, sentence, place);
  const term = match && readRuleTerm(rule, match, text, rules);
  if (!term) return null;
  const read = readRuleBody(rule, match, text, rules, before);
  if (!read) return null;
  const { body, share } = read;
  const weight = rule.weight * share * completeness(text, body);
  return { term, body, form: rule.form, weight };
}

function readRuleTerm(
  { form }: Rule,
  { term, held }: RuleMatch,
  text: string,
  { words }: LanguageRules,
): Range | null {
  if (held.left && held.right) return readTerm(text, term, words);
  if (held.left) return readTermForward(text, term, words);
  if (form === 'apposition' || form === 'bracket') return readTermBackward(text, term, words);
  // "The cell membrane, the outer layer, is": the subject is what stands before.
  const [start, end] = term;
  const subject = text.slice(start, Math.min(end, start + 200)).trimEnd();
  const comma = subject.endsWith(',') && end - start < 200 ? subject.indexOf(',') : -1;
  return readTerm(text, comma > 0 ? [start, start + comma] : term, words);
}

function readRuleBody(
  rule: Rule,
  { body, bodyHeld }: RuleMatch,
  text: string,
  rules: LanguageRules,
  before: Range | null,
): { readonly body: Range; readonly share: number } | null {
  const { words } = rules;
  if (!bodyHeld.left) {
    const own = trimBody(text, body);
    const isBack = own[0] === own[1] || pointsBack(text, own, words);
    if (!isBack) return isExplaining(text, own, 2, words) ? { body: own, share: 1 } : null;
    if (!before || text[before[1] - 1] === '?') return null;
    const told = trimBody(text, before);
    return isExplaining(text, told, 2, words) ? { body: told, share: FROM_BEFORE } : null;
  }
  const end = rule.form === 'apposition' ? endOfApposition(text, body) : body[1];
  const own = trimBody(text, [body[0], end]);
  if (!isExplaining(text, own, 1, words)) return null;
  if (rule.form === 'bracket' && isCitation(text, own)) return null;
  if (rule.form === 'apposition' && isOneOfMany(text, own, words)) return null;
  const start = text.slice(own[0], own[0] + 40).toLowerCase();
  if (
    rule.unless.some(
      (phrase) => start.startsWith(phrase) && !/^\p{L}/u.test(start.slice(phrase.length)),
    )
  )
    return null;
  if (rule.needs && startsWithStop(text, own, rules)) return null;
  if (text[body[1] - 1] === ':')
    return isExplaining(text, own, 5, words) ? { body: own, share: ANNOUNCED } : null;
  const share = rule.form === 'copula' && isTold(text, own, rules) ? TOLD : 1;
  return { body: own, share };
}

/** Whether some words only point at the sentence before: "This", "This process". */
function pointsBack(text: string, range: Range, { pointing }: LanguageRules['words']): boolean {
  const [first, ...others] = [...wordsOf(text, [range[0], Math.min(range[1], range[0] + 60)])];
  return (
    first !== undefined &&
    pointing.has(fold(first.text)) &&
    others.length <= 1 &&
    range[1] - range[0] <= 60
  );
}

function startsWithStop(text: string, range: Range, { words }: LanguageRules): boolean {
  const { value: first } = wordsOf(text, [range[0], Math.min(range[1], range[0] + 40)]).next();
  return first !== undefined && isStop(first, words) && !words.articles.has(fold(first.text));
}

/** An apposition goes on to the next comma. */
function endOfApposition(text: string, [start, end]: Range): number {
  const comma = text.slice(start, end).search(/[,;:](?=\s)/u);
  return comma < 0 ? end : start + comma;
}

/** "(Jones, 2019)". */
function isCitation(text: string, [start, end]: Range): boolean {
  return /\p{N}{4}/u.test(text.slice(start, end));
}

/** "a house, a car and a boat": one of several things explains none. */
function isOneOfMany(text: string, [start, end]: Range, words: LanguageRules['words']): boolean {
  const list = [...wordsOf(text, [start, Math.min(text.length, end + 20)])];
  return list.some(({ text: word, start: at }, place) => {
    const next = list[place + 1];
    const isArticle = (other: string | undefined) => words.articles.has(fold(other ?? ''));
    if (at >= end) return place > 0 && (list[place - 1]?.end ?? 0) <= end && isArticle(word);
    return words.conjunctions.has(fold(word)) && isArticle(next?.text);
  });
}

/** "is … opened": the last word of a plain sentence tells what happened. */
function isTold(text: string, [start, end]: Range, { isParticiple }: LanguageRules): boolean {
  const [last] = [...wordsOf(text, [Math.max(start, end - 40), end])].slice(-1);
  return (
    last !== undefined && isParticiple(fold(last.text)) && !text.slice(start, end).includes(',')
  );
}
