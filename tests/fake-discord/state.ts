import type { IncomingMessage } from 'node:http';
import type { Clock } from './clock.ts';
import { Commands } from './commands.ts';
import type { Guild } from './guilds.ts';
import { InteractionSender } from './interaction-sender.ts';
import { Interactions } from './interactions.ts';
import { Messages } from './messages.ts';
import type { PeopleBook, Person } from './people.ts';

/** A request that the bot should not have made, or a body Discord would refuse. */
export interface Violation {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  /** The problems in full: the tree of errors, or what was not known. */
  readonly errors: unknown;
  readonly body: unknown;
}

/** Makes a mistake of the fake itself fail the test as well. */
export function ownMistake(request: IncomingMessage, error: unknown): Violation {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    status: 500,
    code: 0,
    message: `fake-discord failed: ${error instanceof Error ? error.stack : String(error)}`,
    errors: null,
    body: null,
  };
}

/** Everything the server knows; its parts share one. */
export interface State {
  readonly clock: Clock;
  readonly newId: () => string;
  readonly applicationId: string;
  readonly bot: Person;
  readonly people: PeopleBook;
  /** One id for every key: of channels outside the known servers. */
  readonly idOf: (key: string) => string;
  readonly guilds: Guild[];
  readonly commands: Commands;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly sender: InteractionSender;
  readonly violations: Violation[];
  /** Files that people picked, by the path of their address. */
  readonly pickedFiles: Map<string, Uint8Array>;
  /** What the bot may do in its servers. */
  readonly botPermissions: bigint;
  /** Privileged intents switched on in the developer portal. */
  readonly privilegedIntents: number;
  /** The valid token; null once it was revoked. */
  token: string | null;
  /** Where the gateway is, for `GET /gateway/bot`. */
  gatewayUrl: string;
  identifiesLeft: number;
}

/** The parts that start empty. */
export function emptyStores(): Pick<
  State,
  'commands' | 'messages' | 'interactions' | 'sender' | 'violations' | 'pickedFiles'
> {
  const violations: Violation[] = [];
  return {
    commands: new Commands(),
    messages: new Messages(),
    interactions: new Interactions(),
    sender: new InteractionSender(violations),
    violations,
    pickedFiles: new Map(),
  };
}
