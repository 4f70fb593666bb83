import { fold, type Range, type Word } from '../../language/index.ts';
import { isExplaining, trimBody } from './body.ts';
import type { LanguageRules, Rule, TermWords } from './language-rules.ts';
import type { RuleMatch } from './match-rule.ts';
import { isName } from './rule-term.ts';
import { isStop, wordsOf } from './term-text.ts';

/** A body, and the share of the rule's weight that it deserves. */
export interface ReadBody {
  readonly body: Range;
  readonly share: number;
}

/** Share of its weight that a definition keeps: of what the sentence before says; … */
const FROM_BEFORE = 0.9;
/** … of a body that what follows must complete; … */
const ANNOUNCED = 0.5;
/** … of a sentence that ends as those do which tell what happened. */
const TOLD = 0.4;
/** Characters of an apposition; what is longer is the rest of a sentence. */
const LONGEST_APPOSITION = 160;

/** The body in the slot of a rule that matched, or null where nothing there explains. */
export function readRuleBody(
  rule: Rule,
  { term, body, bodyHeld }: RuleMatch,
  text: string,
  rules: LanguageRules,
  before: Range | null,
): ReadBody | null {
  const { words } = rules;
  if (!bodyHeld.left) return readBodyBefore(text, trimBody(text, body), words, before);
  const end = rule.form === 'apposition' ? endOfApposition(text, body) : body[1];
  const own = trimBody(text, [body[0], end]);
  if (rule.form === 'apposition' && !isClosed(text, own)) return null;
  if (!isExplaining(text, own, 1, words) || beginsWith(rule.unless, text, own)) return null;
  if (rule.form === 'bracket' && isCitation(text, own)) return null;
  const isAside = rule.form === 'apposition' || rule.form === 'bracket';
  if (isAside && !isApposition(text, own, rules)) return null;
  const isEnough = !rule.isOfName && isName(text, term);
  // "a Volvo, the Saab": another name and no description.
  if (rule.isOfName && /^\S+ \p{Lu}/u.test(text.slice(...own))) return null;
  if (isAside && rule.isLoose && !isEnough && !isEnclosed(text, own, words)) return null;
  if (rule.ahead && !isThing(text, own, rules)) return null;
  if (text[body[1] - 1] === ':') {
    return isExplaining(text, own, 5, words) ? { body: own, share: ANNOUNCED } : null;
  }
  return { body: own, share: rule.form === 'copula' && isTold(text, own, rules) ? TOLD : 1 };
}

/** What stands before the words of a pattern: "… is called"; of "This is called", a sentence back. */
function readBodyBefore(
  text: string,
  own: Range,
  words: TermWords,
  before: Range | null,
): ReadBody | null {
  const isBack = own[0] === own[1] || pointsBack(text, own, words);
  if (!isBack) return isExplaining(text, own, 2, words) ? { body: own, share: 1 } : null;
  if (!before || text[before[1] - 1] === '?') return null;
  const told = trimBody(text, before);
  return isExplaining(text, told, 2, words) ? { body: told, share: FROM_BEFORE } : null;
}

/** Whether some words only point at the sentence before: "This", "This process". */
function pointsBack(text: string, [start, end]: Range, { pointing }: TermWords): boolean {
  if (end - start > 60) return false;
  const [first, ...others] = [...wordsOf(text, [start, end])];
  return first !== undefined && pointing.has(fold(first.text)) && others.length <= 1;
}

function beginsWith(phrases: readonly string[], text: string, [start]: Range): boolean {
  const beginning = text.slice(start, start + 40).toLowerCase();
  return phrases.some(
    (phrase) => beginning.startsWith(phrase) && !/^\p{L}/u.test(beginning.slice(phrase.length)),
  );
}

