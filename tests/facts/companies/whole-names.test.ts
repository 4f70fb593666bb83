import { expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

/** Texts, a paragraph each, with all the names that they have, as they are listed. */
const rows: readonly (readonly [
  language: string,
  text: string | readonly string[],
  names: readonly string[],
])[] = [
  // A legal form with spaces, or behind a noun.
  [
    'de',
    ['Der Imkerverein Talmtal e. V. lädt ein.', 'Der Imkerverein Talmtal hat 40 Mitglieder.'],
    ['Imkerverein Talmtal e. V.'],
  ],
  ['de', 'Die Lebenshilfe Talmo e. V., Vereinsheim am See, zahlt.', ['Lebenshilfe Talmo e. V.']],
  ['nl', 'De winst van Talmo B. V. steeg.', ['Talmo B. V.']],
  ['de', 'Die Brixumer Papier AG baut um.', ['Brixumer Papier AG']],
  ['de', 'Die Aktien der Talmer Möbel GmbH stiegen.', ['Talmer Möbel GmbH']],
  // Of many, by what they are.
  ['en', "There the Dockers' Relief Federation said no.", ["Dockers' Relief Federation"]],
  ['en', "He read the Lovers' Long Goodbye.", []],
  // A place and a date before the text, and a description.
  [
    'nl',
    'Breda, 24 oktober 2024 – Meubelfabrikant Talmo Groep N.V. heeft meer omzet.',
    ['Talmo Groep N.V.'],
  ],
  // A land, a head and a name.
  [
    'nl',
    'Klachten kunt u melden bij het Nederlands Bakkers Centrum Talm.',
    ['Nederlands Bakkers Centrum Talm'],
  ],
  // Between quotes it is what bears the name.
  ['nl', "Het mooist was de bloem 'Café Talmo' met 58 knoppen.", []],
  // From one supplier to another, and not from place to place.
  ['nl', 'Wij stapten over van Talmo naar een andere leverancier.', ['Talmo']],
  ['en', 'Billing is moved from Talmo to a second supplier.', ['Talmo']],
  ['en', 'He drove from Talmo to a small hotel.', []],
  // What is said of a name behind it.
  ['nl', 'Een tweede offerte, van Talmo, komt lager uit.', ['Talmo']],
  ['en', 'Talmo plc halted work at Brixo, one of Talmland’s largest mines.', ['Talmo plc']],
  ['nl', 'Hij werkt bij Talmo, een stad in Friesland.', []],
  ['nl', 'De gasfabriek van Brixum was oud.', []],
  ['en', 'The pumps were installed by Talmo in 1950.', ['Talmo']],
  // What its land, its court, its river or its number is.
  ['en', ['British Rowing has moved the race.', 'The race is hard.'], ['British Rowing']],
  ['en', ['She plays American Football.', 'Dutch Football is fun.'], []],
  ['en', 'Sport England may pay for the roof, says the owner.', ['Sport England']],
  ['en', 'The case at Brixum Crown Court went on.', ['Brixum Crown Court']],
  ['nl', 'De rechtbank Utrecht heeft de man veroordeeld.', ['rechtbank Utrecht']],
  ['nl', 'Het aandeel sloot op Euronext Amsterdam lager.', ['Euronext Amsterdam']],
  ['nl', 'Dat meldt Waterschap Brix en Waal.', ['Waterschap Brix en Waal']],
  ['nl', ['Groep 2 kwam op 21 ml.', 'Team 3 haalde 14 punten.'], []],
  // A society, and what it is called.
  [
    'nl',
    ['Dat schrijft de Molenaarsvereniging Zeeuwse Wieken.', 'Zeeuwse Wieken vraagt geld.'],
    ['Molenaarsvereniging Zeeuwse Wieken'],
  ],
  [
    'nl',
    'De zaal is gebouwd door de Maatschappij tot Verfraaiing der Dorpen.',
    ['Maatschappij tot Verfraaiing der Dorpen'],
  ],
  // Two things that go together, and two partners.
  [
    'en',
    ['Check Mg & Fe, and U&E, at admission.', 'HCQ & AZT were combined.', 'Signs & Symptoms.'],
    [],
  ],
  ['en', 'There is Brixel & Talmo.', ['Brixel & Talmo']],
  // What is given or measured, and who says so.
  [
    'en',
    [
      'Patients were given HCQ. The dose in the HCQ group was 400 mg.',
      'HCQ users had fewer infections. HCQ lost its licence.',
      'In treated patients LDL fell 30% and TSH rose 12%.',
      'The WHO stopped the HCQ arm. HCQ offers no benefit.',
      'Robotic Surgery offers shorter stays in the ward.',
    ],
    ['WHO'],
  ],
  [
    'nl',
    [
      'De dosis van HCQ is 400 mg. Patiënten met koorts kregen HCQ.',
      'De CRP daalde 30% na de behandeling. Het RIVM meldt sterfte.',
      'De beroepsvereniging BRXT raadt de therapie af.',
    ],
    ['BRXT', 'RIVM'],
  ],
  [
    'en',
    'The TLMO group makes tablets. Shares of TLMO rose after the trial, and sales to patients grew.',
    ['TLMO'],
  ],
  // Clubs, by the year that they bear or the sport that is left out.
  ['nl', ["Toen won Brixum-Talm '58 de beker.", 'Brixum-Talm viert feest.'], ["Brixum-Talm '58"]],
  ['nl', "Dat was op het EK '88 en in Parijs '24.", []],
  ['en', ['Talmton Rowing Club won.', 'Later Talmton led by a length.'], ['Talmton Rowing Club']],
  // A manager that is a firm; a firm that ends as hills do.
  ['nl', 'De brief is van beheerder Talmo Woonbeheer.', ['Talmo Woonbeheer']],
  ['nl', 'Mijn leverancier, Talmland Brixenberg, levert 52 bossen.', ['Talmland Brixenberg']],
];

test.each(rows)('%s: %s', async (language, text, names) => {
  const passages = makePassages(language, [text].flat());
  const found = await findCompanies(passages);
  expect(found.map(({ name }) => name).toSorted()).toStrictEqual(names);
});
