import type { Block, BlockKind } from '../../../library/index.ts';
import type { Range } from '../../../language/index.ts';

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
  readonly slide: number | undefined;
  readonly second: number | undefined;
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
  declare readonly slide?: number;
  declare readonly second?: number;
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
    { kind, level, page, slide, second, depth, isOrdered, item, term, formulas }: Form,
    { texts, start, end, isWide: wide }: TextPlace,
  ) {
    this.kind = kind;
    if (level !== undefined) this.level = level;
    if (page !== undefined) this.page = page;
    if (slide !== undefined) this.slide = slide;
    if (second !== undefined) this.second = second;
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