/** Whether it names a thing before it goes on to say which: not "harmful to plants that". */
function isThing(text: string, range: Range, { words, isParticiple }: LanguageRules): boolean {
  const list = [...wordsOf(text, [range[0], Math.min(range[1], range[0] + 120)])];
  const named = list.slice(0, Math.max(0, findRelative(list, words)));
  const mayStand = (folded: string) =>
    words.articles.has(folded) || words.joining.has(folded) || words.conjunctions.has(folded);
  return (
    named.length > 0 &&
    named.every(({ text: word }, place) => {
      const folded = fold(word);
      if (place === 0 && isParticiple(folded)) return false;
      return !isStop({ text: word }, words) || mayStand(folded);
    })
  );
}

/** "(Jones, 2019)". */
function isCitation(text: string, [start, end]: Range): boolean {
  return /\p{N}{4}/u.test(text.slice(start, end));
}

/** Whether a comma or the sentence's end closes it, and not what goes on. */
function isClosed(text: string, [, end]: Range): boolean {
  return /^(?:,|[.!]?["'”’»)]?$|[.!]["'”’»)]? )/u.test(text.slice(end, end + 4));
}

/** An apposition goes on to the next comma. */
function endOfApposition(text: string, [start, end]: Range): number {
  const comma = text.slice(start, end).search(/[,;:](?=\s)/u);
  return comma < 0 ? end : start + comma;
}

/** Whether it says what something is and no more: without a verb of its own, one thing and not many. */
function isApposition(text: string, range: Range, rules: LanguageRules): boolean {
  const { words } = rules;
  const [start, end] = range;
  if (end - start > LONGEST_APPOSITION || /[;:]/u.test(text.charAt(end))) return false;
  if (isOneOfMany(text, range, words)) return false;
  const list = [...wordsOf(text, range)];
  const relative = findRelative(list, words);
  const named = relative < 0 ? list : list.slice(0, relative);
  const last = named.at(-1);
  if (last === undefined || rules.isParticiple(fold(last.text))) return false;
  return named.every((word) => {
    const folded = fold(word.text);
    return !isStop(word, words) || words.articles.has(folded) || words.linking.has(folded);
  });
}

/** The place of the word that goes on to say what the thing is, or -1. */
function findRelative(list: readonly Word[], { relatives }: TermWords): number {
  return list.findIndex(({ text: word }, place) => place > 0 && relatives.has(fold(word)));
}

/** What no comma closes is the rest of the sentence, unless it goes on to say what the thing is. */
function isEnclosed(text: string, [start, end]: Range, words: TermWords): boolean {
  if (/[,)]/u.test(text.charAt(end))) return true;
  return findRelative([...wordsOf(text, [start, Math.min(end, start + 300)])], words) >= 0;
}

/** "a house, a car and a boat": one of several things explains none. */
function isOneOfMany(text: string, [start, end]: Range, words: TermWords): boolean {
  const next = text[end] === ',' ? 20 : 0;
  const list = [...wordsOf(text, [start, Math.min(text.length, end + next)])];
  return list.some(({ text: word, start: at }, place) => {
    const isArticle = (other: string | undefined) => words.articles.has(fold(other ?? ''));
    if (at >= end) return place > 0 && (list[place - 1]?.end ?? 0) <= end && isArticle(word);
    return words.conjunctions.has(fold(word)) && isArticle(list[place + 1]?.text);
  });
}

/** "is … opened": the last word of a plain sentence tells what happened. */
function isTold(text: string, [start, end]: Range, rules: LanguageRules): boolean {
  const { words, isParticiple } = rules;
  const [before, last] = [...wordsOf(text, [Math.max(start, end - 40), end])].slice(-2);
  if (last === undefined || before === undefined || !isParticiple(fold(last.text))) return false;
  // "A protocol by which mail is read", "the right to use": it closes what tells which is meant.
  const isInside = [...wordsOf(text, [start, end])].some(({ text: word }) =>
    words.relatives.has(fold(word)),
  );
  const isInfinitive = rules.infinitive === fold(before.text);
  return !isInside && !isInfinitive && !text.slice(start, end).includes(',');
}
