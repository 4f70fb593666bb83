import type { SourceInfo } from '../library/index.ts';

/** What is cited: words of a source, and where they stand in it. */
export interface Cited {
  readonly source: SourceInfo;
  /** As the source has it. */
  readonly text: string;
  /** ISO 639-1 code of the text, or null where it is not known. */
  readonly language: string | null;
  readonly page: number | null;
  readonly slide: number | null;
  /** Seconds of a recording. */
  readonly second: number | null;
}

/** How references are written. */
export type StyleName = 'apa' | 'mla' | 'bibtex' | 'plain' | 'markdown';

/** A source in one style, as it is copied. */
export interface Reference {
  readonly style: StyleName;
  /** For the list at the end of a paper; or all there is, where the style has no such list. */
  readonly entry: string;
  /** For the sentence that quotes, with the page; null where the style has none. */
  readonly inText: string | null;
  /** What of the entry is to be in italics, which text that is copied does not carry. */
  readonly italics: readonly string[];
}

/** What a reference is to say that a source may not tell. */
export type Part = 'author' | 'title' | 'date';

/** A passage as papers cite it. */
export interface References {
  readonly references: readonly Reference[];
  /** What the source does not tell, and is left out. */
  readonly missing: readonly Part[];
}

/** A name as the Citation Style Language has it; `literal` is written as it is. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given?: string;
      readonly 'non-dropping-particle'?: string;
    };

/** Year, month and day, as far as they are known. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** A source as the Citation Style Language has it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'book' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly genre?: string;
  /** Where in the source, where it has no pages. */
  readonly note?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly 'citation-key'?: string;
}
