import { describe, expect, it } from 'vitest';
import { folderOf, parseLines, runTerminal } from './run-terminal.ts';

const pictures = await folderOf({ 'photo.png': 'x' });

describe('check --explain', () => {
  const sentence =
    'Zie pagina 12: in 1998 kocht Vandeloo Group 30% van de aandelen en slechts drie huizen.';

  it('names the row that decided each number and name of a sentence', async () => {
    const { code, stdout, stderr } = await runTerminal('check', ['--explain', sentence]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of [
      /^language: nl$/mu,
      /^"12": not a figure \(after a noun for a reference\)$/mu,
      /^"1998": not a figure \(after a word for a time\)$/mu,
      /^"30%": figure \(nothing speaks against it\)$/mu,
      /^"Vandeloo Group": company \(.+\)$/mu,
    ]) {
      expect(stdout).toMatch(line);
    }
  });

  it('gives scripts the same as JSON', async () => {
    const { stdout } = await runTerminal('check', ['--json', '--explain', sentence]);
    expect(parseLines(stdout)).toMatchObject([
      {
        language: 'nl',
        figures: [{ text: '12' }, { text: '1998' }, { text: '30%' }, { text: 'drie' }],
      },
    ]);
  });
});

describe('check', () => {
  it('reports what came of each file', async () => {
    const folder = await folderOf({
      'chips.md':
        '---\ntitle: Chips\ndate: gisteren\n---\n\nDe afzet van Acme groeide in het jaar met 12,5%.\n\n## Kop\n\nNog een zin.',
      'photo.png': 'x',
    });
    const { code, stdout, stderr } = await runTerminal('check', [folder]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const line of [
      /^chips\.md$/mu,
      /^ {2}format +md, utf-8$/mu,
      /^ {2}title +Chips$/mu,
      /^ {2}date +\(none\)$/mu,
      /^ {2}language +nl$/mu,
      /^ {2}blocks +3, of which 2 passages$/mu,
      /^ {2}figures +1$/mu,
      /^ {2}WARNING +front matter: "date" holds no date that can be used$/mu,
      /^photo\.png\n {2}skipped/mu,
      /^1 source, 2 passages, \d+ compan(?:y|ies), 1 figure, 0 unreadable, 1 warning$/mu,
    ]) {
      expect(stdout).toMatch(line);
    }
  });

  it('exits with 1 and the reason where a file cannot be read', async () => {
    const folder = await folderOf({ 'goed.txt': 'Een zin.', 'leeg.txt': '' });
    const { code, stdout, stderr } = await runTerminal('check', [folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^leeg\.txt\n {2}UNREADABLE: it has no text/mu);
  });

  it.each([
    ['is not there', '/nope', /"\/nope"/u],
    ['has nothing to read', pictures, /no file that Voetnoot can read/u],
  ])('exits with 2 where the folder %s', async (_, folder, message) => {
    const { code, stdout, stderr } = await runTerminal('check', [folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it('gives scripts the same as one JSON object, what is unknown as null', async () => {
    const folder = await folderOf({
      'a/chips.md':
        '---\ntitle: Chips\ndate: gisteren\n---\n\nDe afzet van Acme groeide met 12,5%.',
      'leeg.txt': '',
      'photo.png': 'x',
      'companies.yaml': 'Acme: { aliases: [ac] }\nNergens:\nFout: 3\n',
    });
    const args = ['--json', folder];
    const { code, stdout, stderr } = await runTerminal('check', args, { LANG: 'nl_NL.UTF-8' });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(parseLines(stdout)).toEqual([
      {
        files: [
          {
            file: 'a/chips.md',
            format: 'md',
            encoding: 'utf-8',
            title: 'Chips',
            date: null,
            language: 'nl',
            blocks: 1,
            passages: 1,
            companies: ['Acme'],
            figures: 1,
            warnings: [expect.stringContaining('"date"')],
          },
        ],
        unreadable: [
          { file: 'leeg.txt', reason: 'empty', explanation: expect.stringContaining('no text') },
        ],
        passed_over: ['photo.png'],
        stated_companies: { names: 2, aliases: 1, ignored: 0, errors: 1, absent: ['Nergens'] },
        warnings: [expect.stringMatching(/^companies\.yaml: "Fout"/u)],
        totals: {
          files: 1,
          blocks: 1,
          passages: 1,
          companies: 1,
          figures: 1,
          unreadable: 1,
          passed_over: 1,
          warnings: 2,
        },
      },
    ]);
  });

  it('speaks the language of the terminal', async () => {
    const folder = await folderOf({ 'goed.txt': 'De afzet groeide in een jaar met 12,5%.' });
    const env = { LANG: 'nl_NL.UTF-8' };
    const { stdout } = await runTerminal('check', [folder], env);
    expect(stdout).toMatch(/^ {2}titel +\(geen\)$/mu);
    expect(stdout).toMatch(/^1 bron, 1 passage, 0 bedrijven, 1 cijfer, 0 niet te lezen/mu);
    expect((await runTerminal('check', ['--help'], env)).stdout).toMatch(/^Leest een map/u);
    expect(await runTerminal('check', ['--nope'], env)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'De optie --nope bestaat niet. Zie --help.\n',
    });
  });

  it('refuses what the bot would refuse by MAX_MATERIAL_MB', async () => {
    const folder = await folderOf({ 'lang.txt': 'Een zin over water. '.repeat(60_000) });
    const tight = await runTerminal('check', [folder], { MAX_MATERIAL_MB: '1' });
    expect(tight).toMatchObject({ code: 1, stdout: expect.stringContaining('MAX_MATERIAL_MB') });
    expect(await runTerminal('check', [folder])).toMatchObject({ code: 0 });
  });

  it('takes one folder', async () => {
    const { code, stderr } = await runTerminal('check', ['my', 'folder']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('One folder') });
  });
});
