import type { Token } from '../../words/tokens.ts';
import type { Word } from '../../words/word.ts';
import { isBody, isNamed } from '../named.ts';
import type { Draft, NameText } from '../draft.ts';

/** Words with a capital behind the "and" that may still be one task: "Natural Bread Resources". */
const MOST = 3;

/**
 * "Office of Bread and Milk", "Dienst Brood en Melk": behind a head with a task the second noun is part of
 * it, unless it is a name by itself, or the verb behind it says that two do something.
 * @param place of the "and"
 */
export function isSecondTask(draft: Draft, made: NameText, place: number): boolean {
  const { tokens, lexicon } = made;
  const next = tokens[place + 1];
  if (!tokens[place]?.word.is('andWords') || next?.gap !== ' ' || next.part?.tail !== null) {
    return false;
  }
  const tasks = tasksOf(draft, made);
  if (!tasks || tasks.some((task) => task.is('firstNames') || lexicon.isPlace(task.lower))) {
    return false;
  }
  const run = capitalsFrom(tokens, place + 1);
  if (run.length === 0 || run.length > MOST || run.some(isBody)) return false;
  if (run.some((word) => isNamed(word, lexicon))) return false;
  // "Department of Bread and Open Mills": several words may be another body, unless it is what bodies do.
  if (run.length > 1 && run.at(-1)?.is('subjects') !== true) return false;
  const behind = tokens[place + 1 + run.length];
  if (behind?.gap === ' ' && opensAnother(behind.word)) return false;
  return run.slice(0, 1).every((word) => mayBeTask(word, made));
}

/** "Office of Bread and Mills are …", "Office of Bread and Code for Brixum": two subjects, another body. */
function opensAnother(behind: Word): boolean {
  return behind.is('pluralVerbs') || (behind.is('forWords') && !behind.is('ofWords'));
}

/** What stands behind the head that has tasks: of, for, or in Dutch without a small word. */
function tasksOf({ words, first, last }: Draft, { lexicon }: NameText): readonly Word[] | null {
  const head = words.findLastIndex((word) => word.ends('taskHeads'));
  const tasks = words.slice(head + 1);
  if (head < 0 || tasks.length === 0 || tasks.length > 2) return null;
  const isJoined = last - first + 1 > words.length;
  if (isJoined) return tasks;
  const { joinsNouns, nounsHaveCapitals } = lexicon.habits;
  const isBare = joinsNouns && !nounsHaveCapitals && head === 0 && tasks.length === 1;
  return isBare && tasks[0]?.isNoun === true ? tasks : null;
}

/** A word that the language has every day, or one that ends as abstract nouns or plurals do. */
function mayBeTask(word: Word, { lexicon, isCommon }: NameText): boolean {
  if (!word.shape.isCapitalised || AGENTS.some((kind) => word.is(kind))) return false;
  if (lexicon.habits.nounsHaveCapitals) return !word.hasEnding('townEndings');
  if (lexicon.ordinary.has(word.lower) || word.is('subjects') || isCommon(word.lower)) return true;
  return word.hasEnding('abstractEndings');
}

/** Who stands beside a body, and is no task of one. */
const AGENTS = ['kinds', 'roles', 'people', 'agents'] as const;

/** The words with a capital from a place on. */
export function capitalsFrom(tokens: readonly Token[], from: number): Word[] {
  const run: Word[] = [];
  for (let at = from; at < from + MOST + 2; at++) {
    const token = tokens[at];
    if (token?.gap !== ' ' || !token.word.shape.hasCapital) break;
    run.push(token.part?.word ?? token.word);
    if (token.part?.possessive === true) break;
  }
  return run;
}
