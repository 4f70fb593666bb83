import * as fc from 'fast-check';

/** Pieces of text that mean something to Discord, to terminals, or to nobody. */
const PIECES = [
  '@everyone',
  '<@123456789012345678>',
  '<#123456789012345678>',
  '</ask:123456789012345678>',
  '<t:1700000000:R>',
  '<:naam:123456789012345678>',
  ':smile:',
  '```js',
  '`',
  '**',
  '__',
  '_',
  '~~',
  '||',
  '[tekst](https://example.org)',
  'https://example.org/a_b_c',
  '\\',
  '\\\\',
  '# ',
  '-# ',
  '> ',
  '>>> ',
  '- ',
  '1. ',
  'מים',
  'ماء',
  '水は命の源',
  '\u200b',
  '\u200d',
  '\u202e',
  'e\u0301',
  '👩‍👩‍👧‍👦',
  '🇳🇱',
  '𝒳',
  '😀',
  'a'.repeat(200),
  '¯\\_(ツ)_/¯',
];

/** A text that tries to be more than text, on one line as passages are; it has a word to ask for. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 2, arbitrary: fc.constantFrom('water', 'rivier.', '86%', 'Acme', 'En', 'de') },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }) },
    ),
    { minLength: 1, maxLength: 120 },
  )
  .chain((parts) => fc.constantFrom('', ' ').map((glue) => `Acme water 86% ${parts.join(glue)}`))
  .map((text) => text.replace(/\s+/gu, ' ').trim());
