import { isOneByAnd, isTaskByAnd } from './and-words.ts';
import type { Draft, NameText } from '../draft.ts';
import { isFirmOfTwo } from './firm-of-two.ts';
import { isSecondTask } from './second-task.ts';

/** Whether what stands behind an "and" still belongs to the name. */
export function goesOnByAnd(draft: Draft, made: NameText, place: number): boolean {
  if (!made.tokens[place]?.word.is('andWords')) return false;
  return WAYS.some((goesOn) => goesOn(draft, made, place));
}

const WAYS = [isOneByAnd, isTaskByAnd, isSecondTask, isFirmOfTwo] as const;
