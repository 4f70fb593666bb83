import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

const SCORES_NL =
  'Van alle diensten die op privacy zijn getest werd Noviro 11e van 12. ' +
  'Noviro scoorde 32% op privacy. De laatste plaats was met 23% voor Baltrax. ' +
  'Beter deden het Corvex met 49% en Dunlora met 63%.';
const SCORES_EN =
  'Privacy was rated for a dozen services. Noviro scored 32%, and Baltrax came last with 23%. ' +
  'Even Corvex, which is much criticised, scored 49% and Dunlora 63%.';

async function figuresFor(topic: string, text: string) {
  const { passages } = await findFigures(lookupOf(topic), await snapshotOf({ 'a.txt': text }));
  return passages[0]?.figures ?? [];
}

it('scores fall as the passages do, however well a later one matches', async () => {
  const padding = 'Er werd in de straat veel over gepraat en ook wel wat om gelachen. '.repeat(12);
  const snapshot = await snapshotOf({
    'a.txt': [
      `Het zadel van de fiets kost 20 euro. ${padding}`,
      'Het zadel kost 30 euro. Een zadel, een zadel. De fiets niet.',
      ...Array.from({ length: 20 }, (_, place) => `De fiets nummer ${place} is weg.`),
    ].join('\n\n'),
  });
  const { passages } = await findFigures(lookupOf('fiets zadel'), snapshot);
  const [closest, second] = passages;
  expect(passages.map(({ passage }) => passage.number)).toEqual([1, 2]);
  expect(closest?.score).toBeGreaterThan(second?.score ?? 0);
});

it('in a row of a table stands in the column of the topic', async () => {
  const table =
    '| Merk | Omzet | Winstmarge |\n|--|--|--|\n| Noviro | € 155,5 mrd | 9,8% |\n| Corvex | € 12 mrd | 4% |\n';
  const snapshot = await snapshotOf({ 'a.md': table });
  for (const [topic, figures] of [
    ['winstmarge Noviro', ['9,8%', '€ 155,5 mrd']],
    ['omzet Noviro', ['€ 155,5 mrd', '9,8%']],
  ] as const) {
    const { passages } = await findFigures(lookupOf(topic), snapshot);
    expect(passages[0]?.figures.map(({ text }) => text)).toEqual(figures);
  }
});

it('of a word taken for a slip of the pen are not sure', async () => {
  const snapshot = await snapshotOf({ 'a.txt': 'De banden van de auto kostten 300 euro.' });
  expect(await findFigures(lookupOf('banken'), snapshot)).toMatchObject({
    confidence: 'unsure',
    total: 1,
  });
  expect(await findFigures(lookupOf('banden'), snapshot)).toMatchObject({ confidence: 'sure' });
});

it('of a topic that is a function word elsewhere are found', async () => {
  const dutch =
    'De haven van het dorp is 42 meter lang, en dat is voor de schepen die er komen te weinig.';
  const snapshot = await snapshotOf({ 'a.txt': dutch, 'b.txt': 'Het dorp heeft 12 huizen.' });
  expect(await findFigures(lookupOf('haven'), snapshot)).toMatchObject({
    confidence: 'sure',
    total: 1,
  });
});

describe('the figure that stands closest to the topic comes first:', () => {
  it.each([
    ['Noviro', '11e van 12', SCORES_NL],
    ['Baltrax', '23%', SCORES_NL],
    ['Corvex', '49%', SCORES_NL],
    ['Dunlora', '63%', SCORES_NL],
    ['Noviro', '32%', SCORES_EN],
    ['Baltrax', '23%', SCORES_EN],
    ['Corvex', '49%', SCORES_EN],
    ['Dunlora', '63%', SCORES_EN],
    ['vrouwen', '15%', 'In het dorp rookt 20% van de mannen en 15% van de vrouwen.'],
    ['mannen', '20%', 'In het dorp rookt 15% van de vrouwen en 20% van de mannen.'],
    ['tablets', '3 miljoen', 'De winkel verkocht 5 miljoen telefoons en 3 miljoen tablets.'],
    ['Dunlora', '63%', 'Corvex haalde 49%, Dunlora, dat later begon, 63% en Baltrax 23%.'],
    ['Dunlora', '63%', 'Corvex received 49%, and Dunlora, which began later, received 63%.'],
    // The rare word of a topic says which figure is meant.
    ['privacy Baltrax', '23%', SCORES_NL],
    ['tarwe', '8%', 'De oogst van gerst steeg met 3% in het noorden. De oogst van tarwe met 8%.'],
  ])('%s → %s', async (topic, text, passage) => {
    const [first] = await figuresFor(topic, passage);
    expect(first?.text).toBe(text);
  });

  it('clause before sentence before heading', async () => {
    const text =
      '## Koffie\n\nVan de huizen heeft 7% een tuin.\n\n' +
      'Het weer was goed. Er kwamen 40 bezoekers. De koffie smaakte.\n\n' +
      'De koffie was op, terwijl er 50 bezoekers waren.\n\nVan de koffie bleef 12% over.';
    const { passages } = await findFigures(lookupOf('koffie'), await snapshotOf({ 'a.md': text }));
    expect(passages.map(({ figures }) => figures.map((one) => [one.text, one.closeness]))).toEqual([
      [['12%', 0]],
      [['50', 1]],
      [['40', 1.2]],
      [['7%', 1.2]],
    ]);
  });

  it('does not part two figures of one thing', async () => {
    const figures = await figuresFor('omzet', 'De omzet van de bakker bestond uit 12% en 15%.');
    expect(figures.map(({ text, closeness }) => [text, closeness])).toEqual([
      ['12%', 0],
      ['15%', 0],
    ]);
  });
});

describe('every figure has what its sentence says of where it comes from', () => {
  it.each([
    [
      'Uit een onderzoek van Noviro onder 1.200 ouders in 2019 bleek dat 43% thuis rookt.',
      { source: 'Noviro', respondents: 1200, year: 2019 },
    ],
    ['Thuis rookt 43% van de ouders.', { source: null, respondents: null, year: null }],
    ['According to Noviro, 43% of rookt parents agree.', { source: 'Noviro' }],
  ])('%s', async (text, context) => {
    const figures = await figuresFor('rookt', text);
    expect(figures.find((figure) => figure.text === '43%')?.context).toMatchObject(context);
  });
});

describe('of two figures in one sentence comes first', () => {
  it.each([
    // What stands behind a figure is of the next one.
    ['gewicht L7', '| Kenmerk | L5 | L7 |\n|--|--|--|\n| Gewicht (kg) | 52 | 47 |\n', '47'],
    ['gewicht L5', '| Kenmerk | L5 | L7 |\n|--|--|--|\n| Gewicht (kg) | 52 | 47 |\n', '52'],
    // The second leaves out what both measure.
    ['leden Merel', 'Vereniging Spreeuw telt 640 leden en Merel heeft er 215.\n', '215'],
    ['leden Spreeuw', 'Vereniging Spreeuw telt 640 leden en Merel heeft er 215.\n', '640'],
  ])('of %s what is told of it, though both measure the same', async (topic, text, first) => {
    const { passages } = await findFigures(lookupOf(topic), await snapshotOf({ 'a.md': text }));
    expect(passages[0]?.figures[0]?.text).toBe(first);
  });

  it('what is to be paid, though it is told as costs', async () => {
    const text = 'In de zaal betalen leden 24 euro. De huur van de zaal kost anderen 60 euro.';
    expect((await figuresFor('huur zaal', text))[0]?.text).toBe('60 euro');
  });
});
