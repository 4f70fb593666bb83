import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: associations and daily life. */
export const daily: readonly MeasureRow[] = [
  {
    asks: 'leden, ledenaantal, jeugdleden, seniorleden, ledenbestand, lidmaatschappen',
    dimensions: ['count'],
    told: `
      telt … leden, lid van, sloot zich aan, sloten zich aan, meldde zich aan, meldden zich aan,
      werd lid, werden lid, zegde … lidmaatschap op, zegden … lidmaatschap op, telde … leden,
      ledenlijst, koorleden
    `,
  },
  {
    asks: 'ledenverlies, ledenwinst, opzeggingen, ledengroei, afmeldingen, afmelding',
    dimensions: ['count', 'share'],
    told: `
      zegde … op, zegden … op, zegt … op, zeggen … op, opgezegd, haakte af, haakten af, verliet,
      verlieten, nieuwe leden, leden erbij, kwam … bij, kwamen … bij, leden minder, leden kwijt,
      schreef zich uit, schreven zich uit, uitgeschreven, opzeggingen, afgemeld, meldde zich af,
      meldden zich af
    `,
  },
  {
    asks: 'openingstijd, openingstijden, openingsuren, openstelling',
    dimensions: ['duration'],
    told: `
      open, geopend, gaat … open, dicht, sluit, terecht, deuren open, uren per week,
      per week open
    `,
  },
  {
    asks: 'reparaties, reparatieaantal, herstellingen',
    dimensions: ['count', 'share'],
    told: `
      gerepareerd, repareerde, repareerden, hersteld, herstelde, herstelden, gemaakt, opgeknapt,
      reparaties, weer aan de praat, opgelapt, werkend
    `,
  },
  {
    asks: 'reparatiekosten, onderhoudskosten, reparatieprijs, onderhoudsbudget, herstelkosten',
    dimensions: ['money'],
    told: `
      gerepareerd voor, reparatie, onderhoud, herstel, opknapbeurt, kost, kostte, kosten, vergt,
      vervangen
    `,
  },
  {
    asks: `
      oproepen, telefoontjes, interventies, noodoproepen, hulpvragen, brandmeldingen,
      ambulanceritten, uitrukaantal
    `,
    dimensions: ['count'],
    told: `
      rukte … uit, rukten … uit, uitgerukt, belde, belden, gebeld, oproepen, telefoontjes,
      kwam … in actie, kwamen … in actie, in actie, meldkamer, uitrukken, ritten, opgeroepen,
      alarm
    `,
  },
  {
    asks: 'collecteopbrengst, inzamelactie, actieopbrengst, rommelmarktopbrengst',
    dimensions: ['money'],
    told: `
      ingezameld, opgehaald, haalde … op, haalden … op, zamelde … in, zamelden … in,
      collecteerde, collecteerden, collectebus, collectebussen, bracht … op, brachten … op,
      bijeen, bijeengebracht, bijeenbracht, opleverde, liep … binnen, doneerden, in de bus,
      teller
    `,
  },
  {
    asks: 'hondenbezit, huisdierbezit',
    dimensions: ['count', 'share'],
    told: `
      huisdier, hond, honden, kat, katten, baasjes, heeft een hond, hebben een hond,
      heeft een kat, hebben een kat
    `,
  },
  {
    asks: 'plaatsingen, asieldieren, adopties',
    dimensions: ['count'],
    told: `
      opgevangen, geplaatst, adopteerde, adopteerden, geadopteerd, nieuw baasje, asiel,
      binnengebracht, nieuw thuis
    `,
  },
  {
    asks: 'mantelzorg, huishouden, vrijetijd',
    dimensions: ['duration', 'share'],
    told: `
      besteedt, besteden, besteedde, besteedden, kwijt aan, in de weer, mantelzorg, verzorgt,
      verzorgen, huishouden, per week
    `,
  },
  {
    asks: 'vergaderingen, bijeenkomsten',
    dimensions: ['count'],
    told: 'kwam … bijeen, kwamen … bijeen, vergaderde, vergaderden, bijeenkomsten, bijeen',
  },
  {
    asks: 'geboorteaantal, eeuwelingen, honderdplussers',
    dimensions: ['count', 'share'],
    told: 'geboren, honderdplusser, honderdplussers, honderd jaar of ouder, boven de honderd',
  },
  {
    asks: 'kerkleden, gelovigen, kerkverlating',
    dimensions: ['share', 'count'],
    told: `
      gelovig, gelooft, geloven, kerklid, kerkleden, lid van een kerk, rooms-katholiek,
      katholiek, protestant, moslim, moslims, ongelovig, buitenkerkelijk, rekent zich,
      rekenen zich
    `,
  },
];
