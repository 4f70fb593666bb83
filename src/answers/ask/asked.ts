import type { Query } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { Lookup } from '../lookup/lookup.ts';

/** Everything that an answer to a question is made from. */
export interface Asked {
  readonly lookup: Lookup;
  readonly text: string;
  readonly query: Query;
  readonly only: ((ordinal: number) => boolean) | undefined;
  readonly snapshot: Snapshot;
}
