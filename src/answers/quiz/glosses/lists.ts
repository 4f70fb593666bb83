import type { Definition } from '../../../definitions/index.ts';
import type { Passage } from '../../../library/index.ts';
import { mayExplain } from './gloss.ts';

/** Terms of a list, and the share of its rows that have or explain one, at least. */
const FEWEST = 3;
const LEAST_SHARE = 0.7;
/** Rows of a list that may be of one kind of things; longer ones are glossaries. */
export const LONGEST_LIST = 8;

/** A row with a label, and whether it may explain it. */
interface Row {
  readonly ordinal: number;
  /** How its label is set apart: rows of one list have one way. */
  readonly mark: string;
  /** How deep it stands in its list: what stands below a row is about it. */
  readonly depth: number;
  readonly isGloss: boolean;
  /** Whether it is an item without a label between those with one. */
  readonly isGap: boolean;
}

/** A list of terms that are explained. */
export interface GlossList {
  /** Its rows, explained or not. */
  readonly size: number;
  /** Whether nearly all of them are explained; of others the terms are choices. */
  readonly isGlossed: boolean;
}

/** The terms of one passage that explains several: "need = felt lack; want = …"; null of fewer. */
export function listOfOne(labels: readonly Definition[]): GlossList | null {
  return labels.length < FEWEST ? null : { size: labels.length, isGlossed: true };
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
    const labels = own.filter((row) => !row.isGap);
    const isMost = (some: readonly Row[]) =>
      some.length >= FEWEST && some.length >= own.length * LEAST_SHARE;
    if (isMost(labels)) {
      const list: GlossList = { size: own.length, isGlossed: isMost(glosses) };
      for (const { ordinal } of labels) listed.set(ordinal, list);
    }
    rows = [];
  };
  for (const [ordinal, passage] of passages.entries()) {
    const label = labelOf(ordinal);
    const before = passages[ordinal - 1];
    if (!before || !isBeside(before, passage)) close();
    const last = rows.at(-1);
    if (!label) {
      // One item whose label is read as something else, "Solution: …", does not end a list.
      if (!last || passage.kind !== 'list-item') close();
      else if (passage.parents.length <= last.depth) {
        if (last.isGap) close();
        else rows.push({ ...last, ordinal, isGloss: false, isGap: true });
      }
      continue;
    }
    const language = languageOf(passage);
    const mark = markOf(passage, label);
    if (last && last.mark !== mark) close();
    const isGloss = language !== null && mayExplain(passage.text, label, language);
    rows.push({ ordinal, mark, depth: passage.parents.length, isGloss, isGap: false });
  }
  close();
  return listed;
}

/** Lines of running text are rows of one list by one sign; items are set apart already. */
function markOf({ text, kind }: Passage, { term, body }: Definition): string {
  if (kind === 'list-item') return '';
  return /[:=|–—-]/u.exec(text.slice(term[1], body[0]))?.[0] ?? '';
}

function isBeside(before: Passage, passage: Passage): boolean {
  return (
    before.source === passage.source &&
    before.heading === passage.heading &&
    before.kind === passage.kind
  );
}
