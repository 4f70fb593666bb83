import { loadCommands } from '../../../src/command/load.ts';
import type { Command } from '../../../src/command/types.ts';
import { moderator, PATIENCE_MS } from '../../discord/source-bot.ts';
import type { Transport } from '../../discord/transport.ts';
import type { FakeInteraction, InteractInput, SeenMessage } from '../../fake-discord/index.ts';
import { startServersBot, type ServersBot } from '../server-bot.ts';
import { type Canaries, everyCanary, filesOf } from './canaries.ts';
import { type Sent, watchSent } from './sent.ts';

/** Which bot is looked at. */
export interface StageSetup {
  readonly transport: Transport;
  /** The address of an empty database to keep the libraries in; left out for the disk. */
  readonly database?: () => Promise<string>;
}

/** A server with a library of its own. */
export interface Place {
  readonly guild: string;
  readonly own: Canaries;
}

/** A bot in many servers, of which each has words of its own. */
export interface Stage {
  readonly bot: ServersBot;
  readonly sent: Sent;
  readonly commands: ReadonlyMap<string, Command>;
  readonly places: readonly Place[];
  /** Asks as a moderator of a server, and waits for what is shown; null for suggestions. */
  readonly ask: (
    place: Place,
    input: InteractInput,
    typed?: unknown,
  ) => Promise<SeenMessage | null>;
}

const TRIES = 3;
/** Of the very same words. */
const COMMON = { 'common.md': 'Een schatkist is een kist met geld van Algemeen Holding N.V.\n' };

/** Starts it. */
export async function openStage({ transport, database }: StageSetup): Promise<Stage> {
  const bot = await startServersBot({
    servers: everyCanary.map(filesOf),
    common: COMMON,
    transport,
    database: await database?.(),
    // Room for a few of them, so that they come and go all the time.
    env: { LIBRARIES_MB: '3', GAPS: 'true', LIBRARY_CHANGES: '10000', HEALTH_PORT: '0' },
  });
  const sent = watchSent(bot.server);
  const places = everyCanary.map((own, place) => ({ own, guild: bot.ids[place] ?? '' }));
  return {
    bot,
    sent,
    commands: await loadCommands(),
    places,
    async ask({ guild, own }, input, typed) {
      for (let tried = 1; ; tried++) {
        const asked = sent.interact({ ...moderator, guild, ...input }, own, typed);
        try {
          return await shown(asked, input);
        } catch (error) {
          // Late, where the machine is busy: then people ask again.
          if (tried === TRIES || asked.state !== 'late') throw error;
        }
      }
    },
  };
}

/** What is shown, once it is; null for suggestions. */
export async function shown(
  asked: FakeInteraction,
  { type }: InteractInput,
): Promise<SeenMessage | null> {
  if (type === 'autocomplete') {
    await asked.response(PATIENCE_MS);
    return null;
  }
  // What fails after a "thinking…" stands in a message of its own.
  const further = asked.waitForFollowups(1, PATIENCE_MS).then(([first]) => first ?? null);
  return Promise.any([asked.answer(PATIENCE_MS), further]);
}

/** Does the same for many, a few at a time. */
export async function forEach<T>(
  all: readonly T[],
  work: (one: T, place: number) => Promise<void>,
  atOnce = 6,
): Promise<void> {
  const left = [...all.entries()];
  const walk = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
}
