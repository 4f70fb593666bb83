import { afterEach, describe, expect, it } from 'vitest';
import { buttonsOf, textOf } from '../fake-discord/index.ts';
import {
  LAKES,
  RIVERS,
  startFolderBot,
  stopFolderBot,
  type FolderBot,
  type FolderSetup,
} from './source-bot.ts';

let running: FolderBot[] = [];

async function bot(setup: FolderSetup = {}): Promise<FolderBot> {
  const test = await startFolderBot(setup);
  running.push(test);
  return test;
}

afterEach(async () => {
  const all = running;
  running = [];
  for (const test of all) await stopFolderBot(test);
});

const lakes = { filename: 'lakes.md', data: LAKES };

describe('/source add', () => {
  it('asks, adds, and can be undone', async () => {
    const { source, press, ask, files } = await bot();
    expect(await ask('How deep is the deepest lake?')).not.toContain('94 metres');
    const asked = await source('add', { file: lakes });
    expect(asked.ephemeral).toBe(true);
    expect(buttonsOf(asked).map(({ label }) => label)).toEqual(['Add', 'Cancel']);
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    const done = await press(asked, 'Add');
    expect(await files()).toEqual({ 'rivers.md': RIVERS, 'lakes.md': LAKES });
    expect(await ask('How deep is the deepest lake?')).toContain('94 metres');
    const undo = await source('undo');
    const undone = await press(undo, 'Undo');
    expect(await files()).toEqual({ 'rivers.md': RIVERS });
    expect(await ask('How deep is the deepest lake?')).not.toContain('94 metres');
  });
});
