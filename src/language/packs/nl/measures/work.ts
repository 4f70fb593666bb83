import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: work, trade and companies. */
export const work: readonly MeasureRow[] = [
  {
    asks: `
      loon, salaris, inkomen, huur, premie, contributie, vergoeding, schade, basishuur,
      huurbedrag, servicekosten
    `,
    dimensions: ['money', 'share'],
    told: `
      verdient, verdienen, verdiende, loon, salaris, huur, huurt, kwijt, vergoed, schade,
      per maand, maandelijks, huurder betaalt, huurders betalen, verhuurd voor, te huur voor,
      verhuurt … voor, verhuurde … voor, verhuren … voor, kale huur, huurpenningen, neerleggen,
      legt … neer, leggen … neer
    `,
  },
  {
    asks: 'looneis, looneisen, eis',
    dimensions: ['share', 'money', 'count'],
    told: 'eist, eisen, eiste, wil, willen, loon, lonen, loonsverhoging, erbij',
  },
  {
    asks: 'vacatures, vacature',
    dimensions: ['count'],
    told: 'vacatures, zoeken, zoekt, gezocht, onvervuld, onvervulde, open, openstaande',
  },
  {
    asks: 'werknemers, medewerkers, personeel, banen, arbeidsplaatsen, personeelsleden',
    dimensions: ['count'],
    told: `
      werken, werkt, werkten, in dienst, op de loonlijst, werk aan, banen, medewerkers,
      werknemers, personeelsleden
    `,
  },
  {
    asks: 'ontslagen, banenverlies, ontslag, ontslagronde, baanverlies',
    dimensions: ['count'],
    told: `
      schrapt, schrapte, schrappen, ontslaat, ontsloeg, ontslagen, verdwijnen, verdwenen,
      ontslaan, ontsloegen, geschrapt, schrapten, op straat, hun baan, zijn baan, haar baan,
      baan kwijt, banen kwijt, hun werk kwijt, banen verloren, banen weg, banen verdwijnen,
      banen verdwenen, boventallig, overbodig, moeten vertrekken, moesten vertrekken, eruit,
      afgevloeid, vloeien … af, op de keien, de laan uit, moeten weg, moesten weg,
      banen vervallen, vervallen, arbeidsplaatsen verdwijnen, contract niet verlengd,
      raakten … hun baan kwijt, raken … hun baan kwijt, verloren hun baan, verliezen hun baan
    `,
  },
  {
    asks: 'werkloosheid, werklozen',
    dimensions: ['share', 'count'],
    told: `
      werkloos, werkloze, werklozen, zonder werk, zonder baan, geen baan, geen werk,
      werkzoekenden, baan, zoekt werk, zoeken werk, zochten werk, thuis zonder
    `,
  },
  {
    asks: 'verzuim, ziekteverzuim',
    dimensions: ['share'],
    told: 'ziek, ziekgemeld, verzuim',
  },
  {
    asks: `
      stakers, stakende, staking, demonstranten, betogers, actievoerders, deelnemersaantal,
      stakingsbereidheid
    `,
    dimensions: ['count'],
    told: `
      staakten, staken, legden het werk, het werk neer, werk neergelegd, stakers, betoogden,
      demonstreerden, doen … mee, deden … mee, doet … mee, liepen … mee, staakte, gestaakt,
      demonstreerde, betoogde, de straat op, op de been, gingen de straat, protesteerden,
      protesteerde, werk neerlegden, legt … het werk, mars, optocht, liepen … mars, liep … mars,
      kwam … op de been, kwamen … op de been, verzamelden zich, plein vulden, betoging,
      demonstratie, manifestatie, legde … neer, legden … neer, lieten het werk, gestaakt hebben,
      staking, blokkeerden, samengestroomd, stroomden … samen
    `,
  },
  {
    asks: `
      loon, lonen, uurloon, minimumloon, salaris, salarissen, maandsalaris, jaarsalaris,
      startsalaris, inkomen, inkomens, jaarinkomen, gage, honorarium, verdienste, beloning,
      weekloon, dagloon, nettoloon, brutoloon, soldij, wedde
    `,
    dimensions: ['money'],
    told: `
      verdient, verdienen, verdiende, verdienden, verdiend, loon, lonen, salaris, salarissen,
      gage, honorarium, beloning, betaalt, betaald, betaalden, ontvangt, ontvangen, ontving,
      ontvingen, krijgt, krijgen, kreeg, kregen, toucheert, toucheerde, streek … op,
      strijkt … op, bruto, per uur, per maand, in het handje, mee naar huis, loonzakje, uurloon,
      maandloon, toegekend
    `,
  },
  {
    asks: `
      uitkering, uitkeringen, pensioen, pensioenen, bijstand, zakgeld, studiebeurs, stipendium,
      stagevergoeding, vakantiegeld, fooi
    `,
    dimensions: ['money', 'count'],
    told: `
      uitkering, pensioen, beurs, stipendium, stagevergoeding, zakgeld, krijgt, krijgen, kreeg,
      kregen, ontvangt, ontvangen, ontving, ontvingen, uitgekeerd, keert … uit, uitbetaald
    `,
  },
  {
    asks: `
      loonsverhoging, loonsverhogingen, loonstijging, loongroei, salarisverhoging, opslag,
      loonplus
    `,
    dimensions: ['share', 'money'],
    told: `
      lonen, loon, salaris, salarissen, erbij, loonsverhoging, loonstijging, loongroei,
      verdienen … meer, krijgen … meer, verdient … meer, opslag, meer loon, meer salaris,
      gaan … omhoog, ging … omhoog, gingen … omhoog, gaat … omhoog, rijker, bovenop het loon,
      verhoging
    `,
  },
  {
    asks: 'loonkloof, beloningsverschil, inkomensverschil',
    dimensions: ['share', 'money'],
    told: 'verdienen … minder, verdient … minder, verdienden … minder, loonkloof, verschil',
  },
  {
    asks: `
      werknemers, medewerkers, personeel, personeelsbestand, arbeidskrachten, werkgelegenheid,
      banen, arbeidsplaatsen, arbeiders, personeelsaantal, personeelsomvang, personeelssterkte,
      mankracht
    `,
    dimensions: ['count'],
    told: `
      werkzaam, aan het werk, aan de slag, dienstverband, medewerkers, werknemers,
      personeelsleden, arbeidskrachten, krachten, fte, voltijdbanen, arbeidsplaatsen,
      werkgelegenheid, emplooi, arbeiders, collega's, werkten, betaalde krachten, in dienst,
      werkt met, werken met, mensen in dienst, man personeel, op de loonlijst, biedt werk aan,
      bieden werk aan, werk biedt aan, telt … medewerkers, medewerkers telt
    `,
  },
  {
    asks: 'vrijwilligers, vrijwilligersaantal',
    dimensions: ['count'],
    told: `
      vrijwilligers, vrijwillig, onbezoldigd, vrijwilliger, helpers, helpende handen, helpen mee,
      hielpen mee, vrije tijd
    `,
  },
  {
    asks: 'verzuim, ziekteverzuim, ziekmeldingen, verzuimpercentage, verzuimcijfer, ziekmelding',
    dimensions: ['share', 'count'],
    told: `
      ziek, ziekgemeld, ziek thuis, verzuim, ziekteverzuim, meldde zich ziek, meldden zich ziek,
      ziek gemeld, meldde zich … ziek, meldden zich … ziek, wegens ziekte, door ziekte, zat ziek,
      zaten ziek, afwezig, uitgeschakeld door ziekte
    `,
  },
  {
    asks: 'personeelsverloop, verloop',
    dimensions: ['share', 'count'],
    told: `
      vertrok, vertrokken, vertrekt, vertrekken, ging weg, gingen weg, stapte op, stapten op,
      verloop, personeelsverloop, verliet, verlieten, nam ontslag, namen ontslag, vertrokken er,
      zocht … ander werk, zochten … ander werk, andere baan, ander werk, weggegaan, opgestapt,
      zegde … op, zegden … op
    `,
  },
  {
    asks: 'vacatures, vacature, arbeidsplaatstekort',
    dimensions: ['count', 'share'],
    told: `
      plekken open, plaatsen open, banen vrij, plaatsen vrij, openstaand, komt … tekort,
      komen … tekort, komt … mensen tekort, tekort aan, handen tekort, niet in te vullen,
      onbezet, onbezette, niet ingevuld, oningevuld, te vervullen, op zoek naar, open plekken,
      vrije plekken, banen open, functies open, mensen gezocht, personeel gezocht
    `,
  },
  {
    asks: 'lerarentekort, personeelstekort, artsentekort',
    dimensions: ['count', 'share'],
    told: 'tekort, te weinig, onvervuld, onvervulde, vacatures, ontbreken, ontbreekt, ontbraken',
  },
  {
    asks: `
      werkweek, werkuren, arbeidsduur, werktijd, arbeidstijd, overuren, overwerk, werkdag,
      werkdagen
    `,
    dimensions: ['duration'],
    told: `
      werkt, werken, werkten, werkte, werkweek, overuren, overwerk, overgewerkt, gewerkt,
      in touw, draait, draaien, draaide, draaiden, uren maken, maakt … uren, maken … uren,
      maakte … uren, maakten … uren, per week, in de week, diensten, dienst duurt, rooster
    `,
  },
  {
    asks: 'pensioenleeftijd, aow-leeftijd',
    dimensions: ['duration'],
    told: 'pensioen, aow, stopt met werken, stoppen met werken',
  },
  {
    asks: 'faillissementen, faillissement, bankroeten, failliet, bankroet',
    dimensions: ['count'],
    told: `
      failliet, faillissement, faillissementen, bankroet, over de kop, op de fles, omgevallen,
      vielen om, viel om, surseance, doek viel, moesten stoppen, gingen ten onder,
      hield op te bestaan, hielden op te bestaan, faillissement aangevraagd
    `,
  },
  {
    asks: 'sluitingen, bedrijfssluitingen, winkelsluitingen',
    dimensions: ['count'],
    told: 'sloot, sloten, sluiten, sluit, gesloten, dicht, deuren, opgedoekt, gestopt, stopten',
  },
  {
    asks: 'winkels, filialen, vestigingen, verkooppunten, winkelaantal, marktkramen',
    dimensions: ['count', 'share'],
    told: `
      winkels, filialen, vestigingen, zaken, verkooppunten, locaties, kraampjes, kramen,
      marktlui, standhouders, filiaal, vestiging
    `,
  },
  {
    asks: `
      klanten, afnemers, cliënten, klantenbestand, klantental, clientèle, opdrachtgevers,
      klantenaantal, marktbezoekers
    `,
    dimensions: ['count', 'share'],
    told: `
      klanten, afnemers, cliënten, huishoudens, abonnees, aansluitingen, bedient, bediende,
      bedienen, opdrachtgevers, klant, kopers, in de winkel, aan de kassa, langs de kassa,
      stapte … binnen, stapten … binnen, kopen er, kocht er
    `,
  },
  {
    asks: 'bezettingsgraad, bezetting, bezettingspercentage, kamerbezetting, zaalbezetting',
    dimensions: ['share', 'count'],
    told: `
      bezet, bezette, bezetting, bezettingsgraad, gevuld, vulde, vulden, vol, volgeboekt,
      geboekt, verhuurd, uitverkocht, benut, benutte, kamers verhuurd, bezet waren, bezet was,
      gevuld waren, bedden bezet, stoelen bezet
    `,
  },
  {
    asks: 'leegstand, leegstandspercentage',
    dimensions: ['share', 'count', 'area'],
    told: `
      leeg, leegstaat, leegstaan, leegstaand, leegstaande, onverhuurd, leegstand, leeg te staan,
      stond leeg, stonden leeg, ongebruikt, geen huurder, zonder huurder, leeggestaan,
      te huur staan
    `,
  },
  {
    asks: 'retouren, retourpercentage',
    dimensions: ['share', 'count'],
    told: `
      teruggestuurd, retour, terugsturen, stuurt … terug, stuurde … terug, stuurden … terug,
      sturen … terug
    `,
  },
  {
    asks: `
      inzameling, inzamelpercentage, recycling, recyclingpercentage, hergebruik,
      inzamelingspercentage, afvalscheiding, scheidingspercentage, recyclinggraad, gft
    `,
    dimensions: ['share', 'weight', 'count'],
    told: `
      ingezameld, ingeleverd, teruggebracht, gerecycled, hergebruikt, kwam … terug,
      kwamen … terug, komt … terug, komen … terug, apart, gescheiden, in de bak, hergebruik,
      verwerkt tot, opnieuw gebruikt, opgehaald, apart ingezameld, statiegeldflessen,
      ingezamelde, teruggewonnen
    `,
  },
  {
    asks: 'ingeleverde, teruggebrachte',
    dimensions: ['share', 'count'],
    told: 'ingeleverd, teruggebracht, ingezameld, terug',
  },
  {
    asks: 'productiviteit',
    dimensions: ['share', 'money', 'count'],
    told: 'per uur, per werknemer, per medewerker',
  },
  {
    asks: 'levertijd, leveringstijd, bezorgtijd, leverduur, bezorgduur, wachttijd',
    dimensions: ['duration'],
    told: `
      geleverd, levering, levertijd, leverbaar, bezorgd, klaarstaat, klaar, in huis, duurt,
      wachten, wacht, voorhanden, op de stoep, thuisbezorgd, in de bus, levert binnen,
      leverde binnen, bezorgt binnen
    `,
  },
  {
    asks: 'terugverdientijd',
    dimensions: ['duration'],
    told: `
      verdient … terug, verdienen … terug, verdient zich, verdienen zich, verdien je,
      verdiende … terug, terugverdiend, terugverdient, terugverdienen, terug te verdienen,
      terugverdientijd, uit de kosten, eruit, hebben … eruit, heeft … eruit, betaalt zich terug,
      betalen zich terug, betaalde zich terug, winst op
    `,
  },
];
