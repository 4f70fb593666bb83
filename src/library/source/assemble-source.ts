import type { Range } from '../../language/index.ts';
import { rememberBlocks } from '../links/index.ts';
import { cleanLine } from '../metadata/metadata.ts';
import { findOutline, parentsOf } from './outline.ts';
import type { Block, Passage, Source, SourceInfo } from '../types.ts';
import { weighBlock } from './weigh.ts';

/** What a passage has besides its block. */
export interface PassageMark {
  readonly id: string;
  readonly language: string | null;
}

/** A source being put together, block by block. */
export interface SourceAssembler {
  /** Adds the next block; with a mark it is found and cited, without one only seen and counted. */
  add(block: Block, mark: PassageMark | null): void;
  finish(rest: Pick<Source, 'encoding' | 'hash' | 'warnings'>): Source;
}

/** What of a passage is known before all blocks around it are. */
interface PassageDraft {
  readonly block: Block;
  readonly mark: PassageMark;
  readonly number: number;
  readonly headings: readonly string[];
}

/** Starts a source: numbers its blocks and gives each passage what stands above and around it. */
export function assembleSource(info: SourceInfo): SourceAssembler {
  const blocks: Block[] = [];
  const drafts: PassageDraft[] = [];
  const trail = createHeadingTrail();
  let weight = 0;
  return {
    add(block, mark) {
      blocks.push(block);
      weight += weighBlock(block);
      trail.add(block);
      const { headings } = trail;
      if (mark !== null) drafts.push({ block, mark, number: blocks.length, headings });
    },
    finish({ encoding, hash, warnings }) {
      rememberBlocks(info, blocks);
      const outline = findOutline(blocks);
      const passages = drafts.map(({ block, mark, number, headings }): Passage => {
        const alone = { from: number, to: number, end: number };
        return {
          id: mark.id,
          text: block.text,
          kind: block.kind,
          number,
          page: block.page ?? null,
          slide: block.slide ?? null,
          second: block.second ?? null,
          heading: headings.at(-1) ?? null,
          headings,
          term: block.term ?? null,
          formulas: block.formulas ?? NO_FORMULAS,
          language: mark.language,
          source: info,
          parents: parentsOf(blocks, outline, number),
          // The very place in the outline: a library has a million of them.
          thought: outline[number - 1] ?? alone,
        };
      });
      return { encoding, hash, blocks, outline, passages, weight, warnings, ...info };
    },
  };
}

const NO_FORMULAS: readonly Range[] = [];

/** The headings above a place in a source. */
export interface HeadingTrail {
  /** Adds the next block, which may be a heading. */
  add(block: Block): void;
  /** Highest first; the same array until another heading is added. */
  readonly headings: readonly string[];
}

/** Starts at the top of a source. */
export function createHeadingTrail(): HeadingTrail {
  const open: Block[] = [];
  let headings: readonly string[] = [];
  let slide: number | undefined;
  return {
    add(block) {
      const isNewSlide = block.slide !== slide;
      slide = block.slide;
      if (block.kind === 'heading') openHeading(open, block);
      else if (isNewSlide && open.length > 0) endSlide(open);
      else return;
      headings = open.map(({ text }) => cleanLine(text)).filter((text) => text !== '');
    },
    get headings() {
      return headings;
    },
  };
}

/** A slide without a title does not stand under that of the slide before, but in the same part. */
function endSlide(open: Block[]): void {
  while ((open.at(-1)?.level ?? 1) > PART_LEVEL) open.pop();
}

const PART_LEVEL = 1;

/** A heading ends those of its own level and below; one without a level ends all. */
function openHeading(open: Block[], heading: Block): void {
  const level = heading.level ?? 1;
  while (open.length > 0 && (open.at(-1)?.level ?? 1) >= level) open.pop();
  open.push(heading);
}
