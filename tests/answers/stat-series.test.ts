import { describe, expect, it } from 'vitest';
import { findSeries } from '../../src/answers/stat/find-series.ts';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

async function seriesFor(topic: string, text: string, file = 'a.md') {
  const snapshot = await snapshotOf({ [file]: text });
  const series = findSeries(await findFigures(lookupOf(topic), snapshot), snapshot);
  return (
    series && { ...series, shown: series.points.map((one) => `${one.label} ${one.figure.text}`) }
  );
}

describe('comparable are', () => {
  it.each([
    [
      'scores over several sentences',
      'Noviro scoorde 32% op privacy. Baltrax NV stond laatste met 23%. ' +
        'Corvex scoorde 49% en Dunlora scoorde 63%.',
      'privacy',
      ['Noviro 32%', 'Baltrax NV 23%', 'Corvex 49%', 'Dunlora 63%'],
      100,
    ],
    [
      'figures of one verb, which is left out later',
      'In the survey Corvex had a share of 20%, Dunlora 30% and Noviro 45%.',
      'share',
      ['Corvex 20%', 'Dunlora 30%', 'Noviro 45%'],
      100,
    ],
    [
      'what is asked of a name by its owner',
      'Op de toets scoorde Corvex 49%, Jan Stavers bedrijf niet. Het bedrijf van Jan Staver ' +
        'scoorde 32%. Ook Dunlora scoorde 63%.',
      'toets',
      ['Corvex 49%', 'bedrijf van Jan Staver 32%', 'Dunlora 63%'],
      100,
    ],
    [
      'items of a list that count one sort of thing',
      '# Medailles\n\n1. Talmo: 14 medailles\n2. Brixum: 9 medailles\n3. Zoeve: 7 medailles\n',
      'medailles',
      ['Talmo 14', 'Brixum 9', 'Zoeve 7'],
      null,
    ],
    [
      'items of a list that says what they are one of, which alone names the topic',
      '# Regen\n\nNeerslag per dorp:\n\n1. Brixel: 800 mm\n2. Talmo: 650 mm\n3. Vandel: 910 mm',
      'neerslag',
      ['Brixel 800 mm', 'Talmo 650 mm', 'Vandel 910 mm'],
      null,
    ],
    [
      'items of a list under a heading that says what they are one of, with what is said of one in brackets',
      '# Schapen\n\n## Gewicht per ras\n\n- Tiels schaap: 55 kg\n- Ossenaar: 82 kg\n- Talmo (uit Friesland): 78 kg',
      'gewicht',
      ['Tiels schaap 55 kg', 'Ossenaar 82 kg', 'Talmo (uit Friesland) 78 kg'],
      null,
    ],
    [
      'rows without the one that adds them up',
      '# Bedden\n\n| Huis | Bedden |\n|-|-|\n| Tiel | 320 |\n| Oss | 410 |\n| Ede | 185 |\n| Totaal | 915 |\n',
      'bedden',
      ['Tiel 320', 'Oss 410', 'Ede 185'],
      null,
    ],
    [
      'rows with the one that is of all together',
      '# Rokers\n\n| Stad | Rokers |\n|-|-|\n| Tiel | 20% |\n| Oss | 22% |\n| Ede | 9% |\n| Totaal | 17% |\n',
      'rokers',
      ['Tiel 20%', 'Oss 22%', 'Ede 9%', 'Totaal 17%'],
      100,
    ],
    [
      'years of a list, in the order of time',
      '# Omzet\n\nOmzet per jaar:\n\n- 2021: 4 miljoen euro\n- 2019: 3 miljoen euro\n- 2020: 5 miljoen euro',
      'omzet',
      ['2019 3 miljoen euro', '2020 5 miljoen euro', '2021 4 miljoen euro'],
      null,
    ],
    [
      'rows that say what they count',
      '| Jaar | Leden |\n|-|-|\n| 2022 | 340 leden |\n| 2020 | 310 leden |\n| 2021 | 325 leden |',
      'leden',
      ['2020 310', '2021 325', '2022 340'],
      null,
    ],
    [
      'groups of people',
      'Van de vrouwen rookt 15%, van de mannen rookt 20% en van de jongeren rookt 8%.',
      'rookt',
      ['vrouwen 15%', 'mannen 20%', 'jongeren 8%'],
      100,
    ],
    [
      'years of one sentence that count the same',
      'Het museum trok in 2021 40.000 bezoekers, in 2022 52.000 en in 2023 61.000 bezoekers.',
      'bezoekers',
      ['2021 40.000', '2022 52.000', '2023 61.000'],
      null,
    ],
    [
      'places of one sentence, the first behind what opens it',
      'In Almere steeg de huur met 3 procent, in Breda met 5 procent en in Delft met 7 procent.',
      'huur',
      ['Almere 3 procent', 'Breda 5 procent', 'Delft 7 procent'],
      null,
    ],
    [
      'groups of which one is a noun by itself',
      'Van de jongeren stemde 41 procent, van de ouderen 78 procent en van de middengroep 66 procent.',
      'stemde',
      ['jongeren 41 procent', 'ouderen 78 procent', 'middengroep 66 procent'],
      100,
    ],
    [
      'names before a number that is no part of them',
      'The Orlo is 340 kilometres long, the Vester 280 kilometres, and the Tarn 95 kilometres.',
      'long',
      ['Orlo 340 kilometres', 'Vester 280 kilometres', 'Tarn 95 kilometres'],
      null,
    ],
    [
      'groups in English',
      'Tea was chosen by 60% of women, 45% of men and 30% of teenagers.',
      'tea',
      ['women 60%', 'men 45%', 'teenagers 30%'],
      100,
    ],
    [
      'years of which the first says where it was',
      'In 2018 legden 1.200 schepen aan in Talmo, in 2019 waren het er 1.350 en in 2021 weer 1.100.',
      'schepen',
      ['2018 1.200', '2019 1.350', '2021 1.100'],
      null,
    ],
    [
      'years of one measure',
      'De werkloosheid was 12% in 2019, 15% in 2020 en 9% in 2021.',
      'werkloosheid',
      ['2019 12%', '2020 15%', '2021 9%'],
      100,
    ],
    [
      'amounts of one currency',
      'The launch earned Corvex 3 million euros, Dunlora 2 million euros and Noviro 900,000 euros.',
      'launch',
      ['Corvex 3 million euros', 'Dunlora 2 million euros', 'Noviro 900,000 euros'],
      null,
    ],
    [
      'countries in a list',
      '## Rokers\n\n- Duitsland: 22%\n- Frankrijk: 25%\n- Peru: ruim 7%\n',
      'rokers',
      ['Duitsland 22%', 'Frankrijk 25%', 'Peru 7%'],
      100,
    ],
    [
      'parts of a whole in a list',
      '## Enquête over het park\n\n- Voor: 55%\n- Tegen: 30%\n- Weet niet: 15%\n',
      'park',
      ['Voor 55%', 'Tegen 30%', 'Weet niet 15%'],
      100,
    ],
    [
      'rows of a table, by column',
      '## Rokers\n\n| Stad | Mannen | Vrouwen |\n|-|-|-|\n| Tiel | 20% | 18% |\n| Oss | 22% | 10% |\n| Ede | 9% | 8% |\n',
      'rokers',
      ['Tiel 20%', 'Oss 22%', 'Ede 9%'],
      100,
    ],
    [
      'numbers below nothing, and growth by the name of its column',
      '| Land | Groei |\n|-|-|\n| Peru | 2,5% |\n| Chili | -1,2% |\n| Mali | −3% |\n',
      'groei',
      ['Peru 2,5%', 'Chili -1,2%', 'Mali −3%'],
      null,
    ],
    [
      'ranges with what is none',
      '| Vis | Water |\n|-|-|\n| Baars | 18–22 °C |\n| Forel | 9 °C |\n| Snoek | 12 tot 16 °C |\n',
      'water',
      ['Baars 18–22 °C', 'Forel 9 °C', 'Snoek 12 tot 16 °C'],
      null,
    ],
    [
      'counts that look like years in a column of what is counted',
      '| Dorp | Inwoners |\n|-|-|\n| Tiel | 1976 inwoners |\n| Oss | 3200 inwoners |\n| Ede | 2004 inwoners |\n',
      'inwoners',
      ['Tiel 1976', 'Oss 3200', 'Ede 2004'],
      null,
    ],
    [
      'growth with growth, not out of a hundred',
      'De omzet van Corvex NV steeg met 12%, die van Dunlora NV met 8% en die van Noviro NV met 3%.',
      'omzet',
      ['Corvex NV 12%', 'Dunlora NV 8%', 'Noviro NV 3%'],
      null,
    ],
  ])('%s', async (_name, text, topic, shown, full) => {
    const series = await seriesFor(topic, text);
    expect(series?.shown).toEqual(shown);
    expect(series?.full).toBe(full);
  });
});

