import type { UnreadableReason } from './library/types.ts';

/** Expected failures: each has a text in every language (worded in `replies/errors.ts`). */
export interface UserErrors {
  /** A source was named that is not in the material. */
  'unknown-source': { name: string; nearest: readonly string[] };
  'empty-query': Record<string, never>;
  'query-too-long': { length: number; most: number };
  'not-a-moderator': Record<string, never>;
  'not-in-a-server': Record<string, never>;
  'not-in-this-server': Record<string, never>;
  /** The folder of material is not there or is not a folder. */
  'no-folder': { folder: string };
  'folder-not-permitted': { folder: string };
  /** The folder has no file that could be read. */
  'nothing-to-read': { folder: string };
  'no-such-passage': { number: number; last: number };
  /** A button or select of a message whose passages are no longer in the material. */
  'material-changed': Record<string, never>;
  /** Discord still offers a command or a button that this version of the bot does not have. */
  'unknown-command': { name: string };
  /** A button of a version of the bot that understood its messages otherwise. */
  'old-button': Record<string, never>;
  /** A form, or anything else, that this version of the bot does not ask for. */
  'not-understood': Record<string, never>;
  'message-without-text': Record<string, never>;
  /** Discord does not let the bot post where it was asked to. */
  'may-not-post': Record<string, never>;
  /** A file was sent that cannot be taken. */
  'format-not-read': { name: string; formats: readonly string[] };
  'other-format': { file: string; ending: string };
  'upload-too-large': { most: number };
  /** Too many files were sent before it. */
  'too-busy': Record<string, never>;
  'upload-failed': Record<string, never>;
  'upload-unreadable': { name: string; reason: UnreadableReason };
  /** A file was added under a name that another has; or that holds what another holds. */
  'name-taken': { file: string };
  'same-content': { file: string };
  /** What was named is a link or a folder, or leads out of the folder of material. */
  'not-a-file': { file: string };
  'last-source': { file: string };
  /** A change that was confirmed was handled before, or waited too long. */
  'proposal-gone': Record<string, never>;
  /** The file changed between the question and the answer; or since the change to take back. */
  'folder-changed': { file: string };
  'changed-outside': { file: string };
  'nothing-to-undo': Record<string, never>;
  'kept-file-gone': { file: string };
  'journal-damaged': { file: string };
  'folder-read-only': { folder: string };
  'disk-full': Record<string, never>;
  /** Where there is no Discord there are no files to send. */
  'only-in-discord': Record<string, never>;
}

/** The key of an expected failure. */
export type UserErrorKey = keyof UserErrors;

/** An expected failure: a key and its data, worded where the user's language is known. */
export class UserError<Key extends UserErrorKey = UserErrorKey> extends Error {
  readonly key: Key;
  readonly data: UserErrors[Key];

  constructor(key: Key, data: UserErrors[Key]) {
    super(key);
    this.name = 'UserError';
    this.key = key;
    this.data = data;
  }
}
