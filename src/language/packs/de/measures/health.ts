import type { MeasureRow } from '../../parts/figures.ts';

/** German: health and care. */
export const health: readonly MeasureRow[] = [
  {
    asks: 'herzfrequenz, herzschlag, puls, ruhepuls, herzschläge',
    dimensions: ['count'],
    told: `
      schläge pro minute, schläge in der minute, schlägt … mal, herz schlägt, herz schlug, puls
    `,
  },
  {
    asks: 'atmung, atemfrequenz, atemzüge',
    dimensions: ['count'],
    told: 'atmet, atmen, atemzüge, atmung',
  },
  {
    asks: 'nebenwirkungen, nebenwirkung',
    dimensions: ['share', 'count'],
    told: `
      nebenwirkung, nebenwirkungen, litt unter, litten unter, klagte über, klagten über,
      übelkeit, kopfschmerzen, schwindel, ausschlag, übel, abbrechen
    `,
  },
  {
    asks: 'prävalenz, häufigkeit, inzidenz, krankheitshäufigkeit',
    dimensions: ['share', 'count'],
    told: `
      leidet an, leiden an, litten an, leidet unter, leiden unter, litten unter, betroffen,
      hat die krankheit, haben die krankheit, erkrankt, erkranken, diagnose, diagnostiziert,
      tritt bei, trat bei, kommt vor
    `,
  },
  {
    asks: 'rückfallquote, rückfälle, rückfall',
    dimensions: ['share', 'count'],
    told: `
      rückfällig, rückfall, erneut, kam wieder, kehrte zurück, wieder krank, wieder straffällig
    `,
  },
  {
    asks: 'arztbesuche, konsultationen, arzttermine',
    dimensions: ['count'],
    told: 'zum arzt, beim arzt, sprechstunde, arztbesuche, termine, praxis',
  },
  {
    asks: 'behandlungsdauer, therapiedauer',
    dimensions: ['duration', 'count'],
    told: 'behandelt, behandlung, therapie, sitzungen, kur, sitzung',
  },
  {
    asks: `
      genesung, heilung, heilungschance, heilungsrate, überlebensrate, überlebenschance,
      überleben
    `,
    dimensions: ['share', 'count', 'duration'],
    told: `
      geheilt, genesen, überlebte, überlebten, überlebt, überleben, gesund, am leben,
      erholte sich, erholten sich, lebten noch, lebte noch, überlebende, durchgekommen
    `,
  },
  {
    asks: 'genesungsdauer, genesungszeit, heilungsdauer, heilungszeit, rehabilitation',
    dimensions: ['duration'],
    told: `
      genesen, erholt, erholte, wieder gesund, auf den beinen, heilt, heilte, verheilt,
      wieder arbeiten, wieder fit
    `,
  },
  {
    asks: 'inkubationszeit',
    dimensions: ['duration'],
    told: `
      nach ansteckung, nach der ansteckung, nach dem biss, symptome, ersten beschwerden,
      ausbruch, bricht … aus
    `,
  },
  {
    asks: 'wirksamkeit',
    dimensions: ['share', 'duration'],
    told: `
      schützt, schützte, schützen, wirksam, wirkt bei, wirkte bei, half bei, hilft bei, anschlug,
      ansprach, sprach … an, sprachen … an, verhinderte, verhindert
    `,
  },
  {
    asks: `
      sterblichkeit, sterberate, sterblichkeitsrate, kindersterblichkeit, säuglingssterblichkeit,
      letalität, sterbefälle
    `,
    dimensions: ['count', 'share'],
    told: `
      starb, starben, stirbt, sterben, gestorben, verstarb, verstarben, tote, todesfälle,
      ersten lebensjahr, ersten geburtstag
    `,
  },
  {
    asks: 'gewichtsverlust, abnehmen, gewichtsabnahme',
    dimensions: ['weight', 'share'],
    told: `
      nahm … ab, nahmen … ab, abgenommen, nimmt … ab, nehmen … ab, leichter, verlor, verloren
    `,
  },
  {
    asks: 'geburtsgewicht',
    dimensions: ['weight'],
    told: 'bei der geburt, geburt, neugeborene, neugeborenes, geboren, wiegt, wog, wiegen',
  },
  {
    asks: 'blutspender, blutspenden, organspender',
    dimensions: ['count', 'share'],
    told: `
      spender, spendete blut, spendeten blut, spenden blut, blutspende, blutspenden,
      organspender, registriert
    `,
  },
  {
    asks: 'transplantationen',
    dimensions: ['count'],
    told: 'transplantiert, verpflanzt, transplantationen, neue niere, neue leber, neues herz',
  },
  {
    asks: 'medikamenteneinnahme, medikamentengebrauch',
    dimensions: ['share', 'count'],
    told: `
      medikamente, medikament, tabletten, schluckt, schlucken, verschrieben, verordnet, arznei
    `,
  },
  {
    asks: 'bewegung, sportbeteiligung',
    dimensions: ['share', 'duration', 'count'],
    told: `
      bewegt sich, bewegen sich, treibt sport, treiben sport, sportlich, trainiert, trainieren
    `,
  },
  {
    asks: 'frühgeburten, kaiserschnitte, kaiserschnittrate',
    dimensions: ['share', 'count'],
    told: 'zu früh, frühgeburt, frühgeburten, kaiserschnitt, kaiserschnitte, frühchen',
  },
  {
    asks: 'stilldauer, stillzeit, stillquote',
    dimensions: ['share', 'duration'],
    told: 'gestillt, stillt, stillen, säugt, gesäugt, brust',
  },
  {
    asks: 'allergie, allergien',
    dimensions: ['share', 'count'],
    told: 'allergisch, allergie, allergien',
  },
  {
    asks: 'krankenhausaufenthalte, einweisungen, einlieferungen, krankenhauseinweisungen',
    dimensions: ['count', 'share'],
    told: `
      ins krankenhaus, im krankenhaus, eingeliefert, eingewiesen, stationär, intensivstation,
      klinik
    `,
  },
  {
    asks: 'liegedauer, verweildauer, liegezeit, krankenhausaufenthalt',
    dimensions: ['duration'],
    told: `
      im krankenhaus, in der klinik, lag, lagen, liegt, liegen, blieb, blieben, bleibt, bleiben,
      entlassen
    `,
  },
  {
    asks: 'operationen, eingriffe',
    dimensions: ['count', 'share'],
    told: 'operiert, operierte, operierten, operationen, eingriffe, unters messer, eingesetzt',
  },
  {
    asks: 'übergewicht, fettleibigkeit, adipositas',
    dimensions: ['share', 'count'],
    told: 'übergewichtig, übergewichtige, fettleibig, zu dick, zu schwer, adipös, übergewicht',
  },
  {
    asks: 'einsamkeit, depression, depressionen, angststörung',
    dimensions: ['share', 'count'],
    told: 'einsam, einsame, depressiv, allein, niedergeschlagen, ängstlich, angst, depressionen',
  },
  {
    asks: 'dosis, dosierung, tagesdosis',
    dimensions: ['weight', 'volume', 'count'],
    told: `
      dosis, tablette, tabletten, täglich, am tag, pro tag, nimmt … ein, nehmen … ein,
      verabreicht, gespritzt, tropfen, schluckt
    `,
  },
];