describe('never set side by side are', () => {
  it.each([
    [
      'numbers of places',
      'De weg gaat van afrit 3 (Tiel), afrit 4 (Oss) en afrit 7 (Ede) naar zee en telt 12 bochten.',
      'weg',
    ],
    [
      'figures that are all the same',
      'De boete was bij Corvex 500 euro, bij Dunlora 500 euro en bij Noviro 500 euro.',
      'boete',
    ],
    [
      'three of many figures, of which most have no label',
      'Volgens de peiling van Corvex is het 20%, van Dunlora 30% en van Noviro 45%. ' +
        'Ook 50%, 51%, 52% en 53% werden genoemd.',
      'peiling',
    ],
    ['two figures', 'Noviro scoorde 32% en Baltrax scoorde 23% op privacy.', 'privacy'],
    [
      'figures of different units',
      'De oogst bij Corvex was 3 miljoen euro, bij Dunlora 20% en bij Noviro 40 ton.',
      'oogst',
    ],
    [
      'figures of different verbs',
      'Het nieuws: Corvex ontsloeg 5% van het personeel. Dunlora verloor 20% beurswaarde. ' +
        'Noviro opende 12% van de winkels.',
      'nieuws',
    ],
    [
      'one verb with different objects',
      'Corvex verhoogde de omzet met 12%, Dunlora verhoogde de winst met 8%, Noviro verhoogde ' +
        'de prijzen met 5%.',
      'verhoogde',
    ],
    [
      'scores on different things',
      'Corvex scoorde 80% op service. Dunlora scoorde 60% op milieu. Noviro scoorde 40% op salaris.',
      'scoorde',
    ],
    [
      'growth with decline or with level',
      'De omzet van Corvex steeg met 12%. De omzet van Dunlora daalde met 8%. ' +
        'De omzet van Noviro was 30%.',
      'omzet',
    ],
    [
      'surveys with their own questions and the same people',
      '## Privacy\n\n- Volgens Corvex denkt 70% van de ondervraagden dat data lekt.\n' +
        '- Volgens Dunlora is 76% van de ondervraagden bezorgd over camera’s.\n' +
        '- Volgens Noviro wil 86% van de ondervraagden strengere straffen.\n',
      'privacy',
    ],
    [
      'counts of different things',
      'In het park telde Corvex 300 bomen, Dunlora 200 vogels en Noviro 40 bankjes.',
      'park',
    ],
    [
      'items under a heading that says who wrote them',
      '## Report by the committee\n\n- Budget: 300 euros\n- Deficit: 100 euros\n- Costs: 200 euros\n',
      'report',
    ],
    [
      'items that nothing holds together',
      '## Jaarcijfers\n\n- Omzet: 12%\n- Marge: 8%\n- Verzuim: 3%\n',
      'jaarcijfers',
    ],
    ['places in an order', 'Corvex werd 1e van 12, Dunlora 2e van 12 en Noviro 3e van 12.', 'werd'],
    [
      'figures without a label of their own',
      'Van de deelnemers zegt 20% ja, 30% nee en 45% niets.',
      'deelnemers',
    ],
    [
      'years of different names',
      'Het aandeel van Corvex was 20% in 2019, dat van Dunlora 30% in 2020 en dat van Noviro NV en ' +
        'Baltrax NV 10% in 2021.',
      'aandeel',
    ],
    [
      'one label with several values',
      'Corvex scoorde 20%. Corvex scoorde 30%. Dunlora scoorde 10%. Noviro scoorde 5%.',
      'scoorde',
    ],
    [
      'a list under another heading',
      '## Rokers\n\n- Duitsland: 22%\n- Frankrijk: 25%\n\n## Wandelaars\n\n- Peru: 7%\n- Chili: 9%\n',
      'rokers',
    ],
  ])('%s', async (_name, text, topic) => {
    expect((await seriesFor(topic, text))?.shown ?? null).toBeNull();
  });
});

