import {
  type Block,
  type BlockPlace,
  createHeadingTrail,
  type Passage,
  type Source,
} from '../../../library/index.ts';
import { createTimeSlices } from '../../../system/index.ts';
import { readBlocks, toRows } from './block-rows.ts';
import { encodeText } from './kept-block.ts';
import { KeptPassage } from './kept-passage.ts';
import { readLines } from '../lines.ts';
import { sectionOf, type Sections, type SectionWriter } from '../sections.ts';

/** Blocks that are read between two looks at the clock. */
const BLOCKS_AT_ONCE = 64;

/** A source without its blocks, and how many they are. */
interface Head extends Omit<Source, 'blocks' | 'outline' | 'passages'> {
  readonly count: number;
}

/**
 * Writes sources: a line for each, a row of numbers for each of its blocks, and by themselves the ids
 * of passages and all texts, which so need not be read before they are wanted.
 */
export async function writeSources(
  sources: readonly Source[],
  writer: SectionWriter,
): Promise<void> {
  const slices = createTimeSlices();
  const add = async (bytes: Uint8Array) => {
    await writer.add(bytes);
    await slices.giveWay();
  };
  writer.begin('sources');
  for (const { blocks, outline: _outline, passages: _passages, ...source } of sources) {
    const head: Head = { ...source, count: blocks.length };
    await add(Buffer.from(`${JSON.stringify(head)}\n`));
  }
  const names: (string | null)[] = [];
  writer.begin('blocks');
  for (const source of sources) {
    for (const row of toRows(source, names)) await add(new Uint8Array(row.buffer));
  }
  writer.begin('names');
  await add(Buffer.from(`${JSON.stringify(names)}\n`));
  writer.begin('ids');
  for (const { passages } of sources) {
    for (const { id } of passages) await add(Buffer.from(id, 'latin1'));
  }
  writer.begin('texts');
  for (const { blocks } of sources) for (const { text } of blocks) await add(encodeText(text));
}

/** What `writeSources` wrote → the sources, part by part, so that others have their turn. */
export async function readSources(sections: Sections): Promise<Source[]> {
  const slices = createTimeSlices();
  const blocks = readBlocks(sections);
  const ids = sectionOf(sections, 'ids');
  const sources: Source[] = [];
  let ordinal = 0;
  for (const line of readLines(sectionOf(sections, 'sources'))) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by writeSources
    const { count, encoding, hash, weight, warnings, ...info } = JSON.parse(line) as Head;
    const own: Block[] = [];
    const outline: BlockPlace[] = [];
    const around = { blocks: own, outline };
    const passages: Passage[] = [];
    const trail = createHeadingTrail();
    while (own.length < count) {
      if (own.length % BLOCKS_AT_ONCE === 0) await slices.giveWay();
      const { block, place: inOutline, language } = blocks();
      const number = own.push(block);
      outline.push(inOutline);
      trail.add(block);
      if (language === undefined) continue;
      const place = { number, headings: trail.headings, language, source: info };
      passages.push(new KeptPassage(block, place, around, ids, ordinal++));
    }
    sources.push({ ...info, encoding, hash, blocks: own, outline, passages, weight, warnings });
  }
  return sources;
}
