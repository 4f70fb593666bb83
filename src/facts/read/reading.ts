import { findSentences, type Range, type Token, tokenize } from '../../language/index.ts';

/** A passage read once, for all that is found in it. */
export interface Reading {
  readonly text: string;
  readonly language: string | null;
  readonly tokens: readonly Token[];
  /** Where its sentences stand, in order. */
  readonly sentences: readonly Range[];
}

/** Reads a passage; its tokens and sentences when they are first asked for. */
export function readPassage(text: string, language: string | null): Reading {
  return new LazyReading(text, language);
}

class LazyReading implements Reading {
  readonly text: string;
  readonly language: string | null;
  private tokenized: readonly Token[] | undefined;
  private parted: readonly Range[] | undefined;

  constructor(text: string, language: string | null) {
    this.text = text;
    this.language = language;
  }

  get tokens(): readonly Token[] {
    return (this.tokenized ??= tokenize(this.text));
  }

  get sentences(): readonly Range[] {
    return (this.parted ??= findSentences(this.text));
  }
}
