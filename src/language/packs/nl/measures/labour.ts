import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: work, absence and hours. */
export const labour: readonly MeasureRow[] = [
  {
    asks: 'sollicitaties, sollicitanten',
    dimensions: ['count', 'share'],
    told: `
      solliciteerde, solliciteerden, solliciteert, gesolliciteerd, sollicitatiebrieven,
      reageerden op de vacature, kandidaten, sollicitanten, gegadigden
    `,
  },
  {
    asks: 'thuiswerk, thuiswerken',
    dimensions: ['share', 'count', 'duration'],
    told: `
      werkt thuis, werken thuis, werkte thuis, werkten thuis, thuiswerkt, thuiswerken,
      thuisgewerkt, thuis werkt, thuis werken, vanuit huis
    `,
  },
  {
    asks: 'deeltijd, deeltijdwerk, deeltijdfactor',
    dimensions: ['share', 'count'],
    told: `
      in deeltijd, parttime, deeltijdbaan, deeltijders, parttimers, geen voltijdbaan,
      minder dan voltijd
    `,
  },
  {
    asks: 'flexwerk, uitzendwerk',
    dimensions: ['share', 'count'],
    told: `
      uitzendkracht, uitzendkrachten, uitzendbureau, tijdelijk contract, tijdelijke contracten,
      flexibel, flexibele, oproepkracht, oproepkrachten, geen vast contract
    `,
  },
  {
    asks: 'werkdruk, werkstress, stress, overspannenheid',
    dimensions: ['share', 'count'],
    told: `
      gestrest, stress, opgebrand, overspannen, burn-out, werkdruk, te druk, overbelast,
      overwerkt
    `,
  },
  {
    asks: `
      vakantiedagen, verlof, verlofdagen, vrijedagen, zwangerschapsverlof, ouderschapsverlof
    `,
    dimensions: ['duration', 'count'],
    told: `
      verlof, vrije dagen, vakantie, vakantiedagen, vrij krijgt, vrij krijgen, krijgt … vrij,
      krijgen … vrij, met verlof, thuis met de baby
    `,
  },
  {
    asks: 'opzegtermijn, proeftijd, contractduur',
    dimensions: ['duration'],
    told: `
      opzegtermijn, opzeggen, opgezegd, zegt … op, van tevoren, proeftijd, proefperiode, contract
    `,
  },
  {
    asks: 'diensttijd, dienstjaren, dienstverband, loopbaan, carrière, ambtsduur, werkervaring',
    dimensions: ['duration'],
    told: `
      in dienst, diende, dienst, werkt er al, werkt hier al, werkte er, loopbaan, carrière,
      ervaring, in het vak, aan het roer, gediend, werkzaam
    `,
  },
  {
    asks: 'pauze, pauzes, rusttijd, lunchpauze',
    dimensions: ['duration'],
    told: 'pauze, pauzes, rust, rusten, onderbreking, uitrusten',
  },
  {
    asks: 'werkloosheidsduur, zoektijd, zoekduur',
    dimensions: ['duration'],
    told: 'zonder werk, werkloos, op zoek, zocht, zoekt, zoeken, gezocht',
  },
  {
    asks: 'organisatiegraad, vakbondslidmaatschap',
    dimensions: ['share'],
    told: 'lid van een vakbond, lid van de vakbond, aangesloten, vakbondslid, georganiseerd',
  },
  {
    asks: 'stageplaatsen, stageplekken, leerplekken, leerwerkplekken, opleidingsplaatsen',
    dimensions: ['count', 'share'],
    told: `
      stageplaats, stageplaatsen, stageplek, stageplekken, leerplek, leerplekken,
      leerling-plaatsen, stage lopen, liepen stage, lopen stage
    `,
  },
  {
    asks: 'toelage, alimentatie, kinderbijslag, toeslag, aow',
    dimensions: ['money'],
    told: 'uitkering, toelage, per maand, alimentatie, overgemaakt, keren … uit, keerden … uit',
  },
];
