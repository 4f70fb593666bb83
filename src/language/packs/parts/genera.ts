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
  /** What something does that is counted or measured: it rises, it shrinks. */
  readonly trend: WordList;
  /** Who is against whom: a war, a strike. */
  readonly conflict: WordList;
  /** What buyers and sellers do. */
  readonly dealing: WordList;
  /** What is done in the same way each time, before others. */
  readonly rite: WordList;
  readonly crime: WordList;
  readonly substance: WordList;
  /** Substances in one another: an emulsion is no acid. */
  readonly mixture: WordList;
  /** A part of a body. */
  readonly part: WordList;
  /** A part of anything else. */
  readonly piece: WordList;
  /** What is measured. */
  readonly amount: WordList;
  /** What is counted, and what is made of that: shares, chances. */
  readonly number: WordList;
  readonly length: WordList;
  readonly money: WordList;
  /** What is bought and sold. */
  readonly goods: WordList;
  /** What one has or owes: loans, shares. */
  readonly credit: WordList;
  /** What is paid to or by a state: taxes, benefits. */
  readonly levy: WordList;
  readonly group: WordList;
  /** By what a state or a society is ordered. */
  readonly order: WordList;
  /** Parts of a building. */
  readonly building: WordList;
  /** What binds everybody. */
  readonly rule: WordList;
  readonly right: WordList;
  /** What is agreed or decided, and the paper that it stands in. */
  readonly document: WordList;
  readonly idea: WordList;
  /** What people are apt to do or to think. */
  readonly tendency: WordList;
  /** What somebody is out for, and how. */
  readonly policy: WordList;
  /** How something is done or found out. */
  readonly method: WordList;
  readonly place: WordList;
  readonly time: WordList;
  /** How something or somebody is, feels or can be. */
  readonly state: WordList;
  readonly device: WordList;
  readonly vehicle: WordList;
  readonly living: WordList;
  readonly illness: WordList;
  /** Words and signs. */
  readonly language: WordList;
  readonly text: WordList;
  /** Figures of speech. */
  readonly trope: WordList;
  /** What is spoken somewhere, or by some. */
  readonly tongue: WordList;
  readonly sound: WordList;
  /** Notes that sound together or in a row. */
  readonly harmony: WordList;
  /** Works of art. */
  readonly art: WordList;
  readonly software: WordList;
  /** Points and figures. */
  readonly shape: WordList;
  readonly line: WordList;
  readonly curve: WordList;
}

/** A kind of things. */
export type GenusKind = keyof GeneraPart;
