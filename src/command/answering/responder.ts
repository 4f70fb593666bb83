import type { Reply } from '../../replies/index.ts';
import type { Choice } from '../types.ts';

/** What became of an answer. Of `answered`, Discord had taken one before. */
export type Outcome = 'sent' | 'answered' | 'late' | 'gone';

/** What became of a deferral. Of `unsure` no word came back in time: Discord may have taken it. */
export type Deferral = Outcome | 'unsure';

/**
 * What one interaction can be answered with, whoever brings it. Each throws what is refused for
 * good; where the bot may not post, a UserError that says so.
 */
export interface Responder {
  /** The answer itself, within 3 seconds. */
  send(reply: Reply): Promise<Outcome>;
  /** The same for everyone, and whether Discord shows it to who asked alone nevertheless. */
  post(reply: Reply): Promise<{ readonly outcome: Outcome; readonly isHidden: boolean }>;
  /** The same after a deferral for everyone, within 15 minutes. */
  postLater(reply: Reply): ReturnType<Responder['post']>;
  /** "Thinking…", within 3 seconds; whether it is private is fixed with this. */
  defer(isPrivate: boolean): Promise<Deferral>;
  /** The message of the button becomes this, within 3 seconds. */
  change(reply: Reply): Promise<Outcome>;
  /** It will, within 15 minutes, by `edit`. */
  deferChange(): Promise<Deferral>;
  /** The answer after a deferral, or in place of an answer, within 15 minutes. */
  edit(reply: Reply): Promise<Outcome>;
  /** A private answer after a public `defer`, which it takes the place of. */
  replacePrivately(reply: Reply): Promise<Outcome>;
  /** A private message besides, after `deferChange`. */
  followPrivately(reply: Reply): Promise<Outcome>;
  /** Suggestions for an option, within 3 seconds. */
  suggest(choices: readonly Choice[]): Promise<Outcome>;
}
