import { describe, expect, it } from 'vitest';
import { describeCompany } from '../../src/replies/company/company-lines.ts';

/** What is said of a company that sources with these dates name. */
function said(first: string, last: string, sources: number, locale: 'nl' | 'en'): string {
  const dates = { first, last };
  const page = {
    name: 'A',
    aliases: [],
    match: null,
    kind: null,
    description: null,
    with: [],
    dates,
    figures: [],
  };
  return describeCompany({ company: page, sources }, locale);
}

describe('when the sources of a company are from', () => {
  it.each([
    ['2021-07', '2021-07', 'in bronnen uit juli 2021', 'in sources from July 2021'],
    ['2021', '2021', 'in bronnen uit 2021', 'in sources from 2021'],
    ['2021-07-05', '2021-07-05', 'in bronnen van 5 juli 2021', 'in sources from 5 July 2021'],
    [
      '2019',
      '2021-07',
      'in bronnen van 2019 tot en met juli 2021',
      'in sources from 2019 to July 2021',
    ],
  ])('is said in words: %s to %s', (first, last, nl, en) => {
    expect([said(first, last, 2, 'nl'), said(first, last, 2, 'en')]).toEqual([nl, en]);
  });

  it('is not said of one source, as its date stands above its passages', () => {
    expect(said('2021-07', '2021-07', 1, 'nl')).toBe('');
  });
});
