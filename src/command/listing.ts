import type { Locale } from '../language/index.ts';
import type { Listing } from '../replies/index.ts';
import type { Snapshot } from '../snapshot/index.ts';

/** What of a list is wanted. */
export interface ListRequest {
  /** File or title of the only source to list of; null for all. */
  readonly source: string | null;
  readonly limit: number;
  readonly locale: Locale;
}

/** A command that lists, or the subcommand of it that does. */
export interface Lister {
  readonly subcommand: string | null;
  list(asked: ListRequest, snapshot: Snapshot): Listing;
}
