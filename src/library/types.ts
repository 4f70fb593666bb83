import type { Range } from '../language/index.ts';

/** What a block is in its source. Titles, headings, table heads, credits,
 * "read more" lines and metadata are seen and counted, but not found by themselves. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'caption'
  | 'table-head'
  | 'table-row'
  | 'code'
  | 'credit'
  | 'read-more'
  | 'metadata';

/** One visible unit of a source, in reading order. */
export interface Block {
  readonly kind: BlockKind;
  /** White space folded; without bullet mark, markup or metadata prefix. */
  readonly text: string;
  /** Depth of a heading, 1 for the highest. */
  readonly level?: number;
  /** The page that it begins on, from 1 as a viewer counts, where the format has pages. */
  readonly page?: number;
  /** The slide that it stands on, from 1, where the format has slides. */
  readonly slide?: number;
  /** Seconds of the recording at which it begins, where the format is of one. */
  readonly second?: number;
  /** Depth of what stands in a list, 1 for the outermost list; absent outside of lists. */
  readonly depth?: number;
  /** Whether its list is numbered: steps or parts in an order. */
  readonly isOrdered?: boolean;
  /** Its number in a numbered list, where its text does not hold it. */
  readonly item?: number;
  /** Where its text names a term that the source sets apart (bold, `<dt>`, a cell) and explains
   * in the rest of the text or right below. */
  readonly term?: Range;
  /** Where formulas stand in its text, in their order; nothing in them is a figure of the text. */
  readonly formulas?: readonly Range[];
}

/** Where a block stands among those that a reader takes in with it; blocks count from 1. */
export interface BlockPlace {
  /** The lead-in or list item that it stands under, or 0. */
  readonly parent: number;
  /** The last block that stands under it; itself where none does. */
  readonly end: number;
  /** The first and the last block of its thought. */
  readonly from: number;
  readonly to: number;
}

/** One author as a source names him, and what it says he is; null where it says no such thing. */
export interface Author {
  readonly name: string;
  readonly kind: 'person' | 'organization' | null;
}

/** What a source says of itself; what it does not say is null, never guessed. */
export interface Metadata {
  readonly title: string | null;
  readonly author: string | null;
  /** The same one by one, where the source tells them apart; left out where it does not. */
  readonly authors?: readonly Author[];
  readonly publisher: string | null;
  /** ISO 8601 as precise as the source states it: `2021`, `2021-07` or `2021-07-05`. */
  readonly date: string | null;
  readonly url: string | null;
  /** ISO 639-1 code stated by the source. */
  readonly language: string | null;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
}

/** What a format's reader makes of the bytes of one file. */
export interface ParsedDocument {
  readonly encoding: string | null;
  readonly metadata: Metadata;
  /** ISO 8601 day on which the file was made; counts as its date where nothing better is known. */
  readonly madeOn?: string | null;
  readonly blocks: readonly Block[];
  /** Sentences for whoever runs `check`, in English. */
  readonly warnings: readonly string[];
}

/** A block that is found and cited. */
export interface Passage {
  /** Stable over restarts and reloads; 12 characters of base64url. */
  readonly id: string;
  readonly text: string;
  readonly kind: BlockKind;
  /** ¶: the place of the block in its source, from 1. */
  readonly number: number;
  /** The page that it begins on, or null where the format has no pages. */
  readonly page: number | null;
  /** The slide that it stands on, or null where the format has no slides. */
  readonly slide: number | null;
  /** Seconds of the recording at which it begins, or null where the format is of none. */
  readonly second: number | null;
  /** The nearest heading above, or null. */
  readonly heading: string | null;
  /** All headings above, highest first, the nearest last. */
  readonly headings: readonly string[];
  /** Where its text names a term that the source sets apart and explains, or null. */
  readonly term: Range | null;
  /** Where formulas stand in its text, in their order. */
  readonly formulas: readonly Range[];
  /** Texts of the lead-in and the list items that it stands under, outermost first. */
  readonly parents: readonly string[];
  /** The blocks that a reader takes in with it. */
  readonly thought: Thought;
  /** ISO 639-1 code of the text, or null where too little of it tells. */
  readonly language: string | null;
  readonly source: SourceInfo;
}

/**
 * Blocks that a reader takes in together, by the numbers of the first and the last: a paragraph; a
 * lead-in with what it announces; a list item with its children.
 */
export interface Thought {
  readonly from: number;
  readonly to: number;
  /** The last block that stands under the passage; its own number where none does. */
  readonly end: number;
}

/** One file of material, as a citation names it. */
export interface SourceInfo extends Metadata {
  /** Path inside the folder of material, with `/`. */
  readonly file: string;
  /** The name of the format: `txt`, `md`. */
  readonly format: string;
}

/** One file of material, read. */
export interface Source extends SourceInfo {
  readonly encoding: string | null;
  /** SHA-256 of the file's bytes, to tell whether it changed. */
  readonly hash: string;
  readonly blocks: readonly Block[];
  /** The place of each block among the others. */
  readonly outline: readonly BlockPlace[];
  readonly passages: readonly Passage[];
  /** How much of the memory it takes, in characters of text. */
  readonly weight: number;
  readonly warnings: readonly string[];
}

/** A file that could not be read, and why. */
export interface UnreadableFile {
  readonly file: string;
  readonly reason: UnreadableReason;
  /** SHA-256 of the bytes where reading them took so much that it is not tried again in vain. */
  readonly hash?: string;
}

/** Why a file could not be read; worded for people in `replies/unreadable.ts`. */
export type UnreadableReason =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'no-text'
  | 'no-access'
  | 'no-permission'
  | 'link'
  | 'damaged'
  | 'too-slow'
  | 'too-heavy'
  | 'too-much'
  | 'password'
  | 'scanned'
  | 'zip-bomb'
  | 'too-many-pages'
  | 'too-deep';

/** All sources, in one immutable snapshot. */
export interface Library {
  readonly sources: readonly Source[];
  /** The same by the file of each. */
  readonly byFile: ReadonlyMap<string, Source>;
  /** Of all sources, in the order of the sources; a passage's place here is its ordinal. */
  readonly passages: readonly Passage[];
  readonly unreadable: readonly UnreadableFile[];
}
