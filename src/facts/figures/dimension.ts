import type { Dimension } from '../../language/index.ts';
import type { Figure } from '../types.ts';

/** What the units of a dimension are called: see `words/unit-names.ts` and `units` of the packs. */
const UNITS: readonly (readonly [Dimension, readonly string[]])[] = [
  ['share', ['%', 'percentage point', 'basis point', 'per mille']],
  [
    'length',
    [
      'nanometre',
      'micrometre',
      'millimetre',
      'centimetre',
      'decimetre',
      'metre',
      'kilometre',
      'mile',
      'nautical mile',
      'inch',
      'foot',
      'yard',
      'light year',
    ],
  ],
  [
    'area',
    [
      'square centimetre',
      'square metre',
      'square kilometre',
      'square mile',
      'square foot',
      'acre',
      'hectare',
    ],
  ],
  ['volume', ['cubic metre', 'millilitre', 'centilitre', 'litre', 'pint', 'gallon', 'barrel']],
  [
    'weight',
    [
      'microgram',
      'milligram',
      'gram',
      'kilogram',
      'tonne',
      'ton',
      'kiloton',
      'megaton',
      'pound',
      'ounce',
      'stone',
    ],
  ],
  [
    'duration',
    [
      'millisecond',
      'second',
      'minute',
      'hour',
      'day',
      'weekend',
      'night',
      'week',
      'month',
      'year',
      'decade',
      'century',
    ],
  ],
  ['speed', ['kilometre per hour', 'metre per second', 'mile per hour', 'knot']],
  ['temperature', ['degree', 'degree Celsius', 'degree Fahrenheit', 'kelvin']],
  ['power', ['watt', 'kilowatt', 'megawatt', 'gigawatt', 'horsepower']],
  [
    'energy',
    [
      'kilowatt hour',
      'megawatt hour',
      'gigawatt hour',
      'terawatt hour',
      'joule',
      'kilojoule',
      'calorie',
      'kilocalorie',
    ],
  ],
];

const dimensions: ReadonlyMap<string, Dimension> = new Map(
  UNITS.flatMap(([dimension, units]) => units.map((unit) => [unit, dimension] as const)),
);

/** The kind of quantity that a figure tells, or null where it is none that is asked for. */
export function dimensionOf({ kind, unit }: Pick<Figure, 'kind' | 'unit'>): Dimension | null {
  if (kind === 'amount') return 'money';
  if (unit !== null) return dimensions.get(unit) ?? null;
  if (kind === 'count') return 'count';
  return kind === 'percentage' || kind === 'fraction' ? 'share' : null;
}
