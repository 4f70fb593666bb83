import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkChannels } from '../../src/material/folder/check-channels.ts';
import { openForChanges } from '../../src/material/open-for-changes.ts';
import { openStore } from '../../src/snapshot/store.ts';
import { dieAt } from './dying-disk.ts';
import { makeFolder, removeFolder } from './made-up-place.ts';

const channel = { server: '1', channel: '10', parent: null };
const thread = { server: '1', channel: '11', parent: '10' };
const elsewhere = { server: '2', channel: '10', parent: null };
let folder = '';

async function open() {
  const store = await openStore(folder);
  return { ...openForChanges(folder, store), library: store.current().library };
}

afterEach(() => removeFolder(folder));

describe('the collection of a channel', () => {
  it('holds for its threads, which may have their own, and goes with it', async () => {
    folder = await makeFolder({ 'biologie/cel.md': 'Een cel.' });
    const { channels } = await open();
    await channels.set(channel, 'biologie');
    expect(await channels.of(thread)).toBe('biologie');
    expect(await channels.of(elsewhere)).toBeNull();
    await channels.set(thread, 'recht');
    await channels.set(elsewhere, 'recht');
    // As after a restart.
    const again = (await open()).channels;
    expect([await again.of(channel), await again.of(thread)]).toEqual(['biologie', 'recht']);
    await again.forget('1', '10');
    expect([await again.of(channel), await again.of(thread)]).toEqual([null, null]);
    expect(await again.of(elsewhere)).toBe('recht');
    await again.forget('2', null);
    expect(await again.of(elsewhere)).toBeNull();
  });

  it('goes with the servers that are no longer among those that are there', async () => {
    folder = await makeFolder({ 'biologie/cel.md': 'Een cel.' });
    const { channels } = await open();
    for (const place of [channel, elsewhere]) await channels.set(place, 'biologie');
    await channels.forgetAllBut(new Set(['2', '3']));
    expect([await channels.of(channel), await channels.of(elsewhere)]).toEqual([null, 'biologie']);
  });

  it('is the old or the new after a kill at any change to the disk', async () => {
    const left = new Set<string | null>();
    for (let place = 1, isDead = true; isDead; place++) {
      folder = await makeFolder({ 'a/x.md': 'Een.', 'b/y.md': 'Twee.' });
      const { channels } = await open();
      await channels.set(channel, 'a');
      isDead = await dieAt(place, folder, () => channels.set(channel, 'b'));
      const now = await (await open()).channels.of(channel);
      const allowed = isDead ? ['a', 'b'] : ['b'];
      expect(allowed, `at change ${place}`).toContain(now);
      left.add(now);
      // What is at hand is what is on the disk, and it can be set again.
      expect(await channels.of(channel)).toBe(now);
      await channels.set(channel, 'b');
      expect(await channels.of(channel)).toBe('b');
      await removeFolder(folder);
    }
    expect(left).toEqual(new Set(['a', 'b']));
  });

  it.each(['{', '[]', '{"version":1,"servers":{"1":{"10":{"collection":"../x","parent":null}}}}'])(
    'is none where the file is damaged: %s',
    async (text) => {
      folder = await makeFolder({ 'a/x.md': 'Een.' });
      const path = join(folder, '.voetnoot', 'channels.json');
      await mkdir(join(folder, '.voetnoot'));
      await writeFile(path, text);
      const { channels, library } = await open();
      expect(await channels.of(channel)).toBeNull();
      await expect(channels.set(channel, 'a')).rejects.toMatchObject({ key: 'channels-damaged' });
      expect(await readFile(path, 'utf8')).toBe(text);
      expect((await checkChannels(folder, library)).join()).toMatch(/channels\.json is damaged/);
    },
  );
});
