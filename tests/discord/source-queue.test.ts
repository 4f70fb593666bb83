import { afterEach, describe, expect, it } from 'vitest';
import { textOf } from '../fake-discord/index.ts';
import {
  moderator,
  PATIENCE_MS,
  RIVERS,
  startFolderBot,
  stopFolderBot,
  type FolderBot,
} from './source-bot.ts';

let running: FolderBot | null = null;

async function bot(): Promise<FolderBot> {
  running = await startFolderBot({ files: { 'rivers.md': RIVERS, 'hills.md': 'Hills.' } });
  return running;
}

afterEach(async () => {
  const test = running;
  running = null;
  if (test) await stopFolderBot(test);
});

/** Reading it takes many seconds: emphasis that never closes. */
const HARD = '*a _b'.repeat(1_600_000);

describe('a file that takes long', () => {
  it(
    'holds up no other change, and who waits behind it is told',
    async () => {
      const { server, source, press } = await bot();
      const add = { type: 'command', name: 'source', subcommand: 'add', ...moderator } as const;
      const hard = server.interact({
        ...add,
        files: { file: { filename: 'hard.md', data: HARD } },
      });
      const behind = server.interact({
        ...add,
        files: { file: { filename: 'behind.md', data: 'Behind.' } },
      });
      expect(textOf(await source('undo'))).toMatch(/nothing to undo/);
      const asked = await source('remove', { options: { source: 'hills.md' } });
      expect(textOf(await press(asked, 'Remove'))).toMatch(/has been removed/);
      // Where the machine is slow, who sent it has been told by now that it takes a while.
      const told = hard.state === 'deferred' ? 'takes a while' : textOf(await hard.answer());
      expect(told).toMatch(/takes a while/);
      expect(textOf(await behind.answer(PATIENCE_MS))).toMatch(/Another file is still being read/);
    },
    2 * PATIENCE_MS,
  );

  it('is not even begun where its first bytes show that it is no such file', async () => {
    const { source } = await bot();
    const file = { filename: 'junk.pdf', data: Buffer.alloc(8_000_000, 'junk in a file. ') };
    expect(textOf(await source('add', { file }))).toMatch(/cannot be read.*it is damaged/);
  });
});
