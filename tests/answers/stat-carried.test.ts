import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

/** The first figure of an answer, and whether it is about the topic. */
async function firstOf(topic: string, files: Readonly<Record<string, string>>) {
  const answer = await findFigures(lookupOf(topic), await snapshotOf(files));
  return [answer.passages[0]?.figures[0]?.text, answer.isAbout, answer.confidence];
}

describe('a figure is about a topic that its sentence goes on about', () => {
  it.each([
    ['Noviro', 'Noviro staat in Tiel. Het bedrijf telt 300 banen.', '300'],
    ['Corvex', 'Corvex Ltd prints maps. The company employs 90 people.', '90'],
    ['schuur', 'De club vervangt de schuur. Dat kost 1.900 euro.', '1.900 euro'],
    ['Talbahn', 'Die Talbahn fährt nach Bonn. Das Unternehmen hat 240 Züge.', '240'],
  ])('%s: %s', async (topic, text, figure) => {
    expect(await firstOf(topic, { 'a.txt': text })).toEqual([figure, true, 'sure']);
  });

  it('in the paragraph after it as well', async () => {
    const text = 'Noviro maakt al lang fietsen in de stad.\n\nHet bedrijf telt 300 banen in Tiel.';
    expect(await firstOf('Noviro', { 'a.txt': text })).toEqual(['300', true, 'sure']);
  });

  it('and under a title that is about it', async () => {
    const text =
      '# Bijen in de winter\n\nEen sterk volk telt 50.000 werksters.\n\nEen kast weegt 40 kilo.';
    expect(await firstOf('bijen', { 'a.md': text })).toEqual(['50.000', true, 'sure']);
  });
});

describe('a figure that only stands near the topic is told as such', () => {
  it.each([
    ['boete', 'De beursgang bracht 35 miljard dollar op. Later dreigde een boete voor de app.'],
    ['fine', 'The sale raised 35 million dollars. Later a fine was feared.'],
    // The fine is not what the company is.
    ['boete', 'Na een boete kwam de zaak terug. Het bedrijf telt 300 banen.'],
  ])('%s: %s', async (topic, text) => {
    const [, isAbout, confidence] = await firstOf(topic, { 'a.txt': text });
    expect([isAbout, confidence]).toEqual([false, 'unsure']);
  });

  it('also under a title, where something else took its place', async () => {
    const text =
      '# Noviro\n\nNoviro NV telt 300 banen.\n\nHet nieuws: Corvex NV haalde 49%, zei Corvex NV.';
    const answer = await findFigures(lookupOf('Noviro'), await snapshotOf({ 'a.md': text }));
    expect(
      answer.passages.flatMap(({ figures }) => figures.map((one) => [one.text, one.isAbout])),
    ).toEqual([
      ['300', true],
      ['49%', false],
    ]);
  });
});

describe('results come before what is expected, was before, is a part or costs', () => {
  const firm = {
    'a.txt':
      'Voor 2024 verwacht Noviro een omzet van 95 miljoen euro.\n\n' +
      'Noviro boekte een omzet van 84 miljoen euro, tegenover 71 miljoen euro een jaar eerder.',
  };
  it.each([
    ['omzet', firm, '84 miljoen euro'],
    ['omzetverwachting', firm, '95 miljoen euro'],
    ['daklozen', { 'a.txt': 'Van de daklozen is 12% jong.\n\nEr zijn 38.600 daklozen.' }, '38.600'],
    [
      'heat pumps',
      { 'a.txt': 'Heat pumps cost 9,000 pounds.\n\nSome 310,000 heat pumps were sold.' },
      '310,000',
    ],
    ['leden', { 'a.txt': 'Het aantal leden daalde van 88 naar 79.' }, '79'],
  ])('%s', async (topic, files, figure) => {
    expect((await firstOf(topic, files))[0]).toBe(figure);
  });
});

it('what is offered where nothing is found are topics, and no words for measures', async () => {
  const text = 'De molen kost 300 euro per jaar.\n\nDe molen heeft 12 procent meer wind.';
  const answer = await findFigures(lookupOf('zwembad'), await snapshotOf({ 'a.txt': text }));
  expect(answer.nearest).toContain('molen');
  for (const word of ['euro', 'jaar', 'procent']) expect(answer.nearest).not.toContain(word);
});
