import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCustomId, writeCustomId, type CustomId } from '../../src/replies/message/custom-id.ts';

const id: fc.Arbitrary<CustomId> = fc.record({
  act: fc.constantFrom(
    ...(['turn', 'open', 'share', 'pick', 'confirm', 'cancel', 'wrong', 'choose'] as const),
  ),
  // Discord: at most 32 characters.
  command: fc.constantFrom('ask', 'Find sources', 'x'.repeat(32)),
  view: fc.oneof(
    fc.record({
      kind: fc.constant('page' as const),
      page: fc.integer({ min: 1, max: 99_999_999 }),
    }),
    fc.record({
      kind: fc.constant('read' as const),
      passage: fc.string({
        unit: fc.constantFrom('a', 'Z', '0', '-', '_'),
        minLength: 12,
        maxLength: 12,
      }),
      step: fc.integer({ min: -99_999, max: 99_999 }),
    }),
    fc.record({
      kind: fc.constant('cards' as const),
      seed: fc.integer({ min: 0, max: 999_999_999 }),
      number: fc.integer({ min: 1, max: 5 }),
      page: fc.integer({ min: 1, max: 99_999 }),
    }),
    fc.record({
      kind: fc.constant('choice' as const),
      card: fc.record({
        passage: fc.constantFrom('abcdefghijkl', '--__09AZaz-_'),
        kind: fc.constantFrom('term' as const, 'figure' as const),
        start: fc.nat(9_999_999),
      }),
      choice: fc.nat(3),
    }),
    fc.record({
      kind: fc.constant('change' as const),
      change: fc.constantFrom('abcdefghijkl', '--__09AZaz-_'),
    }),
  ),
  asker: fc.bigInt({ min: 10n ** 16n, max: 2n ** 64n - 1n }).map(String),
  visibility: fc.constantFrom('public' as const, 'private' as const, 'shared' as const),
});

describe('a custom id', () => {
  it('is read as it was written, and fits Discord', () => {
    fc.assert(
      fc.property(id, (written) => {
        const text = writeCustomId(written);
        expect(text.length).toBeLessThanOrEqual(100);
        expect(readCustomId(text)).toEqual(written);
      }),
    );
  });

  it.each([
    '',
    'next',
    '2:turn:ask:page.1:1:public',
    '1:turn:ask:page.0:1:public',
    '1:turn:ask:page.-1:1:public',
    '1:turn:ask:page.x:1:public',
    '1:jump:ask:page.1:1:public',
    '1:turn::page.1:1:public',
    '1:turn:ask:page.1::public',
    '1:turn:ask:page.1:1:secret',
    '1:turn:ask:page.1:1:public:more',
    '1:open:ask:read.abc:1:public',
    '1:open:ask:read..0:1:public',
    '1:choose:quiz:card.abc.w1.0:1:public',
    '1:choose:quiz:card.abc.t-1.0:1:public',
    '1:turn:quiz:cards.1.0.1:1:public',
    '1:turn:quiz:cards.1e9.1.1:1:public',
    '1:confirm:source:change.:1:private',
    '1:confirm:source:change.../../../x:1:private',
  ])('of another form is none: "%s"', (text) => {
    expect(readCustomId(text)).toBeNull();
  });
});
