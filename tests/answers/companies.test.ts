import { describe, expect, it } from 'vitest';
import { listCompanies } from '../../src/answers/company/companies.ts';
import { snapshotOf } from './look-up.ts';

const all = { source: null, from: 0, limit: 100 };
const snapshot = await snapshotOf({
  'a.txt': 'De aandelen Brixum stegen.\n\nDe aandelen Talmo ook.\n\nDe topman van Talmo zweeg.',
  'b.txt': 'De aandelen Brixum daalden.\n\nDe topman van Brixum sprak.',
  'c.txt': 'Het regende de hele dag.',
});

const show = ({ companies, total }: ReturnType<typeof listCompanies>) => ({
  total,
  companies: companies.map(({ company, passages, sources }) => [company.name, passages, sources]),
});

describe('all companies', () => {
  it('with the number of their passages and sources, the most named first', () => {
    expect(show(listCompanies(all, snapshot))).toEqual({
      total: 2,
      companies: [
        ['Brixum', 3, 2],
        ['Talmo', 2, 1],
      ],
    });
  });

  it.each([
    [
      'a',
      [
        ['Talmo', 2, 1],
        ['Brixum', 1, 1],
      ],
    ],
    ['b.txt', [['Brixum', 2, 1]]],
    ['c', []],
  ])('of the source "%s"', (source, companies) => {
    const list = listCompanies({ ...all, source }, snapshot);
    expect(show(list)).toEqual({ total: companies.length, companies });
  });

  it('by pages, and none past the last', () => {
    const second = listCompanies({ ...all, from: 1, limit: 1 }, snapshot);
    expect(show(second)).toEqual({ total: 2, companies: [['Talmo', 2, 1]] });
    expect(() => listCompanies({ ...all, from: 2 }, snapshot)).toThrow(
      expect.objectContaining({ key: 'material-changed' }),
    );
  });

  it('of a source that there is not is an error', () => {
    expect(() => listCompanies({ ...all, source: 'z' }, snapshot)).toThrow(
      expect.objectContaining({ key: 'unknown-source' }),
    );
  });
});
