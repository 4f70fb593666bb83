import type { REST } from 'discord.js';
import type { Command } from '../command/index.ts';
import type { Account } from '../discord/index.ts';
import type { Prompts } from './prompts.ts';
import type { SetupTexts } from './texts.ts';

/** What setting up is done with. */
export interface SetupParts {
  readonly prompts: Prompts;
  readonly texts: SetupTexts;
  /** The file that is written. */
  readonly file: string;
  /** What a file that is not there yet begins as. */
  readonly example: string;
  /** The variables of the process, which go before those of the file. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly commands: ReadonlyMap<string, Command>;
  /** How long to go on trying while Discord cannot be reached. */
  readonly patienceMs: number;
}

/** A token that Discord knows. */
export interface Session {
  readonly token: string;
  readonly rest: REST;
  readonly account: Account;
}

/** Setting up ends here, with a sentence to show. */
export class Failed extends Error {}
