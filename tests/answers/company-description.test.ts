import { expect, it } from 'vitest';
import { findCompany } from '../../src/answers/company/company.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

/** Three sentences that show Brixum to be a company, and give the text its language. */
const KNOWN = {
  nl: 'De omzet van Brixum steeg en de winst van Brixum ook. Volgens de topman van Brixum gaat het goed.',
  en: 'The turnover of Brixum rose, and so did its profit. Shares in Brixum rose, and the CEO of Brixum is pleased.',
  de: 'Der Umsatz von Brixum stieg, und der Gewinn von Brixum auch. Der Vorstandschef von Brixum ist zufrieden.',
} as const;

/** A sentence, and what of it says what Brixum is; null where it does not say that. */
const rows: readonly (readonly [language: keyof typeof KNOWN, text: string, is: string | null])[] =
  [
    // An apposition between commas, at the end, in brackets.
    [
      'nl',
      'Brixum, een online recruiter voor studenten, groeit.',
      'een online recruiter voor studenten',
    ],
    ['nl', 'Zij werkt sinds kort bij Brixum, een kleine uitgeverij.', 'een kleine uitgeverij'],
    ['nl', 'Daar zit Brixum (een webwinkel in lampen) ook.', 'een webwinkel in lampen'],
    ['nl', 'Brixum, een in Gent gevestigde rederij, groeit.', 'een in Gent gevestigde rederij'],
    [
      'en',
      'Brixum, an online recruiter for students, is growing.',
      'an online recruiter for students',
    ],
    ['en', 'She joined Brixum, the largest US retailer, last year.', 'the largest US retailer'],
    ['en', 'Brixum, a family owned brewery, is growing.', 'a family owned brewery'],
    ['de', 'Brixum, ein Verlag aus Gera, wächst.', 'ein Verlag aus Gera'],
    // A definition, with its verb.
    ['nl', 'Brixum is een uitgeverij in Gent.', 'Brixum is een uitgeverij in Gent'],
    ['nl', 'Brixum was een rederij in Gent.', 'Brixum was een rederij in Gent'],
    ['en', 'Brixum is a publisher of school books.', 'Brixum is a publisher of school books'],
    ['de', 'Brixum ist ein Hersteller von Pumpen.', 'Brixum ist ein Hersteller von Pumpen'],
    // A noun before the name.
    ['nl', 'Gisteren zweeg de Vlaamse uitgeverij Brixum.', 'de Vlaamse uitgeverij Brixum'],
    ['nl', 'Dat zegt betaalverwerker Brixum vandaag.', 'betaalverwerker Brixum'],
    ['en', 'They bought oil giant Brixum last year.', 'oil giant Brixum'],
    ['en', 'They use the tools of anti-virus firm Brixum.', 'anti-virus firm Brixum'],
    ['en', 'It will supply Danish brewer Brixum with malt.', 'Danish brewer Brixum'],
    ['en', 'It sued the Danish brewer Brixum last year.', 'the Danish brewer Brixum'],
    ['de', 'Das sagt der Autobauer Brixum.', 'Autobauer Brixum'],
    // Only its own: of who has it, of what it has, of a longer name, of several, of another.
    ['nl', 'Dat zegt de topman van Brixum, een ervaren bestuurder.', null],
    ['nl', 'Dat zegt de eigenaar van Brixum, een belegger uit Gent.', null],
    ['nl', 'De app van Brixum, een dienst voor reizigers, groeit.', null],
    ['nl', 'Brixum Nederland, een uitgeverij in Gent, groeit.', null],
    ['nl', 'Daar zitten de uitgeverij Brixum en Talmo.', null],
    ['nl', 'Zij werkte bij Brixum, de bank Talmo en de krant.', null],
    ['en', 'That is how rival bank Brixum grew.', null],
    ['en', 'They praised the brewer Brixum Talmo yesterday.', null],
    ['de', 'Dort sitzen die Sender Brixum und Talmo.', null],
    ['en', 'They went to Brixum, the World Weather Agency, to ask.', null],
    // What says nothing of what it is.
    ['nl', 'Brixum is een groot succes.', null],
    ['nl', 'Brixum is een voorbeeld voor de uitgeverij.', null],
    ['nl', 'Dat zegt het bedrijf Brixum.', null],
    ['nl', 'Daar is concurrent Brixum ook.', null],
    ['nl', 'Is Brixum een uitgeverij?', null],
    ['en', 'Brixum, a newspaper editor said, is growing.', null],
    ['en', 'Brixum is the latest studio to close.', null],
    ['de', 'Brixum ist ein Erfolg.', null],
  ];

it.each(rows)('%s: %s', async (language, text, is) => {
  const snapshot = await snapshotOf({ 'a.txt': `${KNOWN[language]}\n\n${text}` });
  const { company } = await findCompany(lookupOf('Brixum'), snapshot);
  expect(company.name).toBe('Brixum');
  expect(company.description?.text ?? null).toBe(is);
});

it('is quoted with its place', async () => {
  const text = 'Brixum, een online recruiter, groeit.';
  const snapshot = await snapshotOf({ 'a.txt': KNOWN.nl, 'b.txt': text });
  const { description } = (await findCompany(lookupOf('Brixum'), snapshot)).company;
  expect(description?.passage).toMatchObject({ number: 1, source: { file: 'b.txt' } });
  expect(text.slice(description?.start, description?.end)).toBe('een online recruiter');
});

it('is what it does, rather than what it is to another or a word before its name', async () => {
  const snapshot = await snapshotOf({
    'a.txt': `${KNOWN.nl}\n\nBrixum, een concurrent van Talmo, groeit. Dat meldt uitgeverij Brixum.`,
    'b.txt': 'Brixum is een uitgeverij in Gent.',
  });
  const { description } = (await findCompany(lookupOf('Brixum'), snapshot)).company;
  expect(description?.text).toBe('Brixum is een uitgeverij in Gent');
});

it('is told of no word that is not known as a name', async () => {
  const snapshot = await snapshotOf({ 'a.txt': 'Een fabriek is een bedrijf dat iets maakt.' });
  const { company } = await findCompany(lookupOf('fabriek'), snapshot);
  expect(company).toMatchObject({ match: 'literal', description: null });
});
