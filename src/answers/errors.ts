/** Expected failures of asking. */
export interface AnswersErrors {
  'empty-query': Record<string, never>;
  'query-too-long': { length: number; most: number };
  /** A source was named that is not in the material. */
  'unknown-source': { name: string; nearest: readonly string[] };
  /** What was to be compared is no source and no company. */
  'unknown-side': { name: string; nearest: readonly string[] };
  'unknown-collection': { name: string; nearest: readonly string[] };
  /** An end of a period that is no date. */
  'no-date': { typed: string };
  'period-backwards': { from: string; to: string };
  'no-such-passage': { number: number; last: number };
  /** A button or select of a message whose passages are no longer in the material. */
  'material-changed': Record<string, never>;
  /** A choice of a card whose sentence is no longer in the material. */
  'card-changed': Record<string, never>;
}

declare module '../system/user-error.ts' {
  interface UserErrors extends AnswersErrors {}
}
