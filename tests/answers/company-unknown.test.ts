import { describe, expect, it } from 'vitest';
import { findCompany } from '../../src/answers/company/company.ts';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, placesOf, snapshotOf } from './look-up.ts';

const snapshot = await snapshotOf({
  'a.txt': [
    'De aandelen Vandeloo stegen, net als die van Brixum.',
    'De fabrieken in de haven werden gesloten toen het water steeg.',
    'Het concern Vandeloo kocht een werf.',
  ].join('\n\n'),
  'b.txt': 'Op de markt was veel vis.',
});

describe('a name that the material does not have', () => {
  it('misspelled is taken for the known one, and not for sure', async () => {
    const { confidence, company, total } = await findCompany(lookupOf('Vandelo'), snapshot);
    expect({ confidence, total }).toEqual({ confidence: 'unsure', total: 2 });
    expect(company).toMatchObject({ name: 'Vandeloo', match: 'misspelled' });
  });

  it('of words that it has shows what a search finds, and not for sure', async () => {
    const answer = await findCompany(lookupOf('gesloten haven'), snapshot);
    expect(answer).toMatchObject({ confidence: 'unsure', command: 'company', total: 1 });
    expect(answer.company).toMatchObject({ name: 'gesloten haven', match: 'words', with: [] });
    expect(answer.passages[0]?.passage.text).toContain('fabrieken in de haven');
    expect(answer.nearest).toEqual(expect.arrayContaining(['Vandeloo', 'Brixum']));
  });

  it('and of no such words has no passages, and the names that there are', async () => {
    const answer = await findCompany(lookupOf('Zoevie'), snapshot);
    expect(answer).toMatchObject({ confidence: 'none', total: 0, passages: [] });
    expect(answer.company).toMatchObject({ name: 'Zoevie', match: null });
    expect(answer.nearest.toSorted()).toEqual(['Brixum', 'Vandeloo']);
  });

  it('but that stands in the text is found as exact words in any case', async () => {
    const answer = await findCompany(lookupOf('de HAVEN'), snapshot);
    expect(answer).toMatchObject({ confidence: 'sure', total: 1 });
    expect(answer.company).toMatchObject({ match: 'literal', aliases: [] });
  });

  it('in the source that was asked is not looked for in another', async () => {
    expect((await findCompany(lookupOf('Vandeloo', { source: 'b' }), snapshot)).confidence).toBe(
      'none',
    );
  });
});

it('material without companies has no nearest names', async () => {
  const empty = await snapshotOf({ 'a.txt': 'Het regende de hele dag in het dorp.' });
  expect(await findCompany(lookupOf('Zoevie'), empty)).toMatchObject({
    confidence: 'none',
    nearest: [],
  });
});

describe('what is offered where one source has nothing', () => {
  it('is a name of that source, and never what was asked', async () => {
    const { confidence, nearest } = await findCompany(
      lookupOf('Vandeloo', { source: 'b.txt' }),
      snapshot,
    );
    expect({ confidence, nearest }).toEqual({ confidence: 'none', nearest: [] });
    const other = await findCompany(lookupOf('Zoevie', { source: 'a.txt' }), snapshot);
    expect(other.nearest.toSorted()).toEqual(['Brixum', 'Vandeloo']);
  });

  it('of figures is a topic of that source', async () => {
    const figures = await snapshotOf({
      'a.txt': 'De rivier steeg in 2020 met 12%.',
      'b.txt': 'De vissers vingen 40 kilo haring.',
    });
    const { nearest } = await findFigures(lookupOf('rivieren', { source: 'b.txt' }), figures);
    expect(nearest).toEqual(expect.arrayContaining(['vissers', 'haring']));
    expect(nearest).not.toContain('rivier');
    const none = await findFigures(lookupOf('haring molens'), figures);
    expect(none.nearest).not.toContain('haring');
  });
});

describe('what is asked in capitals, and is a small word too', () => {
  const texts = [
    'Patients who smoke were asked who treats them.',
    'In 2003 the WHO warned those who had the fever.',
    'Guidelines of the WHO, second edition: for those who need them.',
  ];

  it('is what is written in capitals', async () => {
    const some = await snapshotOf({ 'a.txt': texts.join('\n\n') });
    const answer = await findCompany(lookupOf('WHO'), some);
    expect(answer.confidence).toBe('sure');
    expect(placesOf(answer).toSorted()).toEqual(['a.txt ¶2', 'a.txt ¶3']);
    const [first] = answer.passages;
    expect(first?.highlights.map((range) => first.passage.text.slice(...range))).toEqual(['WHO']);
  });

  it('is known or not as what it stands for is, and never the small word', async () => {
    const some = await snapshotOf({
      'a.txt': 'Wie dat wil en WIE dat kan, en wie niet.\n\nVolgens de WIE kan dat.',
    });
    expect(placesOf(await findCompany(lookupOf('WIE'), some))).toContain('a.txt ¶2');
    expect((await findCompany(lookupOf('wie'), some)).confidence).not.toBe('sure');
  });

  it('is nothing in a headline that has all in capitals', async () => {
    const some = await snapshotOf({ 'a.txt': 'THOSE WHO COME\n\nHere are those who went.' });
    expect((await findCompany(lookupOf('WHO'), some)).confidence).toBe('none');
  });
});
