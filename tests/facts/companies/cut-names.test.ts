import { expect, test } from 'vitest';
import { findCompanies } from '../../../src/facts/companies/library/find-companies.ts';
import { makePassages } from './make-passages.ts';

/** Texts with names that are easily cut or grown at the wrong place: all the names that they have. */
const rows: readonly (readonly [language: string, text: string, names: readonly string[]])[] = [
  // Behind "and" the second task of a body, or another body, a person, a company.
  ['en', 'The Office of Rail and Road fined the operator.', ['Office of Rail and Road']],
  ['en', 'The Office of Rail and Road said so.', ['Office of Rail and Road']],
  ['en', 'Figures from the Board of Wool and Timber were late.', ['Board of Wool and Timber']],
  ['en', 'The Department of Bread and Jane Brixum signed it.', ['Department of Bread']],
  ['en', 'The Ministry of Bread and Shell signed it.', ['Ministry of Bread', 'Shell']],
  ['en', 'The Bank of Talmo and Brixum Group merged.', ['Bank of Talmo', 'Brixum Group']],
  ['nl', 'Het ministerie van Brood en Water betaalt.', ['ministerie van Brood en Water']],
  ['nl', 'Het Ministerie van Torf en Pek betaalt.', ['Ministerie van Torf en Pek']],
  ['nl', 'Dat meldt de Inspectie Brood en Waren.', ['Inspectie Brood en Waren']],
  ['nl', 'De Faculteit der Letteren en Kunsten sluit.', ['Faculteit der Letteren en Kunsten']],
  ['nl', 'Het ministerie van Brood en Shell overleggen.', ['Shell', 'ministerie van Brood']],
  [
    'nl',
    'De Universiteit van Talmo en Unilever overleggen.',
    ['Unilever', 'Universiteit van Talmo'],
  ],
  ['de', 'Das Ministerium für Torf und Wasser zahlt.', ['Ministerium für Torf und Wasser']],
  ['de', 'Das Landesamt für Moore und Deiche warnt.', ['Landesamt für Moore und Deiche']],
  ['de', 'Das Institut für Brot und Siemens forschen gemeinsam.', ['Institut für Brot', 'Siemens']],
  ['de', 'Das Ministerium für Torf und Jan Brixum stritten.', ['Ministerium für Torf']],
  [
    'en',
    'The Norwegian Bread Resources and Mills Directorate measures it.',
    ['Norwegian Bread Resources and Mills Directorate'],
  ],
  ['en', 'The American Red Cross and World Bank agreed.', ['American Red Cross', 'World Bank']],
  ['en', 'The Office of Bread and Code for Mills agreed.', ['Office of Bread']],
  // A firm of two, by the article before and the head behind.
  ['en', 'Then the Talm and Brixby Canal Company was formed.', ['Talm and Brixby Canal Company']],
  [
    'en',
    'A loan from the Talm and Brixby Building Society helped.',
    ['Talm and Brixby Building Society'],
  ],
  ['en', 'In 1830 the Talm and Brixby Railway opened.', ['Talm and Brixby Railway']],
  ['en', 'Shell and Unilever merged.', ['Shell', 'Unilever']],
  ['en', 'The Talm Bank and Brixby Canal Company merged.', ['Brixby Canal Company', 'Talm Bank']],
  ['en', 'Shell and Brixby Canal Company merged.', ['Brixby Canal Company', 'Shell']],
  ['en', 'The Dutch and Talm Canal Company agreed.', ['Talm Canal Company']],
  [
    'en',
    'The report says that the Shell and Brixby Canal Company agreed.',
    ['Brixby Canal Company', 'Shell'],
  ],
  [
    'nl',
    'De akker is van de Talmse en Brixse Polder Maatschappij.',
    ['Talmse en Brixse Polder Maatschappij'],
  ],
  // What is called after a person has the title.
  ['nl', 'Het geld komt van het Prins Talmo Fonds.', ['Prins Talmo Fonds']],
  ['nl', 'Het geld komt van het Prins Willem Fonds.', ['Prins Willem Fonds']],
  ['nl', 'De Koningin Brixa Stichting betaalt.', ['Koningin Brixa Stichting']],
  ['nl', 'Zij lag in het Sint Talmus Ziekenhuis.', ['Sint Talmus Ziekenhuis']],
  ['nl', 'Het Dr. Talmo Instituut opent morgen.', ['Dr. Talmo Instituut']],
  ['nl', 'De Dr. Brixum Stichting geeft geld.', ['Dr. Brixum Stichting']],
  ['nl', 'Volgens prins Willem komt er geld.', []],
  ['nl', 'De Jan Brixum Stichting geeft geld.', ['Jan Brixum Stichting']],
  ['en', 'The Prince Talm Trust paid.', ['Prince Talm Trust']],
  ['en', 'Queen Brixa Hospital closed a ward.', ['Queen Brixa Hospital']],
  ['en', 'The Dr Talm Foundation paid.', ['Dr Talm Foundation']],
  ['en', 'Work began at the St Talm Hospital.', ['St Talm Hospital']],
  ['de', 'Das Prinz Talmo Museum zahlt.', ['Prinz Talmo Museum']],
  ['de', 'Die Dr. Talmo Stiftung zahlt.', ['Dr. Talmo Stiftung']],
  ['en', 'Dr. Brixum Talm said the hospital was full.', []],
  ['en', 'Prince Brixum Talm visited the school.', []],
  // An adjective of a land belongs to a society, and stands before a company.
  [
    'nl',
    'Volgens de Nederlandse Fruitvissers Organisatie is dat waar.',
    ['Nederlandse Fruitvissers Organisatie'],
  ],
  ['nl', 'Dat zegt de Nederlandse Torf Vereniging.', ['Nederlandse Torf Vereniging']],
  ['nl', 'Dat zegt de Belgische Bieten Bond.', ['Belgische Bieten Bond']],
  ['nl', 'Zij werkt voor het Zweedse Norrtalm Group.', ['Norrtalm Group']],
  ['en', 'The Royal Dutch Peat Society met.', ['Royal Dutch Peat Society']],
  ['en', 'The British Talm Association met.', ['British Talm Association']],
  ['en', 'The Dutch company Talmo Group grew.', ['Talmo Group']],
  ['de', 'Die Deutsche Torf Gesellschaft tagte.', ['Deutsche Torf Gesellschaft']],
  ['de', 'Die Österreichische Moor Gesellschaft tagte.', ['Österreichische Moor Gesellschaft']],
  ['nl', 'De Koninklijke Nederlandse Torf Bond vergadert.', ['Koninklijke Nederlandse Torf Bond']],
  // Small words of Romance languages, and "of" behind a company.
  ['en', 'Belcim and Torferie du Brix paid a fine.', ['Belcim', 'Torferie du Brix']],
  ['en', 'The producer Torferie du Brix paid a fine.', ['Torferie du Brix']],
  ['en', 'Torferie du Brix must pay 66 million euros.', ['Torferie du Brix']],
  ['nl', 'De bank Banco di Talmo groeit.', ['Banco di Talmo']],
  ['nl', 'Het werd betaald door Banco de Talmavia.', ['Banco de Talmavia']],
  ['en', 'The central bank, Banco de Talmavia, kept its rate.', ['Banco de Talmavia']],
  ['en', 'The Compagnie des Torfs bought it.', ['Compagnie des Torfs']],
  ['de', 'Die Casa de la Brixa kaufte es.', ['Casa de la Brixa']],
  ['en', 'A loan from Cassa dei Talmi helped.', ['Cassa dei Talmi']],
  ['nl', 'Kooplieden, verenigd in de Compagnie van Talm, kochten veen.', ['Compagnie van Talm']],
  [
    'nl',
    'Kooplieden, verenigd in de Compagnie van het Talmermeer, kochten veen.',
    ['Compagnie van het Talmermeer'],
  ],
  ['en', 'The Company of Barber Masons sent three men.', ['Company of Barber Masons']],
  ['en', 'She lives in Rio de Talm.', []],
  ['en', 'The painter Brixo di Talmo died.', []],
  ['nl', 'De schilder Brixo da Talmi stierf.', []],
  // German nouns behind a name that is whole, and towns that belong to it.
  ['de', 'Ab Januar fördert die Agentur für Arbeit Praktika mit 300 Euro.', ['Agentur für Arbeit']],
  ['de', 'Morgen stellt das Amt für Torf Karten vor.', ['Amt für Torf']],
  [
    'de',
    'Das Institut für Torf der Universität Talmberg forscht.',
    ['Institut für Torf der Universität Talmberg'],
  ],
  [
    'en',
    'The Torbrix District Council Highways Department said so.',
    ['Torbrix District Council Highways Department'],
  ],
  ['en', 'The Talmo Kelp Foundation gave money.', ['Talmo Kelp Foundation']],
  ['de', 'Die Stiftung Torf Brix zahlt.', ['Stiftung Torf Brix']],
  // A possessive before a head.
  ['en', "We ask Talmo's Nursery for 150 tomato plants.", ["Talmo's Nursery"]],
  ['en', "Talmo's Nursery gave 150 tomato plants.", ["Talmo's Nursery"]],
  ['en', "Brixum's Bakery opened in May.", ["Brixum's Bakery"]],
  ['nl', "Bij Talmo's Bakkerij werken tien mensen.", ["Talmo's Bakkerij"]],
  // Public bodies, where they act.
  [
    'nl',
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal schreef hij.',
    ['Tweede Kamer der Staten-Generaal'],
  ],
  ['nl', 'De Tweede Kamer der Staten-Generaal stemde tegen.', ['Tweede Kamer der Staten-Generaal']],
  ['nl', 'De Tweede Kamer stemde tegen.', ['Tweede Kamer']],
  ['nl', 'De Provincie Talmgouw heeft tunnels aangelegd.', ['Provincie Talmgouw']],
  ['nl', 'De Gemeente Talmveen betaalt de brug.', ['Gemeente Talmveen']],
  ['nl', 'De gemeente Talmveen betaalt de brug.', ['gemeente Talmveen']],
  ['nl', 'In de gemeente Talmveen wonen veel mensen.', []],
  ['de', 'In der Stadt Talmberg wohnen viele Menschen.', []],
];

test.each(rows)('%s: %s', async (language, text, names) => {
  const found = await findCompanies(makePassages(language, [text]));
  expect(found.map(({ name }) => name).toSorted()).toStrictEqual(names.toSorted());
});
