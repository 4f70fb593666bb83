import { setTimeout as sleep } from 'node:timers/promises';
import { readCustomId } from '../../src/replies/message/custom-id.ts';
import { moderator } from '../discord/source-bot.ts';
import { buttonsOf, type ButtonInput, type FakeDiscord, textOf } from '../fake-discord/index.ts';
import {
  type Edition,
  editionsIn,
  type Published,
  QUESTION,
  textOf as textOfEdition,
} from './editions.ts';
import type { Fleet } from './fleet.ts';

/** The file that holds an edition. */
export const FILE = 'uitgave.txt';
const PATIENCE_MS = 30_000;

/** How often a moderator tries whom the bot of a busy machine does not answer in time. */
const TRIES = 4;

/**
 * Publishes an edition as a moderator does: the file is sent to one replica, the yes to whichever is next.
 * @throws Error with what the bot said, where it did not take it
 */
export async function publish(server: FakeDiscord, edition: Edition): Promise<Published> {
  const begun = performance.now();
  for (let tried = 1; ; tried++) {
    try {
      return { ...(await publishOnce(server, edition)), begun };
    } catch (error) {
      // It may be out all the same, and only the word of it came too late.
      const at = server.sender.endpoint ?? '';
      const isOut = (await numberAt(server, at, edition.library)) === edition.number;
      if (isOut) return { ...edition, begun, done: performance.now() };
      if (tried === TRIES) throw error;
    }
  }
}

async function publishOnce(server: FakeDiscord, edition: Edition): Promise<Published> {
  const begun = performance.now();
  const press = server.interact(await propose(server, edition));
  const applied = textOf(await press.answer(PATIENCE_MS));
  if (!/has been replaced/.test(applied)) throw new Error(`not published: ${applied}`);
  return { ...edition, begun, done: performance.now() };
}

/** What there is to press for an edition, after the file was sent. */
export async function propose(server: FakeDiscord, edition: Edition): Promise<ButtonInput> {
  const who = { ...moderator, guild: server.guilds[edition.library]?.id ?? '' };
  const message = await server
    .interact({
      type: 'command',
      name: 'source',
      subcommand: 'replace',
      options: { source: FILE },
      files: { file: { filename: FILE, data: textOfEdition(edition) } },
      ...who,
    })
    .answer(PATIENCE_MS);
  const yes = buttonsOf(message).find(({ customId }) => isYes(customId ?? ''));
  if (!yes?.customId) throw new Error(`not proposed: ${textOf(message)}`);
  return { type: 'button', message, customId: yes.customId, ...who };
}

/** Whether a button says yes to what stands in its message. */
function isYes(customId: string): boolean {
  return readCustomId(customId)?.act === 'confirm';
}

/** The edition that whoever takes interactions at an address answers from. */
export async function numberAt(server: FakeDiscord, url: string, library: number): Promise<number> {
  const guild = server.guilds[library]?.id ?? '';
  const options = { question: QUESTION };
  const input = { type: 'command', name: 'ask', options, guild } as const;
  const asked = server.interactAt(url, input);
  const shown = await asked.answer(PATIENCE_MS).catch(() => null);
  const [edition] = shown === null ? [] : editionsIn(textOf(shown));
  return edition?.number ?? 0;
}

/** Where a replica takes interactions. */
export function addressOf(port: number): string {
  return `http://127.0.0.1:${port}/`;
}

/** How long it takes until each replica, asked by itself, answers from an edition; in milliseconds. */
export async function seenAfter(
  server: FakeDiscord,
  fleet: Fleet,
  { library, number, done }: Published,
  mostMs = 20_000,
): Promise<readonly number[]> {
  return Promise.all(
    fleet.ports.map(async (port) => {
      while (performance.now() < done + mostMs) {
        const at = performance.now();
        // When it was asked counts: what is shown later was so then already.
        if ((await numberAt(server, addressOf(port), library)) >= number)
          return Math.max(0, at - done);
        await sleep(50);
      }
      return Infinity;
    }),
  );
}
