import type { Range } from '../../../language/index.ts';
import type { BlockKind, BlockPlace, Source } from '../../../library/index.ts';
import { isWide, KeptBlock } from './kept-block.ts';
import { readLines } from '../lines.ts';
import { sectionOf, toInts, type Sections } from '../sections.ts';

/** For what a block does not have: its level, page, depth and parent count from 1. */
const NONE = 0;
/** For a block of no recording, which begins at 0. */
const NO_SECOND = -1;
/** In the place of a language, for a block that is no passage. */
const NO_PASSAGE = -1;

/**
 * Of each block its form, its place in the outline, language, bytes of a character, and characters:
 * `readBlocks` takes them in this order.
 */
export function* toRows(
  { blocks, outline, passages }: Source,
  names: (string | null)[],
): Generator<Int32Array> {
  const numberOf = (name: string | null) => {
    if (!names.includes(name)) names.push(name);
    return names.indexOf(name);
  };
  let next = 0;
  for (const [place, block] of blocks.entries()) {
    const { kind, level = NONE, page = NONE, depth = NONE, isOrdered, item = NONE, text } = block;
    const { slide = NONE, second = NO_SECOND } = block;
    const [start = 0, end = 0] = block.term ?? [];
    const { parent = NONE, end: below = NONE, from = NONE, to = NONE } = outline[place] ?? {};
    const passage = passages[next]?.number === place + 1 ? passages[next++] : undefined;
    const language = passage ? numberOf(passage.language) : NO_PASSAGE;
    const width = isWide(text) ? 2 : 1;
    const formulas = (block.formulas ?? []).flat();
    const form = [
      numberOf(kind),
      level,
      page,
      slide,
      second,
      depth,
      isOrdered ? 1 + item : 0,
      start,
      end,
    ];
    form.push(formulas.length / 2, ...formulas);
    yield Int32Array.from([...form, parent, below, from, to, language, width, text.length]);
  }
}

/** A block, and the language where it is a passage. */
export interface Kept {
  readonly block: KeptBlock;
  readonly place: BlockPlace;
  readonly language: string | null | undefined;
}

/** Gives the blocks of all sources, one at each call: reads what `toRows` made. */
export function readBlocks(sections: Sections): () => Kept {
  const texts = sectionOf(sections, 'texts');
  const rows = toInts(sectionOf(sections, 'blocks'));
  const [line = ''] = readLines(sectionOf(sections, 'names'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by writeSources
  const names = JSON.parse(line) as (string | null)[];
  let at = 0;
  let start = 0;
  const next = () => rows[at++] ?? 0;
  return () => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the name of a kind
    const kind = names[next()] as BlockKind;
    const level = next() || undefined;
    const page = next() || undefined;
    const slide = next() || undefined;
    const began = next();
    const second = began === NO_SECOND ? undefined : began;
    const depth = next() || undefined;
    const order = next();
    const isOrdered = order > 0;
    const item = order > 1 ? order - 1 : undefined;
    const termStart = next();
    const termEnd = next();
    const term = termEnd > 0 ? ([termStart, termEnd] as const) : undefined;
    const formulas = readRanges(next);
    const place = { parent: next(), end: next(), from: next(), to: next() };
    const ofLanguage = next();
    const isTextWide = next() === 2;
    const end = start + next() * (isTextWide ? 2 : 1);
    const form = { kind, level, page, slide, second, depth, isOrdered, item, term, formulas };
    const block = new KeptBlock(form, { texts, start, end, isWide: isTextWide });
    start = end;
    return {
      block,
      place,
      language: ofLanguage === NO_PASSAGE ? undefined : (names[ofLanguage] ?? null),
    };
  };
}

/** As many ranges as the first number says; nothing where it is none. */
function readRanges(next: () => number): Range[] | undefined {
  const count = next();
  return count === 0 ? undefined : Array.from({ length: count }, () => [next(), next()] as const);
}
