import { expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

/** Texts, a paragraph each, with the names of societies, schools, authorities and firms in them. */
const rows: readonly (readonly [language: string, text: string, names: readonly string[]])[] = [
  // Two places, two subjects, a word that goes on behind the "and".
  ['nl', 'De dijk is van Waterschap Talm en Brix.', ['Waterschap Talm en Brix']],
  ['en', 'It was paid by the Bread and Milk Authority.', ['Bread and Milk Authority']],
  [
    'de',
    'Die Talmer und Brixische Torf-Gesellschaft grub.',
    ['Talmer und Brixische Torf-Gesellschaft'],
  ],
  [
    'de',
    'Auf die Brixische Kalk- und Ziegelwerke KG entfällt wenig.',
    ['Brixische Kalk- und Ziegelwerke KG'],
  ],
  // What stands behind a hyphen belongs to the name or does not.
  ['nl', 'Dat blijkt uit een enquête van het Talmo-instituut.', ['Talmo-instituut']],
  ['en', 'The loan came from the Co-operative Bank.', ['Co-operative Bank']],
  ['en', 'The co-operative Talmo Unito has 200 members.', ['Talmo Unito']],
  // A name with an article or a pronoun of its own.
  ['nl', 'Leerlingen van basisschool De Talmer zongen.', ['De Talmer']],
  ['nl', 'Bij corporatie Ons Brix staan mensen op de lijst.', ['Ons Brix']],
  ['nl', 'De uien zijn van exporteur Van der Talm Onions.', ['Van der Talm Onions']],
  // What is part of the name, and what says what it is.
  ['de', 'Neu dabei ist die Brauerei Talm.', ['Brauerei Talm']],
  ['de', 'Die städtische Gesellschaft Talbau Brixstadt vermietet.', ['Talbau Brixstadt']],
  ['nl', 'Bouwbedrijf Ten Talm voerde het uit.', ['Bouwbedrijf Ten Talm']],
  ['nl', 'Hengelbond KBTX vreest regen.', ['KBTX']],
  ['nl', 'Stichting Vrienden van Brixum betaalde.', ['Stichting Vrienden van Brixum']],
  ['nl', 'Bel Sportbedrijf Brixum.', ['Sportbedrijf Brixum']],
  ['nl', 'Jaarverslag Coöperatie Talmo U.A. is klaar.', ['Coöperatie Talmo U.A.']],
  ['en', 'The Ministry of Bread met the press.', ['Ministry of Bread']],
  ['nl', 'Het Rode Kruis 212 lopers helpen?', ['Rode Kruis']],
  // Its own text says what it is.
  ['nl', 'Talmo is het drinkwaterbedrijf van de streek.', ['Talmo']],
  ['nl', 'Volgens Ruben Talmo was het bedrijf te laat.', []],
  ['nl', 'Het staat in Talmo, die met Waterschap Brix werd gebouwd.', ['Waterschap Brix']],
  ['de', 'Nach der Rutschung sperrte das Oberbrixamt den Weg.', ['Oberbrixamt']],
  ['nl', 'Vraag het het ministerie van Brood of Vis.', ['ministerie van Brood']],
  ['nl', 'De lening is van de Bank of Talmo.', ['Bank of Talmo']],
  [
    'nl',
    'Hier vindt u wat de gemeente Brixum U vraagt, volgens het Talmo-instituut.',
    ['Talmo-instituut'],
  ],
  ['en', 'Citizens Bank and Canal Bank merged.', ['Canal Bank', 'Citizens Bank']],
  ['en', 'Then Vera-Lune Talmo said that Guyon Talmo QC won.', []],
  ['en', 'The comedy Talmo won two awards.', []],
  // A number, a model, a place, an owner, a ballot.
  ['de', 'Nach Angaben der Agentur für Brot 7,2 Prozent.', ['Agentur für Brot']],
  ['de', 'Im Tal stehen 1.260 Hektar Reben.', []],
  ['en', 'Four Talmo A321XLRs will join the fleet.', []],
  ['nl', 'In het naburige Talmhaven groeide de omzet.', []],
  ['en', 'Owner Fergal Talmo put in another million.', []],
  ['en', 'The council votes next week on Measure H.', []],
  ['nl', 'Bij de Nationale Talmo Enquête kreeg het een zeven.', []],
];

test.each(rows)('%s: %s', async (language, text, names) => {
  const found = await findCompanies(makePassages(language, [text]));
  expect(found.map(({ name }) => name).toSorted()).toStrictEqual(names);
});

test('a month of one language shortens no sentence of another', async () => {
  const text = 'The bridge opened years ago. Operator Talm Line raised the fares by 3%.';
  const [found] = await findCompanies(makePassages('en', [text]));
  expect(found?.name).toBe('Talm Line');
});
