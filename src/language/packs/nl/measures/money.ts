import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: what is paid, earned, owed and given. */
export const money: readonly MeasureRow[] = [
  {
    asks: `
      prijs, prijzen, kosten, kostprijs, budget, begroting, tarief, tarieven, jaarbudget,
      cultuurbudget, werkbudget, exploitatiekosten
    `,
    dimensions: ['money'],
    told: `
      kost, kostte, kostten, gekost, kosten, betaald, betaalt, betaalde, betaalden, prijs,
      tarief, begroot, geraamd, geschat op, gaat voor, gaan voor, gaat weg voor, gaan weg voor,
      weg voor, verkocht voor, besteld voor, bestelt … voor, bestelde … voor, kocht … voor,
      koopt … voor, uittrekken, uitgetrokken, trekt … uit, trok … uit, neergeteld, te verdelen,
      besteden aan, mag besteden, mocht besteden, mogen besteden, heeft … te besteden,
      hebben … te besteden, had … te besteden, in kas voor, zet … opzij, zette … opzij,
      opzijgezet, trokken … uit, trekken … uit
    `,
  },
  {
    asks: 'omzet, inkomsten, opbrengst, opbrengsten, verkopen',
    dimensions: ['money', 'count'],
    told: `
      omzet, zette, zetten, om te zetten, omgezet, nam, namen, verdiende, inkomsten, opgehaald,
      levert … op, leverde … op, leverden … op, bracht … op, brachten … op, opgebracht
    `,
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
    told: `
      overname, betaalt, betaalde, betalen, overgenomen, kocht, koopt, legt neer, legde neer,
      koopsom, legt … op tafel, legde … op tafel, heeft … over, neemt … over, nam … over
    `,
  },
  {
    asks: `
      transfersom, verkoopprijs, verkoopsom, transferbedrag, afkoopsom, verkoopbedrag,
      transferprijs
    `,
    dimensions: ['money'],
    told: `
      verkocht, verkoopt, gekocht, kocht, koopt, betaalt, betaalde, overgenomen, vertrok,
      vertrekt, overstap, stapte … over, neemt … over, nam … over, haalde … van, trok … aan,
      losgeld, telde … neer, neergeteld, overgang, verkast, verkaste, tekende bij, gehaald voor
    `,
  },
  {
    asks: 'investering, investeringen, subsidie, bijdrage, lening',
    dimensions: ['money'],
    told: `
      investeert, investeerde, investeren, geïnvesteerd, uitgetrokken, trekt … uit, trok … uit,
      steekt, stak, steken, gestoken, subsidie, bijdrage, leent, leende, lening, investeringen,
      investeerden, uitgegeven aan, kapitaal, trekken … uit, trokken … uit, legden … in,
      stak … in, staken … in, steken … in
    `,
  },
  {
    asks: `
      huur, premie, contributie, abonnement, abonnementsgeld, abonnementskosten, maandabonnement,
      abonnementstarief
    `,
    dimensions: ['money'],
    told: `
      kost, kostte, kostten, betaalt, betaalde, betalen, betaalden, per maand, maandelijks,
      abonneert, abonnee betaalt, abonnees betalen, maandbedrag, opzegbaar, bundel
    `,
  },
  {
    asks: `
      besparing, besparingen, bezuiniging, bezuinigingen, energiebesparing, waterbesparing,
      gasbesparing, stroombesparing, vermindering
    `,
    dimensions: ['money', 'energy', 'volume', 'weight', 'share'],
    told: `
      bespaart, bespaarde, besparen, bespaard, bezuinigt, bezuinigen, bezuinigd, scheelt,
      bespaarden, scheelde, schelen, minder verbruikt, minder stroom, minder gas, minder water,
      minder energie, zuiniger, uitgespaard, spaart … uit, spaarde … uit, sparen … uit
    `,
  },
  {
    asks: 'export, uitvoer, exportwaarde, exportaandeel',
    dimensions: ['money', 'weight', 'share'],
    told: `
      uitgevoerd, geëxporteerd, exporteert, exporteerde, naar het buitenland, de grens over,
      uitvoer, export, exporteren, verscheept, verscheepte, buitenland, buitenlandse klanten,
      naar buitenlandse, gaat naar, naar klanten in, verkocht in het buitenland, over de grens,
      uitgevoerde, geëxporteerde, exporteerden, voerde … uit, voert … uit
    `,
  },
  {
    asks: 'import, invoer, importwaarde',
    dimensions: ['money', 'weight', 'share'],
    told: `
      ingevoerd, geïmporteerd, importeert, importeerde, uit het buitenland, invoer, import,
      importeren, haalt … uit het buitenland, van buiten, ingevoerde, geïmporteerde,
      importeerden, voerde … in, voert … in, overzee
    `,
  },
  {
    asks: 'prijzengeld, beloning, bonus',
    dimensions: ['money'],
    told: 'won, wint, kreeg, krijgt, ontving, ontvangt, beloning',
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
    asks: 'uitgaven, uitgave, bestedingen, lasten',
    dimensions: ['money'],
    told: `
      uitgaven, uitgegeven, geeft … uit, gaf … uit, geven … uit, gaven … uit, besteedt,
      besteedde, besteden, besteed, lasten
    `,
  },
  {
    asks: 'verkoop, verkopen, verkochte, verkochten, afzet, verkoopcijfers, verkoopaantallen',
    dimensions: ['count', 'money'],
    told: `
      verkocht, verkochte, verkochten, verkoopt, wisselden, verkopen, over de toonbank,
      van eigenaar, van de hand, gingen weg, aan de man, sleet, sleten, gesleten,
      aan de man gebracht, raakte … kwijt, raakten … kwijt
    `,
  },
  {
    asks: `
      prijs, prijzen, kosten, kostprijs, tarief, tarieven, bouwsom, aanneemsom, prijskaartje,
      vraagprijs
    `,
    dimensions: ['money'],
    told: `
      vraagt, vragen, rekent, rekende, rekenden, in rekening gebracht, kwijt, telt … neer,
      telde … neer, tellen … neer, te koop voor, verkrijgbaar voor, notering, noteert, noteerde,
      prijskaartje, aangeschaft, gebouwd voor, slokte … op, slokt … op, vergt, vergde, vergen
    `,
  },
  {
    asks: `
      inschrijfgeld, startgeld, inschrijfkosten, deelnamekosten, deelnameprijs, deelnamegeld,
      inschrijfprijs, startgelden, inleggeld, inschrijftarief
    `,
    dimensions: ['money'],
    told: `
      inschrijven, inschrijving, inschrijfgeld, startbewijs, meedoen, meedoet, mee wil doen,
      wil meedoen, deelname, deelnemen, deelneemt, kost, kostte, kosten, betaalt, betaalde,
      betalen, betaalden, inschrijft, om mee te doen, wie meedoet, deelnemer betaalt,
      deelnemers betalen, voor een startbewijs, startnummer, starten kost, deelname kost,
      meelopen, mee te lopen
    `,
  },
  {
    asks: `
      collegegeld, lesgeld, cursusgeld, schoolgeld, ouderbijdrage, lesprijs, cursusprijs,
      cursuskosten, opleidingskosten, schoolkosten
    `,
    dimensions: ['money'],
    told: `
      collegegeld, lesgeld, cursusgeld, schoolgeld, ouderbijdrage, betaalt, betaalde, betalen,
      betaalden, kost, kostte, kosten, cursus kost, opleiding kost, inschrijfgeld, lesblok,
      cursus, opleiding, per studiejaar, per schooljaar, per lesjaar
    `,
  },
  {
    asks: `
      retour, retourtje, enkeltje, treinkaartje, buskaartje, ritprijs, kaartprijs, ticketprijs,
      toegangsprijs, entreeprijs, entree, toegang, tarieven, vervoerprijs, overtochtprijs,
      parkeertarief, parkeerkosten, parkeergeld, tolgeld, seizoenkaart, seizoenskaart, clubkaart,
      dagkaart
    `,
    dimensions: ['money'],
    told: `
      retour, enkele reis, kaartje, kaartjes, kaarten, ticket, tickets, betaalt, betaalde,
      betalen, kost, kostte, kosten, voor een rit, een rit, een overtocht, parkeren, parkeert,
      dagkaart, abonnement, retourtje, enkeltje, voor een retour, voor een enkeltje,
      per kilometer, instaptarief, seizoenkaart, seizoenskaart, seizoenkaarten, een kaartje,
      aan de kassa, aan de deur, toegang kost, binnenkomst, om binnen te komen, naar binnen voor,
      entreebewijs
    `,
  },
  {
    asks: 'statiegeld, borg, borgsom, waarborgsom',
    dimensions: ['money'],
    told: 'statiegeld, borg, waarborg, betaalt, betalen, betaalde, krijgt',
  },
  {
    asks: `
      lidmaatschap, lidmaatschapsgeld, abonnementsprijs, contributie, contributiebedrag, lidgeld,
      jaarcontributie, clubgeld, jeugdcontributie, verenigingsbijdrage
    `,
    dimensions: ['money'],
    told: `
      contributie, lidmaatschap, kost, kostte, kosten, betaalt, betalen, betaalden, per jaar lid,
      lid zijn, lid worden, wie lid is, leden betalen, een lid betaalt, lid betaalt, draagt … af,
      jaarlijkse bijdrage, jeugdlid, seniorlid, jeugdleden betalen, senioren betalen, per lid,
      per seizoen
    `,
  },
  {
    asks: 'huur, huurprijs, huurprijzen, maandhuur, kamerhuur',
    dimensions: ['money'],
    told: 'huur, huurt, huurde, huren, huurders betalen, huurprijs, huurprijzen, kale',
  },
  {
    asks: `
      huizenprijs, huizenprijzen, woningprijs, woningprijzen, koopprijs, grondprijs, vraagprijs,
      vierkantemeterprijs, woningwaarde, woz, verkoopprijs
    `,
    dimensions: ['money'],
    told: `
      huis, huizen, woning, woningen, koopwoning, koopwoningen, verkocht, kost, kostte, kosten,
      betaald, betaalt, betaalde, betaalden, per vierkante meter, verwisselde van eigenaar,
      verwisselden van eigenaar, ging van de hand, gingen van de hand, ging weg voor,
      gingen weg voor, te koop voor, vraagprijs, overboden, wisselde van eigenaar,
      wisselden van eigenaar, verkocht voor, verkochten
    `,
  },
  {
    asks: `
      hypotheek, hypotheekschuld, lening, leningen, krediet, studieschuld, schuld, schulden,
      schuldenlast, restschuld, achterstand
    `,
    dimensions: ['money'],
    told: `
      leent, leende, leenden, lenen, geleend, lening, leningen, krediet, hypotheek, schuld,
      schulden, schuldig, verschuldigd, in het rood, staat rood, in de schulden, openstaan,
      openstaande, stond nog open, staat nog open, moet terugbetalen, moest terugbetalen,
      achterstallig, achterstallige
    `,
  },
  {
    asks: 'dividend, winstuitkering',
    dimensions: ['money'],
    told: 'dividend, keert … uit, keerde … uit, keren … uit, uitgekeerd, per aandeel',
  },
  {
    asks: 'waarde, marktwaarde, boekwaarde, beurswaarde, winkelwaarde, taxatiewaarde',
    dimensions: ['money'],
    told: `
      waard, waarde, gewaardeerd, waardeert, waardeerde, taxeert, taxeerde, getaxeerd,
      verzekerd voor, zou … kosten, zouden … kosten
    `,
  },
  {
    asks: 'rente, spaarrente, hypotheekrente, beleidsrente, rentetarief, rentevoet',
    dimensions: ['share'],
    told: `
      rente, rentetarief, rentevoet, vergoedt, vergoedde, leent tegen, leende tegen, lenen tegen
    `,
  },
  {
    asks: 'inflatie, geldontwaarding',
    dimensions: ['share'],
    told: 'prijzen, consumentenprijzen, duurder, inflatie',
  },
  {
    asks: `
      belasting, belastingen, btw, accijns, heffing, heffingen, tol, toeristenbelasting,
      belastingdruk
    `,
    dimensions: ['money', 'share'],
    told: `
      belasting, belastingen, belast, heft, hief, heffen, geheven, draagt … af, droeg … af,
      dragen … af, afgedragen, btw, accijns, heffing, tol
    `,
  },
  {
    asks: 'schade, schadebedrag, schadepost',
    dimensions: ['money'],
    told: `
      schade, strop, kostte, kost, gekost, claimde, claimden, geclaimd, vergoed, uitgekeerd
    `,
  },
  {
    asks: `
      schadevergoeding, smartengeld, compensatie, vergoeding, tegemoetkoming, onkostenvergoeding,
      kilometervergoeding
    `,
    dimensions: ['money'],
    told: `
      vergoeding, vergoedt, vergoedde, vergoed, vergoeden, compensatie, compenseert,
      gecompenseerd, schadevergoeding, smartengeld, tegemoetkoming, toegekend, kent … toe,
      kende … toe, krijgt, krijgen, kreeg, kregen, ontvangt, ontvangen, ontving, ontvingen,
      uitbetaald
    `,
  },
  {
    asks: `
      subsidie, subsidies, bijdrage, bijdragen, steun, donatie, donaties, gift, giften,
      sponsoring, sponsorgeld, sponsorbedrag, schenking
    `,
    dimensions: ['money'],
    told: `
      subsidie, subsidieert, subsidieerde, gesubsidieerd, bijdrage, draagt … bij, droeg … bij,
      dragen … bij, droegen … bij, bijgedragen, steunt, steunde, steunen, ondersteunt,
      ondersteunde, doneert, doneerde, doneerden, gedoneerd, schenkt, schonk, schonken,
      geschonken, sponsort, sponsorde, sponsor, gift, giften, donatie, donaties, legt … bij,
      legde … bij, betaalt … mee, betaalde … mee, stelt … beschikbaar, stelde … beschikbaar,
      zegde … toe, toegezegd, maakt … vrij, maakte … vrij, vrijgemaakt, gaf, gaven, geeft, geven
    `,
  },
  {
    asks: 'budget, begroting, uitgaven, bestedingen',
    dimensions: ['money'],
    told: `
      uitgetrokken, trekt … uit, trok … uit, gereserveerd, reserveert, reserveerde, vrijgemaakt,
      maakt … vrij, maakte … vrij, te besteden, ter beschikking, besteedt, besteedde, besteed,
      besteden
    `,
  },
  {
    asks: 'investering, investeringen',
    dimensions: ['money'],
    told: `
      stopt … in, stopte … in, stoppen … in, pompt, pompte, pompen, gepompt, belegt, belegde,
      belegd, geïnvesteerde
    `,
  },
  {
    asks: `
      reserve, reserves, kas, kassaldo, saldo, banksaldo, spaarpot, spaargeld, spaartegoed,
      tegoed
    `,
    dimensions: ['money'],
    told: `
      reserve, reserves, in kas, kas, op de bank, spaarpot, spaargeld, gespaard, spaarrekening,
      saldo, opzij gelegd, opzij gezet, in de pot
    `,
  },
  {
    asks: `
      jaaromzet, kwartaalomzet, weekomzet, dagomzet, maandomzet, recordomzet, halfjaaromzet
    `,
    dimensions: ['money'],
    told: 'omzet, zette, zetten, omgezet, om te zetten, omzetten',
  },
  {
    asks: `
      omzet, inkomsten, opbrengst, opbrengsten, ontvangsten, recette, verkoopopbrengst,
      exploitatieopbrengst, bioscoopopbrengst, kaartverkoop, kassaopbrengst
    `,
    dimensions: ['money', 'count'],
    told: `
      inkomsten, ontvangsten, opbrengst, opbrengsten, haalde … op, haalden … op, haalt … op,
      halen … op, brengt … op, brengen … op, brachten … op, ontvangen, ingezameld,
      boekte … omzet, opleverde, opleveren, in het laatje, verkocht voor, verkochten voor,
      bracht … in het laatje, brachten … in het laatje, leveren … op, kwam … binnen,
      kwamen … binnen, komt … binnen, komen … binnen, binnengekomen, haalde … binnen,
      haalden … binnen, binnengehaald, bioscopen, kassa, kaartverkoop, spekte de kas
    `,
  },
  {
    asks: `
      winst, nettowinst, brutowinst, jaarwinst, kwartaalwinst, bedrijfswinst, bedrijfsresultaat,
      overschot
    `,
    dimensions: ['money'],
    told: `
      overschot, verdienden, verdient, verdiend, houdt … over, hield … over, hielden … over,
      hield … aan over, zwarte cijfers, resultaat, positief saldo, nettowinst, hielden,
      overhield, overhielden, houden … over, maakte winst, maakten winst, in de plus, winstgevend
    `,
  },
  {
    asks: 'koopkracht, koopkrachtverlies, koopkrachtdaling, waardeverlies, waardedaling',
    dimensions: ['share', 'money'],
    told: 'koopkracht, minder waard, waarde',
  },
  {
    asks: 'verlies, nettoverlies, tekort, begrotingstekort',
    dimensions: ['money'],
    told: `
      verliezen, verliest, leed, rode cijfers, in het rood, in de min, kwam … tekort,
      komt … tekort, komen … tekort, kwamen … tekort, te kort
    `,
  },
  {
    asks: 'winstmarge, brutomarge, nettomarge, rendement, dekkingsgraad',
    dimensions: ['share', 'money'],
    told: `
      marge, winstmarge, rendement, rendeert, rendeerde, dekkingsgraad, van elke euro,
      van iedere euro
    `,
  },
  {
    asks: 'marktaandeel',
    dimensions: ['share'],
    told: `
      van de markt, marktaandeel, aandeel, in handen, marktleider, van alle verkochte,
      van de omzet in, op de markt, klanten kiest
    `,
  },
  {
    asks: 'korting, kortingen, prijsverlaging, afslag',
    dimensions: ['share', 'money'],
    told: 'korting, goedkoper, afgeprijsd, voordeliger, scheelt, lager',
  },
  {
    asks: `
      prijzengeld, prijzenpot, hoofdprijs, jackpot, winnaarspremie, prijsgeld, prijzenbedrag,
      winstpremie
    `,
    dimensions: ['money'],
    told: `
      winnaar, winnares, won, wint, wonnen, winnen, krijgt, krijgen, kregen, kreeg, ontving,
      ontvangt, ontvangen, verdiende, verdient, prijzengeld, prijzenpot, hoofdprijs, cheque,
      streek … op, opgestreken, ging met … naar huis, gingen met … naar huis,
      gaat met … naar huis, naar huis, sleepte … in de wacht, mag … bijschrijven, bijgeschreven,
      opstrijken, strijkt … op, streken … op, te verdienen, verdeeld onder, te winnen,
      eerste prijs, winnende, buit, beloond met, krijgt de winnaar, cheque van
    `,
  },
  {
    asks: 'bod, veilingprijs, veilingopbrengst, hamerprijs',
    dimensions: ['money'],
    told: `
      afgehamerd, geveild, onder de hamer, bood, biedt, bieden, boden, geboden, bracht … op,
      brengt … op, brachten … op, opgebracht, verkocht voor, weg voor
    `,
  },
  {
    asks: 'overname, overnameprijs, overnamesom, koopsom, aankoopprijs, aankoopbedrag',
    dimensions: ['money'],
    told: `
      neergeteld, gemoeid, telt … neer, telde … neer, kostte, verkocht voor, betaald, betaalden,
      kochten, gekocht, aangekocht, aankoop, in handen voor, voor … gekocht, voor … overgenomen
    `,
  },
  {
    asks: `
      boete, boetes, bekeuring, bekeuringen, geldboete, dwangsom, naheffing, parkeerboete,
      verkeersboete, schikking, boetebedrag, sanctie, geldstraf, dwangsommen, sancties,
      strafbedrag
    `,
    dimensions: ['money'],
    told: `
      boete, boetes, bekeuring, bekeuringen, bon, bekeurd, beboet, beboette, naheffing, dwangsom,
      geldboete, schikking, schikt, schikte, geschikt, op straffe van, opgelegd, legde … op,
      legt … op, betaalt, betaalde, betalen, op straffe, overtreders, overtreder, overtreedt,
      wordt beboet, worden beboet, beboet met, bekeurd voor, dokken, moest … betalen,
      moet … betalen, moeten … betalen, riskeert, riskeren, geldboete van, proces-verbaal,
      krijgt een boete, kreeg een boete, kan een boete, wie te hard, dwangsom van,
      per overtreding, kwijtgescholden, veroordeeld tot betaling, veroordeelde tot betaling
    `,
  },
  {
    asks: `
      orders, order, bestellingen, bestelling, orderportefeuille, orderboek, orderbedrag,
      opdrachten, opdracht
    `,
    dimensions: ['money', 'count'],
    told: `
      besteld, bestelde, bestelden, bestelt, bestellen, orders, order, orderportefeuille,
      bestelling, bestellingen, in opdracht, opdrachten, contracten, geboekt, boekte,
      binnengehaald, haalde … binnen, sleepte … binnen, sleepten … binnen
    `,
  },
  {
    asks: 'woonlasten, vaste lasten, energierekening, maandlasten, zorgkosten, energiekosten',
    dimensions: ['money', 'share'],
    told: `
      kwijt, betaalt, betaalde, betalen, woonlasten, energierekening, rekening, aan wonen,
      aan energie
    `,
  },
  {
    asks: 'fraude, fraudebedrag, buit',
    dimensions: ['money'],
    told: `
      gefraudeerd, verduisterd, verduisterde, weggesluisd, opgelicht, buitgemaakt, buit, fraude,
      maakte … buit, maakten … buit, ging er met, gingen er met
    `,
  },
  {
    asks: 'kosten, bouwkosten, bouwsom, budget, kostenplaatje',
    dimensions: ['money'],
    told: `
      de investering, investering bedroeg, geïnvesteerd, rekening, kostenplaatje, in gestoken, gestoken in,
      is voorzien, uitgetrokken
    `,
  },
  {
    asks: 'prijs, prijzen, winkelprijs, verkoopprijs, adviesprijs, kosten',
    dimensions: ['money'],
    told: `
      kost, kostte, betaalt, betaald, te koop voor, in de winkel, in de winkels, in het schap, over de toonbank,
      verkopen … voor, verkoopt … voor, verkocht … voor, te krijgen voor, aangeboden voor, goed voor, ging voor, gingen voor, van de hand
    `,
  },
  {
    asks: 'offerte, offertes, aanbieding',
    dimensions: ['money'],
    told: 'vraagt, vroeg, vragen, rekent, offreert, biedt … aan voor, offerte, offertes',
  },
  {
    asks: 'budget, productiekosten',
    dimensions: ['money'],
    told: 'maakte met, maakten met, gemaakt met, gemaakt voor, maakte … voor, draaide … voor',
  },
  {
    asks: 'toegangsprijs, entreeprijs, entree, toegang, kaartprijs',
    dimensions: ['money'],
    told: 'toegangskaart, toegangskaarten, toegangskaartje, kaart, dagkaart, dagkaarten, toegangsbewijs, een bezoek',
  },
  {
    asks: 'uitgaven, lasten, kosten',
    dimensions: ['money'],
    told: 'ging … uit, gingen … uit, gaat … uit, gaan … uit, uitgegeven',
  },
  {
    asks: 'inkomsten, ontvangsten, baten, opbrengst',
    dimensions: ['money'],
    told: 'kwam … binnen, kwamen … binnen, komt … binnen, komen … binnen, bracht … in het laatje',
  },
  {
    asks: 'subsidie, subsidies',
    dimensions: ['money'],
    told: 'subsidiëren, subsidieerden, subsidieert, subsidieerde',
  },
];
