import { describe, expect, it } from 'vitest';
import { folderOf, runTerminal } from './run-terminal.ts';

const pictures = await folderOf({ 'photo.png': 'x' });

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
      /^ {2}WARNING +front matter: "date" cannot be used as date$/mu,
      /^photo\.png\n {2}passed over/mu,
      /^1 sources, 2 passages, \d+ companies, 0 unreadable$/mu,
    ]) {
      expect(stdout).toMatch(line);
    }
  });

  it('exits with 1 and the reason where a file cannot be read', async () => {
    const folder = await folderOf({ 'goed.txt': 'Een zin.', 'leeg.txt': '' });
    const { code, stdout, stderr } = await runTerminal('check', [folder]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^leeg\.txt\n {2}UNREADABLE: it holds no text/mu);
  });

  it.each([
    ['is not there', '/nope', /"\/nope"/u],
    ['has nothing to read', pictures, /no file that could be read/u],
  ])('exits with 2 where the folder %s', async (_, folder, message) => {
    const { code, stdout, stderr } = await runTerminal('check', [folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
