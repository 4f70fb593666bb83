import { isLegalForm } from '../../words/legal-form.ts';
import type { Token } from '../../words/tokens.ts';
import type { Word } from '../../words/word.ts';
import { isJoiningHead } from './connect.ts';
import type { Draft, NameText } from '../draft.ts';

/** Words looked at behind the "and". */
const REACH = 4;

/**
 * Whether "and" stands inside one name: "Waterschap Brixum en Dal", "the Bread and Milk Authority", "die
 * Brixumer und Talmische Bergbaugesellschaft".
 * @param place of the "and"
 */
export function isOneByAnd(
  { words }: Draft,
  { tokens, lexicon }: NameText,
  place: number,
): boolean {
  const [first] = words;
  const next = tokens[place + 1];
  if (!first || !tokens[place]?.word.is('andWords') || next?.gap !== ' ') return false;
  if (!next.word.shape.hasCapital || next.part?.tail !== null) return false;
  if (words.length === 2 && first.is('pairedHeads')) return next.word.shape.isCapitalised;
  // "Norwegian Bread Resources and Mills Directorate"
  const most = first.is('nationalities') ? 3 : 2;
  if (words.length > most) return false;
  const run = runFrom(tokens, place + 1);
  const last = run.at(-1);
  if (!last || run.length < 2 || !isHead(last)) return false;
  if (lexicon.habits.nounsHaveCapitals) {
    return words.length === 1 && isAdjective(first) && run.slice(0, -1).some(isAdjective);
  }
  // "Citizens Bank and Canal Bank" are two.
  if (words.some(isHead)) return false;
  if ([words, run].some((whole) => isKnownWhole(whole, lexicon))) return false;
  const own = first.is('nationalities') ? words.slice(1) : words;
  return own.length > 0 && [...own, ...run].every((word) => isGeneral(word, lexicon));
}

/**
 * "Department of Bread and Human Needs": behind the head and "of" only words that any language has, and
 * so behind the "and", where no other body opens.
 */
export function isTaskByAnd({ words, first, last }: Draft, made: NameText, place: number): boolean {
  const { tokens, lexicon } = made;
  const next = tokens[place + 1];
  const isJoined = last - first + 1 > words.length;
  if (!isJoined || !tokens[place]?.word.is('andWords') || next?.gap !== ' ') return false;
  const head = words.findLastIndex(isJoiningHead);
  const tasks = words.slice(head + 1);
  const run = runFrom(tokens, place + 1);
  if (head < 0 || tasks.length === 0 || run.length === 0 || run.length > 3) return false;
  if (next.part?.tail !== null || next.part.possessive) return false;
  return [...tasks, ...run].every((word) => isTask(word, lexicon));
}

/** What a body may be for, and nothing that is a name by itself. */
function isTask(word: Word, lexicon: NameText['lexicon']): boolean {
  if (isJoiningHead(word) || NO_TASKS.some((kind) => word.is(kind))) return false;
  return word.shape.isCapitalised && (word.is('subjects') || lexicon.ordinary.has(word.lower));
}

const NO_TASKS = [
  'places',
  'nationalities',
  'calendar',
  'organizations',
  'firstNames',
  'surnames',
  'otherHeads',
  'capitalised',
  'mediaNames',
] as const;

/** "Kalk- und Zementwerke": the hyphen says that the word goes on behind the "and". */
export function hangs(tokens: readonly Token[], place: number): boolean {
  const and = tokens[place];
  if (and?.gap !== '- ' || !and.word.is('andWords')) return false;
  const next = tokens[place + 1];
  return next?.gap === ' ' && next.word.shape.hasCapital;
}

function runFrom(tokens: readonly Token[], from: number): Word[] {
  const run: Word[] = [];
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (token?.gap !== ' ' || !token.word.shape.hasCapital) break;
    run.push(token.word);
  }
  return run;
}

function isHead(word: Word): boolean {
  return word.is('joiningHeads') || word.ends('headEndings') || isLegalForm(word);
}

/** "American Red Cross and World Bank": widely known, each of them. */
function isKnownWhole(words: readonly Word[], lexicon: NameText['lexicon']): boolean {
  return lexicon.is(words.map(({ lower }) => lower).join(' '), 'organizations');
}

function isAdjective(word: Word): boolean {
  return word.is('nationalities') || word.hasEnding('inflectedEndings');
}

function isGeneral(word: Word, lexicon: NameText['lexicon']): boolean {
  return lexicon.ordinary.has(word.lower) || word.is('subjects') || word.is('joiningHeads');
}
