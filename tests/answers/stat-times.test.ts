import { describe, expect, it } from 'vitest';
import { findFigures } from '../../src/answers/stat/find-figures.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

type Asked = readonly [topic: string, figure: string | null];

/** With each topic the first figure of its answer, where it is about the topic. */
async function shownForAll(text: string, asked: readonly Asked[]): Promise<Asked[]> {
  const snapshot = await snapshotOf({ 'a.md': text });
  const shown: Asked[] = [];
  for (const [topic] of asked) {
    const { isAbout, passages } = await findFigures(lookupOf(topic), snapshot);
    shown.push([topic, isAbout ? (passages[0]?.figures[0]?.text ?? null) : null]);
  }
  return shown;
}

describe('of a table with a row per year the latest that was measured comes first', () => {
  it.each([
    [
      '# Speelhof\n\n| Jaar | Gasten | Kampen |\n|---|---|---|\n| 2021 | 1.840 | 64 |\n| 2022 | 2.690 | 101 |\n| 2023 (raming) | 3.000 | 110 |',
      [
        ['gasten', '2.690'],
        ['kampen', '101'],
        ['gasten 2021', '1.840'],
      ],
    ],
    [
      '# Museum\n\n| Year | Guests |\n|---|---|\n| 2020-21 | 840 |\n| 2021-22 | 1,290 |',
      [['guests', '1,290']],
    ],
    [
      '# Hallenbad\n\n| Jahr | Gäste |\n|---|---|\n| 2019 | 9.400 |\n| 2023 | 8.100 |',
      [['Gäste', '8.100']],
    ],
    [
      '# Port\n\n- 2021: 312 ships called\n- 2022: 335 ships called',
      [
        ['ships', '335'],
        ['ships 2021', '312'],
      ],
    ],
  ] as const)('%s', async (text, asked) => {
    expect(await shownForAll(text, asked)).toEqual(asked);
  });
});

describe('what a sum or all together is comes before a part that the topic does not name', () => {
  it.each([
    [
      '# Leerlingen van De Brink\n\n| Jaar | mavo | havo | Totaal |\n|---|---|---|---|\n| 2023 | 412 | 538 | 950 |',
      [
        ['leerlingen', '950'],
        ['leerlingen havo', '538'],
      ],
    ],
    [
      '# Verzuim\n\n| Verzuim (%) | 2023 | 2024 |\n|---|---|---|\n| Kantoor | 4,4 | 4,1 |\n| Hele zorggroep | 7,1 | 6,5 |',
      [
        ['verzuim', '6,5'],
        ['verzuim kantoor', '4,1'],
      ],
    ],
    [
      'Het koor telt 58 leden: 31 mannen, 20 vrouwen en 7 kinderen.',
      [
        ['leden', '58'],
        ['vrouwen', '20'],
      ],
    ],
    [
      'Filiaal Noord trok 310 bezoekers; alle filialen samen trokken er 900.',
      [
        ['bezoekers', '900'],
        ['bezoekers Noord', '310'],
      ],
    ],
  ] as const)('%s', async (text, asked) => {
    expect(await shownForAll(text, asked)).toEqual(asked);
  });
});

describe('what something became comes first, and what it was for who asks that', () => {
  it.each([
    [
      'De club verhoogt voor 2026 het inschrijfgeld van 59 naar 65 euro.',
      [
        ['inschrijfgeld 2026', '65 euro'],
        ['oude inschrijfgeld', '59'],
      ],
    ],
    ['De winst daalde van 14,2 miljoen euro naar 11,9.', [['winst', '11,9']]],
    [
      'Een dagkaart kost nu 6 euro. Dat wordt 7 euro.',
      [
        ['prijs dagkaart', '7 euro'],
        ['nieuwe prijs dagkaart', '7 euro'],
        ['oude prijs dagkaart', '6 euro'],
      ],
    ],
    [
      'Het zicht was 30 centimeter. Later nam het toe tot 95 centimeter.',
      [['zicht', '95 centimeter']],
    ],
    ['The fee went up from £92 to £97.', [['fee', '£97']]],
    ['The waiting list, which stood at 1,150, has grown to 1,420.', [['waiting list', '1,420']]],
    ['Der Beitrag steigt zum 1. Januar 2026 von 148 auf 162 Euro.', [['Beitrag 2026', '162 Euro']]],
    ['Die Karte kostet ab März 18 Euro statt bisher 17 Euro.', [['Karte', '18 Euro']]],
    // What comes next year is still expected.
    ['A weekend ticket cost £189. Next year it will be £199.', [['weekend ticket', '£189']]],
  ] as const)('%s', async (text, asked) => {
    expect(await shownForAll(text, asked)).toEqual(asked);
  });
});

describe('what was planned is no answer where the text tells what came of it, but for who asks', () => {
  it.each([
    [
      'De zaalhuur was begroot op 12.000 euro, maar viel met 14.500 euro duurder uit.',
      [
        ['zaalhuur', '14.500 euro'],
        ['kosten zaalhuur', '14.500 euro'],
        ['begroting zaalhuur', '12.000 euro'],
      ],
    ],
    [
      'Het plan sprak van 26 molens, maar het meer was 3 meter diep. Uiteindelijk maalden er 38.',
      [['molens', '38']],
    ],
    [
      'Dit jaar rekent Torvik op een winst van 25 miljoen euro. De winst was 11 miljoen euro.',
      [['winst Torvik', '11 miljoen euro']],
    ],
    [
      '| Post | Begroting 2024 | Realisatie 2024 |\n|---|---|---|\n| Kantine | 8.000 | 9.400 |',
      [
        ['kantine', '9.400'],
        ['begroting kantine', '8.000'],
      ],
    ],
    [
      'Er viel 61 millimeter regen; normaal is dat 78 millimeter.',
      [
        ['regen', '61 millimeter'],
        ['normale regen', '78 millimeter'],
      ],
    ],
  ] as const)('%s', async (text, asked) => {
    expect(await shownForAll(text, asked)).toEqual(asked);
  });
});

describe('of whom the topic names is what stands by the name', () => {
  it.each([
    [
      'The Torvik weighs 2.9 kilograms. Its main rival, the Alpine Noviro, weighs 2.2 kilograms.',
      [
        ['weight Torvik', '2.9 kilograms'],
        ['weight Noviro', '2.2 kilograms'],
      ],
    ],
    [
      'Er zijn drie havens met samen 870 ligplaatsen. De grootste, van vereniging Torvik, telt er 410.',
      [
        ['ligplaatsen', '870'],
        ['ligplaatsen Torvik', '410'],
      ],
    ],
    // What the topic says itself is no answer.
    ['She ran the 500 metres in 80 seconds.', [['500 metres', '80 seconds']]],
  ] as const)('%s', async (text, asked) => {
    expect(await shownForAll(text, asked)).toEqual(asked);
  });
});
