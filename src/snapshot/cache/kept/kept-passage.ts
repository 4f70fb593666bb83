import {
  type Block,
  type BlockKind,
  type BlockPlace,
  ID_LENGTH,
  parentsOf,
  type Passage,
  type SourceInfo,
  type Thought,
} from '../../../library/index.ts';
import type { Range } from '../../../language/index.ts';
import type { KeptBlock } from './kept-block.ts';

/** What a passage has besides its block, as `assembleSource` says it. */
type Place = Pick<Passage, 'number' | 'headings' | 'language' | 'source'>;

/** The blocks of a source and how they stand to each other; filled when all are known. */
export interface Surroundings {
  readonly blocks: readonly Block[];
  readonly outline: readonly BlockPlace[];
}

/** A passage as it was kept. */
export class KeptPassage implements Passage {
  readonly number: number;
  readonly headings: readonly string[];
  readonly language: string | null;
  readonly source: SourceInfo;
  private readonly block: KeptBlock;
  private readonly around: Surroundings;
  private readonly ids: Buffer;
  private readonly idStart: number;

  constructor(block: KeptBlock, place: Place, around: Surroundings, ids: Buffer, ordinal: number) {
    this.number = place.number;
    this.headings = place.headings;
    this.language = place.language;
    this.source = place.source;
    this.block = block;
    this.around = around;
    this.ids = ids;
    this.idStart = ordinal * ID_LENGTH;
  }

  get id(): string {
    return this.ids.toString('latin1', this.idStart, this.idStart + ID_LENGTH);
  }

  get text(): string {
    return this.block.text;
  }

  get kind(): BlockKind {
    return this.block.kind;
  }

  get page(): number | null {
    return this.block.page ?? null;
  }

  get slide(): number | null {
    return this.block.slide ?? null;
  }

  get second(): number | null {
    return this.block.second ?? null;
  }

  get term(): Range | null {
    return this.block.term ?? null;
  }

  get formulas(): readonly Range[] {
    return this.block.formulas ?? [];
  }

  get parents(): readonly string[] {
    return parentsOf(this.around.blocks, this.around.outline, this.number);
  }

  get thought(): Thought {
    const { number } = this;
    return this.around.outline[number - 1] ?? { from: number, to: number, end: number };
  }

  get heading(): string | null {
    return this.headings.at(-1) ?? null;
  }
}
