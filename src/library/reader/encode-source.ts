import { assembleSource, type PassageMark } from '../source/assemble-source.ts';
import type { Block, Source, UnreadableFile } from '../types.ts';
import { toLine } from '../../child/index.ts';

/** Blocks on one line: what is decoded between two looks at the clock. */
const BLOCKS_ON_A_LINE = 200;

/** A block, and its mark where it is a passage. */
type Entry = readonly [Block] | readonly [Block, PassageMark['id'], PassageMark['language']];

/** What was read of a file, without its blocks. */
type Head = Omit<Source, 'blocks' | 'outline' | 'passages' | 'weight'> | UnreadableFile;

/**
 * What was read of a file as lines of JSON: first what is said of it, then its blocks. So it comes
 * from another process; a book is decoded bit by bit.
 */
export function* encodeRead(read: Source | UnreadableFile): Generator<string, undefined> {
  if ('reason' in read) {
    yield toLine(read);
    return;
  }
  const { blocks, outline: _outline, passages, weight: _weight, ...head } = read;
  yield toLine(head);
  let next = 0;
  let entries: Entry[] = [];
  for (const [place, block] of blocks.entries()) {
    const passage = passages[next];
    const isFound = passage?.number === place + 1;
    if (isFound) next++;
    entries.push(isFound ? [block, passage.id, passage.language] : [block]);
    if (entries.length < BLOCKS_ON_A_LINE && place < blocks.length - 1) continue;
    yield toLine(entries);
    entries = [];
  }
}

/** Puts together what `encodeRead` made, line by line; only ever of lines known to come from it. */
export interface ReadDecoder {
  add(line: string): void;
  finish(): Source | UnreadableFile;
}

/** Starts with the first line. */
export function decodeRead(firstLine: string): ReadDecoder {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeRead
  const head = JSON.parse(firstLine) as Head;
  if ('reason' in head) return { add: () => {}, finish: () => head };
  const { encoding, hash, warnings, ...info } = head;
  const source = assembleSource(info);
  return {
    add(line) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by encodeRead
      for (const [block, id, language = null] of JSON.parse(line) as Entry[]) {
        source.add(block, id === undefined ? null : { id, language });
      }
    },
    finish: () => source.finish({ encoding, hash, warnings }),
  };
}
