import { describe, expect, it } from 'vitest';
import { findCompany } from '../../src/answers/company/company.ts';
import type { CompanyPage } from '../../src/answers/types.ts';
import { lookupOf, snapshotOf } from './look-up.ts';

async function pageOf(name: string, ...passages: string[]): Promise<CompanyPage> {
  const snapshot = await snapshotOf({ 'a.txt': passages.join('\n\n') });
  const { company } = await findCompany(lookupOf(name), snapshot);
  if (!company) throw new Error('no page');
  return company;
}

const figuresOf = ({ figures }: CompanyPage) =>
  figures.map(({ figure, place }) => `${figure.text} [${place + 1}]`);

describe('the figures of a company', () => {
  it.each<[string, string, string[]]>([
    ['none', 'De winst van Brixum groeide.', []],
    ['in its clause', 'De winst van Brixum groeide met 12%.', ['12% [1]']],
    ['in its clause only', 'De winst van Brixum groeide, en die van Talmo kromp met 3%.', []],
    [
      'after it in the sentence',
      'De winst van Brixum, dat schepen bouwt, groeide met 12%.',
      ['12% [1]'],
    ],
    ['not in the next sentence', 'De winst van Brixum groeide. Het regende 12 dagen.', []],
    [
      'the last named before a figure has it',
      'De winst van Brixum is 12% en van Talmo 3%.',
      ['12% [1]'],
    ],
  ])('%s', async (_, text, figures) => {
    const page = await pageOf(
      'Brixum',
      text,
      'De aandelen Talmo zakten. De topman van Brixum lacht.',
    );
    expect(figuresOf(page).map((figure) => figure.replace('[2]', '[1]'))).toEqual(figures);
  });

  it('stand with the place of their passage, each once, the fuller way of writing it', async () => {
    const page = await pageOf(
      'Brixum',
      'De winst van Brixum was 4,4 miljard dit jaar.',
      'Brixum verdiende 4,4 miljard dollar. Brixum groeide. Brixum lacht.',
    );
    expect(figuresOf(page)).toEqual(['4,4 miljard dollar [1]']);
  });
});

describe('who a company is named together with', () => {
  const texts = [
    'De aandelen Brixum stegen. De aandelen Talmo daalden.',
    'De topman van Brixum sprak met de topman van Talmo en die van Zoevie N.V. over hun fabriek.',
    'De winst van Vandel B.V. steeg.',
  ];

  it('is counted by passages, the most often first, without itself', async () => {
    expect((await pageOf('Brixum', ...texts)).with).toEqual([
      { name: 'Talmo', passages: 2 },
      { name: 'Zoevie N.V.', passages: 1 },
    ]);
  });

  it('may be nobody', async () => {
    expect((await pageOf('Vandel B.V.', ...texts)).with).toEqual([]);
  });

  it('is told of a name too that was never recognised', async () => {
    const page = await pageOf('fabriek', ...texts);
    expect(page).toMatchObject({ match: 'literal', name: 'fabriek' });
    expect(page.with.map(({ name }) => name)).toContain('Talmo');
  });

  it('is at most 25', async () => {
    const others = Array.from(
      { length: 40 },
      (_, at) => `Vandel${'abcdefghij'[at % 10]}${'xyzw'[at % 4]}o N.V.`,
    );
    const page = await pageOf('Brixum', `De topman van Brixum sprak met ${others.join(', ')}.`);
    expect(page.with.length).toBeLessThanOrEqual(25);
  });
});

/** A source with that date, or without. */
const dated = (date: string | null) =>
  `${date ? `---\ndate: ${date}\n---\n\n` : ''}De winst van Brixum steeg.`;

describe('the dates of its sources', () => {
  it.each([
    [[null], null],
    [['2021-07'], { first: '2021-07', last: '2021-07' }],
    [['2021-07', '2019', '2021-07-05'], { first: '2019', last: '2021-07-05' }],
    // Of one source nobody knows from when it is: the others' dates are not those of all.
    [['2021-07', null, '2019'], null],
  ])('of %j', async (dates, span) => {
    const files = dates.map((date, at) => [`${at}.md`, dated(date)] as const);
    const snapshot = await snapshotOf(Object.fromEntries(files));
    expect((await findCompany(lookupOf('Brixum'), snapshot)).company?.dates).toEqual(span);
  });
});
