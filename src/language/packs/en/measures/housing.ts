import type { MeasureRow } from '../../parts/figures.ts';

/** English: houses, rent and building. */
export const housing: readonly MeasureRow[] = [
  {
    asks: 'demolitions, demolished',
    dimensions: ['count'],
    told: 'demolished, torn down, pulled down, knocked down, razed, bulldozed, flattened',
  },
  {
    asks: 'homeownership',
    dimensions: ['share', 'count'],
    told: `
      own their home, own their homes, owns a home, own a home, owner-occupied, owner-occupiers,
      their own home, on the property ladder
    `,
  },
  {
    asks: 'tenancy',
    dimensions: ['share', 'count', 'duration'],
    told: 'rent, rents, rented, renting, tenants, social housing, landlord',
  },
  {
    asks: 'relocations, removals',
    dimensions: ['count', 'share'],
    told: 'moved, moved out, moved away, moved house, relocated, left town',
  },
  {
    asks: 'evictions, eviction',
    dimensions: ['count'],
    told: 'evicted, evictions, thrown out, turned out, put out on the street',
  },
  {
    asks: 'storeys',
    dimensions: ['count'],
    told: 'bedrooms, rooms, storeys, stories, floors, bedroom, storey',
  },
];
