import type { Range } from '../../language/range.ts';
import type { Reading, Token } from '../read/index.ts';
import { getLexicon } from './words/lexicon.ts';
import type { Lexicon } from './words/lexicon-type.ts';

/** A passage being read for figures, with the words of its language. */
export class FigureReading implements Reading {
  readonly text: string;
  readonly language: string | null;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Whether a figure may begin with a word or a mark. */
  readonly mayBegin: (word: Token) => boolean;
  /** Where the plural noun ends that begins at a token, or -1: asked for over and over. */
  readonly nounEnds = new Map<number, number>();
  private readonly reading: Reading;

  constructor(reading: Reading) {
    const { lexicon, mayBegin } = getLexicon(reading.language);
    this.text = reading.text;
    this.language = reading.language;
    this.tokens = reading.tokens;
    this.lexicon = lexicon;
    this.mayBegin = mayBegin;
    this.reading = reading;
  }

  get sentences(): readonly Range[] {
    return this.reading.sentences;
  }
}

/** Whether a text can have a figure at all; most have none, and telling is cheap. */
export function mayHaveFigures({ text, language }: Reading): boolean {
  return getLexicon(language).trigger.test(text.toLowerCase());
}
