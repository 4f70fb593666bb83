import { expect, it } from 'vitest';
import { findFigures } from './find.ts';

it.each([
  ['De club krijgt een subsidie van drie ton.', 300_000, 'EUR'],
  ['De bouw kostte 2,5 ton en is klaar.', 250_000, 'EUR'],
  ['De wagen weegt drie ton.', 3, 'tonne'],
  ['De oogst was drie ton.', 3, 'tonne'],
  ['De boete is voor drie ton graan.', 3, 'tonne'],
  ['De boete is 900 euro voor drie ton.', 3, 'tonne'],
  ['Het verlies was 400 ton.', 400, 'tonne'],
])('a ton is an amount only beside a word for money: %s', (text, value, unit) => {
  expect(findFigures(text, 'nl').at(-1)).toMatchObject({ value, unit });
});
