import type { Definition } from '../../definitions/index.ts';
import type { Passage } from '../../library/index.ts';
import { mayExplain } from './gloss.ts';

/** Terms of a list, and the share of its rows that explain, at least: other lists have labels too. */
const FEWEST = 3;
const LEAST_SHARE = 0.7;
/** Rows of a list that may be of one kind of things; longer ones are glossaries. */
export const LONGEST_LIST = 8;

/** A row with a label, and whether it may explain it. */
interface Row {
  readonly ordinal: number;
  /** How its label is set apart: rows of one list have one way. */
  readonly mark: string;
  readonly isGloss: boolean;
  /** Whether it is an item without a label between those with one. */
  readonly isGap: boolean;
}

/** A list of terms that are explained. */
export interface GlossList {
  /** Its rows, explained or not. */
  readonly size: number;
}

/** The lists of terms that passages stand in: rows of one kind, right below each other, that explain. */
export function findGlossLists(
  passages: readonly Passage[],
  labelOf: (ordinal: number) => Definition | undefined,
  languageOf: (passage: Passage) => string | null,
): ReadonlyMap<number, GlossList> {
  const listed = new Map<number, GlossList>();
  let rows: Row[] = [];
  const close = () => {
    // What follows the last label is no row of the list.
    const own = rows.at(-1)?.isGap ? rows.slice(0, -1) : rows;
    const glosses = own.filter(({ isGloss }) => isGloss);
    if (glosses.length >= FEWEST && glosses.length >= own.length * LEAST_SHARE) {
      const list: GlossList = { size: own.length };
      for (const { ordinal } of glosses) listed.set(ordinal, list);
    }
    rows = [];
  };
  for (const [ordinal, passage] of passages.entries()) {
    const label = labelOf(ordinal);
    if (!isBeside(passages[ordinal - 1], passage)) close();
    if (!label) {
      const last = rows.at(-1);
      // One item whose label is read as something else, "Solution: …", does not end a list.
      if (!last || last.isGap || passage.kind !== 'list-item') close();
      else rows.push({ ordinal, mark: last.mark, isGloss: false, isGap: true });
      continue;
    }
    const language = languageOf(passage);
    const mark = markOf(passage, label);
    if (rows.at(-1)?.mark !== mark) close();
    const isGloss = language !== null && mayExplain(passage.text, label, language);
    rows.push({ ordinal, mark, isGloss, isGap: false });
  }
  close();
  return listed;
}

function markOf({ text, term }: Passage, { term: own, body }: Definition): string {
  const [sign = ''] = /[:=|–—-]/u.exec(text.slice(own[1], body[0])) ?? [];
  return `${term === null ? 'plain' : 'marked'} ${sign}`;
}

function isBeside(before: Passage | undefined, passage: Passage): boolean {
  return (
    before !== undefined &&
    before.source === passage.source &&
    before.heading === passage.heading &&
    before.kind === passage.kind
  );
}
