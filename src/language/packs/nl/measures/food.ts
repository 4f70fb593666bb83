import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: food and drink. */
export const food: readonly MeasureRow[] = [
  {
    asks: 'vetpercentage, eiwitgehalte, vezelgehalte, cacaogehalte, vochtgehalte',
    dimensions: ['share', 'weight'],
    told: `
      vet, zout, suiker, eiwit, eiwitten, vezels, cacao, vocht, bestaat uit, bestaat voor, bevat,
      bevatten, bevatte, zit, zitten, per 100 gram, in zit, gehalte
    `,
  },
  {
    asks: 'alcoholgehalte, promillage, alcoholpercentage, alcoholpromillage',
    dimensions: ['share'],
    told: 'alcohol, procent alcohol, sterk, bevat, promille, blies, geblazen',
  },
  {
    asks: 'rijstijd, narijs',
    dimensions: ['duration'],
    told: 'rijzen, rijst, gerezen, laat … rijzen, laat … rusten, rusten, rust, deeg',
  },
  {
    asks: `
      oventemperatuur, baktemperatuur, kerntemperatuur, bewaartemperatuur, brouwtemperatuur
    `,
    dimensions: ['temperature'],
    told: `
      oven, voorverwarmd, voorverwarmde, bak, gebakken, graden, kern, bewaren, bewaar, koelkast,
      warm
    `,
  },
  {
    asks: 'porties',
    dimensions: ['count'],
    told: 'personen, porties, eters, monden, genoeg voor, goed voor, eenpersoons, eetlepels',
  },
  {
    asks: 'portiegrootte, portie',
    dimensions: ['weight', 'volume'],
    told: 'portie, porties, per portie, per persoon, bord, schep, serveren, serveert',
  },
  {
    asks: 'vegetariërs, veganisten, vleesmijders',
    dimensions: ['share', 'count'],
    told: `
      vegetarisch, vegetariër, vegetariërs, geen vlees, veganistisch, veganist,
      vlees laten staan, laat … vlees staan, vleesloos
    `,
  },
];
