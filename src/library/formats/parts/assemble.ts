import type { Block, Metadata, ParsedDocument } from '../../types.ts';
import { asTitle, findTitle } from './block.ts';
import { markEnumerations } from './enumerations.ts';
import { FORMULA_MARK } from '../formula/linear.ts';
import { readOpening } from './opening.ts';
import { numberOf } from './part-names.ts';
import { markLabels } from '../terms/labels.ts';

interface Options extends Partial<Pick<ParsedDocument, 'encoding' | 'madeOn' | 'warnings'>> {
  /** Whether a first-level heading at the top is the title; a book begins with a chapter's. */
  readonly isTitleOnTop?: boolean;
}

/**
 * What a file states of itself and its blocks → a document; what it does not state, its first lines
 * may. The heading at the top is the title.
 */
export function assemble(
  stated: Metadata,
  read: readonly Block[],
  { encoding = null, madeOn = null, warnings = [], isTitleOnTop = true }: Options = {},
): ParsedDocument {
  const opening = readOpening(markTitle(markEnumerations(read), stated.title, isTitleOnTop));
  const { date, author } = opening;
  const blocks = markLabels(opening.blocks);
  const metadata = {
    ...stated,
    title: stated.title ?? findTitle(blocks),
    author: stated.author ?? author,
    date: stated.date ?? date,
  };
  return { encoding, metadata, blocks, madeOn, warnings: [...warnings, ...warnOfFormulas(blocks)] };
}

/** A sentence for `check` where formulas could not be told. */
function warnOfFormulas(blocks: readonly Block[]): string[] {
  const untold = blocks
    .flatMap(({ text, formulas = [] }) => formulas.map((range) => text.slice(...range)))
    .filter((formula) => formula.includes(FORMULA_MARK)).length;
  if (untold === 0) return [];
  const were =
    untold === 1 ? 'formula could not be told and stands' : 'formulas could not be told and stand';
  return [`${untold} ${were} as ${FORMULA_MARK}`];
}

/** "1. Trade" above "2. Money": a chapter, as others of its height are. */
function isFirstOfNumbered([first, ...others]: readonly Block[]): boolean {
  const number = first ? numberOf(first.text) : null;
  const next = others.find(({ level }) => level === first?.level);
  return number !== null && next !== undefined && numberOf(next.text) === number + 1;
}

/** The title is the heading that repeats the stated one, else a first-level heading on top. */
function markTitle(
  blocks: readonly Block[],
  stated: string | null,
  isTitleOnTop: boolean,
): readonly Block[] {
  const [top] = blocks;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const [first] = headings;
  const isOnTop = isTitleOnTop && first === top && first?.level === 1;
  const isFirst = first?.text === stated || (isOnTop && !isFirstOfNumbered(headings));
  const repeated = headings.find(({ level, text }) => level === 1 && text === stated);
  const title = repeated ?? (isFirst ? first : null);
  return title ? blocks.map((block) => (block === title ? asTitle(block) : block)) : blocks;
}
