import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openDictionaries } from '../../src/dictionaries/open-dictionaries.ts';
import { toPhrase } from '../../src/dictionaries/phrase.ts';

const folder = await mkdtemp(join(tmpdir(), 'voetnoot-dictionaries-'));
afterAll(() => rm(folder, { recursive: true }));

const TSV = [
  'gevoelig\tsensitive\t2',
  'gevoelig\ttender\t1',
  'gevoel\tfeeling\t1',
  'woonkamer\tliving room\t1',
  'gegeven\tdata\t1',
  'bescherming\tprotection\t1',
  'no tabs here',
  'leeg\t\t1',
  'krom\tcrooked\tnope',
].join('\n');
const plain = await file('words.nl-en.tsv', `\ufeff${TSV}\r\n`);
const packed = await file('packed.NL-EN.tsv.gz', gzipSync('brug\tbridge\n'));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** Writes a dictionary as dictd has it. */
async function writeFreedict(place: string, entries: Readonly<Record<string, string>>) {
  await mkdir(place, { recursive: true });
  const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const digits = (number: number): string =>
    (number >= 64 ? digits(Math.floor(number / 64)) : '') + (base64[number % 64] ?? '');
  let text = 'about it all\n';
  const lines = [`00databaseinfo\t${digits(0)}\t${digits(text.length)}`];
  for (const [word, entry] of Object.entries(entries)) {
    const start = Buffer.byteLength(text);
    text += entry;
    lines.push(`${word}\t${digits(start)}\t${digits(Buffer.byteLength(entry))}`);
  }
  await writeFile(join(place, 'freedict-nld-deu.index'), lines.join('\n'));
  await writeFile(join(place, 'freedict-nld-deu.dict.dz'), gzipSync(text));
}

async function open(...paths: readonly string[]) {
  const shelf = openDictionaries(paths);
  const faults = await shelf.loaded;
  const dictionaries = shelf.current();
  const translate = (text: string, from: string, to: string) =>
    dictionaries.translate(toPhrase(text, from), from, to).map((found) => found.text);
  return { faults, dictionaries, translate };
}

describe('a dictionary of tabs', () => {
  it('translates both ways, the best first', async () => {
    const { translate, dictionaries } = await open(plain);
    expect(translate('gevoelig', 'nl', 'en')).toEqual(['sensitive', 'tender']);
    expect(translate('sensitive', 'en', 'nl')).toEqual(['gevoelig']);
    expect(dictionaries.translates('en', 'nl')).toBe(true);
    expect(dictionaries.translates('en', 'de')).toBe(false);
  });

  it('knows inflected forms, phrases and capitals', async () => {
    const { translate } = await open(plain);
    expect(translate('Gevoelige', 'nl', 'en')).toEqual(['sensitive', 'tender']);
    expect(translate('living rooms', 'en', 'nl')).toEqual(['woonkamer']);
  });

  it('splits compounds into headwords, in languages that have them', async () => {
    const { dictionaries } = await open(plain);
    expect(dictionaries.split('gegevensbescherming', 'nl', 'en')).toEqual([
      'gegeven',
      'bescherming',
    ]);
    expect(dictionaries.split('dataprotection', 'en', 'nl')).toEqual([]);
  });

  it('passes over lines that are no pair, and may be packed', async () => {
    const { translate, dictionaries } = await open(packed, plain);
    expect(translate('bridges', 'en', 'nl')).toEqual(['brug']);
    expect(dictionaries.all.map(({ name, pairs }) => [name, pairs])).toEqual([
      ['packed.NL-EN.tsv.gz', 1],
      ['words.nl-en.tsv', 6],
    ]);
  });
});

describe('a FreeDict dictionary', async () => {
  const place = join(folder, 'dictd');
  await writeFreedict(place, {
    brug: 'brug /brɵx/\n1. Brücke <f>, Steg [in a wood]\n2. Barren {gym}\nsee: bruggen\n',
    rĳden: 'rĳden /rɛidən/\nfahren\n"hĳ rĳdt" - er fährt\n',
    leeg: 'leeg\n',
  });

  it('is read out of the folder that dictd has, without its notes', async () => {
    const { translate, faults } = await open(place);
    expect(faults).toEqual([]);
    expect(translate('bruggen', 'nl', 'de')).toEqual(['Brücke', 'Steg', 'Barren']);
    expect(translate('rijden', 'nl', 'de')).toEqual(['fahren']);
    expect(translate('Brücken', 'de', 'nl')).toEqual(['brug']);
  });
});

describe('several dictionaries', () => {
  it('count together: what two of them say comes first', async () => {
    const other = await file('other.en-nl.tsv', 'sensitive\tprikkelbaar\t1\ntender\tgevoelig\t1\n');
    const more = await file('more.en-nl.tsv', 'sensitive\tgevoelig\t1\n');
    const { translate } = await open(other, plain, more);
    expect(translate('sensitive', 'en', 'nl')).toEqual(['gevoelig', 'prikkelbaar']);
  });

  it('answer with those that were read, and name what gives none', async () => {
    const broken = await file('broken.nl-en.tsv.gz', new Uint8Array([0x1f, 0x8b, 1, 2, 3]));
    const missing = join(folder, 'nowhere');
    const notes = await file('notes.txt', 'brug bridge');
    const { faults, translate } = await open(missing, broken, notes, plain);
    expect(faults).toEqual([
      { path: missing, reason: 'missing' },
      { path: notes, reason: 'no-dictionary' },
      { path: broken, reason: 'unreadable' },
    ]);
    expect(translate('tender', 'en', 'nl')).toEqual(['gevoelig']);
  });

  it('give nothing until they are read, and never hold up who asks', async () => {
    const { current, loaded } = openDictionaries([plain]);
    expect(current().all).toEqual([]);
    await loaded;
    expect(current().all).toHaveLength(1);
  });
});
