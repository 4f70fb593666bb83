import { expect, it } from 'vitest';
import { composeAccents } from '../../src/library/formats/pdf/compose-accents.ts';
import { partMixedNumbers } from '../../src/library/formats/parts/join-fraction.ts';

it.each([
  ['de co¨ordinaten', 'de coördinaten'],
  ['na¨ıef en ge¨erfd', 'naïef en geërfd'],
  ['l’´ecole et tr`es franc¸ais', 'l’école et très français'],
  ['Erd˝os of ˇCech', 'Erd˝os of Čech'],
  ['foto´s', 'foto´s'],
  ['l´eau', 'l´eau'],
  ['het `a`-teken', 'het `a`-teken'],
])('an accent that is drawn beside its letter: %s', (drawn, read) => {
  expect(composeAccents(drawn)).toBe(read);
});

it.each([
  ['21⁄2 inch', '2 1⁄2 inch'],
  ['115⁄16 inch', '1 15⁄16 inch'],
  ['1⁄4 inch', '1⁄4 inch'],
  ['15⁄16 inch', '15⁄16 inch'],
  ['2 1⁄2 inch', '2 1⁄2 inch'],
])('a fraction of signs made for it: %s', (drawn, read) => {
  expect(partMixedNumbers(drawn)).toBe(read);
});
