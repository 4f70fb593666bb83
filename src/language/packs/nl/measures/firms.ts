import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: firms, trade and what is owed. */
export const firms: readonly MeasureRow[] = [
  {
    asks: 'voorraad, voorraden, voorraadniveau',
    dimensions: ['count', 'weight', 'volume', 'money'],
    told: `
      op voorraad, in voorraad, voorradig, in het magazijn, in de schappen, opgeslagen,
      ligt opgeslagen, liggen opgeslagen, in opslag, voorraad, voorraden, op de plank
    `,
  },
  {
    asks: 'offerte, offertes, offerteprijs, offertebedrag, aanbieding',
    dimensions: ['money'],
    told: `
      offreerde, offreert, geoffreerd, offerte, geoffreerde, inschreef voor, schreef in voor,
      kwam uit op, komt uit op, klus, gegund, aangenomen voor
    `,
  },
  {
    asks: 'kapitaal, startkapitaal, beginkapitaal, aandelenkapitaal, inleg, inbreng',
    dimensions: ['money'],
    told: `
      begon met, begonnen met, startte met, ingelegd, legde … in, legt … in, leggen … in,
      legden … in, ingebracht, bracht … in, brachten … in, inleg, kapitaal, startkapitaal
    `,
  },
  {
    asks: 'afschrijving, afschrijvingen, afboeking, afwaardering',
    dimensions: ['money'],
    told: `
      schreef … af, schrijft … af, schrijven … af, afgeschreven, afgeboekt, boekte … af,
      boekt … af, afgewaardeerd, afschrijving, afschrijvingen
    `,
  },
  {
    asks: 'aflossing, aflossingen, maandbedrag, termijnbedrag, maandtermijn',
    dimensions: ['money'],
    told: `
      lost … af, loste … af, lossen … af, losten … af, afgelost, aflossen, terugbetaald,
      betaalt … terug, betaalde … terug, betalen … terug, betaalden … terug, aflossing
    `,
  },
  {
    asks: 'wanbetaling, wanbetalers, betalingsachterstand, betaalachterstand',
    dimensions: ['share', 'count', 'money'],
    told: `
      betaalt niet, betalen niet, betaalde niet, betaalden niet, niet betaald, achterstand,
      achterstanden, loopt achter, lopen achter, liep achter, liepen achter, wanbetalers,
      in gebreke
    `,
  },
  {
    asks: 'oprichtingen, bedrijfsoprichtingen',
    dimensions: ['count'],
    told: `
      opgericht, richtten … op, opgerichte, nieuwe bedrijven, nieuwe ondernemingen, nieuwe zaken,
      begonnen voor zichzelf, begon voor zichzelf, schreven zich in, startende, starters,
      beginnende ondernemers
    `,
  },
  {
    asks: `
      belang, aandelenbelang, deelneming, minderheidsbelang, meerderheidsbelang, aandelenbezit
    `,
    dimensions: ['share', 'money'],
    told: `
      in handen, eigenaar van, mede-eigenaar, van de aandelen, belang, bezit, bezitten, bezat,
      deelneming
    `,
  },
  {
    asks: 'beursgang, emissieprijs, financieringsronde',
    dimensions: ['money'],
    told: `
      opgehaald, haalde … op, haalt … op, halen … op, haalden … op, beursgang, naar de beurs,
      financieringsronde, kapitaalronde, introductieprijs
    `,
  },
  {
    asks: 'koopkracht, koopkrachtverlies, koopkrachtdaling',
    dimensions: ['share', 'money'],
    told: `
      op vooruit, erop vooruit, erop achteruit, op achteruit, koopkracht, te besteden,
      minder te besteden, meer te besteden
    `,
  },
  {
    asks: 'armoede, armoedecijfer',
    dimensions: ['share', 'count'],
    told: 'arm, arme, armoede, armoedegrens, in armoede, rondkomen, minima, bijstandsniveau',
  },
  {
    asks: 'besteding, bonbedrag, bestelbedrag, kassabon',
    dimensions: ['money'],
    told: `
      geeft … uit, gaf … uit, geven … uit, gaven … uit, besteedt, besteedde, besteden,
      besteedden, rekent … af, rekende … af, rekenden … af, afgerekend, per klant, per bon,
      per bezoek, kassabon
    `,
  },
  {
    asks: 'bezorgingen, zendingen, leveringen, postvolume',
    dimensions: ['count'],
    told: `
      bezorgd, bezorgde, bezorgden, bezorgt, bezorgen, verstuurd, verzonden, afgeleverd,
      pakketten, pakketjes, zendingen, poststukken, brieven, leveringen
    `,
  },
  {
    asks: 'betaaltermijn, betalingstermijn, betaaltijd',
    dimensions: ['duration'],
    told: `
      betaalt, betaalde, betalen, betaalden, betaald, voldaan, voldoen, betaling, factuur,
      facturen, rekening
    `,
  },
  {
    asks: 'provisie, courtage, makelaarskosten, bemiddelingskosten',
    dimensions: ['share', 'money'],
    told: `
      provisie, commissie, courtage, rekent, rekende, strijkt … op, streek … op, bemiddeling,
      van de verkoopprijs
    `,
  },
  {
    asks: 'verzekeringsdekking',
    dimensions: ['money', 'share'],
    told: `
      verzekerd, verzekerd tot, verzekerd voor, vergoedt, vergoed, vergoeden, vergoedde, gedekt,
      dekt, dekking, verzekering
    `,
  },
  {
    asks: 'wisselkoers, dollarkoers, eurokoers',
    dimensions: ['money'],
    told: `
      gewisseld, omgewisseld, inwisselen, wisselkoers, waard, per dollar, per euro, omgerekend
    `,
  },
  {
    asks: 'krimp, omzetdaling, terugval',
    dimensions: ['share', 'money', 'count'],
    told: `
      kromp, krimpt, krimpen, krompen, gekrompen, krimp, terugval, viel terug, liep terug,
      liep … terug, loopt … terug, teruggelopen, teruglopen
    `,
  },
  {
    asks: 'prijsstijging, prijsstijgingen, prijsverhoging, huurverhoging, premiestijging',
    dimensions: ['share', 'money'],
    told: `
      duurder, gestegen, stegen, steeg, omhoog, verhoogd, verhoogde, verhoogt, opgeslagen, erbij,
      bovenop
    `,
  },
  {
    asks: 'prijsdaling, prijsdalingen, waardedaling, koersdaling, waardeverlies',
    dimensions: ['share', 'money'],
    told: `
      goedkoper, gedaald, daalden, daalde, omlaag, verlaagd, verlaagde, gezakt, zakte, kelderde,
      kelderden, minder waard, waard verloren, eraf
    `,
  },
  {
    asks: 'waardestijging, koersstijging, koerswinst, waardevermeerdering',
    dimensions: ['share', 'money'],
    told: 'gestegen, steeg, stegen, meer waard, omhoog, klom, klommen, gewonnen, won, hoger',
  },
  {
    asks: 'prijsverschil, prijsverschillen, meerprijs, meerkosten, toeslag, meerwerk',
    dimensions: ['money', 'share'],
    told: `
      scheelt, scheelde, schelen, duurder, goedkoper, toeslag, bijbetalen, betaalt … bij,
      betaalde … bij, bovenop, extra, meerkosten, meerprijs, hoger uit
    `,
  },
  {
    asks: 'staatsschuld, overheidsschuld, schuldquote',
    dimensions: ['money', 'share'],
    told: 'schuld, schulden, van het bbp, bruto binnenlands product, staatsobligaties, geleend',
  },
  {
    asks: 'handel, handelsvolume, handelsoverschot, handelstekort',
    dimensions: ['money', 'share', 'weight'],
    told: `
      verhandeld, verhandelt, verhandelde, handelt, handelde, handelden, handel, ingevoerd,
      uitgevoerd
    `,
  },
];
