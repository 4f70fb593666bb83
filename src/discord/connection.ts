import type { REST } from 'discord.js';
import type { Health } from '../health/index.ts';
import type { Capabilities } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { ServerLibraries } from '../libraries/index.ts';
import type { Server } from './servers/account.ts';
import type { RawInteraction } from './interactions/raw-interaction.ts';

/** What it takes to be reached by Discord, whichever way interactions come. */
export interface Connecting {
  readonly config: Config & { readonly token: string };
  readonly log: Logger;
  readonly health?: Health | undefined;
  readonly capabilitiesOf: (library: string | null) => Capabilities;
  /** Where each server has its own library; null where all share one. */
  readonly servers: ServerLibraries | null;
  /** Answers an interaction, by this way to Discord's REST API. */
  readonly take: (interaction: RawInteraction, rest: REST) => void;
  /** Told in a sentence when nothing can come any more; may be told more than once. */
  readonly onFatal: (sentence: string) => void;
}

/** A way in which interactions come, open since `take` may be called. */
export interface Connection {
  readonly rest: REST;
  readonly applicationId: string;
  /** The servers that the bot is in, as far as Discord has told. */
  readonly servers: readonly Server[];
  /** The bot is to stop: done when others take what would come here, where there may be others. */
  retire(): Promise<void>;
  /** Takes no more interactions. */
  stopTaking(): void;
  leave(): Promise<void>;
}
