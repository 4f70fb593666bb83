import { expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

/** Texts, a paragraph each, with the names of organizations in them; none where there are none. */
const rows: readonly (readonly [language: string, text: string, names: readonly string[]])[] = [
  ['en', 'Electricity remained dear, and prices rose. Rent has doubled since the strike.', []],
  ['en', 'Consumer prices rose 3%. Operating profit fell as sales slowed.', []],
  [
    'de',
    'Der Ventilhersteller Bramquist hat den Umsatz gesteigert. Der Gewinn sank auf zwei Millionen Euro.',
    ['Bramquist'],
  ],
  ['de', 'Zuletzt hatte der Konkurrent BQT Stellen abgebaut.', ['BQT']],
  [
    'de',
    'Die Stadtwerke Hellbruck bauen, und die IG Werkzeug verhandelt.',
    ['IG Werkzeug', 'Stadtwerke Hellbruck'],
  ],
  [
    'de',
    'Bürgermeisterin Ulla Tennhof lobte den Plan. Später sprach Tennhof über Stahl und Strom.',
    [],
  ],
  ['nl', 'De firma Brixum GmbH & Co. KG levert stoelen.', ['Brixum GmbH & Co. KG']],
  ['nl', 'Bij Vandeloo & Co. N.V. werken mensen.', ['Vandeloo & Co. N.V.']],
  ['de', 'Die Talmo AG & Co. KGaA liefert Pumpen.', ['Talmo AG & Co. KGaA']],
  ['en', "The firm Brix & Talmo's Inc. sells ice.", ["Brix & Talmo's Inc."]],
  ['en', 'The firm Brixley & Co. Ltd sold its ships.', ['Brixley & Co. Ltd']],
  ['nl', 'De stoelen komen van Talmo & Co. Sinds mei groeit de omzet.', ['Talmo & Co.']],
  ['nl', 'Regisseur Noor Vandeloo kocht drie lampen. Volgens Vandeloo stegen de prijzen.', []],
  [
    'nl',
    'Arriva verving zijn Talmo 737 door de Zoevie A20, en kocht het systeem Brixum 2.',
    ['Arriva'],
  ],
  ['nl', 'Het huismerk Talmo groeit. De omzet van het plan Brixum daalde, ondanks de boeken.', []],
  ['en', 'The club sold striker Talmo Brixel for two million euros.', []],
  [
    'en',
    'Brixley Airport opened a second terminal, and the Talmo Lighthouse Board paid.',
    ['Brixley Airport', 'Talmo Lighthouse Board'],
  ],
  ['en', 'Mobilisation for the Moors sued the government.', ['Mobilisation for the Moors']],
  [
    'nl',
    'Het ministerie van Vissen en Groene Weiden betaalde mee.',
    ['ministerie van Vissen en Groene Weiden'],
  ],
  [
    'nl',
    'Hoofdsponsor Brouwerij De Talmo gaf bier. Loodgieter Brixum & Zn kwam.',
    ['Brixum & Zn', 'Brouwerij De Talmo'],
  ],
  ['nl', 'Daar tekende Vereniging Hart voor Talmo protest aan.', ['Vereniging Hart voor Talmo']],
  [
    'en',
    "The Dockers' Federation accepted the pay offer; Mondays are free.",
    ["Dockers' Federation"],
  ],
  [
    'en',
    "Prices rose, and Talmo's mayor was glad. They moved the plant from Brixley to a new site.",
    [],
  ],
  ['en', 'The MV Talmo left the port. The harbour at Brixley was closed.', []],
  ['en', 'Later TLMO announced a plan, and BRXT rejected it. Trade grew.', ['BRXT', 'TLMO']],
  [
    'de',
    'Der Förderverein Alte Ziegelei sammelt Geld. Im Verlag Südwind erschien es.',
    ['Förderverein Alte Ziegelei', 'Südwind'],
  ],
  ['nl', 'Dat staat in het Lokaal Kaarten Systeem (LKS). De omzet van LKS groeide.', []],
  ['en', 'Shares rose. I’ll go, said she, and I’ll sell.', []],
  ['en', 'Sales of the Talmo 6P rose, and so did those of the Xbox and the iPad Pro.', []],
  ['nl', 'Dat kost veel, meldt Visbureau Talmo.', ['Visbureau Talmo']],
];

test.each(rows)('%s: %s', async (language, text, names) => {
  const found = await findCompanies(makePassages(language, [text]));
  expect(found.map(({ name }) => name).toSorted()).toStrictEqual(names);
});