describe('a series', () => {
  it('knows which of it was asked about', async () => {
    const text = 'In the survey Corvex had a share of 20%, Dunlora 30% and Noviro 45%.';
    const series = await seriesFor('Dunlora', text);
    expect(series?.points.map(({ isTopic }) => isTopic)).toEqual([false, true, false]);
  });

  it('is made of the column that the figure that is asked for stands in', async () => {
    const table =
      '| Antwoord | 2015 | 2025 |\n|-|-|-|\n| Eens | 34% | 52% |\n| Oneens | 38% | 28% |\n| Neutraal | 28% | 20% |\n';
    const series = await seriesFor('eens', `# Peiling\n\n${table}`);
    expect([series?.column, ...(series?.shown ?? [])]).toEqual([
      '2025',
      'Eens 52%',
      'Oneens 28%',
      'Neutraal 20%',
    ]);
    const one =
      '| Antwoord | 2025 |\n|-|-|\n| Eens | 52% |\n| Oneens | 28% |\n| Neutraal | 20% |\n';
    expect((await seriesFor('eens', `# Peiling\n\n${one}`))?.shown).toContain('Eens 52%');
  });

  it.each([
    ['inwoners', 'Inwoners', ['Tiel 4.310', 'Oss 3.655', 'Ede 29.870']],
    ['groei', 'Groei', ['Tiel 2,1%', 'Oss 0,4%', 'Ede 3,6%']],
    ['oppervlakte', 'Oppervlakte (km²)', ['Tiel 12,4', 'Oss 9,8', 'Ede 31,0']],
  ])('of several columns is of the one that is asked for: %s', async (topic, column, shown) => {
    const rows =
      '| Tiel | 4.310 | 2,1% | 12,4 |\n| Oss | 3.655 | 0,4% | 9,8 |\n| Ede | 29.870 | 3,6% | 31,0 |\n';
    const head = '| Dorp | Inwoners | Groei | Oppervlakte (km²) |\n|-|-|-|-|\n';
    const series = await seriesFor(topic, `# Dorpen aan de Lek\n\n${head}${rows}`);
    expect([series?.column, series?.shown]).toEqual([column, shown]);
  });

  it('is not made of an answer that is not sure', async () => {
    const text = 'In the survey Corvex had a share of 20%, Dunlora 30% and Noviro 45%.';
    const snapshot = await snapshotOf({ 'a.txt': text });
    const answer = await findFigures(lookupOf('share'), snapshot);
    expect(findSeries({ ...answer, confidence: 'unsure' }, snapshot)).toBeNull();
  });
});
