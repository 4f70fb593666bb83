/** A formula as a tree, whichever notation it was written in. */
export type Formula =
  | Symbol
  | { readonly kind: 'row'; readonly parts: readonly Formula[] }
  | { readonly kind: 'fraction'; readonly over: Formula; readonly under: Formula }
  | Scripts
  | { readonly kind: 'root'; readonly of: Formula; readonly degree: Formula | null }
  | Fenced
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Formula[])[] }
  /** A letter with a sign above or below it, as a combining character. */
  | { readonly kind: 'accent'; readonly base: Formula; readonly mark: string }
  /** What cannot be told. */
  | { readonly kind: 'unknown' };

/** A letter, a number, an operator, or words. */
export interface Symbol {
  readonly kind: 'symbol';
  readonly role: 'name' | 'number' | 'operator' | 'words';
  readonly text: string;
}

/** What stands raised, lowered, or above and below as bounds do. */
export interface Scripts {
  readonly kind: 'scripts';
  readonly base: Formula;
  readonly sub: Formula | null;
  readonly sup: Formula | null;
}

/** What stands between brackets. */
export interface Fenced {
  readonly kind: 'fenced';
  readonly open: string;
  readonly close: string;
  readonly separator: string;
  readonly parts: readonly Formula[];
}

/** Deeper than any formula that people write. */
export const DEEPEST = 100;

/** Nothing. */
export const EMPTY: Formula = { kind: 'row', parts: [] };
/** What cannot be told. */
export const UNKNOWN: Formula = { kind: 'unknown' };

/** Whether there is nothing in it. */
export function isEmpty(formula: Formula): boolean {
  if (formula.kind === 'row') return formula.parts.every(isEmpty);
  return formula.kind === 'symbol' && formula.text.trim() === '';
}
