import { fold } from '../../language/index.ts';
import type { Block } from '../types.ts';

const FEWEST_WORDS = 8;
const MOST_WORDS = 60;
/** Words behind the repeated sentence: who said it. */
const MOST_ATTRIBUTION_WORDS = 8;
/** A beginning that more texts share is a formula of the source, not a quotation. */
const MOST_ALIKE = 10;

/**
 * Places of the blocks that only repeat a sentence of a longer block of the same source, as
 * magazines do in large type, perhaps with the speaker's name behind it.
 */
export function findPullQuotes(blocks: readonly Block[]): ReadonlySet<number> {
  const texts = blocks.map(({ kind, text }) => (isRunningText(kind) ? toWords(text) : []));
  const candidates = texts.flatMap((words, place) =>
    words.length >= FEWEST_WORDS && words.length <= MOST_WORDS ? [place] : [],
  );
  const places = groupBy(candidates, (place) => (texts[place] ?? []).join(' '));
  const byStart = groupBy([...places.keys()], (text) => startOf(text.split(' '), 0));
  const secondWords = new Map<string | undefined, Set<string | undefined>>();
  for (const text of places.keys()) {
    const [first, second] = text.split(' ', 2);
    const seconds = secondWords.get(first) ?? new Set();
    secondWords.set(first, seconds.add(second));
  }
  const found = new Set<string>();
  for (const words of texts) {
    for (let at = 0; at + FEWEST_WORDS <= words.length; at++) {
      // Most words begin none of them: that is told before eight are put together.
      if (secondWords.get(words[at])?.has(words[at + 1]) !== true) continue;
      const alike = byStart.get(startOf(words, at)) ?? [];
      if (alike.length > MOST_ALIKE) continue;
      for (const text of alike) if (repeats(text.split(' '), words, at)) found.add(text);
    }
  }
  return new Set(Array.from(found, (text) => places.get(text) ?? []).flat());
}

function isRunningText(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'quote' || kind === 'caption';
}

/** Plainly: a sentence is repeated as it stands, and every paragraph is compared. */
function toWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function startOf(words: readonly string[], at: number): string {
  return words.slice(at, at + FEWEST_WORDS).join(' ');
}

/** Whether the candidate is what stands at `at` in the fuller text, but for an attribution. */
function repeats(candidate: readonly string[], fuller: readonly string[], at: number): boolean {
  let same = 0;
  while (same < candidate.length && candidate[same] === fuller[at + same]) same++;
  const rest = candidate.length - same;
  return candidate.length < fuller.length && rest <= MOST_ATTRIBUTION_WORDS && rest < same / 2;
}

/** `Map.groupBy`, which Node 20 does not have. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
