import { link, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { explainFault } from '../../src/material/folder/faults.ts';
import { MOST_CHANGES } from '../../src/material/change/journal.ts';
import { openForChanges } from '../../src/material/open-for-changes.ts';
import { pathsOf } from '../../src/material/folder/paths.ts';
import { moveNew, writeAside } from '../../src/material/folder/write.ts';
import { openStore, type StoreOptions } from '../../src/snapshot/store.ts';
import type { ReloadReport, SnapshotStore } from '../../src/snapshot/types.ts';
import { UserError } from '../../src/system/user-error.ts';
import { readFiles } from '../discord/source-bot.ts';
import { makeFolder, removeFolder, uploadOf } from './made-up-place.ts';

const NOTE = 'Rivers are long.\n';
const NOTHING_NEW: ReloadReport = {
  added: [],
  changed: [],
  removed: [],
  unreadable: [],
  sources: 1,
  passages: 1,
  kept: 0,
  warnings: [],
  milliseconds: 1,
};
let folder = '';

async function open(
  files: Readonly<Record<string, string>> = { 'rivers.md': NOTE },
  change: (store: SnapshotStore) => SnapshotStore = (store) => store,
  options: StoreOptions = {},
) {
  folder = await makeFolder(files);
  const store = change(await openStore(folder, options));
  return { store, material: openForChanges(folder, store) };
}

afterEach(() => removeFolder(folder));

describe('a question', () => {
  it('says what would be found beside all that is there', async () => {
    const { material } = await open({
      'trade.md': '# Trade\n\nExports of Tencent Holdings Ltd. rose by 12%. Tencent grew.\n',
    });
    const { incoming } = await material.add(uploadOf('new.md', 'In 2024 sold Tencent 7%.'), null);
    expect(incoming?.checked).toMatchObject({ file: 'new.md', passages: 1, figures: 1 });
    expect(incoming?.checked.companies.join()).toMatch(/Tencent/);
  });
});

describe('a change', () => {
  it('that cannot be loaded is taken back', async () => {
    let refuse = true;
    const { material, store } = await open(undefined, (real) => ({
      current: () => real.current(),
      reload: () =>
        refuse ? Promise.reject(new UserError('no-folder', { folder: 'x' })) : real.reload(),
    }));
    const failing = { key: 'no-folder' };
    const add = await material.add(uploadOf('lakes.md', 'Lakes are deep.'), null);
    await expect(material.confirm(add.proposal.id)).rejects.toMatchObject(failing);
    expect(await readFiles(folder)).toEqual({ 'rivers.md': NOTE });
    await expect(material.undo()).rejects.toMatchObject({ key: 'nothing-to-undo' });

    const replace = await material.replace('rivers.md', uploadOf('x.md', 'Rivers are wide.'));
    await expect(material.confirm(replace.proposal.id)).rejects.toMatchObject(failing);
    expect(await readFiles(folder)).toEqual({ 'rivers.md': NOTE });

    refuse = false;
    await material.confirm(add.proposal.id);
    const undo = await material.undo();
    refuse = true;
    await expect(material.confirm(undo.proposal.id)).rejects.toMatchObject(failing);
    expect(Object.keys(await readFiles(folder))).toHaveLength(2);
    refuse = false;
    await material.confirm(undo.proposal.id);
    expect(await readFiles(folder)).toEqual({ 'rivers.md': NOTE });
    expect(store.current().library.sources).toHaveLength(1);
  });

  it('is loaded also where a reading had begun before it', async () => {
    let isFirst = true;
    const { material, store } = await open(undefined, (real) => ({
      current: () => real.current(),
      // The first is a reading that had passed the folder before the change came.
      reload: () => {
        if (!isFirst) return real.reload();
        isFirst = false;
        return Promise.resolve(NOTHING_NEW);
      },
    }));
    const { proposal } = await material.add(uploadOf('lakes.md', 'Lakes are deep.'), null);
    const { report } = await material.confirm(proposal.id);
    expect(report.added).toEqual(['lakes.md']);
    expect(store.current().library.sources).toHaveLength(2);
  });

  it('for which there is no room is taken back, and what was there is loaded again', async () => {
    const text = 'Rivers are long.\n\n'.repeat(100);
    const { material, store } = await open(
      { 'lakes.md': 'Lakes are deep.', 'rivers.md': NOTE },
      undefined,
      { mostMb: 0.002 },
    );
    for (const asked of [
      material.add(uploadOf('seas.md', text), null),
      material.replace('rivers.md', uploadOf('x.md', text)),
    ]) {
      const { proposal } = await asked;
      await expect(material.confirm(proposal.id)).rejects.toMatchObject({
        key: 'upload-unreadable',
        data: { reason: 'too-much' },
      });
      expect(store.current().library.sources.map(({ file }) => file)).toEqual([
        'lakes.md',
        'rivers.md',
      ]);
      expect(await readFiles(folder)).toMatchObject({ 'rivers.md': NOTE });
    }
  });

  it('can be taken back a number of times, and nothing older is kept', async () => {
    const { material } = await open();
    for (let place = 0; place < MOST_CHANGES + 3; place++) {
      const text = `Rivers are ${place} kilometres long.`;
      const { proposal } = await material.replace('rivers.md', uploadOf('x.md', text));
      await material.confirm(proposal.id);
    }
    await expect(material.confirm('nosuchchange')).rejects.toMatchObject({ key: 'proposal-gone' });
    await expect(material.cancel('nosuchchange')).rejects.toMatchObject({ key: 'proposal-gone' });
    expect(await readdir(join(folder, '.voetnoot', 'kept'))).toHaveLength(MOST_CHANGES);
    for (let place = 0; place < MOST_CHANGES; place++) {
      await material.confirm((await material.undo()).proposal.id);
    }
    expect(await readFiles(folder)).toEqual({ 'rivers.md': 'Rivers are 2 kilometres long.' });
    await expect(material.undo()).rejects.toMatchObject({ key: 'nothing-to-undo' });
  });

  it('whose old content is gone is not undone', async () => {
    const { material } = await open();
    const { proposal } = await material.replace('rivers.md', uploadOf('x.md', 'Wide.'));
    await material.confirm(proposal.id);
    const undo = await material.undo();
    await rm(join(folder, '.voetnoot', 'kept'), { recursive: true });
    await expect(material.confirm(undo.proposal.id)).rejects.toMatchObject({
      key: 'kept-file-gone',
    });
    expect(await readFiles(folder)).toEqual({ 'rivers.md': 'Wide.' });
  });

  it('never follows what somebody put into its own folder', async () => {
    const { material } = await open();
    const { proposal } = await material.add(uploadOf('lakes.md', 'Lakes are deep.'), null);
    const path = join(folder, '.voetnoot', 'proposals', `${proposal.id}.json`);
    const text = await readFile(path, 'utf8');
    for (const file of ['../x.md', '/tmp/x.md', '.voetnoot/journal.json', 'a/../../x.md']) {
      await writeFile(path, text.replace('lakes.md', file));
      await expect(material.confirm(proposal.id)).rejects.toMatchObject({ key: 'proposal-gone' });
    }
    expect(await readFiles(folder)).toEqual({ 'rivers.md': NOTE });
  });

  it('of a link is refused', async () => {
    const { material } = await open();
    await symlink('/etc/hostname', join(folder, 'link.md'));
    const other = await openStore(folder);
    await expect(openForChanges(folder, other).remove('link.md')).rejects.toMatchObject({
      key: 'not-a-file',
    });
    await expect(material.add(uploadOf('link.md', 'Lakes are deep.'), null)).rejects.toMatchObject({
      key: 'name-taken',
    });
  });
});

describe('a fault of the file system', () => {
  it.each([
    ['EROFS', 'folder-read-only'],
    ['EACCES', 'folder-read-only'],
    ['EPERM', 'folder-read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
  ])('%s is told as %s', (code, key) => {
    const error = Object.assign(new Error('x'), { code });
    expect(explainFault(error, 'seeds')).toMatchObject({ key });
  });

  it('that nobody expects stays what it is', () => {
    const error = Object.assign(new Error('x'), { code: 'EIO' });
    expect(explainFault(error, 'seeds')).toBe(error);
  });

  it('in the middle of writing leaves nothing', async () => {
    folder = await makeFolder({});
    const paths = pathsOf(folder);
    await expect(writeAside(paths, halfway())).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await readdir(paths.temporary)).toEqual([]);
  });

  it('never lets a new file take the place of another', async () => {
    folder = await makeFolder({ 'a.md': 'first' });
    const paths = pathsOf(folder);
    const written = await writeAside(paths, Buffer.from('second'));
    expect(await moveNew(written, join(folder, 'a.md'))).toBe(false);
    expect(await moveNew(written, join(folder, 'b.md'))).toBe(true);
    expect(await readFiles(folder)).toEqual({ 'a.md': 'first', 'b.md': 'second' });
    await expect(link(join(folder, 'a.md'), join(folder, 'b.md'))).rejects.toThrow('EEXIST');
  });
});

/** A disk that is full in the middle of a file. */
async function* halfway() {
  yield Buffer.from('half');
  throw Object.assign(new Error('full'), { code: 'ENOSPC' });
}

describe('the folder of what is kept', () => {
  it.each(['.voetnoot', '.voetnoot/kept', '.voetnoot/proposals', '.voetnoot/temporary'])(
    'is refused where it is a link, as what stands there is not ours to clear: %s',
    async (name) => {
      const { material } = await open({ 'rivers.md': NOTE });
      const elsewhere = await makeFolder({ 'kept/dear.txt': 'x', 'dear.txt': 'x' });
      await mkdir(join(folder, name, '..'), { recursive: true });
      await symlink(elsewhere, join(folder, name));
      const upload = uploadOf('lakes.md', 'Lakes are deep.');
      // The second waits until what the first left behind was cleared.
      for (const sent of [upload, upload]) {
        const refusal = { key: 'not-a-file', data: { file: name } };
        await expect(material.add(sent, null)).rejects.toMatchObject(refusal);
      }
      expect(await readdir(elsewhere)).toEqual(['dear.txt', 'kept']);
      expect(await readdir(join(elsewhere, 'kept'))).toEqual(['dear.txt']);
      await removeFolder(elsewhere);
    },
  );
});
