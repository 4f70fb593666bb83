import { fold, isMeasureWord } from '../../language/index.ts';
import { type ForwardIndex, TEXT_END } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { type TimeSlices, visitAll } from '../../system/index.ts';

const MOST_TOPICS = 5;
/** Passages looked at, or up to twice as many: enough to know what a library is about. */
const SAMPLE = 10_000;
const SHORTEST_TOPIC = 4;

/** Which passages topics are counted in. */
type Counted = 'all' | 'with figures' | 'with dates';

// Counted when they are first wanted, and gone with the snapshot.
const known = new WeakMap<Snapshot, Map<Counted, readonly string[]>>();

/** The topics that the material has most, most frequent first. */
export function frequentTopics(snapshot: Snapshot, counted: Counted): readonly string[] {
  return topicsOf(snapshot, counted).slice(0, MOST_TOPICS);
}

/** All topics of the material, most frequent first. */
export function topicsOf(snapshot: Snapshot, counted: Counted): readonly string[] {
  const lists = known.get(snapshot) ?? new Map<Counted, readonly string[]>();
  known.set(snapshot, lists);
  const topics = lists.get(counted) ?? collect(snapshot, counted);
  lists.set(counted, topics);
  return topics;
}

/** Counts topics as `topicsOf` does, a few passages at a time, so that others have their turn. */
export async function prepareTopics(
  snapshot: Snapshot,
  counted: Counted,
  slices: TimeSlices,
): Promise<void> {
  const lists = known.get(snapshot) ?? new Map<Counted, readonly string[]>();
  known.set(snapshot, lists);
  if (lists.has(counted)) return;
  const { library, index } = snapshot;
  const counter = createCounter(index.parts.forward, whatCounts(snapshot, counted));
  const all = sample({ from: 0, to: library.passages.length });
  await visitAll(all, slices, (ordinal) => counter.add(ordinal));
  await slices.pause();
  lists.set(counted, counter.list());
  await slices.pause();
}

function collect(snapshot: Snapshot, counted: Counted): readonly string[] {
  const { library, index } = snapshot;
  const all = { from: 0, to: library.passages.length };
  return countTopics(index.parts.forward, all, whatCounts(snapshot, counted));
}

function whatCounts({ facts }: Snapshot, counted: Counted): Counts {
  return (ordinal) =>
    counted === 'all' ||
    (counted === 'with figures' ? facts.countFigures(ordinal) : facts.countDates(ordinal)) > 0;
}

/** Whether the topics of a passage are counted. */
type Counts = (ordinal: number) => boolean;

/** Passages that follow each other. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** All topics of a stretch of the material, most frequent first. */
export function countTopics(forward: ForwardIndex, stretch: Stretch, counts: Counts): string[] {
  const counter = createCounter(forward, counts);
  for (const ordinal of sample(stretch)) counter.add(ordinal);
  return counter.list();
}

function* sample({ from, to }: Stretch): Generator<number, undefined> {
  const step = Math.max(1, Math.floor((to - from) / SAMPLE));
  for (let ordinal = from; ordinal < to; ordinal += step) yield ordinal;
}

/** Counts the topics of passages, which are added in their order. */
function createCounter(forward: ForwardIndex, counts: Counts) {
  const { vocabulary } = forward;
  const isTopic = judgeWords(forward);
  // By term: the word that it was first met as, its passages, and the last of them.
  const names: string[] = [];
  const passages = new Uint32Array(vocabulary.termCount);
  const last = new Int32Array(vocabulary.termCount).fill(-1);
  return {
    add(ordinal: number): void {
      if (!counts(ordinal)) return;
      for (const id of wordsOf(forward, ordinal)) {
        if (id < 0 || !isTopic(id)) continue;
        const term = vocabulary.termOf(id);
        if (last[term] === ordinal) continue;
        last[term] = ordinal;
        passages[term] = (passages[term] ?? 0) + 1;
        names[term] ??= vocabulary.word(id);
      }
    },
    list(): string[] {
      const found: number[] = [];
      for (let term = 0; term < passages.length; term++) {
        if ((passages[term] ?? 0) > 0) found.push(term);
      }
      const ordered = found
        .toSorted((a, b) => (passages[b] ?? 0) - (passages[a] ?? 0) || a - b)
        .flatMap((term) => names[term] ?? []);
      // A word of two languages has two terms.
      return [...new Set(ordered)];
    },
  };
}

/** The words of a passage's own text. */
function wordsOf({ words, starts }: ForwardIndex, ordinal: number): Int32Array {
  const all = words.subarray(starts[ordinal], starts[ordinal + 1]);
  const end = all.indexOf(TEXT_END);
  return end < 0 ? all : all.subarray(0, end);
}

/** Whether a word may be a topic by itself; each is judged once. */
function judgeWords({ vocabulary }: ForwardIndex): (id: number) => boolean {
  // 0 for not yet judged.
  const judged = new Int8Array(vocabulary.size);
  return (id) => {
    if (judged[id] === 0) {
      const word = vocabulary.word(id);
      const isTopic =
        !vocabulary.isStop(id) &&
        word.length >= SHORTEST_TOPIC &&
        !/^\p{N}/u.test(word) &&
        !isMeasureWord(fold(word));
      judged[id] = isTopic ? 1 : -1;
    }
    return judged[id] === 1;
  };
}
