import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: schools, study and research. */
export const education: readonly MeasureRow[] = [
  {
    asks: `
      studielast, studiebelasting, studietijd, studieuren, huiswerk, huiswerktijd, werklast,
      tijdsbesteding, tijdsinvestering
    `,
    dimensions: ['duration'],
    told: `
      besteedt, besteden, besteedde, besteedden, huiswerk, studeert, studeren, kwijt aan,
      uren per week, uur per week, zit … achter de boeken, zitten … achter de boeken, zelfstudie,
      studie-uren, voorbereiding, tijd kost, kost … tijd
    `,
  },
  {
    asks: 'studiepunten, credits, studiepuntenaantal',
    dimensions: ['count'],
    told: 'studiepunten, punten, ects, credits',
  },
  {
    asks: 'contacturen, lesuren, lestijd, collegeuren, onderwijstijd',
    dimensions: ['duration', 'count'],
    told: `
      les, lessen, colleges, college, les krijgt, krijgt les, krijgen les, lesuren, voor de klas,
      in de les, contacturen
    `,
  },
  {
    asks: "gediplomeerden, diploma's, afstudeerders",
    dimensions: ['count', 'share'],
    told: `
      studeerde af, studeerden af, afgestudeerd, afstudeerde, afstudeerden, diploma, diploma's,
      gediplomeerd, gediplomeerde, bul, getuigschrift
    `,
  },
  {
    asks: 'promoties, promovendi',
    dimensions: ['count'],
    told: 'promoveerde, promoveerden, promoveert, proefschrift, proefschriften, gepromoveerd',
  },
  {
    asks: 'publicaties, publicatieaantal',
    dimensions: ['count'],
    told: `
      publiceerde, publiceerden, publiceert, gepubliceerd, publicaties, op haar naam,
      op zijn naam
    `,
  },
  {
    asks: 'citaties',
    dimensions: ['count'],
    told: 'geciteerd, aangehaald, citeerde, citeerden, citaties, verwijzen, verwees',
  },
  {
    asks: "bladzijden, pagina's, paginas, paginatal, bladzijdes, boekomvang",
    dimensions: ['count'],
    told: "bladzijden, bladzijde, pagina, pagina's, bladzijdes, kantjes, vellen",
  },
  {
    asks: 'toelating, toelatingspercentage, toelatingskans, selectie, aannamepercentage',
    dimensions: ['share', 'count'],
    told: `
      toegelaten, aangenomen, laat … toe, liet … toe, laten … toe, lieten … toe, mocht beginnen,
      mochten beginnen, geselecteerd, plaatst, geplaatst, door de selectie, kreeg een plek,
      kregen een plek, kreeg een plaats, kregen een plaats, ingeloot
    `,
  },
  {
    asks: 'afwijzingen, afwijzing, afwijzingspercentage',
    dimensions: ['share', 'count'],
    told: `
      afgewezen, wees … af, wezen … af, wijst … af, wijzen … af, geweigerd, weigerde, uitgeloot,
      nul op het rekest
    `,
  },
  {
    asks: 'zittenblijvers, zittenblijven, doublures',
    dimensions: ['share', 'count'],
    told: `
      bleef … zitten, bleven … zitten, blijft … zitten, blijven … zitten, bleef zitten,
      bleven zitten, blijft zitten, blijven zitten, zitten bleef, doubleerde, doubleerden,
      doubleert, overdoen, deden over, doet … over
    `,
  },
  {
    asks: `
      laaggeletterdheid, laaggeletterden, analfabetisme, analfabeten, geletterdheid,
      alfabetiseringsgraad
    `,
    dimensions: ['share', 'count'],
    told: `
      kan niet lezen, kunnen niet lezen, niet lezen, kan lezen, kunnen lezen, konden lezen,
      kon lezen, lezen en schrijven, moeite met lezen, laaggeletterd, laaggeletterde,
      laaggeletterden, analfabeet, geletterd
    `,
  },
  {
    asks: 'doorstroom, doorstroming, doorstroompercentage',
    dimensions: ['share', 'count'],
    told: `
      stroomde … door, stroomden … door, stroomt … door, stromen … door, doorgestroomd,
      ging verder, gingen verder, gingen door, ging door, vervolgopleiding, vervolgstudie,
      doorleren
    `,
  },
  {
    asks: 'leestijd, leesduur, voorleestijd',
    dimensions: ['duration'],
    told: `
      leest, voorlezen, leest … voor, voorgelezen, met een boek, achter een boek,
      leest … per dag, lezen … per dag, lezen … per week
    `,
  },
  {
    asks: 'taalbeheersing, talenkennis, sprekers, moedertaalsprekers',
    dimensions: ['count', 'share'],
    told: `
      spreekt, spreken, sprak, spraken, moedertaal, sprekers, gesproken, thuistaal, beheerst,
      beheersen, verstaat
    `,
  },
  {
    asks: "woordenschat, woordental, trefwoorden, lemma's",
    dimensions: ['count'],
    told: "woorden, trefwoorden, lemma's, woordenschat",
  },
  {
    asks: 'studiekosten, boekengeld, studiefinanciering',
    dimensions: ['money'],
    told: `
      kwijt, betaalt, betaalde, betalen, betaalden, boeken, per maand, beurs, toelage, uitgekeerd
    `,
  },
];
