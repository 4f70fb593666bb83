import type { Range } from '../../../language/index.ts';
import type { BlockKind } from '../../../library/index.ts';
import type { Reading } from '../../read/index.ts';
import type { Figure } from '../../types.ts';
import type { Lexicon } from '../words/lexicon-type.ts';

/** A passage with its figures and the names known in it, to be told whose each figure is. */
export interface Labelled {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
  readonly kind: BlockKind;
  readonly figures: readonly Figure[];
  /** Where companies are named, in order, not overlapping. */
  readonly companies: readonly Range[];
}
