import { type Dimension, type PhraseList, toPhrases } from '../../language/index.ts';
import type { Figure } from '../types.ts';

/** What the units of a dimension are called: see `words/unit-names.ts` and `units` of the packs. */
const UNITS: readonly (readonly [Dimension, PhraseList])[] = [
  ['share', '%, percentage point, basis point, per mille'],
  [
    'length',
    `
    nanometre, micrometre, millimetre, centimetre, decimetre, metre, kilometre, mile,
    nautical mile, inch, foot, yard, light year, astronomical unit, parsec, furlong,
    fathom
  `,
  ],
  [
    'area',
    `
    square centimetre, square millimetre, square decimetre, square inch, square yard,
    square metre, square kilometre, square mile, square foot, acre, hectare
  `,
  ],
  [
    'volume',
    `
    cubic millimetre, cubic centimetre, cubic decimetre, cubic metre, cubic kilometre,
    cubic inch, cubic foot, cubic yard, cubic mile, microlitre, millilitre, centilitre, decilitre,
    litre, hectolitre, fluid ounce, pint, quart, gallon, barrel, bushel, tablespoon,
    teaspoon
  `,
  ],
  [
    'weight',
    `
    microgram, nanogram, milligram, gram, kilogram, tonne, ton, kiloton, megaton, gigaton,
    hundredweight, centner, double centner, pound, ounce, stone, carat
  `,
  ],
  [
    'duration',
    `
    nanosecond, microsecond, millisecond, second, minute, hour, day, weekend, night, week,
    month, year, decade, century, millennium, fortnight, quarter
  `,
  ],
  [
    'speed',
    `
    kilometre per hour, metre per second, kilometre per second, foot per second,
    mile per hour, knot, kilobit per second, megabit per second, gigabit per second
  `,
  ],
  ['temperature', 'degree, degree Celsius, degree Fahrenheit, kelvin'],
  [
    'power',
    `
    milliwatt, watt, kilowatt, megawatt, gigawatt, terawatt, watt peak, kilowatt peak,
    megawatt peak, horsepower
  `,
  ],
  [
    'energy',
    `
    watt hour, kilowatt hour, megawatt hour, gigawatt hour, terawatt hour, joule,
    kilojoule, megajoule, gigajoule, terajoule, petajoule, calorie, kilocalorie
  `,
  ],
  [
    'pressure',
    `
    pascal, hectopascal, kilopascal, megapascal, bar, millibar, atmosphere,
    pound per square inch, millimetre of mercury
  `,
  ],
  ['force', 'newton, kilonewton, newton metre'],
  [
    'density',
    `
    kilogram per cubic metre, gram per cubic metre, gram per cubic centimetre,
    kilogram per litre, gram per litre, milligram per litre, microgram per litre,
    gram per millilitre, microgram per cubic metre, milligram per cubic metre,
    part per million, part per billion, millimole per litre, micromole per litre,
    nanomole per litre, picomole per litre, milligram per decilitre, gram per decilitre,
    milligram per millilitre, microgram per millilitre, nanogram per millilitre,
    picogram per millilitre, microgram per decilitre
  `,
  ],
  ['sound', 'decibel'],
  ['light', 'lux, lumen, candela'],
  ['radiation', 'sievert, millisievert, microsievert, becquerel'],
  ['voltage', 'millivolt, volt, kilovolt'],
  ['current', 'milliampere, ampere, milliampere hour, ampere hour'],
  [
    'frequency',
    `
    hertz, kilohertz, megahertz, gigahertz, revolution per minute, beat per minute,
    frame per second
  `,
  ],
  [
    'data',
    `
    bit, kilobit, megabit, gigabit, byte, kilobyte, megabyte, gigabyte, terabyte, petabyte,
    exabyte, zettabyte
  `,
  ],
];

const dimensions: ReadonlyMap<string, Dimension> = new Map(
  UNITS.flatMap(([dimension, units]) =>
    Array.from(toPhrases(units), (unit) => [unit, dimension] as const),
  ),
);

/** The kind of quantity that a figure tells, or null where it is none that is asked for. */
export function dimensionOf({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): Dimension | null {
  if (kind === 'amount') return 'money';
  if (unit !== null) return dimensions.get(unit) ?? null;
  if (kind === 'count') return 'count';
  return kind === 'percentage' || kind === 'fraction' ? 'share' : null;
}
