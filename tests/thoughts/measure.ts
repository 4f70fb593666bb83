import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ask } from '../../src/answers/ask/ask.ts';
import type { Confidence, FoundPassage } from '../../src/answers/types.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';

/** Sets of made-up study material, each with the questions that are asked of all of it. */
export type GoldSet = 'gold' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth' | 'seventh';

/** The folder of a set's material. */
export function materialOf(set: GoldSet): string {
  return fileURLToPath(new URL(`${set}/docs`, import.meta.url));
}

/** A question with what answers it, written from the material alone, before the rules. */
export interface GoldQuestion {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  /** Ways to answer it: snippets that must all stand in one answer. None for what has no answer. */
  readonly accept: readonly (readonly string[])[];
}

/** How a question was answered. */
export interface Outcome extends GoldQuestion {
  readonly confidence: Confidence;
  /** Place of the first answer that is right, from 1; 0 where none of the first three is. */
  readonly rank: number;
  readonly shown: readonly string[];
}

/** The questions of a set, in their order. */
export function readGold(set: GoldSet): GoldQuestion[] {
  return readFileSync(new URL(`${set}/questions.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): GoldQuestion => JSON.parse(line));
}

/** Asks a question and looks where among the first three answers the right one is. */
export function askGold(gold: GoldQuestion, snapshot: Snapshot): Outcome {
  const lookup = { query: gold.question, source: null, from: 0, limit: 3, spread: 5 };
  const { confidence, passages, heading } = ask(lookup, snapshot);
  // A chapter that was asked for is shown by its heading.
  const above = heading ? `${heading.text} ` : '';
  const shown = passages.map((passage) => fold(above + textOf(passage)));
  // What two things are may stand in two answers, one under the other.
  const answers =
    gold.kind === 'difference' && shown.length > 1
      ? [`${shown[0]} ${shown[1]}`, ...shown.slice(1)]
      : shown;
  const isRight = (text: string) =>
    gold.accept.some((snippets) => snippets.every((snippet) => text.includes(fold(snippet))));
  return { ...gold, confidence, rank: answers.findIndex(isRight) + 1, shown };
}

/** What a person reads of an answer: its thought, without what stands above. */
function textOf({ passage, thought = [] }: FoundPassage): string {
  const own = thought.filter(({ role }) => role !== 'path').map(({ block }) => block.text);
  return fold([passage.text, ...own].join(' '));
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** The shares that issue and README speak of. */
export function summarize(outcomes: readonly Outcome[]) {
  const answerable = outcomes.filter(({ accept }) => accept.length > 0);
  const none = outcomes.filter(({ accept }) => accept.length === 0);
  const isWrong = ({ accept, rank }: Outcome) => accept.length === 0 || rank !== 1;
  return {
    questions: outcomes.length,
    first: share(
      answerable.filter(({ rank }) => rank === 1),
      answerable,
    ),
    withinThree: share(
      answerable.filter(({ rank }) => rank > 0),
      answerable,
    ),
    unanswerableNotSure: share(
      none.filter(({ confidence }) => confidence !== 'sure'),
      none,
    ),
    sureAndWrong: share(
      outcomes.filter((outcome) => outcome.confidence === 'sure' && isWrong(outcome)),
      outcomes,
    ),
    sure: share(
      outcomes.filter(({ confidence }) => confidence === 'sure'),
      outcomes,
    ),
  };
}

function share(part: readonly unknown[], all: readonly unknown[]): number {
  return Math.round((part.length / Math.max(1, all.length)) * 1_000) / 1_000;
}
