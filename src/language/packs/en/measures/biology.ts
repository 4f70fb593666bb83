import type { MeasureRow } from '../../parts/figures.ts';

/** English: animals and plants. */
export const biology: readonly MeasureRow[] = [
  {
    asks: 'weaning, suckling',
    dimensions: ['duration'],
    told: `
      weaned, wean, suckled, suckles, suckle, nursed, nurses, milk, with its mother,
      with their mother
    `,
  },
  {
    asks: 'maturity, adulthood',
    dimensions: ['duration'],
    told: `
      mature, matures, maturity, fully grown, full-grown, adult, breed for the first time,
      breeds for the first time
    `,
  },
  {
    asks: 'fledging',
    dimensions: ['duration'],
    told: `
      fledge, fledges, fledged, leave the nest, leaves the nest, left the nest, in the nest
    `,
  },
  {
    asks: 'hibernation, dormancy',
    dimensions: ['duration'],
    told: 'hibernate, hibernates, hibernated, sleeps, sleep through, dormant, winter sleep',
  },
  {
    asks: 'migration',
    dimensions: ['length', 'duration', 'count'],
    told: `
      migrate, migrates, migrated, flies, fly, flew, covers, cover, covered, travel, travels,
      wintering grounds
    `,
  },
  {
    asks: 'biodiversity',
    dimensions: ['count', 'share'],
    told: 'species, kinds, varieties, kinds of',
  },
  {
    asks: 'germination',
    dimensions: ['share', 'duration'],
    told: `
      germinated, germinates, germinate, sprouted, sprout, sprouts, came up, come up, emerged
    `,
  },
  {
    asks: 'flowering, blooming, ripening',
    dimensions: ['duration'],
    told: `
      in bloom, in flower, blooms, bloom, flowers for, flowered, ripens, ripen, ripe,
      from sowing, after sowing, after planting
    `,
  },
  {
    asks: 'spacing',
    dimensions: ['length'],
    told: 'apart, deep, between rows, between plants, sown, planted',
  },
  {
    asks: 'girth',
    dimensions: ['length'],
    told: 'around, girth, trunk, across, thick',
  },
  {
    asks: 'payload',
    dimensions: ['weight'],
    told: 'lifts, lift, lifted, carries, carry, carried, tows, tow, hoists, hoist, bear, bears',
  },
];
