import type { Locale } from '../../language/locale.ts';
import type { UnreadableReason } from '../../library/types.ts';
import { unreadableReasons } from '../../replies/unreadable.ts';

/** Why a file could not be read, in the words of `/reload`. */
export function reasonOf(reason: UnreadableReason, locale: Locale): string {
  return unreadableReasons[locale][reason];
}
