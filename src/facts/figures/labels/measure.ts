import { analyse } from '../../../analysis/index.ts';
import { type Range } from '../../../language/index.ts';
import type { Figure, Label } from '../../types.ts';
import type { Lexicon } from '../words/lexicon-type.ts';
import type { Labelled } from './labelled.ts';
import { figureStart } from './labels.ts';

/** What the words around a figure say that it measures. */
export interface Measure {
  /** Stems of the words that carry a topic, without label and figure; none where it is left to what stands before. */
  readonly topic: ReadonlySet<string>;
  /** Those of them that say on, for or in what. */
  readonly complements: ReadonlySet<string>;
  /** Words of growth and decline. */
  readonly changes: ReadonlySet<string>;
  /** Whether a word scores, ranks or compares. */
  readonly compares: boolean;
}

/** Reads what a figure measures out of the part of the text that it stands in. */
export function readMeasure(
  { reading: { text, language }, lexicon }: Labelled,
  figure: Figure,
  label: Label,
  [from, to]: Range,
): Measure {
  const own: readonly Range[] = [
    [label.start, label.end],
    // What is counted is compared by itself.
    [figureStart(text, figure), endOfCounted(text, figure)],
  ];
  const tokens = analyse(text.slice(from, to), language).filter(
    ({ start }) => !own.some(([first, last]) => from + start >= first && from + start < last),
  );
  const topic = new Set<string>();
  const complements = new Set<string>();
  const changes = new Set<string>();
  let compares = false;
  for (const [place, { word, term, stop }] of tokens.entries()) {
    const isCue = lexicon.comparing.has(word);
    compares ||= isCue;
    if (lexicon.changing.has(word)) changes.add(term);
    else if (!stop && !isCue && /\p{L}/u.test(word)) {
      topic.add(term);
      if (isComplement(tokens, place, lexicon)) complements.add(term);
    }
  }
  return { topic, complements, changes, compares };
}

function endOfCounted(text: string, { end, counted }: Figure): number {
  return counted !== null && text.startsWith(counted, end + 1) ? end + 1 + counted.length : end;
}

function isComplement(
  tokens: readonly { readonly word: string; readonly stop: boolean }[],
  place: number,
  { beforeComplement }: Lexicon,
): boolean {
  const before = tokens[place - 1];
  const further = before?.stop && !beforeComplement.has(before.word) ? tokens[place - 2] : before;
  return further !== undefined && beforeComplement.has(further.word);
}

/** Whether the words say nothing of their own: "and Y 63%". */
export function isElliptic({ topic, changes, compares }: Measure): boolean {
  return topic.size === 0 && changes.size === 0 && !compares;
}

/** Whether two figures measure the same, as far as their words tell; in doubt they do not. */
export function isSameMeasure(one: Measure, other: Measure): boolean {
  if (one.changes.size > 0 || other.changes.size > 0) {
    if (shared(one.changes, other.changes) === 0) return false;
    return one.topic.size === 0 || other.topic.size === 0 || overlap(one, other) >= 0.5;
  }
  const differ = one.complements.size > 0 && other.complements.size > 0;
  if (differ && shared(one.complements, other.complements) === 0) return false;
  return (one.compares && other.compares) || overlap(one, other) >= 0.5;
}

function overlap({ topic: one }: Measure, { topic: other }: Measure): number {
  const both = shared(one, other);
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((term) => other.has(term)).length;
}
