import { describe, expect, it } from 'vitest';
import { findDefinitions, type DefiningText } from '../../src/definitions/index.ts';
import { makeText } from './made-up.ts';

function found(text: string, more: Partial<DefiningText> = {}) {
  return findDefinitions(makeText(text, more)).map(
    ({ term, body }) => `${text.slice(...term)} = ${text.slice(...body)}`,
  );
}

function weightOf(text: string, more: Partial<DefiningText> = {}) {
  return findDefinitions(makeText(text, more))[0]?.weight ?? 0;
}

describe('a term that is set apart', () => {
  it.each([
    ['Osmose: het trekken van water door een vlies.', 'list-item'],
    ['Osmose – het trekken van water door een vlies.', 'list-item'],
    ['Osmose = het trekken van water door een vlies', 'paragraph'],
    ['Begrip: Osmose | Uitleg: het trekken van water door een vlies', 'table-row'],
    ['Osmose | het trekken van water door een vlies', 'table-row'],
  ] as const)('is found in "%s" (%s)', (text, kind) => {
    expect(found(text, { kind })).toEqual(['Osmose = het trekken van water door een vlies']);
  });

  it('is what the reader says it is, also where no sign divides it', () => {
    expect(found('De osmose (1) Het trekken van water.', { term: [3, 9] })).toEqual([
      'osmose = Het trekken van water',
    ]);
    expect(found('Osmosis: water moves.', { language: 'sv', term: [0, 7] })).toEqual([
      'Osmosis = water moves',
    ]);
  });

  it('is not the name of who speaks in a recording', () => {
    const text = 'Els de Wit: een pont vaart heen en weer over het meer.';
    expect(found(text)).toHaveLength(1);
    expect(found(text, { second: 0 })).toEqual([]);
  });

  it('counts more where the source marks it', () => {
    const text = 'Osmose: het trekken van water door een vlies.';
    expect(weightOf(text, { term: [0, 6] })).toBeGreaterThan(weightOf(text));
  });

  it.each([
    'Let op: het vlies mag niet drogen.',
    'Voorbeeld: een rozijn in water zwelt op.',
    'Stap 2: leg het vlies in water.',
    'Datum: 5 mei 2020',
    'Osmose: zes',
    'Er zijn drie soorten osmose: gewone, omgekeerde en elektrische.',
    'De proef liet gisteren weer zien: water trekt naar zout.',
    'Osmose: hoe werkt dat nu eigenlijk?',
    'Osmose: de drie kenmerken daarvan:',
  ])('is no term in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a sentence that defines', () => {
  it('leaves article, quotes and abbreviation out of the term', () => {
    const all = found('De "netto contante waarde" (NCW) is de waarde van later, nu.');
    expect(all).toContain('netto contante waarde = de waarde van later, nu');
  });

  it('may say between commas what else its subject is called', () => {
    expect(found('De celwand, de buitenste laag van hout, is een stevig omhulsel.')).toContain(
      'celwand = een stevig omhulsel',
    );
  });

  it('may name what the sentence before tells', () => {
    const text = 'Planten verliezen water door hun bladeren. Dit proces noemen we transpiratie.';
    expect(found(text)).toEqual(['transpiratie = Planten verliezen water door hun bladeren']);
    expect(found('Dit proces noemen we transpiratie.')).toEqual([]);
  });

  it('is found in any of several languages where its own is not known', () => {
    expect(found('Osmose is een proces.', { language: null })).toEqual(['Osmose = een proces']);
    expect(found('Osmosis is a process.', { language: null })).toEqual(['Osmosis = a process']);
  });

  it('is not found by rules in a language that has none', () => {
    expect(found('Osmos är en process.', { language: 'sv' })).toEqual([]);
  });

  it('counts less the less it says, and where it tells what happened', () => {
    const full = weightOf('Osmose is het trekken van water door een vlies heen.');
    expect(weightOf('Osmose is een proces.')).toBeLessThan(full);
    expect(weightOf('Het vlies is een keer per dag door ons met zorg gereinigd.')).toBeLessThan(
      full / 2,
    );
  });

  it('may stand beside others in one passage', () => {
    const text = 'Mitose is een gewone deling. Meiose is een deling die het aantal halveert.';
    expect(found(text)).toEqual([
      'Mitose = een gewone deling',
      'Meiose = een deling die het aantal halveert',
    ]);
  });
});

describe('a noun that announces what a sentence says', () => {
  it.each([
    ['en', 'A primary key is a column that tells each row from the others.', 'primary key'],
    ['en', 'The placebo effect is a relief that comes from trust alone.', 'placebo effect'],
    ['en', 'Reaction time is the time between a signal and the answer.', 'Reaction time'],
    ['nl', 'De sociale rol is het gedrag dat anderen verwachten.', 'sociale rol'],
    ['de', 'Der tote Punkt ist die Stelle, an der ein Kolben umkehrt.', 'tote Punkt'],
  ])('is the head of a term (%s): "%s"', (language, text, term) => {
    const [definition] = findDefinitions(makeText(text, { language }));
    expect(text.slice(...(definition?.term ?? [0, 0]))).toBe(term);
  });

  it.each([
    ['en', 'The main effect is a drop of the price in a year.'],
    ['en', "Mill's answer is a distinction between two pleasures."],
    ['en', 'The greatest advantage is a price that stays low.'],
    ['nl', 'De belangrijkste reden is een gebrek aan geld.'],
    ['nl', 'De kleinste rol is een knecht die niets zegt.'],
    ['de', 'Der wichtigste Grund ist ein Mangel, der bleibt.'],
  ])('is no term where it is only picked from several (%s): "%s"', (language, text) => {
    expect(found(text, { language })).toEqual([]);
  });
});
