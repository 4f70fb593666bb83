import type { MeasureRow } from '../parts/figures.ts';

/** Dutch: nouns that ask for a kind of quantity, and how a clause tells it without them. */
export const measures: readonly MeasureRow[] = [
  {
    asks: 'prijs, prijzen, kosten, kostprijs, budget, begroting, tarief, tarieven',
    dimensions: ['money'],
    told: 'kost, kostte, kostten, gekost, kosten, betaald, betaalt, betaalde, betaalden, prijs, tarief, begroot, geraamd, geschat op, gaat voor, gaan voor, gaat weg voor, gaan weg voor, weg voor, verkocht voor, besteld voor, bestelt … voor, bestelde … voor, kocht … voor, koopt … voor, uittrekken, uitgetrokken, trekt … uit, trok … uit, neergeteld',
  },
  {
    asks: 'omzet, inkomsten, opbrengst, opbrengsten, verkopen',
    dimensions: ['money', 'count'],
    told: 'omzet, zette, zetten, om te zetten, omgezet, nam, namen, verdiende, inkomsten, opgehaald, levert … op, leverde … op, leverden … op, bracht … op, brachten … op, opgebracht',
  },
  {
    asks: 'winst, nettowinst, resultaat',
    dimensions: ['money'],
    told: 'winst, verdiende, hield, onder de streep, overgehouden',
  },
  {
    asks: 'verlies, tekort, schuld, schulden',
    dimensions: ['money'],
    told: 'verlies, tekort, rode cijfers, verloor, schuld',
  },
  {
    asks: 'boete, boetes, dwangsom, straf, schadevergoeding',
    dimensions: ['money', 'duration'],
    told: 'boete, beboet, beboette, betalen, opgelegd, legde',
  },
  {
    asks: 'overname, overnamesom, overnameprijs, koopsom, aankoop, bod',
    dimensions: ['money'],
    told: 'overname, betaalt, betaalde, betalen, overgenomen, kocht, koopt, legt neer, legde neer, koopsom, legt … op tafel, legde … op tafel, heeft … over, neemt … over, nam … over',
  },
  {
    asks: 'transfersom, verkoopprijs, verkoopsom',
    dimensions: ['money'],
    told: 'verkocht, verkoopt, gekocht, kocht, koopt, betaalt, betaalde, overgenomen, vertrok, vertrekt',
  },
  {
    asks: 'investering, investeringen, subsidie, bijdrage, lening',
    dimensions: ['money'],
    told: 'investeert, investeerde, investeren, geïnvesteerd, uitgetrokken, trekt … uit, trok … uit, steekt, stak, steken, gestoken, subsidie, bijdrage, leent, leende, lening',
  },
  {
    asks: 'loon, salaris, inkomen, huur, premie, contributie, vergoeding, schade',
    dimensions: ['money', 'share'],
    told: 'verdient, verdienen, verdiende, loon, salaris, huur, huurt, kwijt, vergoed, schade',
  },
  {
    asks: 'huur, premie, contributie, abonnement',
    dimensions: ['money'],
    told: 'kost, kostte, kostten, betaalt, betaalde, betalen, betaalden',
  },
  {
    asks: 'besparing, besparingen, bezuiniging, bezuinigingen',
    dimensions: ['money', 'energy'],
    told: 'bespaart, bespaarde, besparen, bespaard, bezuinigt, bezuinigen, bezuinigd, scheelt',
  },
  {
    asks: 'export, uitvoer',
    dimensions: ['money', 'weight', 'share'],
    told: 'uitgevoerd, geëxporteerd, exporteert, exporteerde, naar het buitenland, de grens over',
  },
  {
    asks: 'import, invoer',
    dimensions: ['money', 'weight', 'share'],
    told: 'ingevoerd, geïmporteerd, importeert, importeerde, uit het buitenland',
  },
  {
    asks: `
      rente, inflatie, werkloosheid, opkomst, marge, kans, groei, stijging,
      daling, toename, afname, korting, verhoging, verlaging
    `,
    dimensions: ['share', 'money'],
    told: 'aandeel, percentage, stemde, stemden, verhoogd, verhoogt, omhoog, omlaag, stijgt, steeg, daalt, daalde, erbij, duurder, goedkoper',
  },
  {
    asks: 'stijging, daling, toename, afname, groei',
    dimensions: ['share', 'money', 'length', 'count', 'weight', 'temperature'],
    told: 'stijgen, stegen, dalen, daalden, zakt, zakte, gestegen, gedaald, toegenomen, afgenomen, groeit, groeide',
  },
  {
    asks: 'percentage, aandeel',
    dimensions: ['share', 'money'],
    told: 'aandeel, percentage, procent, %',
  },
  {
    asks: 'looneis, looneisen, eis',
    dimensions: ['share', 'money', 'count'],
    told: 'eist, eisen, eiste, wil, willen, loon, lonen, loonsverhoging, erbij',
  },
  {
    asks: 'prijzengeld, beloning, bonus',
    dimensions: ['money'],
    told: 'won, wint, kreeg, krijgt, ontving, ontvangt, beloning',
  },
  {
    asks: 'verkeer',
    dimensions: ['count', 'share'],
    told: "auto's, voertuigen, rijden, reden, passeren",
  },
  {
    asks: 'wachttijd, wachttijden',
    dimensions: ['duration'],
    told: 'wacht, wachten, wachtte, wachtten, gewacht, wachttijd, wachttijden, ingeschreven',
  },
  {
    asks: 'koers, aandelenkoers, beurskoers, slotkoers',
    dimensions: ['money'],
    told: 'koers, aandeel, aandelen, sloot, sloten, noteert, noteerde',
  },
  {
    asks: 'toegangsprijs, entreeprijs, entree, toegang',
    dimensions: ['money'],
    told: 'kaartje, kaartjes, ticket, tickets, entree, toegang',
  },
  {
    asks: 'waarde, waardering',
    dimensions: ['money'],
    told: 'waard, waarde, waardering, getaxeerd, geschat',
  },
  {
    asks: 'bbp',
    dimensions: ['money'],
    told: 'bruto binnenlands product, economie',
  },
  {
    asks: 'smeltpunt, vriespunt',
    dimensions: ['temperature'],
    told: 'smelt, smelten, bevriest, bevriezen, stolt',
  },
  {
    asks: 'kookpunt',
    dimensions: ['temperature'],
    told: 'kookt, koken',
  },
  {
    asks: 'vertraging',
    dimensions: ['duration'],
    told: 'langer, later, vertraging, vertraagd, te laat',
  },
  {
    asks: 'respondenten, ondervraagden, respons',
    dimensions: ['count', 'share'],
    told: 'respondenten, ondervraagd, ondervraagden, vulden … in, ingevuld, antwoordden, deden … mee',
  },
  {
    asks: 'vacatures, vacature',
    dimensions: ['count'],
    told: 'vacatures, zoeken, zoekt, gezocht, onvervuld, onvervulde, open, openstaande',
  },
  {
    asks: 'geboorten, geboortes, geboren',
    dimensions: ['count'],
    told: "geboren, geboorten, geboortes, ter wereld, baby's",
  },
  {
    asks: 'capaciteit, zitplaatsen',
    dimensions: ['count', 'volume', 'power', 'weight'],
    told: 'capaciteit, plaats aan, plaats voor, plek voor, ruimte voor, zitplaatsen, verwerken',
  },
  {
    asks: 'oplage',
    dimensions: ['count'],
    told: 'oplage, gedrukt, exemplaren',
  },
  {
    asks: 'aantal, aantallen, hoeveel',
    dimensions: ['count'],
  },
  {
    asks: 'werknemers, medewerkers, personeel, banen, arbeidsplaatsen, personeelsleden',
    dimensions: ['count'],
    told: 'werken, werkt, werkten, in dienst, op de loonlijst, werk aan, banen, medewerkers, werknemers, personeelsleden',
  },
  {
    asks: 'bezoekers, kijkers, bezoek, publiek, bezoeken',
    dimensions: ['count'],
    told: 'bezocht, bezochten, bezoekers, kaartje, kaartjes, trok, trokken, keken, kijkers, toeschouwers',
  },
  {
    asks: 'lezers, luisteraars, gebruikers',
    dimensions: ['count'],
    told: 'lezen, lazen, gelezen, lezers, luisteren, luisterden, luisteraars, gebruiken, gebruikten, gebruikers',
  },
  {
    asks: 'ontslagen, banenverlies',
    dimensions: ['count'],
    told: 'schrapt, schrapte, schrappen, ontslaat, ontsloeg, ontslagen, verdwijnen, verdwenen',
  },
  {
    asks: 'leden, ledental, abonnees, deelnemers',
    dimensions: ['count'],
    told: 'lid, leden, ingeschreven, aangesloten, abonnement, abonnees, deelnemers, meededen, deden … mee, doen … mee, namen … deel, nemen … deel',
  },
  {
    asks: 'doden, slachtoffers, sterfte, sterfgevallen, dodental',
    dimensions: ['count', 'share'],
    told: `
      doden, dood, gedood, stierf, stierven, gestorven, overleed, overleden, om het leven, omgekomen,
      kwamen om, verdronken, verdronk, sterfte
    `,
  },
  {
    asks: 'ongelukken, ongevallen, aanrijdingen, botsingen, incidenten',
    dimensions: ['count'],
    told: 'ongeluk, ongelukken, ongeval, ongevallen, aanrijding, aanrijdingen, botsing, botsingen, incidenten, verongelukte, verongelukten',
  },
  {
    asks: 'vangst, vangsten',
    dimensions: ['weight', 'count'],
    told: 'gevangen, ving, vingen, vangt, vangen',
  },
  {
    asks: 'overslag, vracht',
    dimensions: ['weight', 'count'],
    told: 'overgeslagen, overslag, vervoerd, vervoerde',
  },
  {
    asks: 'inbraken, diefstallen, misdrijven',
    dimensions: ['count'],
    told: 'ingebroken, gestolen, inbraken, diefstallen, misdrijven, aangifte',
  },
  {
    asks: 'aanmeldingen, aanvragen, inschrijvingen',
    dimensions: ['count'],
    told: 'meldden zich aan, meldden zich, aangemeld, aangevraagd, vroegen … aan, schreven zich in',
  },
  {
    asks: 'punctualiteit, stiptheid',
    dimensions: ['share'],
    told: 'op tijd, stipt, stiptheid, punctueel, punctualiteit',
  },
  {
    asks: 'opkomst',
    dimensions: ['share'],
    told: 'stembus, kwam stemmen, kwamen stemmen, gestemd, stem uitgebracht, bracht … stem uit, brachten … stem uit',
  },
  {
    asks: 'werkloosheid',
    dimensions: ['share', 'count'],
    told: 'werkloos, werkloze, werklozen, zonder werk, zonder baan, geen baan, geen werk, werkzoekenden',
  },
  {
    asks: 'verzuim, ziekteverzuim',
    dimensions: ['share'],
    told: 'ziek, ziekgemeld, verzuim',
  },
  {
    asks: 'tevredenheid, rapportcijfer',
    dimensions: ['share', 'count'],
    told: 'tevreden, gaven, geven, gaf, geeft, waardeerden, waarderen, beoordeelden, beoordelen, beoordeeld, rapportcijfer',
  },
  {
    asks: 'uitgaven, uitgave, bestedingen, lasten',
    dimensions: ['money'],
    told: 'uitgaven, uitgegeven, geeft … uit, gaf … uit, geven … uit, gaven … uit, besteedt, besteedde, besteden, besteed, lasten',
  },
  {
    asks: 'gewonden',
    dimensions: ['count'],
    told: 'gewond, gewonden, raakte gewond, raakten gewond',
  },
  {
    asks: 'klachten, meldingen, klacht',
    dimensions: ['count', 'share'],
    told: 'klaagde, klaagden, klagen, klaagt, geklaagd, klachten, meldde zich, gemeld, meldingen',
  },
  {
    asks: 'inwoners, bevolking, bewoners',
    dimensions: ['count'],
    told: 'wonen, woont, woonden, inwoners, bewoners, inwonertal',
  },
  {
    asks: 'reizigers, passagiers, reizigersaantal',
    dimensions: ['count'],
    told: 'reizigers, passagiers, vlogen, vervoerde, vervoerden, reisden, aan boord',
  },
  {
    asks: 'stakers, stakende, staking, demonstranten',
    dimensions: ['count'],
    told: 'staakten, staken, legden het werk, het werk neer, werk neergelegd, stakers, betoogden, demonstreerden, doen … mee, deden … mee, doet … mee, liepen … mee',
  },
  {
    asks: 'verkoop, verkopen, verkochte, verkochten, afzet',
    dimensions: ['count', 'money'],
    told: 'verkocht, verkochte, verkochten, verkoopt, wisselden, verkopen',
  },
  {
    asks: 'uitvallers, uitval',
    dimensions: ['count', 'share'],
    told: 'vielen uit, viel uit, vielen, uitgevallen, haakten, haakte, stopten',
  },
  { asks: 'hoogte', dimensions: ['length'], told: 'hoog, hoge, hoger, hoogste, hoogte' },
  {
    asks: 'lengte',
    dimensions: ['length', 'duration'],
    told: 'lang, lange, lengte, meet, meten, mat, stroomt na, mondt na',
  },
  {
    asks: 'diameter, doorsnede, doorsnee, omtrek, spanwijdte',
    dimensions: ['length'],
    told: 'diameter, doorsnede, doorsnee, omtrek, spanwijdte',
  },
  { asks: 'dikte', dimensions: ['length'], told: 'dik, dikke, dikker, dikte' },
  { asks: 'breedte', dimensions: ['length'], told: 'breed, brede, breedte' },
  { asks: 'diepte', dimensions: ['length'], told: 'diep, diepe, diepte' },
  {
    asks: 'afstand, bereik, actieradius, reikwijdte',
    dimensions: ['length'],
    told: 'afstand, ver, reis van, tocht van, route van, reikt, reikte, reiken, verwijderd, bereik',
  },
  {
    asks: 'duur, tijd, leeftijd, termijn',
    dimensions: ['duration'],
    told: 'duurt, duurde, duren, duurden, wachten, wachtten, oud, jaar lang, uur lang',
  },
  {
    asks: 'levensduur, levensverwachting',
    dimensions: ['duration'],
    told: 'duurt, duurde, oud, leeft, leven, leefde, leefden',
  },
  {
    asks: 'oogst, productie, opbrengst, opbrengsten',
    dimensions: ['weight', 'count', 'volume', 'energy', 'money'],
    told: `
      geoogst, oogst, oogstte, oogstten, produceert, produceerde, produceerden, geproduceerd, maakt, maken, maakte, levert … op,
      leverde … op, leverden … op, brengt … op, bracht … op, brachten … op, wekt … op, wekte … op, opgewekt, opleveren, gewonnen
    `,
  },
  {
    asks: 'uitstoot, emissie',
    dimensions: ['weight'],
    told: 'stoot … uit, stootte … uit, stootten … uit, uitgestoten',
  },
  {
    asks: 'neerslag, regenval',
    dimensions: ['length', 'volume'],
    told: 'viel, vielen, gevallen, regen',
  },
  {
    asks: 'gewicht, massa',
    dimensions: ['weight'],
    told: 'weegt, woog, wegen, wogen, zwaar, zware, gewicht',
  },
  {
    asks: 'snelheid',
    dimensions: ['speed', 'length'],
    told: 'rijdt, snelheid, snel, schuift, stroomt, beweegt, bewegen, legt … af',
  },
  {
    asks: 'temperatuur',
    dimensions: ['temperature'],
    told: 'graden, warm, koud, temperatuur',
  },
  {
    asks: 'oppervlakte, oppervlak, grootte, omvang',
    dimensions: ['area'],
    told: 'groot, oppervlakte, beslaat, besloeg, beslaan',
  },
  {
    asks: 'inhoud, volume',
    dimensions: ['volume'],
    told: 'inhoud, bevat, volume',
  },
  {
    asks: 'vermogen',
    dimensions: ['power', 'money'],
    told: 'vermogen, levert, leverde, opwekken, wekt … op',
  },
  {
    asks: 'verbruik',
    dimensions: ['energy', 'volume', 'weight'],
    told: 'verbruikt, verbruikte, verbruiken, verbruikten, gebruikt, gebruikte, gebruiken, gebruikten',
  },
  {
    asks: 'opwekking, stroomverbruik, energieverbruik',
    dimensions: ['energy'],
    told: 'verbruikt, opgewekt',
  },
];
