/** Expected failures of whoever uses a command. */
export interface CommandErrors {
  'not-a-moderator': Record<string, never>;
  'not-in-a-server': Record<string, never>;
  'not-in-this-server': Record<string, never>;
  /** All servers share the material, and none is named whose moderators may change it. */
  'only-the-host': Record<string, never>;
  /** Discord still offers a command or a button that this version of the bot does not have. */
  'unknown-command': { name: string };
  /** A button of a version of the bot that understood its messages otherwise. */
  'old-button': Record<string, never>;
  /** A form, or anything else, that this version of the bot does not ask for. */
  'not-understood': Record<string, never>;
  'message-without-text': Record<string, never>;
  /** Discord does not let the bot post where it was asked to. */
  'may-not-post': Record<string, never>;
  /** Where there is no Discord there are no files to send. */
  'only-in-discord': Record<string, never>;
}

declare module '../system/user-error.ts' {
  interface UserErrors extends CommandErrors {}
}
