import { expect, test } from 'vitest';
import { explainCompanies } from '../../../src/facts/index.ts';

test('names the row that decided each name of a sentence', async () => {
  const names = await explainCompanies('Minister Talmo kocht aandelen van Brixum in Parijs.', 'nl');
  expect(
    names.map(({ text, isCompany, decidedBy }) => [text, isCompany, decidedBy?.name]),
  ).toStrictEqual([
    ['Talmo', false, 'a title or a person'],
    ['Brixum', true, 'what belongs to a company'],
    ['Parijs', false, 'the name of a place'],
  ]);
});

test('the rows of a name add up to its score', async () => {
  for (const { cues, score, isCompany } of await explainCompanies(
    'Toen kwam Vandeloo langs bij Brixum Group.',
    'nl',
  )) {
    const points = cues.map((cue) => (cue.reading === 'company' ? cue.points : -cue.points));
    expect(points.reduce((one, other) => one + other, 0)).toBe(score);
    expect(isCompany).toBe(score >= 8);
  }
});

test('a name that nothing speaks for or against has no such row', async () => {
  expect(await explainCompanies('Toen kwam Vandeloo langs.', 'nl')).toMatchObject([
    { text: 'Vandeloo', start: 10, end: 18, isCompany: false, decidedBy: null },
  ]);
  expect(await explainCompanies('Er staat niets.', 'nl')).toStrictEqual([]);
});
