import type { WordList } from '../lists.ts';

/**
 * Kinds of things that a definition may name first: "a person who", "the process by which". A word
 * that has several meanings stands in several lists; `-x` is an ending of words that stand in none.
 */
export interface GeneraPart {
  readonly person: WordList;
  /** What happens, or is done. */
  readonly action: WordList;
  /** What comes of something else, or is seen to happen. */
  readonly effect: WordList;
  readonly substance: WordList;
  /** A part of a body. */
  readonly part: WordList;
  /** A part of anything else. */
  readonly piece: WordList;
  /** What is counted or measured. */
  readonly amount: WordList;
  readonly money: WordList;
  readonly group: WordList;
  /** What binds: rules, rights, agreements; and the papers that they stand in. */
  readonly rule: WordList;
  readonly idea: WordList;
  /** What somebody is out for, and how. */
  readonly policy: WordList;
  /** How something is done or found out. */
  readonly method: WordList;
  readonly place: WordList;
  readonly time: WordList;
  /** How something or somebody is, feels or can be. */
  readonly state: WordList;
  readonly device: WordList;
  readonly living: WordList;
  readonly illness: WordList;
  /** Words and texts. */
  readonly language: WordList;
  readonly sound: WordList;
  /** Works of art. */
  readonly art: WordList;
  readonly software: WordList;
  /** Points, lines and figures. */
  readonly shape: WordList;
}

/** A kind of things. */
export type GenusKind = keyof GeneraPart;
