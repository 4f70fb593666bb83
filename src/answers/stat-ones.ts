import type { Figure } from '../facts/index.ts';
import { languagePacks, toPhrases } from '../language/index.ts';
import type { Passage } from '../library/index.ts';

/** What one of many does or costs comes after what all of them do. */
const ONE_OF_MANY = 0.6;
/** Of the rows of a table the one that adds up the others comes first. */
const TOTAL = 0.25;
/** Characters behind a figure in which it says that it is of one. */
const BEHIND = 24;

type ListName = 'perOne' | 'everyOne' | 'wholes';

let known: Record<'per' | 'every' | 'whole', RegExp> | undefined;

function patterns(): Record<'per' | 'every' | 'whole', RegExp> {
  known ??= {
    per: new RegExp(`^\\s(?:${collect('perOne')})(?!\\p{L})`, 'iu'),
    every: new RegExp(`^\\P{L}*(?:${collect('everyOne')})\\s`, 'iu'),
    whole: new RegExp(`(?<!\\p{L})(?:${collect('wholes')})(?!\\p{L})`, 'iu'),
  };
  return known;
}

function collect(name: ListName): string {
  return Array.from(languagePacks.values(), ({ figures }) => [...toPhrases(figures?.[name] ?? '')])
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

/** How much later a figure comes that is of one of many ("410p a share"), or earlier of all of them. */
export function weighOnes(
  { end, sentence }: Figure,
  { text, kind }: Pick<Passage, 'text' | 'kind'>,
): number {
  const { per, every, whole } = patterns();
  if (kind === 'table-row') return whole.test(text.slice(0, text.indexOf('|'))) ? -TOTAL : 0;
  const isOfOne = per.test(text.slice(end, end + BEHIND)) || every.test(text.slice(...sentence));
  return isOfOne ? ONE_OF_MANY : 0;
}
