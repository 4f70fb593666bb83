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
  /** The folder has no file that could be read. */
  'nothing-to-read': { folder: string };
  'no-such-passage': { number: number; last: number };
  /** A button or select of a message whose passages are no longer in the material. */
  'material-changed': Record<string, never>;
  /** Discord still offers a command or a button that this version of the bot does not have. */
  'unknown-command': { name: string };
  /** A button of a version of the bot that understood its messages otherwise. */
  'old-button': Record<string, never>;
  'message-without-text': Record<string, never>;
  /** Discord does not let the bot post where it was asked to. */
  'may-not-post': Record<string, never>;
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
