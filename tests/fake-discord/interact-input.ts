import type { FakeInteraction } from './fake-interaction.ts';
import type { JsonObject } from './json.ts';
import type { SeenMessage } from './seen-message.ts';

/** A value of an option, as a person gives it; ids as text for users, channels and roles. */
export type OptionValue = string | number | boolean;

/** A file that a person picks for an option. */
export interface PickedFile {
  /** As Discord passes it on, stripped to plain letters. */
  readonly filename: string;
  /** The name as it was, without its ending, where Discord stripped it. */
  readonly title?: string;
  readonly data: Uint8Array | string;
  /** What Discord says it has; the truth when left out. */
  readonly size?: number;
  /** Where Discord says it is; on the server itself when left out. */
  readonly url?: string;
}

/** Who does it, and where. */
export interface InteractContext {
  /** A name (made up on first use) or an id; 'alice' when left out. */
  readonly user?: string;
  /** What the member may do; that of an ordinary member when left out. */
  readonly permissions?: bigint;
  /** The server's id; null outside servers; the first one when left out. */
  readonly guild?: string | null;
  /** Id of a thread in the server's channel; the channel itself when left out. */
  readonly thread?: string;
  /** 0 server, 1 the bot's direct messages, 2 other private channels. */
  readonly context?: 0 | 1 | 2;
  /** The user's language; 'en-US' when left out. */
  readonly locale?: string;
  /** `authorizing_integration_owners`; derived from guild and context when left out. */
  readonly owners?: Readonly<Record<string, string>>;
  /** What the app may do there. */
  readonly appPermissions?: bigint;
  /** The server's settings let this member use a command that its declaration keeps from him. */
  readonly allowedBySettings?: boolean;
}

/** A slash command. */
export interface CommandInput extends InteractContext {
  readonly type: 'command';
  readonly name: string;
  readonly group?: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** Files by option. */
  readonly files?: Readonly<Record<string, PickedFile>>;
}

/** Typing in an option with suggestions. */
export interface AutocompleteInput extends InteractContext {
  readonly type: 'autocomplete';
  readonly name: string;
  readonly group?: string;
  readonly subcommand?: string;
  /** What was filled in so far, the option being typed among it. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  /** The option being typed. */
  readonly focused: string;
}

/** Somebody's message, for a command in its context menu. */
export interface TargetMessage {
  readonly content: string;
  /** A name or id; 'bob' when left out. */
  readonly author?: string;
  /** What else Discord sends of it: a poll, embeds, what it forwards. */
  readonly also?: JsonObject;
}

/** A command in the context menu of a message. */
export interface MessageCommandInput extends InteractContext {
  readonly type: 'message';
  readonly name: string;
  readonly target: TargetMessage | SeenMessage;
}

/** Pressing a button. */
export interface ButtonInput extends InteractContext {
  readonly type: 'button';
  readonly message: SeenMessage | string;
  readonly customId: string;
}

/** Choosing from a menu. */
export interface SelectInput extends InteractContext {
  readonly type: 'select';
  readonly message: SeenMessage | string;
  readonly customId: string;
  readonly values: readonly string[];
}

/** Sending a form off. */
export interface ModalInput extends InteractContext {
  readonly type: 'modal';
  /** The interaction that was answered with the form. */
  readonly from: FakeInteraction;
  /** Text by custom id. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Anything else that Discord may bring: what an old form sends, a kind of component of tomorrow. */
export interface OtherInput extends InteractContext {
  readonly type: 'other';
  /** Discord's number of its kind. */
  readonly kind: number;
  readonly data: JsonObject;
  readonly message?: SeenMessage;
}

/** What a person can do with the app. */
export type InteractInput =
  | CommandInput
  | AutocompleteInput
  | MessageCommandInput
  | ButtonInput
  | SelectInput
  | ModalInput
  | OtherInput;
