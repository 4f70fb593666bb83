import type { Locale } from '../../language/index.ts';
import type { Visibility } from './custom-id.ts';

/** Who asked for a reply, and for whom: what its buttons keep. A request has it all. */
export interface Asked {
  /** Name of the command. */
  readonly command: string;
  readonly userId: string;
  readonly locale: Locale;
  readonly private: boolean;
  /** Posted for everyone after it was private. */
  readonly shared?: boolean;
  /** Whether the library that all servers share answered, and not the server's own. */
  readonly isOfCommon?: boolean;
  /** Whether people may say that the answer is none: where it is counted, and once a question. */
  readonly mayBeWrong?: boolean;
}

/** Who sees the reply, as a button keeps it. */
export function visibilityOf({ private: isPrivate, shared }: Asked): Visibility {
  if (isPrivate) return 'private';
  return shared === true ? 'shared' : 'public';
}
