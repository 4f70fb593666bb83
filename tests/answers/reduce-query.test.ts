import { describe, expect, it } from 'vitest';
import { reduceQuery } from '../../src/answers/lookup/reduce-query.ts';
import { snapshotOf } from '../discord/material.ts';

const { index } = await snapshotOf([
  {
    file: 'a.txt',
    lines: [
      'Tencent fined over privacy.',
      'Privacy is a right.',
      'The ferry sails from Harlingen.',
      'Privacy again.',
    ],
  },
]);
const chatter = 'Well you know yesterday somebody told us a long tale about nothing at all. ';

describe('what a message asks', () => {
  it.each([
    ['Is privacy a right?', 'Is privacy a right?'],
    ['  two\nlines  ', 'two lines'],
    ['look: https://example.org/privacy?a=1', 'look:'],
    ['<@123456789012345678> privacy <:wave:123456789012345678> <#123>', 'privacy'],
    ['"privacy" -right', 'privacy right'],
    ['', ''],
    ['😀 👍🏽', ''],
    ['https://example.org', ''],
    ['```\ncode\n```', ''],
  ])('of %j is %j', (message, query) => {
    expect(reduceQuery(message, index)).toBe(query);
  });

  it('of a long one is what of it the material knows, in its order', () => {
    const message = `${chatter}The ferry! ${chatter}Privacy? ${chatter}Tencent, ${chatter}privacy.`;
    expect(reduceQuery(message, index)).toBe('ferry Privacy Tencent');
  });

  it('of a long one that the material knows nothing of is still a query that fits', () => {
    const query = reduceQuery('zzyzx '.concat('qwrtz '.repeat(400), 'x'.repeat(500)), index);
    expect(query).toMatch(/^zzyzx qwrtz/);
    expect(query.length).toBeLessThanOrEqual(300);
  });

  it('of the longest message there can be fits as well', () => {
    const words = Array.from({ length: 800 }, (_, place) => (place * 7919).toString(36));
    const query = reduceQuery(words.join(' ').slice(0, 4000), index);
    expect(query.length).toBeLessThanOrEqual(300);
  });
});
