import { describe, expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

/** A sentence, and the names that it shows to be companies or organizations. */
type Row = readonly [text: string, ...names: string[]];

const dutch: readonly Row[] = [
  ['De winst van Vandeloo daalde met 3%.', 'Vandeloo'],
  ['Vorig jaar werd Vandeloo overgenomen door Brixum N.V. uit Delft.', 'Vandeloo', 'Brixum N.V.'],
  ['Een woordvoerder van Brixum wilde niet reageren.', 'Brixum'],
  ['De Vandeloo-topman stapt op.', 'Vandeloo'],
  ['Twee Vandeloo-apps kregen kritiek.', 'Vandeloo'],
  ['De taxiapp Zoevie is terug.', 'Zoevie'],
  ['Zij werkt bij Vandeloo als kok.', 'Vandeloo'],
  ['De fusie met Brixum ging niet door.', 'Brixum'],
  [
    'Aandelen Vandeloo stegen; bedrijven als Brixum, Zoevie en Talmo volgden.',
    'Brixum',
    'Zoevie',
    'Talmo',
  ],
  ['Talmo, een bedrijf uit Breda, groeit.', 'Talmo'],
  ['Volgens de Universiteit van Nergenshuizen klopt dat.', 'Universiteit van Nergenshuizen'],
  ['De Nederlandse Vereniging van Tuinders is tevreden.', 'Nederlandse Vereniging van Tuinders'],
  ['Hij kocht het op zoevie.nl en later bij iQ-Baks.', 'zoevie.nl', 'iQ-Baks'],
  ['De klanten van De Wit & Zonen B.V. wachten.', 'De Wit & Zonen B.V.'],
  ['Het Deense Brixum Group kocht een fabriek.', 'Brixum Group'],
  ['De directeur van FC Nergenshuizen zweeg.', 'FC Nergenshuizen'],
  ['Eerder was Zoevie Studio 12 al verkocht.', 'Zoevie Studio 12'],
];

const english: readonly Row[] = [
  ['Profits fell, said Vandeloo CEO Jane Smith.', 'Vandeloo'],
  ['Shares of Vandeloo fell.', 'Vandeloo'],
  ["Vandeloo's chief executive resigned.", 'Vandeloo'],
  ['She is the CEO of Brixum Inc. and lives there.', 'Brixum Inc.'],
  ['The company Talmo reported a loss.', 'Talmo'],
  ['Vandeloo was acquired by Brixum last year.', 'Vandeloo', 'Brixum'],
  ['Companies such as Talmo, Brixum and Zoevie sell data.', 'Talmo', 'Brixum', 'Zoevie'],
  ["Investors in Mulder's reported it first.", "Mulder's"],
  [
    'The Royal Society for the Protection of Toads counted them.',
    'Royal Society for the Protection of Toads',
  ],
  [
    'He left the Bank of Nowhere for Talmo Consulting Group.',
    'Bank of Nowhere',
    'Talmo Consulting Group',
  ],
  ['A Brixum-owned factory closed.', 'Brixum'],
  ['Talmo plc prints the exam.', 'Talmo plc'],
  ["Students at King's College wrote to the Nowhere Times.", "King's College", 'Nowhere Times'],
  ['According to the Guardian, the museum is empty.', 'Guardian'],
];

const nothing: readonly Row[] = [
  ['Artikel 43 en Bijlage II gelden, net als Hoofdstuk V.'],
  ['The European Court of Brixum Rights ruled against it.'],
  ['Het College en de Gouverneur keurden het goed.'],
  ['Dat staat in het PbEU van maart, bij de prijs van een kWh.'],
  ['The mayor of the city of Vandeloo spoke.'],
  ['Minister Vandeloo sprak met Jan de Wit over de begroting.'],
  ['Volgens Marieke Jansen valt het mee. Jansen woont in Utrecht.'],
  ['In maart reed hij van Antwerpen naar Parijs.'],
  ['Vorige week regende het in de provincie Gelderland.'],
  ['Het DNA wordt via de BTW-aangifte niet gedeeld.'],
  ['De Franse wijn is duurder dan de Duitse.'],
  ['De Wet van Boyle geldt ook in de Tweede Wereldoorlog.'],
  ['Bedrijven klagen. Klanten wachten. Aandelen dalen.'],
  ['Mrs Brixum (34) and President Talmo met on Monday.'],
  ['Dutch farmers grow English roses in May.'],
  ['The Treaty of Nowhere ended the Battle of Somewhere.'],
  ['In Canada, Belgium and France the law is different.'],
  [''],
];

/** The companies of a library of this one text, in its order. */
async function namesIn(text: string, language: string | null): Promise<string[]> {
  const companies = await findCompanies(makePassages(language, [text]));
  const names = companies.flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.toSorted((one, other) => text.indexOf(one) - text.indexOf(other));
}

describe('companies in one text', () => {
  test.each(dutch)('Dutch: %s', async (text, ...names) => {
    expect(await namesIn(text, 'nl')).toStrictEqual(names);
  });

  test.each(english)('English: %s', async (text, ...names) => {
    expect(await namesIn(text, 'en')).toStrictEqual(names);
  });

  test.each(nothing)('none: %s', async (text) => {
    expect([...(await namesIn(text, 'nl')), ...(await namesIn(text, 'en'))]).toStrictEqual([]);
  });

  test('a text of another or unknown language is read with the words of both', async () => {
    expect(await namesIn('Le PDG de Brixum S.A. parle.', 'fr')).toStrictEqual(['Brixum S.A.']);
    expect(await namesIn('De topman van Brixum zweeg.', null)).toStrictEqual(['Brixum']);
  });

  test('a company cue wins over a first name', async () => {
    expect(await namesIn('De beursgang van Albert Vandeloo bracht veel op.', 'nl')).toStrictEqual([
      'Albert Vandeloo',
    ]);
  });
});

describe('names of several words are not cut', () => {
  test.each<Row>([
    ['De Inspectie Voedsel en Jeugd telde mee.', 'Inspectie Voedsel en Jeugd'],
    ['Volgens het Planbureau voor de Leefruimte stijgt het.', 'Planbureau voor de Leefruimte'],
    ['Havenbedrijf Rotterdam NV vreest verlies.', 'Havenbedrijf Rotterdam NV'],
    ['Zoevie is onderdeel van Just Talmo Brixum, een bedrijf.', 'Just Talmo Brixum'],
    ['De raad heeft het kantoor De Vroom Talmo ingehuurd.', 'De Vroom Talmo'],
  ])('Dutch: %s', async (text, ...names) => {
    expect(await namesIn(text, 'nl')).toStrictEqual(expect.arrayContaining(names));
  });

  test('English, over "and"', async () => {
    expect(
      await namesIn('The Alliance for Honesty and Enjoyment, which includes Talmo, sued.', 'en'),
    ).toContain('Alliance for Honesty and Enjoyment');
    expect(
      await namesIn('The Centre for Honesty and the Foundation for Bread met.', 'en'),
    ).toStrictEqual(['Centre for Honesty', 'Foundation for Bread']);
  });
});

test.each<Row>([
  ['Het staat bij de Kamer van Koophandel.', 'Kamer van Koophandel'],
  ['Waterschap Brixumse Delta waarschuwde.', 'Waterschap Brixumse Delta'],
  ['De Kamer van Volksvertegenwoordigers stemde.'],
])('organisations by their head: %s', async (text, ...names) => {
  expect(await namesIn(text, 'nl')).toStrictEqual(names);
});

describe('works, structures, laws and terms are no companies', () => {
  test.each<Row>([
    ['De Brixumwerken kostten miljoenen euro en de klanten betaalden de Brixumwerken.'],
    ['De Talmokering opende in 1997 en bracht werk.'],
    ['De Wet TALM moet voor bedrijven en klanten duidelijkheid geven.'],
    ['De prijs van stroom is 28 cent per kWh, zegt kWh.'],
    ['De chauffeurs vallen onder de cao Brixumvervoer, en de werkgever betaalt.'],
  ])('Dutch: %s', async (text) => {
    expect(await namesIn(text, 'nl')).toStrictEqual([]);
  });

  test.each<Row>([
    ['House of Talmo, its first big series, cost $100 million.'],
    ['Hits such as The Brixum cost the market $3 million.'],
    ['T4 plants cost more than T3 plants.'],
  ])('English: %s', async (text) => {
    expect(await namesIn(text, 'en')).toStrictEqual([]);
  });
});

describe('people are no companies', () => {
  test.each<Row>([
    ['De hoofdeconoom Piet Hein van Brixum van het bedrijf Talmo telde de klanten.', 'Talmo'],
    ['Minister Talma van Brixum vroeg de bedrijven om geld.'],
    ['Dat zegt waterschapsbestuurder Co Brixum over de kosten en de markt.'],
    ['De ploeg onder leiding van Jac Brixum betaalt de meeste salarissen.'],
  ])('Dutch: %s', async (text, ...names) => {
    expect(await namesIn(text, 'nl')).toStrictEqual(names);
  });

  test('English: who founded it', async () => {
    expect(
      await namesIn('Talmo Materials, a company founded by JB Brixum, sells software.', 'en'),
    ).toStrictEqual(['Talmo Materials']);
  });

  test('a hospital called after a person', async () => {
    expect(await namesIn('Zij werkt bij Medisch Centrum Jan van Brixum.', 'nl')).toStrictEqual([
      'Medisch Centrum Jan van Brixum',
    ]);
  });
});

describe('what is glued to a name is no part of it', () => {
  test.each<Row>([
    ['Marktleider Talmo.nl heeft veel klanten.', 'Talmo.nl'],
    ['Milieuclub Transport & Brixum vindt de prijs te laag.', 'Transport & Brixum'],
    ['In de blikken van het merk Zoevie zat 7 procent, in die van Zoevie 11%.', 'Zoevie'],
  ])('Dutch: %s', async (text, ...names) => {
    expect(await namesIn(text, 'nl')).toStrictEqual(names);
  });

  test.each<Row>([
    ['In China iTalmo sells software.', 'iTalmo'],
    ['The government paid the company Brixum C$15bn.', 'Brixum'],
  ])('English: %s', async (text, ...names) => {
    expect(await namesIn(text, 'en')).toStrictEqual(names);
  });
});
