import { describe, expect, it } from 'vitest';
import { readSnapshot } from '../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/types.ts';
import { makeFolder, writeFiles } from '../library/made-folder.ts';

const TOPICS = ['water', 'brood', 'kaas', 'fietsen', 'boeken'];

function textOf(n: number): string {
  return TOPICS.map(
    (topic, place) =>
      `In ${2000 + n} kocht het bedrijf Acme${n} B.V. ${place + n} miljoen ${topic} van Bolt N.V.`,
  )
    .concat(`Een sluis is een deur die ${n} meter water tegenhoudt.`)
    .join('\n\n');
}

const priced = (what: string, price: number) =>
  `# ${what}\n\n**Nu € ${price}**\n\nDe maker is de ${price}-jarige Jan Kuip.\n`;

const find = ({ index }: Snapshot, word: string) => index.rank(index.parse(word)).hits;
const birds = (letters: string) => ({
  'a.txt': Array.from(letters, (letter) => `De zwaluw${letter} vliegt hier.`).join('\n\n'),
});
const names = ({ facts }: Snapshot) => facts.companies.map(({ name }) => name).join();

/** What a snapshot answers, to be compared. */
function answersOf({ index, facts, library }: Snapshot) {
  return {
    ranked: TOPICS.map((topic) => index.rank(index.parse(`hoeveel ${topic} in 2003`)).hits),
    figures: library.passages.map((_, ordinal) => facts.figuresOf(ordinal)),
    ages: library.passages.map((_, ordinal) => facts.agesOf(ordinal)),
    companies: facts.companies,
    priceHeads: facts.priceHeads,
    defined: index.parts.definitions.terms(),
    definitions: library.passages.map((_, ordinal) => index.parts.definitions.of(ordinal)),
  };
}

describe('a snapshot made from the one before', () => {
  it('takes over index and facts where nothing has changed', async () => {
    const folder = await makeFolder({ 'a.txt': textOf(1), 'b.txt': textOf(2) });
    const before = await readSnapshot(folder);
    const after = await readSnapshot(folder, { previous: before });
    expect(after.index).toBe(before.index);
    expect(after.facts).toBe(before.facts);
  });

  it('answers as one that is made from nothing, whatever came, changed and went', async () => {
    const folder = await makeFolder({
      ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`${n}.txt`, textOf(n)])),
      '4.md': priced('Wok', 49),
    });
    const before = await readSnapshot(folder);
    const changed = { '3.txt': textOf(30), '0a.txt': textOf(9), '7.txt': '' };
    await writeFiles(folder, { ...changed, '1.md': priced('Pan', 30) });
    const after = await readSnapshot(folder, { previous: before });
    expect([before, after].map(({ facts }) => facts.priceHeads.size)).toEqual([1, 2]);
    expect(answersOf(after)).toEqual(answersOf(await readSnapshot(folder)));
  });

  it('takes the same words for a misspelling, whichever it met first', async () => {
    const folder = await makeFolder(birds('lkjihgfedcba'));
    const before = await readSnapshot(folder);
    await writeFiles(folder, birds('abcdefghijkl'));
    const after = await readSnapshot(folder, { previous: before });
    const fresh = await readSnapshot(folder);
    expect(find(fresh, 'zwaluwz')).not.toEqual([]);
    expect(find(after, 'zwaluwz')).toEqual(find(fresh, 'zwaluwz'));
  });

  it('follows what the operator states, where nothing else has changed', async () => {
    const folder = await makeFolder({ 'a.txt': textOf(1) });
    const before = await readSnapshot(folder);
    await writeFiles(folder, {
      'glossary.yaml': 'rijwiel: fietsen\n',
      'companies.yaml': 'Bolt N.V.:\n  ignore: true\n',
    });
    const after = await readSnapshot(folder, { previous: before });
    expect([before, after].map((each) => find(each, 'rijwiel').length)).toEqual([0, 1]);
    expect(names(before)).toContain('Bolt');
    expect(names(after)).not.toContain('Bolt');
  });
});
