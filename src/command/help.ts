import type { Localized } from '../language/index.ts';
import type { Snapshot } from '../snapshot/index.ts';

/** What is said of a command in `/help`, in the terminal's help and in lists of commands. */
export interface HelpLine {
  /** What is typed after the command's name, such as a subcommand. */
  readonly typed?: string;
  readonly does: Localized<string>;
  /** What to ask it: something that the shipped notes answer, and how to find that in others. */
  readonly example?: {
    readonly shipped: string;
    find(snapshot: Snapshot): string | null;
  };
  /** For moderators; left out for all. */
  readonly moderators?: boolean;
  /** Only where words of questions in vain are counted. */
  readonly whereGapsCount?: boolean;
}
