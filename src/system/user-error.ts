/**
 * Expected failures by key, with what is known of each. Every room adds its own in its `errors.ts`;
 * each has a text in every language (`replies/errors.ts`), without which it does not compile.
 */
export interface UserErrors {}

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
