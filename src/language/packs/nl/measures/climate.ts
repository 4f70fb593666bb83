import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: climate, weather, water and energy. */
export const climate: readonly MeasureRow[] = [
  {
    asks: `
      smelt, gletsjersmelt, ijsverlies, ijssmelt, afsmelting, massaverlies, gletsjerverlies
    `,
    dimensions: ['length', 'weight', 'volume', 'share', 'area'],
    told: `
      smolt, smelt, smelten, smolten, gesmolten, trok zich … terug, trekt zich … terug,
      teruggetrokken, ijs verloren, verloor, verliest, verloren, kromp, krimpt, gekrompen,
      korter, dunner, verdwenen, verdween, minder ijs, afgesmolten
    `,
  },
  {
    asks: 'zicht, zichtafstand, doorzicht, zichtbaarheid',
    dimensions: ['length'],
    told: `
      zicht, ver kijken, zien, zichtbaar, te zien, zie je, kijkt, mist, nevel, helder, uitzicht
    `,
  },
  {
    asks: 'regendagen, vorstdagen, droogteperiode, sneeuwdagen, zomerdagen, ijsdagen',
    dimensions: ['duration', 'count'],
    told: `
      droog, viel geen, geen regen, geen druppel, regende het, vroor, vorst, hittegolf,
      boven de 30, boven de 25, sneeuw, dagen met, droogte, ijsdagen
    `,
  },
  {
    asks: 'opwarming, temperatuurstijging, afkoeling',
    dimensions: ['temperature'],
    told: `
      warmer, opgewarmd, warmde … op, warmt … op, opwarming, steeg, gestegen, stijgt, kouder,
      koeler, afgekoeld, afkoeling, toegenomen
    `,
  },
  {
    asks: 'zonneuren, daglicht, daglengte, lichturen',
    dimensions: ['duration'],
    told: `
      zon, licht, zonlicht, scheen, schijnt, liet zich zien, zonnige, daglicht, tussen zonsopgang
    `,
  },
  {
    asks: 'golfhoogte, golven, vloedgolf',
    dimensions: ['length'],
    told: 'golven, golf, golfhoogte, hoge golven, deining',
  },
  {
    asks: 'getij, getijverschil, tijverschil, verval, hoogteverschil',
    dimensions: ['length'],
    told: `
      eb en vloed, getij, tij, verval, verschil, hoogteverschil, stijgt, klimt, daalt, omhoog
    `,
  },
  {
    asks: 'erosie, kustafslag, kusterosie, afkalving',
    dimensions: ['length', 'area', 'weight', 'volume'],
    told: `
      afgekalfd, kalft … af, kalfde … af, afslag, sloeg … weg, slaat … weg, weggeslagen,
      weggespoeld, spoelde … weg, spoelt … weg, verloren, achteruit, verdwijnt, verdween,
      geërodeerd
    `,
  },
  {
    asks: 'aanslibbing, sedimentatie, slibafzetting',
    dimensions: ['length', 'weight', 'volume'],
    told: 'slib, afgezet, aangeslibd, aangroeit, groeit, zet … af, bezonken',
  },
  {
    asks: 'fijnstof, luchtkwaliteit, luchtvervuiling, stikstofdioxide, fijnstofgehalte',
    dimensions: ['weight', 'share'],
    told: 'fijnstof, microgram, per kubieke meter, in de lucht, luchtvervuiling',
  },
  {
    asks: 'vervuiling, plasticvervuiling, zwerfvuil, plasticafval',
    dimensions: ['weight', 'count', 'share'],
    told: `
      aangespoeld, spoelde … aan, spoelden … aan, opgevist, geraapt, raapten, opgeruimd, ruimden,
      opgehaald, drijft, drijven, dreef, komt … in zee, komen … in zee, belandt, belanden,
      belandde, plastic, afval
    `,
  },
  {
    asks: 'groenestroom, duurzaamheidsaandeel',
    dimensions: ['share', 'energy'],
    told: `
      hernieuwbaar, hernieuwbare, duurzaam, duurzame, groene, zon en wind, wind en zon,
      zonne-energie, windenergie, waterkracht
    `,
  },
  {
    asks: 'windkracht',
    dimensions: ['count', 'speed'],
    told: 'kracht, windkracht, beaufort, orkaankracht',
  },
  {
    asks: 'oogstverlies, misoogst, oogstderving',
    dimensions: ['share', 'weight', 'money', 'volume'],
    told: `
      mislukt, mislukte, verloren, verloren gegaan, verhagelde, vernield, vernielde, weggevaagd,
      verwoest, misoogst
    `,
  },
];
