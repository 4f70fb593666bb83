import {
  type Block,
  type BlockKind,
  type BlockPlace,
  ID_LENGTH,
  parentsOf,
  type Passage,
  type SourceInfo,
  type Thought,
} from '../../library/index.ts';
import type { Range } from '../../language/index.ts';

const BEYOND_LATIN_1 = /[^\0-\u{ff}]/u;

/** A text → the bytes that it is kept as. Not UTF-8, which takes ten times as long to read again. */
export function encodeText(text: string): Buffer {
  return Buffer.from(text, isWide(text) ? 'utf16le' : 'latin1');
}

/** Whether a text has characters that one byte does not hold: each then has two. */
export function isWide(text: string): boolean {
  return BEYOND_LATIN_1.test(text);
}

/** Where a text is among all. */
interface TextPlace {
  readonly texts: Buffer;
  readonly start: number;
  readonly end: number;
  readonly isWide: boolean;
}

/** What a block has besides its text. */
export interface Form {
  readonly kind: BlockKind;
  readonly level: number | undefined;
  readonly page: number | undefined;
  readonly depth: number | undefined;
  readonly isOrdered: boolean;
  readonly item: number | undefined;
  readonly term: Range | undefined;
  readonly formulas: readonly Range[] | undefined;
}

/**
 * A block as it was kept: its text stays bytes until it is wanted. After a start few texts are, and
 * making strings of all of them would take half a second.
 */
export class KeptBlock implements Block {
  readonly kind: BlockKind;
  // Declared only, so that a block without them has none.
  declare readonly level?: number;
  declare readonly page?: number;
  declare readonly depth?: number;
  declare readonly isOrdered?: boolean;
  declare readonly item?: number;
  declare readonly term?: Range;
  declare readonly formulas?: readonly Range[];
  private readonly texts: Buffer;
  private readonly start: number;
  private readonly end: number;
  private readonly isWide: boolean;

  constructor(
    { kind, level, page, depth, isOrdered, item, term, formulas }: Form,
    { texts, start, end, isWide: wide }: TextPlace,
  ) {
    this.kind = kind;
    if (level !== undefined) this.level = level;
    if (page !== undefined) this.page = page;
    if (depth !== undefined) this.depth = depth;
    if (isOrdered) this.isOrdered = true;
    if (item !== undefined) this.item = item;
    if (term !== undefined) this.term = term;
    if (formulas !== undefined) this.formulas = formulas;
    this.texts = texts;
    this.start = start;
    this.end = end;
    this.isWide = wide;
  }

  get text(): string {
    return this.texts.toString(this.isWide ? 'utf16le' : 'latin1', this.start, this.end);
  }
}

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
    const { from, to, end } = this.around.outline[number - 1] ?? {
      from: number,
      to: number,
      end: number,
    };
    return { from, to, end };
  }

  get heading(): string | null {
    return this.headings.at(-1) ?? null;
  }
}
