import type { MeasureRow } from '../../parts/figures.ts';

/** English: history. */
export const history: readonly MeasureRow[] = [
  {
    asks: 'crew, crewmen, sailors, complement',
    dimensions: ['count'],
    told: `
      on board, aboard, manned, crewed, hands, sailors, seamen, crew of, shipped with, embarked,
      souls, men
    `,
  },
  {
    asks: 'army, troops, garrison',
    dimensions: ['count'],
    told: `
      strong, men, soldiers, horsemen, foot soldiers, infantry, cavalry, marched, under arms,
      mustered, fielded, took the field, stationed, quartered, troops, fighters, warriors,
      musketeers, an army of, a force of, archers
    `,
  },
  {
    asks: 'captives, prisoners, deportees, hostages',
    dimensions: ['count'],
    told: `
      captured, taken prisoner, taken captive, taken hostage, deported, carried off, marched off,
      interned
    `,
  },
  {
    asks: 'reign, rule, presidency, premiership, regime',
    dimensions: ['duration'],
    told: `
      reigned, reigns, ruled, rules, on the throne, throne, in power, held power, governed,
      held office, in office, king for, queen for, sat on the throne, mayor for, chief for
    `,
  },
  {
    asks: 'siege',
    dimensions: ['duration'],
    told: `
      besieged, siege, held out, surrendered, surrounded, raged, lasted, dragged on, fought,
      occupied, captive, in captivity, capitulated, blockaded, cut off
    `,
  },
  {
    asks: 'existence, antiquity',
    dimensions: ['duration'],
    told: 'existed, exists, stood for, founded, standing, dates back, old, centuries',
  },
  {
    asks: 'armada, warships',
    dimensions: ['count'],
    told: 'ships, sail, sails, galleys, men-of-war, warships, set sail with',
  },
  {
    asks: 'cannon, armament, cannons',
    dimensions: ['count'],
    told: 'guns, cannon, cannons, armed with, mounted, broadside',
  },
  {
    asks: 'ransom, tribute, booty, plunder, reparations',
    dimensions: ['money', 'weight', 'count'],
    told: `
      ransom, ransomed, tribute, plundered, plunder, booty, bought off, paid off, demanded,
      extorted, reparations
    `,
  },
  {
    asks: 'finds, excavation, hoard, discoveries, artefacts',
    dimensions: ['count', 'weight'],
    told: `
      dug up, unearthed, excavated, uncovered, recovered, turned up, came to light, hoard,
      brought up, salvaged
    `,
  },
  {
    asks: 'emigration, immigration, emigrants, immigrants',
    dimensions: ['count', 'share'],
    told: `
      emigrated, sailed for, left for, settled, set sail for, immigrated, crossed to,
      made a new life, resettled
    `,
  },
];
