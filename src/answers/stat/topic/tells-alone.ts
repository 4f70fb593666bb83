import { dimensionOf, type Figure } from '../../../facts/index.ts';
import type { Dimension } from '../../../language/index.ts';
import type { Measure } from './asked-measures.ts';

/** Kinds of quantity that a thing mostly has one of: square kilometres are its area, whatever word says so. */
const OWN_KIND: ReadonlySet<Dimension> = new Set([
  'area',
  'speed',
  'temperature',
  'power',
  'energy',
  'pressure',
  'force',
  'density',
  'sound',
  'light',
  'radiation',
  'voltage',
  'current',
  'frequency',
]);

/** Whether a figure tells what is asked for by its unit alone. */
export function tellsAlone({ dimensions: [first] }: Measure, figure: Figure): boolean {
  const dimension = dimensionOf(figure);
  return dimension !== null && dimension === first && OWN_KIND.has(dimension);
}
