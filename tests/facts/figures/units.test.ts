import { expect, it } from 'vitest';
import { dimensionOf } from '../../../src/facts/figures/dimension.ts';
import { findFigures } from './find.ts';

it.each([
  ['nl', 'De kelder houdt 24 hectoliter wijn.', 'hectolitre', 'volume'],
  ['nl', 'Een paneel levert 410 wattpiek.', 'watt peak', 'power'],
  ['en', 'The drum turns at 900 rpm.', 'revolution per minute', 'frequency'],
  ['nl', 'De lamp geeft 800 lumen.', 'lumen', 'light'],
  ['nl', 'Voeg 3 eetlepels olie toe.', 'tablespoon', 'volume'],
  ['nl', 'Er staat 230 millibar op.', 'millibar', 'pressure'],
  ['en', 'The tank holds 24 hectolitres.', 'hectolitre', 'volume'],
  ['en', 'The slide moved 3 cubic kilometres of rock.', 'cubic kilometre', 'volume'],
  ['en', 'The line carries 300 megabits a second.', 'megabit per second', 'speed'],
  ['en', 'The whistle lies at 12 kilohertz.', 'kilohertz', 'frequency'],
  ['en', 'A pack of 720 watt-hours is heavy.', 'watt hour', 'energy'],
  ['en', 'The tyre takes 35 psi.', 'pound per square inch', 'pressure'],
  ['en', 'The roof gives 9 kWp.', 'kilowatt peak', 'power'],
  ['de', 'Das Fass hält 2 Hektoliter.', 'hectolitre', 'volume'],
  ['de', 'Der Wagen wiegt 3,5 t.', 'tonne', 'weight'],
  ['de', 'Der Hof erntet 40 Doppelzentner.', 'double centner', 'weight'],
  ['de', 'Der Bau kostete 3,9 Millionen Mark.', 'DEM', 'money'],
])('in %s "%s" is in a %s', (language, text, unit, dimension) => {
  const found = findFigures(text, language);
  expect(found.map((figure) => [figure.unit, dimensionOf(figure)])).toEqual([[unit, dimension]]);
});

it.each([
  ['nl', 'Zie bladzijde 5 t/m 8.'],
  ['nl', 'De afstandsbediening heeft 24 knopen.'],
  ['en', 'The town has 24 bars.'],
])('but in %s "%s" has no unit', (language, text) => {
  for (const { unit } of findFigures(text, language)) expect(unit).toBeNull();
});
