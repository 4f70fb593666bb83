import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { findSeries } from '../../src/answers/stat/find-series.ts';
import { replyToStat } from '../../src/replies/stat/stat-reply.ts';
import { lookupOf, snapshotOf } from '../answers/look-up.ts';
import { textsOf } from './discord-markdown.ts';

/** The lines of an answer, as Markdown. */
async function linesOf(topic: string, text: string, locale: 'nl' | 'en' = 'nl') {
  const answer = await findFigures(lookupOf(topic), await snapshotOf({ 'a.txt': text }));
  const asked = { command: 'stat', userId: '1', locale, private: false };
  const view = { asked, page: 1, source: null };
  const reply = replyToStat({ answer, series: null, picture: null, leftOut: '' }, view);
  return textsOf(reply).flatMap((shown) => shown.split('\n'));
}

const large = (lines: readonly string[]) => lines.filter((line) => line.startsWith('## '));

describe('a figure that only stands near the topic', () => {
  const text = 'De beursgang bracht 35 miljard dollar op. Later dreigde een boete voor de app.';

  it.each([
    ['nl', 'Geen cijfer over ‘boete’ zelf gevonden; dit zijn cijfers die erbij in de buurt staan.'],
    ['en', 'No figure about ‘boete’ itself was found; these are figures near it.'],
  ] as const)('is told as such, and never large, in %s', async (locale, line) => {
    const lines = await linesOf('boete', text, locale);
    expect(lines).toContain(line);
    expect(large(lines)).toEqual([]);
    expect(lines.join('\n')).toContain('**35 miljard dollar**');
  });

  it('is not what a figure about it is', async () => {
    const lines = await linesOf('beursgang', text);
    expect(large(lines)).toEqual(['## 35 miljard dollar · De beursgang bracht']);
  });
});

describe('a large figure has words that say what it is', () => {
  it.each([
    ['bezorgd', 'Van alle ouders is 76,3% bezorgd over de school.', '76,3% bezorgd over de school'],
    ['winst', 'De winst kwam uit op 6,2 miljoen euro.', '6,2 miljoen euro · De winst'],
    ['opvang', 'De opvang kost 9,80 euro per uur.', '9,80 euro per uur · De opvang'],
    ['leden', 'Het aantal leden daalde van 88 naar 79.', '79 · Het aantal leden daalde'],
    ['bomen', 'Er staan ruim 300 bomen.', 'ruim 300 bomen'],
    // Without in what time, or of each of what, it is another figure.
    ['gasten', 'De zaal trekt 500 gasten per dag.', '500 gasten per dag'],
    [
      'berichten',
      'Men ontvangt per week ongeveer 20 berichten.',
      'ongeveer 20 berichten · per week',
    ],
    ['visitors', 'The hall draws 500 visitors a day.', '500 visitors a day'],
    [
      'spamberichten',
      'Men krijgt per week 20,6 spamberichten per SMS.',
      '20,6 spamberichten · per week',
    ],
    ['Gäste', 'Die Halle zählt 500 Gäste pro Tag.', '500 Gäste pro Tag'],
    ['boats', 'They sold 40 boats a Dane built.', '40 boats'],
    ['schepen', 'In 2018 kwamen 1.200 schepen, en in 2021 weer 1.100.', '1.100'],
    [
      'omzet',
      'Men verwacht een omzet van 95 miljoen euro.',
      '95 miljoen euro · verwachting · Men verwacht een omzet',
    ],
    // Whole words, what is told of it too, and no link to the clause before.
    [
      'opbrengst',
      'De Zoeve ging in juni naar de beurs en bleef daar met een opbrengst van 1,6 miljoen euro.',
      '1,6 miljoen euro · bleef daar met een opbrengst',
    ],
    [
      'wijkmolens',
      'Men verwacht dat 35 miljoen euro ruimschoots genoeg zal zijn om alle wijkmolens te behouden.',
      '35 miljoen euro ruimschoots genoeg · verwachting',
    ],
  ])('%s: %s', async (topic, text, line) => {
    expect(large(await linesOf(topic, text))).toEqual([`## ${line}`]);
  });

  it('with its label in English as well', async () => {
    const lines = await linesOf('sales', 'The firm expects sales of 95 million euros.', 'en');
    expect(large(lines)).toEqual(['## 95 million euros · forecast · The firm expects sales']);
  });
});

it('a number of a table stands with its row and its column', async () => {
  const rows = '| Tiel | 4.310 | 2,1% |\n| Oss | 3.655 | 0,4% |\n| Ede | 29.870 | 3,6% |\n';
  const text = `# Dorpen\n\n| Dorp | Inwoners | Groei |\n|-|-|-|\n${rows}`;
  const snapshot = await snapshotOf({ 'a.md': text });
  const answer = await findFigures(lookupOf('groei'), snapshot);
  const asked = { command: 'stat', userId: '1', locale: 'nl' as const, private: false };
  const found = { answer, series: findSeries(answer, snapshot), picture: null, leftOut: '' };
  const lines = textsOf(replyToStat(found, { asked, page: 1, source: null }));
  expect(lines.join('\n')).toContain('## 2,1% · Tiel · Groei');
});

it('a number of a table stands with the unit that is said over it', async () => {
  const text =
    '# Talmo\n\n| (x € 1.000, tenzij anders vermeld) | 2024 | 2023 |\n|-|-|-|\n' +
    '| Omzet noord | 500 | 400 |\n| Totale omzet | 900 | 800 |\n';
  const snapshot = await snapshotOf({ 'a.md': text });
  const answer = await findFigures(lookupOf('omzet'), snapshot);
  const asked = { command: 'stat', userId: '1', locale: 'nl' as const, private: false };
  const found = { answer, series: null, picture: null, leftOut: '' };
  const lines = textsOf(replyToStat(found, { asked, page: 1, source: null }))
    .join('\n')
    .split('\n');
  expect(large(lines)[0]).toBe('## 900 (x € 1.000) · Totale omzet · 2024');
});
