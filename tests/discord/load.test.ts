import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { loadCommands } from '../../src/command/load.ts';

const folders: string[] = [];

async function folderOf(files: Record<string, string>): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), 'voetnoot-commands-'));
  folders.push(folder);
  const all = { ...files, 'package.json': '{ "type": "module" }' };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  return pathToFileURL(`${folder}/`);
}

function command(name: string): string {
  return `export default { declaration: { name: '${name}', description: 'x' }, answer() {}, reply() {} };`;
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

describe('loading the commands', () => {
  it('takes every file of the folder, by the name that it declares', async () => {
    const folder = await folderOf({
      'one.js': command('one'),
      'number two.ts': command('two'),
      'one.d.ts': 'export default x;',
      'one.js.map': '{}',
      'notes.md': '# Notes',
    });
    expect([...(await loadCommands(folder)).keys()].toSorted()).toEqual(['one', 'two']);
  });

  it.each([
    ['has no default export', 'export const command = {};'],
    ['exports something else', 'export default { data: {}, execute() {} };'],
    ['has no function reply', `export default { declaration: { name: 'x' }, answer() {} };`],
  ])('names a file that %s', async (_, text) => {
    const folder = await folderOf({ 'good.js': command('good'), 'bad.js': text });
    await expect(loadCommands(folder)).rejects.toThrow(
      /^commands\/bad\.js is not a command: .*reply/,
    );
  });

  it('names a file that cannot be loaded, and why', async () => {
    const folder = await folderOf({ 'bad.js': `throw new Error('out of ink');` });
    await expect(loadCommands(folder)).rejects.toThrow(
      'commands/bad.js cannot be loaded: out of ink',
    );
  });

  it('names both files where two declare the same name', async () => {
    const folder = await folderOf({ 'a.js': command('same'), 'b.js': command('same') });
    await expect(loadCommands(folder)).rejects.toThrow(
      'commands/b.js and commands/a.js both declare "same".',
    );
  });
});
