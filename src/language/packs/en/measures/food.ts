import type { MeasureRow } from '../../parts/figures.ts';

/** English: food and drink. */
export const food: readonly MeasureRow[] = [
  {
    asks: 'proof, abv',
    dimensions: ['share', 'volume', 'weight'],
    told: 'alcohol, strength, abv, contains, by volume, proof',
  },
  {
    asks: 'freshness',
    dimensions: ['duration'],
    told: `
      keeps, keep, kept, stays fresh, stay fresh, good for, spoils, spoil, use by, use within,
      in the fridge, in the freezer, once opened, after opening, goes off, best before
    `,
  },
  {
    asks: 'servings, portions, serving, portion',
    dimensions: ['count', 'weight', 'volume'],
    told: `
      serves, serve, servings, portions, portion, serving, feeds, enough for, makes, helping,
      helpings
    `,
  },
  {
    asks: 'vegetarians, vegans, vegetarianism',
    dimensions: ['share', 'count'],
    told: 'vegetarian, vegan, vegetarians, vegans, no meat, meat-free, eat meat, given up meat',
  },
];
