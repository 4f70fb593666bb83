import { setTimeout as sleep } from 'node:timers/promises';
import { readCustomId } from '../../src/replies/custom-id.ts';
import { moderator } from '../discord/source-bot.ts';
import { buttonsOf, type FakeDiscord, textOf } from '../fake-discord/index.ts';
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
const PATIENCE_MS = 60_000;

/**
 * Publishes an edition as a moderator does: the file is sent to one replica, the yes to whichever is next.
 * @throws Error with what the bot said, where it did not take it
 */
export async function publish(server: FakeDiscord, edition: Edition): Promise<Published> {
  const guild = server.guilds[edition.library]?.id ?? '';
  const begun = performance.now();
  const proposed = await server
    .interact({
      type: 'command',
      name: 'source',
      subcommand: 'replace',
      options: { source: FILE },
      files: { file: { filename: FILE, data: textOfEdition(edition) } },
      ...moderator,
      guild,
    })
    .answer(PATIENCE_MS);
  const yes = buttonsOf(proposed).find(({ customId }) => isYes(customId ?? ''));
  if (!yes?.customId) throw new Error(`not proposed: ${textOf(proposed)}`);
  const press = server.press(proposed, yes.customId, { ...moderator, guild });
  const applied = textOf(await press.answer(PATIENCE_MS));
  if (!/has been replaced/.test(applied)) throw new Error(`not published: ${applied}`);
  return { ...edition, begun, done: performance.now() };
}

/** Whether a button says yes to what stands in its message. */
function isYes(customId: string): boolean {
  return readCustomId(customId)?.act === 'confirm';
}

/** How long it takes until each replica, asked by itself, answers from an edition; in milliseconds. */
export async function seenAfter(
  server: FakeDiscord,
  fleet: Fleet,
  { library, number, done }: Published,
  mostMs = 20_000,
): Promise<readonly number[]> {
  const guild = server.guilds[library]?.id ?? '';
  const ask = async (port: number): Promise<number> => {
    const options = { question: QUESTION };
    const input = { type: 'command', name: 'ask', options, guild } as const;
    const asked = server.interactAt(`http://127.0.0.1:${port}/`, input);
    const [edition] = editionsIn(textOf(await asked.answer(PATIENCE_MS)));
    return edition?.number ?? 0;
  };
  return Promise.all(
    fleet.ports.map(async (port) => {
      while (performance.now() < done + mostMs) {
        const at = performance.now();
        // When it was asked counts: what is shown later was so then already.
        if ((await ask(port)) >= number) return Math.max(0, at - done);
        await sleep(50);
      }
      return Infinity;
    }),
  );
}
