import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: votes and support. */
export const politics: readonly MeasureRow[] = [
  {
    asks: 'onthoudingen, onthouding, blancostemmen',
    dimensions: ['count', 'share'],
    told: `
      onthield zich, onthielden zich, onthoudt zich, onthouden zich, blanco, ongeldig,
      onthoudingen, weigerde te stemmen
    `,
  },
  {
    asks: 'twijfelaars',
    dimensions: ['share', 'count'],
    told: `
      weet het niet, weten het niet, wist het niet, wisten het niet, nog niet besloten, twijfelt,
      twijfelen, twijfelde, twijfelden, zwevende, geen mening, onbeslist, neutraal
    `,
  },
  {
    asks: 'tevredenheid, klanttevredenheid, klanttevredenheidscijfer, ontevredenheid',
    dimensions: ['share', 'count'],
    told: `
      tevreden, tevredener, blij, content, gelukkig, ingenomen met, te spreken over,
      goed te spreken, ontevreden, beveelt … aan, bevelen … aan, zou … aanraden,
      zouden … aanraden, voldaan, positief, een voldoende, onvoldoende
    `,
  },
  {
    asks: 'kiesgerechtigden, stemgerechtigden, electoraat',
    dimensions: ['count'],
    told: `
      kiesgerechtigd, stemgerechtigd, kiesgerechtigde, stemgerechtigde, kiezers, stemrecht,
      mochten stemmen, mogen stemmen, mag stemmen
    `,
  },
  {
    asks: 'peiling, peilingen, populariteit, populariteitscijfer',
    dimensions: ['share', 'count'],
    told: `
      zou … stemmen, zouden … stemmen, zou stemmen op, zouden stemmen op, peiling, peilt,
      gepeild, staat op, populair, waardeert
    `,
  },
  {
    asks: 'ambtstermijn, zittingsduur, zittingstermijn, mandaat, kabinetsduur, formatieduur',
    dimensions: ['duration'],
    told: `
      gekozen voor, benoemd voor, herkozen, formatie, onderhandeld, onderhandelden,
      onderhandeling, formeren, beëdigd, regeert, regeerde, zittingsperiode, viel na
    `,
  },
  {
    asks: 'moties, amendementen, kamervragen, raadsvragen',
    dimensions: ['count'],
    told: `
      ingediend, diende … in, dienden … in, aangenomen, verworpen, moties, amendementen,
      stelde … vragen, stelden … vragen
    `,
  },
];
