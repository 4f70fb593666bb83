import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { joinWordnets, readWordnet, uniteWordnets } from '../../src/dictionaries/join-wordnets.ts';
import { folderOf, runTerminal } from '../terminal/run-terminal.ts';

const DUTCH =
  '# Dutch\tnld\thttp://example.org\tCC BY\n1-n\tnld:lemma\tbrug\n1-n\tnld:def\teen overgang\n2-s\tnld:lemma\tsnel\n';
const MORE = '1-n\tnld:lemma\tbrug\n1-n\tnld:lemma\tviaduct\n';
const ENGLISH =
  '# English\teng\thttp://example.org\tfree\n1-n\tlemma\tbridge\n2-a\tlemma\tfast_paced\n';

describe('wordnets', () => {
  it('are joined on what their words mean; what two files say counts twice', () => {
    const dutch = uniteWordnets([readWordnet(DUTCH), readWordnet(MORE)]);
    expect(joinWordnets(dutch, uniteWordnets([readWordnet(ENGLISH)]))).toEqual([
      { word: 'brug', translation: 'bridge', weight: 2 },
      { word: 'snel', translation: 'fast paced', weight: 1 },
      { word: 'viaduct', translation: 'bridge', weight: 1 },
    ]);
  });

  it('become a file that can be read as a dictionary', async () => {
    const folder = await folderOf({ 'a.tab': DUTCH, 'b.tab': MORE, 'c.tab': ENGLISH });
    const out = join(folder, 'made.nl-en.tsv');
    const tabs = ['a.tab', 'b.tab', 'c.tab'].map((name) => join(folder, name));
    expect(await runTerminal('dictionary', ['--out', out, ...tabs])).toMatchObject({ code: 0 });
    expect(await readFile(out, 'utf8')).toBe(
      'brug\tbridge\t2.0000\nsnel\tfast paced\t1.0000\nviaduct\tbridge\t1.0000\n',
    );
    const question = [
      '--dictionaries',
      out,
      '--seeds',
      await folderOf({ 'n.md': 'De oude brug over de rivier is dit jaar gesloten.' }),
    ];
    const answer = await runTerminal('ask', [...question, '--json', '/ask where is the bridge?']);
    expect(JSON.parse(answer.stdout)).toMatchObject({
      crossed: [{ asked: 'bridge', found: 'brug' }],
    });
  });

  it('of one language, or of none, are refused', async () => {
    const folder = await folderOf({ 'a.tab': DUTCH, 'n.tab': 'nothing of the kind\n' });
    const args = (name: string) => [
      '--out',
      join(folder, 'x.tsv'),
      join(folder, 'a.tab'),
      join(folder, name),
    ];
    expect(await runTerminal('dictionary', args('a.tab'))).toMatchObject({ code: 2 });
    expect(await runTerminal('dictionary', args('n.tab'))).toMatchObject({ code: 2 });
  });
});

describe('--dictionaries', () => {
  it('names a path that gives none', async () => {
    const { code, stderr } = await runTerminal('ask', ['--dictionaries', '/nowhere', '/ask x y z']);
    expect(code).toBe(2);
    expect(stderr).toContain('"/nowhere" is not there');
  });
});
