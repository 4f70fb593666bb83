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
  // Titles, and people by them.
  [
    'en',
    'Sales grew, says Dr. Talmo Brixley. Later Mr. Vandelo sold it, and so did A. Zoevie.',
    [],
  ],
  [
    'nl',
    'De omzet groeide, meldt drs. Talmo. Mw. Brixel kocht de winkel van prof. dr. Zoevie.',
    [],
  ],
  ['de', 'Der Umsatz stieg, meldet Dr. Ulla Sommerbach. Prof. Talmo kaufte das Werk.', []],
  ['de', 'Der Umsatz von Dr. Oetker stieg.', ['Dr. Oetker']],
  [
    'en',
    'The survey is by T. Zoevie and A. Brixley Institute of Baking, where she works.',
    ['Institute of Baking'],
  ],
  ['nl', 'De aandelen daalden, meldt J. Bank. Later kocht W. School ze.', []],
  ['nl', 'De omzet daalde (Brixel, 2019; Talmo & Zoevie, 2021), zegt de bank.', []],
  // Places and things, by what they are called once.
  [
    'nl',
    'In buurland Zoevaria daalde de omzet. De winst van banken in de republiek steeg, en Zoevaria kocht graan.',
    [],
  ],
  [
    'en',
    'Her second game, Brixwalker, sold well. Sales of Brixwalker grew, and Brixwalker will be a film.',
    [],
  ],
  ['nl', 'Voor het ecoduct bij Brixum is 9 miljoen euro uitgegeven, meldt de bank.', []],
  [
    'en',
    'They lowered prices near the Brixley Viaduct, and raised them at the Talmo Reservoir.',
    [],
  ],
  [
    'en',
    'BRIXLEY, N.Y., Nov. 3 — Talmo Brewing Inc. will sell its shares.',
    ['Talmo Brewing Inc.'],
  ],
  [
    'nl',
    'BREDA/GENT – Bakkerijketen Zoevie verkoopt zijn winkels aan het Franse Vandelac.',
    ['Vandelac', 'Zoevie'],
  ],
  // What is no part of a name, and what is.
  ['en', 'About Talmo Optics Founded in 1931 as a shop, it sells lenses.', ['Talmo Optics']],
  ['nl', 'Vakbond De Schakel vindt dat te weinig.', ['De Schakel']],
  ['nl', 'Daar pleit Vereniging Onze Dorpen voor.', ['Vereniging Onze Dorpen']],
  [
    'nl',
    'Samen met Stichting Lopen en Fietsen telden zij 300 mensen.',
    ['Stichting Lopen en Fietsen'],
  ],
  ['nl', 'Het geld komt van het Academisch Ziekenhuis Zoevie.', ['Academisch Ziekenhuis Zoevie']],
  ['nl', 'Zij speelt bij v.v. De Meerkoeten.', ['v.v. De Meerkoeten']],
  [
    'nl',
    'De gemeente Brixum betaalt 3 miljoen. In de gemeente Talmo regent het.',
    ['gemeente Brixum'],
  ],
  ['nl', 'Zuivelcoöperatie Talmo U.A. verkoopt kaas.', ['Zuivelcoöperatie Talmo U.A.']],
  ['nl', 'De offerte van Gebr. Van Zoevie was te hoog.', ['Gebr. Van Zoevie']],
  ['en', 'The Brixley Valley School District hired teachers.', ['Brixley Valley School District']],
  ['en', 'She bought it from Brixel Games in May.', ['Brixel Games']],
  ['en', 'Then First Talmo Mining sold its pits.', ['First Talmo Mining']],
  ['en', "Prices rose, but Talmo's Bureau of Baking denies it.", ['Bureau of Baking']],
  ['de', 'Betriebsübliche Kündigungen kosten Geld. Digitale Endgeräte auch, meldet die Bank.', []],
  ['de', 'Der Schwimmverein Talmo e.V. sammelt Geld.', ['Schwimmverein Talmo e.V.']],
  [
    'de',
    'Die Volksbank Brixland eG für den Kredit zu loben fällt leicht.',
    ['Volksbank Brixland eG'],
  ],
  ['de', 'Der Großkunde Motorenwerke Zoevberg bestellte weniger.', ['Motorenwerke Zoevberg']],
  ['de', 'Die Firma Tiefbau Zoevie GmbH & Co. KG liefert.', ['Tiefbau Zoevie GmbH & Co. KG']],
  ['de', 'Der Dampfer Zoevina kostet Geld, und der Gletscher Talmokees schrumpft.', []],
  ['nl', 'UTRECHT, 7 augustus 2024 – Verzekeraar Talmo meldt winst.', ['Talmo']],
  ['nl', 'De heer Brixum van Beheerkantoor Talmo licht de kosten toe.', ['Beheerkantoor Talmo']],
  ['nl', 'Stichting Vrienden van de Talmo gaf geld.', ['Stichting Vrienden van de Talmo']],
  ['nl', 'Transportbedrijf Vandeloo Logistiek boekte winst.', ['Vandeloo Logistiek']],
  [
    'nl',
    'Volgens het Nederlands Bakkers Genootschap is brood duur.',
    ['Nederlands Bakkers Genootschap'],
  ],
  ['nl', 'De cao is gesloten met Vakbond Brood Nu, zegt de directie.', ['Vakbond Brood Nu']],
  ['nl', 'Het College van de Kleine Talmo hield toezicht.', ['College van de Kleine Talmo']],
  ['nl', 'De subsidie van de gemeente Talmodorp is op.', ['gemeente Talmodorp']],
  ['nl', 'Een lid van de Imkersclub De Talmo kwam langs.', ['Imkersclub De Talmo']],
  ['nl', 'In het Brixumziekenhuis liggen patiënten, meldt de directie.', ['Brixumziekenhuis']],
  [
    'nl',
    'Dakwerken Brixum vraagt 86.400 euro. Later koos de directie voor Brixum.',
    ['Dakwerken Brixum'],
  ],
  ['nl', 'Wethouder Noor Brixel (D66) zweeg over de omzet.', ['D66']],
  ['nl', 'Een artikel van Vandeloo & Brixum (2019) telde 212 mensen.', []],
  ['nl', 'De rivaal is Drie Talmo, die bier maakt. Drie Talmo boekte winst.', ['Drie Talmo']],
  ['de', 'Architekt Jens Brixum vom Büro Zoevie + Talmo berichtet.', ['Büro Zoevie + Talmo']],
  ['de', 'Am Gipfel betreibt der Alpenklub Talmohausen ein Haus.', ['Alpenklub Talmohausen']],
  ['de', 'Zum Jahresende zählte der Verein 96 Mitglieder.', []],
  ['en', 'Aluminium slipped 0.3 percent, and Under-18s will travel free.', []],
  ['en', 'Tents sell. The Talmo 2 has been ours since 2019. Food 8, service 6.', []],
  ['en', 'The bid, said Jane Brixel of Talmo Mining, who expects more, failed.', ['Talmo Mining']],
  ['en', 'Rwandan and Palestinian officials met the Sri Lankan company, and Maoists struck.', []],
  ['en', 'The US Open lost money. The CAC-40 share index rose 2%.', []],
  ['nl', 'De minister van Brood Piet Brixum verlaagt de prijs, zegt de directie.', []],
  ['nl', 'Wij spraken met Bart Bode over de winst van Talmo.', ['Talmo']],
  [
    'en',
    'The Department of Bread and Human Needs sold its plant.',
    ['Department of Bread and Human Needs'],
  ],
  [
    'en',
    'Then Federal Bureau of Bread agents came. Bankers met Mr Cable and Deputy Prime Minister Jo Brixel.',
    ['Federal Bureau of Bread'],
  ],
  ['en', 'BAKERS UNION LOSES THE CUP AGAIN AFTER STRIKE', []],
  [
    'en',
    'American Jane Brixel beat Austrian President Talmoson. Talmo United 3 2.',
    ['Talmo United'],
  ],
];

test.each(rows)('%s: %s', async (language, text, names) => {
  const found = await findCompanies(makePassages(language, [text]));
  expect(found.map(({ name }) => name).toSorted()).toStrictEqual(names);
});
