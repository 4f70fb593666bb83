import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { DROP_LIMITS, makeDropFolder } from '../../src/preview/sent/drop-folder.ts';
import { toFreeName, toSafeName } from '../../src/preview/sent/safe-name.ts';
import { startTestPreview, textOf, type TestPreview } from './start-preview.ts';

let preview: TestPreview | null = null;
let own: string;

// A place of its own for what is temporary: others on this machine may be testing too.
beforeAll(async () => {
  own = await mkdtemp(join(tmpdir(), 'voetnoot-drop-'));
  vi.stubEnv('TMPDIR', own);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(own, { recursive: true });
});

afterEach(async () => {
  await preview?.stop();
  preview = null;
});

/** The folders of dropped files that are there now. */
async function dropFolders(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('voetnoot-preview-'));
}

describe('dropped files', () => {
  it('are answered from, reported on, left again, and removed', async () => {
    const before = await dropFolders();
    preview = await startTestPreview();
    const events = await preview.drop({
      'tulips.md': '# Tulips\n\nIn 2024 the park had 5,000 tulips.\n',
      'photo.png': new Uint8Array([1, 2]),
      'broken.txt': new Uint8Array(64),
    });
    expect(events.at(-1)).toMatchObject({
      kind: 'report',
      report: {
        files: [{ file: 'tulips.md', title: 'Tulips', passages: 1, figures: 1 }],
        unreadable: [{ file: 'broken.txt' }],
        passedOver: ['photo.png'],
      },
      material: { folder: null, sources: 1 },
    });
    const topic = { command: 'stat', options: { topic: 'tulips' } };
    expect(textOf(await preview.command(topic))).toContain('5,000');
    expect(textOf(await preview.command({ command: 'reload', role: 'moderator' }))).toContain(
      '1 passage in 1 bron',
    );
    const left = await preview.ask('DELETE', '/api/dropped');
    expect(JSON.parse(left.text)).toMatchObject({ folder: preview.folder });
    expect(textOf(await preview.command(topic))).toContain('Hierover staan geen cijfers');
    expect(await dropFolders()).toEqual(before);
  });

  it('are opened once, and stay while they are read, whatever else is asked meanwhile', async () => {
    preview = await startTestPreview();
    const begun = await preview.ask('POST', '/api/dropped', {});
    const { id } = JSON.parse(begun.text);
    const text = new TextEncoder().encode('The park has tulips.\n');
    await preview.ask('PUT', `/api/dropped/${id}/a.txt`, text);
    const open = `/api/dropped/${id}/open`;
    const answers = await Promise.all([
      preview.ask('POST', open, {}),
      preview.ask('POST', open, {}),
      preview.ask('POST', '/api/dropped', {}),
    ]);
    const said = answers.slice(0, 2).map((answer) => answer.text);
    expect(said.filter((lines) => lines.includes('"report"'))).toHaveLength(1);
    expect(said.filter((lines) => lines.includes('no such temporary library'))).toHaveLength(1);
    const reloaded = await preview.command({ command: 'reload', role: 'moderator' });
    expect(textOf(reloaded)).toContain('1 passage in 1 bron');
  });

  it('are removed when the preview stops, opened or not', async () => {
    const before = await dropFolders();
    preview = await startTestPreview();
    await preview.drop({ 'a.txt': 'One line.\n' });
    await preview.ask('POST', '/api/dropped', {});
    expect((await dropFolders()).length).toBeGreaterThan(before.length);
    await preview.stop();
    preview = null;
    expect(await dropFolders()).toEqual(before);
  });

  it('of which none can be read leave the material as it was', async () => {
    preview = await startTestPreview();
    const events = await preview.drop({ 'empty.md': '' });
    expect(events.at(-1)).toMatchObject({
      kind: 'report',
      material: null,
      report: { unreadable: [{ file: 'empty.md', reason: 'empty' }] },
    });
    expect(
      textOf(await preview.command({ command: 'ask', options: { question: 'ships' } })),
    ).toContain('412');
  });

  it('for a library that was never begun are refused', async () => {
    preview = await startTestPreview();
    const { status } = await preview.ask('PUT', '/api/dropped/nothing/a.txt', new Uint8Array(1));
    expect(status).toBe(404);
  });

  it('never leave their folder, whatever they are called', async () => {
    preview = await startTestPreview();
    const names = [
      '../../evil.md',
      '/etc/evil.md',
      '..\\..\\evil.md',
      '.hidden.md',
      'CON.md',
      'a\u0000b.md',
    ];
    const events = await preview.drop(
      Object.fromEntries(names.map((name) => [name, `# ${name.length}\n\nA line.\n`])),
    );
    const report = events.at(-1);
    const files = report?.kind === 'report' ? report.report.files.map(({ file }) => file) : [];
    expect(files.toSorted()).toEqual([
      '_CON.md',
      'a_b.md',
      'evil (2).md',
      'evil (3).md',
      'evil.md',
      'hidden.md',
    ]);
  });

  it('have a limit in number and in size, and what was too much is not kept', async () => {
    const folder = await makeDropFolder();
    try {
      const block = new Uint8Array(10 * 1024 * 1024);
      const tooLarge = Readable.from(Array.from({ length: 11 }, () => block));
      await expect(folder.write('large.txt', tooLarge)).rejects.toThrow('No more than 100 MB.');
      expect(await readdir(folder.path)).toEqual([]);
      const little = Array.from({ length: DROP_LIMITS.files - 1 }, (_, at) => `${at}.txt`);
      for (const name of little) await folder.write(name, Readable.from(['x']));
      await expect(folder.write('more.txt', Readable.from(['x']))).rejects.toThrow(
        'No more than 500 files.',
      );
    } finally {
      await folder.remove();
    }
  });
});

describe('a name for a file', () => {
  it('is safe for any text, and free', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = toSafeName(text);
        expect(name).toMatch(/^[^./\\][^/\\\0]*$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(toFreeName(text, new Set([name.toLowerCase()]))).not.toBe(name);
      }),
    );
  });
});
