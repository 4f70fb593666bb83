import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import type { Answer, CardPlace, Gaps, Lookup, MissedWord } from '../answers/index.ts';
import type { Locale } from '../language/index.ts';
import type { OwnLibrary } from '../libraries/index.ts';
import type { Material, Upload } from '../material/index.ts';
import type { OfChannel, Reply } from '../replies/index.ts';
import type { ReloadReport, Snapshot } from '../snapshot/index.ts';
import type { HelpLine } from './help.ts';
import type { Lister } from './listing.ts';

/** One request of a user, whichever way it came in: Discord, the preview, the terminal. */
export interface Request {
  /** Name of the command. */
  readonly command: string;
  /** Name of the subcommand, where the command has them. */
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Files sent with the request, by option. */
  readonly files?: Readonly<Record<string, Upload>>;
  /** What a button said to a change that was proposed. */
  readonly decision?: Decision;
  readonly locale: Locale;
  /** Id of who asks; only to compare with, never kept or logged. */
  readonly userId: string;
  /** Id of the server asked in; null in direct messages. */
  readonly guildId: string | null;
  /** Channel or thread asked in, and the channel of a thread; left out or null where there is none. */
  readonly channel?: { readonly id: string; readonly parent: string | null } | null;
  /**
   * Id of the server whose library answers: that asked in, where the bot is installed. Null or left out
   * for what all share.
   */
  readonly library?: string | null;
  /** Whether the library that all servers share answers, and not the server's own; left out for no. */
  readonly isOfCommon?: boolean;
  /** The collection that the channel is answered from, where nothing else was asked for. */
  readonly ofChannel?: OfChannel;
  /** Whether who asks has Discord's ManageGuild permission where he asks. */
  readonly mayManageGuild: boolean;
  /** The page of the answer to show, from 1. */
  readonly page: number;
  /** The text of the message that a message command was used on. */
  readonly targetText: string | null;
  /** Whether only who asks is to see the answer. */
  readonly private: boolean;
  /** Whether an answer that was private is now posted for everyone, with who asked. */
  readonly shared?: boolean;
  /** Whether its answer has a button to say that it is none; left out for no. */
  readonly mayBeWrong?: boolean;
  /** Shows who asked a line of text while there is no answer yet; left out where that cannot be. */
  readonly say?: (line: string) => void;
  /** What chance decides by; left out for nothing left to chance. */
  readonly seed?: number;
  /** When it came in, as `performance.now()` gives it; left out where nobody waits. */
  readonly askedAt?: number;
  readonly capabilities: Capabilities;
}

/** A yes or a no to a change that was proposed. */
export interface Decision {
  /** Id of the change. */
  readonly change: string;
  readonly isYes: boolean;
}

/** A choice under a card of a quiz. */
export interface ChosenCard {
  readonly card: CardPlace;
  /** What stands on its button. */
  readonly label: string;
}

/** What a command may do to the world, given to it with the request. */
export interface Capabilities {
  reload(): Promise<ReloadReport>;
  /** Changes to the folder of material; not there in the terminal. */
  readonly material?: Material;
  /** The only server whose moderators may reload, or null where all servers' may. */
  readonly moderatedGuildId: string | null;
  /** Whether nobody may change the material from Discord; left out for no. */
  readonly isHostOnly?: boolean;
  /** All of the server's own library; left out where it has none. */
  readonly ownLibrary?: OwnLibrary;
  /** Words of questions that found nothing, or no answer; null or left out where they are not counted. */
  readonly gaps?: Gaps | null;
}

/** A suggestion for an option. */
export interface Choice {
  /** 1–100 characters, as its value. */
  readonly name: string;
  readonly value: string;
}

/** Suggests what an option that is being typed may become; at most 25, and fast. */
export type Autocomplete = (
  request: Request,
  focused: string,
  snapshot: Snapshot,
) => readonly Choice[];

/** A slash command (or message command): a declaration and two functions. */
export interface Command<Found = unknown> {
  /** As Discord takes it: plain data. */
  readonly declaration: RESTPostAPIApplicationCommandsJSONBody;
  /**
   * Always answered privately, and for long-running work deferred at once; where it has
   * subcommands, those for which that holds.
   */
  readonly moderation?: boolean | readonly string[];
  /** Answered to who asks alone, who may share it then. */
  readonly alwaysPrivate?: boolean;
  /** Its lines in `/help`: one, or one for each subcommand that is worth it; none for none. */
  readonly help?: readonly HelpLine[];
  /** The option with what is looked up; buttons under the answer ask it again. */
  readonly query?: string;
  readonly autocomplete?: Autocomplete;
  /** Answers without pages, for the terminal and scripts (the terminal contract). */
  readonly lookUp?: {
    find(lookup: Lookup, snapshot: Snapshot): Answer | Promise<Answer>;
    /** Passages where nothing is said of how many; null for all. */
    readonly limit: number | null;
  };
  /** Lists all at once, for the terminal and scripts. */
  readonly lister?: Lister;
  answer(request: Request, snapshot: Snapshot): Found | Promise<Found>;
  reply(found: Found, request: Request, snapshot: Snapshot): Reply;
  /** Tells who chose whether it was right. */
  choose?(chosen: ChosenCard, request: Request, snapshot: Snapshot): Reply;
  /** Whether nothing was found, so that another library may be asked; left out for what no other has. */
  isNothing?(found: Found): boolean;
  /** What the library that all servers share adds to what was found in the server's own; left out for nothing. */
  addCommon?(found: Found, common: Snapshot): Found;
  /** Where nothing was found: the words that it was asked with, for `/gaps`; else null. */
  gap?(found: Found, request: Request, snapshot: Snapshot): readonly MissedWord[] | null;
}

/** Declares a command so that `reply` takes what `answer` gives. */
export function defineCommand<Found>(command: Command<Found>): Command<Found> {
  return command;
}
