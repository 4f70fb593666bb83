import { z } from 'zod';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Choice } from '../command/index.ts';
import type { Localized } from '../language/index.ts';
import type { UnreadableReason } from '../library/index.ts';
import type { CheckReport, LoadStage } from '../snapshot/index.ts';
import type { people } from './people.ts';
import type { Problem } from './refusals/problem.ts';

// What the page and the server say to each other. The page imports the types only.

const who = { locale: z.enum(['nl', 'en']), role: z.enum(['member', 'moderator']) };
const components = z.array(z.unknown()).max(100);

/** What Discord takes of somebody without Nitro is less; what a command takes, it says itself. */
export const MOST_FILE_BYTES = 50 * 1024 * 1024;

/** A file that somebody sends with a command; `data` is base64. */
const sentFileSchema = z.strictObject({
  name: z.string().min(1).max(260),
  data: z.base64().max(Math.ceil(MOST_FILE_BYTES / 3) * 4),
});

/** A command as the page sends it; `target` is the message whose menu it was chosen from. */
export const commandCallSchema = z.strictObject({
  ...who,
  command: z.string().max(32),
  subcommand: z.string().max(32).nullable(),
  options: z.record(z.string().max(32), z.union([z.string().max(6000), z.number(), z.boolean()])),
  /** By option. */
  files: z.record(z.string().max(32), sentFileSchema).optional(),
  target: z.strictObject({ content: z.string().max(4000), components }).nullable(),
});

/** A command that is still being typed. */
export const suggestCallSchema = commandCallSchema.extend({ focused: z.string().max(32) });

/** A button or menu of a message, with that message: nothing is remembered of it here. */
export const pressCallSchema = z.strictObject({
  ...who,
  customId: z.string().max(100),
  values: z.array(z.string().max(100)).max(25),
  message: z.strictObject({
    id: z.string().max(64).optional(),
    flags: z.number().int(),
    components,
  }),
});

/** A command as the page sends it. */
export type CommandCall = z.infer<typeof commandCallSchema>;
/** A file that somebody sends with a command. */
export type SentFile = z.infer<typeof sentFileSchema>;
/** A command that is still being typed. */
export type SuggestCall = z.infer<typeof suggestCallSchema>;
/** A button or menu of a message. */
export type PressCall = z.infer<typeof pressCallSchema>;

/** A file of a message; `data` is base64. */
export interface WireFile {
  readonly name: string;
  readonly data: string;
}

/** A message as Discord would get it. */
export interface WireMessage {
  readonly payload: {
    readonly flags: number;
    readonly components: readonly unknown[];
  };
  readonly files: readonly WireFile[];
}

/** What comes of a command or a press, one after the other; `ms` is since it was asked. */
export type AnswerEvent = { readonly ms: number } & (
  | { readonly kind: 'thinking'; readonly private: boolean }
  /** The message of the button stays as it is until a `change` comes. */
  | { readonly kind: 'changing' }
  /** A new message, in the place of "thinking…" where that stands. */
  | { readonly kind: 'message'; readonly message: WireMessage }
  /** The message of the button becomes this. */
  | { readonly kind: 'change'; readonly message: WireMessage }
  /** "Thinking…" goes away. */
  | { readonly kind: 'removed' }
  /** Nothing comes any more; the material may have changed. */
  | { readonly kind: 'done'; readonly material: MaterialInfo }
  /** What Discord would not take, and why. */
  | {
      readonly kind: 'refused';
      readonly message: WireMessage;
      readonly problems: readonly Problem[];
    }
);

/** Suggestions for an option. */
export interface Suggestions {
  readonly choices: readonly Choice[];
  readonly ms: number;
}

/** The material that answers come from. */
export interface MaterialInfo {
  /** Null for the temporary library. */
  readonly folder: string | null;
  readonly sources: number;
  readonly passages: number;
  /** The title of a source, to talk about. */
  readonly title: string | null;
}

/** Whether a command is for moderators, or which of its subcommands are. */
export type Moderation = boolean | readonly string[];

/** What the page starts with. */
export interface Setup {
  readonly commands: readonly {
    readonly declaration: RESTPostAPIApplicationCommandsJSONBody;
    readonly moderation: Moderation;
  }[];
  readonly people: typeof people;
  readonly material: MaterialInfo;
  /** Why a file could not be read, in the words of `/reload`. */
  readonly unreadable: Localized<Readonly<Record<UnreadableReason, string>>>;
}

/** What comes of opening dropped files. */
export type OpenEvent =
  | {
      readonly kind: 'progress';
      readonly stage: LoadStage;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly kind: 'report';
      readonly report: CheckReport;
      readonly material: MaterialInfo | null;
    }
  | { readonly kind: 'failed'; readonly text: string };

/** Why a request was not taken, in the words of the page's user. */
export interface WireError {
  readonly error: string;
}
