import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: transport, energy, sport and things. */
export const transport: readonly MeasureRow[] = [
  {
    asks: `
      verkeer, verkeersintensiteit, verkeersdrukte, voertuigen, verkeersaanbod, autoverkeer,
      verkeersstromen, fietsverkeer
    `,
    dimensions: ['count', 'share'],
    told: `
      auto's, voertuigen, rijden, reden, passeren, rijdt, passeert, passeerden, motorvoertuigen,
      vrachtwagens, per etmaal, weggebruikers, verkeer, over de brug, over de weg,
      door de tunnel, langskomt, langskomen, kwamen langs, komt langs, komen langs,
      auto's per dag, passages, per dag over, rijden … door, reden … door, rijden … over,
      reden … over, fietsen … over, fietsten … over
    `,
  },
  {
    asks: 'vertraging, vertragingen, oponthoud, vertragingsduur, uitloop',
    dimensions: ['duration'],
    told: `
      langer, later, vertraging, vertraagd, te laat, oponthoud, uitgelopen, liep … uit,
      vertragingen, achter op schema, achter lag, achterstand, opgehouden, hield … op,
      langer duurde, langer gewacht, vertrok … later, vertrokken … later, kwam … later,
      kwamen … later, vaart … later, over tijd, strandde, strandden, stond stil, stonden stil
    `,
  },
  {
    asks: `
      ongelukken, ongevallen, aanrijdingen, botsingen, incidenten, verkeersongelukken,
      verkeersongevallen, ongevallencijfer
    `,
    dimensions: ['count'],
    told: `
      ongeluk, ongelukken, ongeval, ongevallen, aanrijding, aanrijdingen, botsing, botsingen,
      incidenten, verongelukte, verongelukten, botste, botsten, gebotst, reed … aan, reden … aan,
      aangereden, over de kop, van de weg, gecrasht, crashte, crashten, ramde, ramden,
      kettingbotsing, verkeersongeval
    `,
  },
  {
    asks: 'overslag, vracht, containeroverslag, overslagcijfer, tonnage',
    dimensions: ['weight', 'count'],
    told: `
      overgeslagen, overslag, vervoerd, vervoerde, sjouwde, gelost, geladen, laadde, laadden,
      aangevoerd, verwerkte, verwerkten, verscheepten, in het ruim, aan boord, container,
      containers, ging over de kade, over de kade, doorvoer, vervoeren
    `,
  },
  {
    asks: 'punctualiteit, stiptheid, stiptheidscijfer, aankomstpunctualiteit',
    dimensions: ['share'],
    told: `
      op tijd, stipt, stiptheid, punctueel, punctualiteit, te laat, volgens de dienstregeling,
      volgens dienstregeling, op de minuut, keurig op tijd, reed op tijd, reden op tijd,
      binnen 5 minuten, op schema, binnen vijf minuten, kwam op tijd, kwamen op tijd
    `,
  },
  {
    asks: 'reizigers, passagiers, reizigersaantal',
    dimensions: ['count'],
    told: 'reizigers, passagiers, vlogen, vervoerde, vervoerden, reisden, aan boord',
  },
  {
    asks: `
      snelheid, topsnelheid, kruissnelheid, maximumsnelheid, snelheidslimiet, tempo, vaart,
      gangsnelheid, vliegsnelheid, vaarsnelheid, loopsnelheid, snelheidsbeperking
    `,
    dimensions: ['speed', 'length'],
    told: `
      rijdt, snelheid, snel, schuift, stroomt, beweegt, bewegen, legt … af, haalt, haalde, halen,
      hard, vliegt, vloog, rent, zwemt, mag, mogen, vaart, kruipt, kruipen, raast, razen, racet,
      racen, spurt, spurten, gaat … per uur, klokte, klokken, gemeten, duikt, zeilt, schiet,
      schieten, met een snelheid, zoeft, topsnelheid, sprint, galoppeert, verplaatst zich,
      verplaatsen zich, schuift … op, valt naar, toegestaan, mag … rijden, mogen … rijden,
      mag je, mag er, gereden, reed, harder dan, maximaal, geflitst, flitste, gepakt met,
      overschreed
    `,
  },
  {
    asks: 'verbruik, gebruik, sluipverbruik, standbyverbruik, waterverbruik, verbruikscijfer',
    dimensions: ['energy', 'volume', 'weight'],
    told: `
      verbruikt, verbruikte, verbruiken, verbruikten, gebruikt, gebruikte, gebruiken, gebruikten,
      slurpt, slurpen, slurpte, verstookt, stookt, stookte, verbruik, gaat er door, ging er door,
      gingen er doorheen, gaat … doorheen, ging … doorheen, erdoorheen, drinkt, zuinig, lust,
      jaagt … erdoor, nodig heeft, vreet, vreten, slokt … op, slokken … op
    `,
  },
  {
    asks: 'opwekking, stroomverbruik, energieverbruik',
    dimensions: ['energy'],
    told: 'verbruikt, opgewekt',
  },
  {
    asks: 'remweg, remafstand, stopafstand, reactieafstand, volgafstand',
    dimensions: ['length'],
    told: `
      remweg, stil, stilstand, remt, remde, remmen, geremd, stilstond, nodig,
      voordat hij stilstond, tot stilstand, kwam … tot stilstand, komt … tot stilstand, stopte,
      stopt, stond … stil, staat … stil, afstand houden, noodstop
    `,
  },
  {
    asks: `
      reistijd, reisduur, vaartijd, vliegtijd, rijtijd, vluchtduur, looptijd, vaarduur,
      overtochtsduur, rijduur, loopafstand, wandeltijd, fietstijd
    `,
    dimensions: ['duration'],
    told: `
      duurt, duurde, duren, duurden, onderweg, doet … over, deed … over, doen … over,
      deden … over, doe je … over, overtocht, oversteek, de reis, de rit, de tocht, ben je er,
      bent u er, aankomt, aankomst na, van deur tot deur, brengt … naar, staat … later, korter,
      kost de reis, over de reis, neemt … in beslag, duurt de, vaart … over, vaart er … over,
      rijdt … over, loopt … naar, lopen naar, te voet, fietsen naar, met de auto
    `,
  },
  {
    asks: 'tijdwinst, reistijdwinst, reistijdverkorting, bekorting',
    dimensions: ['duration'],
    told: `
      korter, sneller, scheelt, winst, bespaart, eerder, winnen, wint, korter onderweg, gewonnen,
      sneller dan, verkort, verkorte, verkorten, minder lang, scheelde, bespaarde, tijd bespaard,
      eerder thuis, rapper
    `,
  },
  {
    asks: `
      storingen, storing, pech, panne, storingsduur, defecten, stroomstoringen, mankementen
    `,
    dimensions: ['count', 'share'],
    told: `
      storing, storingen, panne, defect, mankementen, kapot, uitgevallen, plat, zonder stroom,
      stroom uit, begaf het, begaven het, liep vast, liepen vast, weigerde, weigerden, haperde,
      haperden, stuk, kapotte, uit de lucht, kapotging, kapotgingen, ging kapot, gingen kapot,
      ging stuk, gingen stuk, viel uit, vielen uit, haperingen, reparatie, reparaties, hersteld,
      herstelde, gerepareerd, repareerde, repareerden, monteur, monteurs, uitrukte, uitrukten,
      rukte … uit, rukten … uit
    `,
  },
  {
    asks: `
      annuleringen, geannuleerde, geschrapte, uitgevallen, afgelastingen, annulering,
      afzeggingen, treinuitval
    `,
    dimensions: ['count', 'share'],
    told: `
      geannuleerd, geschrapt, afgezegd, vervallen, vervielen, vielen uit, viel uit, uitgevallen,
      afgelast, ging niet door, gingen niet door, rijdt niet, rijden niet, reed niet, reden niet,
      vaart niet, voer niet, schrapte, schrapten, schrapt, annuleerde, annuleerden, annuleert,
      gecanceld, aan de grond, ging … niet, gingen … niet, zegde … af, zegden … af, zeiden … af
    `,
  },
  {
    asks: 'files, filelengte, filedruk, filezwaarte, filetijd, wachtrij',
    dimensions: ['length', 'duration', 'count'],
    told: `
      file, files, stilstaand, stonden stil, stond … vast, stonden … vast, vast in de,
      langzaam rijdend, opstopping, opstoppingen, aan te schuiven, stilstaan, file stond,
      bumper aan bumper, kilometer file
    `,
  },
  {
    asks: `
      reizigers, passagiers, instappers, passagiersaantal, reizigersaantallen, reizigerscijfers,
      passagiersvervoer, vervoer
    `,
    dimensions: ['count'],
    told: `
      reist, reizen, reisde, vervoert, vervoeren, vliegen, instappers, stapten … in, stapten,
      stappen … in, ritten, ritjes, maakten … gebruik, meevaren, meegevaren, overvaren, voeren,
      stapt … in, in de trein, in de bus, met de trein, met de bus, met het veer, met de pont,
      pendelt, pendelen, forenzen, per trein, namen … de trein, nemen … de trein,
      neemt … de trein, pakken … de bus, pakt … de bus, pakken … de trein, meerijden, meereden,
      meegereden, zette … over, zetten … over, overgezet, overgestoken, laten zich … overzetten
    `,
  },
  {
    asks: 'vluchten, vliegbewegingen',
    dimensions: ['count'],
    told: 'vluchten, vliegbewegingen, vloog, vlogen, starts, opgestegen, toestellen',
  },
  {
    asks: 'vloot, wagenpark, materieel, vlootomvang',
    dimensions: ['count'],
    told: `
      vloot, schepen, vliegtuigen, toestellen, bussen, treinen, treinstellen, voertuigen, wagens,
      vaart met, varen met, vliegt met, rijdt met, rijden met, heeft … schepen, telt … schepen,
      boten, trams, vrachtwagens, trucks, taxi's, locomotieven, wagons
    `,
  },
  {
    asks: 'parkeerplaatsen, parkeerplekken',
    dimensions: ['count'],
    told: 'parkeerplaatsen, plekken, parkeervakken, parkeerplekken',
  },
  {
    asks: 'laadpalen, laadpunten, laadpleinen, laadinfrastructuur',
    dimensions: ['count'],
    told: 'laadpalen, laadpunten, laadplekken, palen, laders, snelladers, oplaadpunten',
  },
  {
    asks: 'helmgebruik, helmdracht',
    dimensions: ['share'],
    told: 'droeg, droegen, draagt, dragen, helm, op het hoofd',
  },
  {
    asks: 'fietsgebruik, fietsaandeel',
    dimensions: ['share'],
    told: 'fietst, fietsen, fietsten, fietste, met de fiets, op de fiets, per fiets',
  },
  {
    asks: 'autobezit, fietsbezit, autodichtheid, rijbewijsbezit, motorbezit',
    dimensions: ['share', 'count'],
    told: `
      heeft een, hebben een, bezit, bezitten, per huishouden, geen auto, een auto, rijbewijs,
      auto voor de deur, twee auto's, tweede auto, auto's per
    `,
  },
  {
    asks: `
      afstand, bereik, actieradius, vliegafstand, middellijn, straal, brandpuntsafstand,
      aardafstand, zonsafstand, rijbereik, vliegbereik, zendbereik, loopafstand, reisafstand,
      tochtlengte, etappelengte, vogelvlucht
    `,
    dimensions: ['length'],
    told: `
      aflegde, afgelegd, legt … af, legde … af, leggen … af, legden … af, vloog, vliegt, reisde,
      reist, volle accu, acculading, één lading, volle tank, uit elkaar, overbrugt, overbrugde,
      ligt op, lichtjaar, verwijderd, van de aarde, van de zon, hemelsbreed, staat … van,
      verderop, ver weg, scheidt, gescheiden, overbruggen, tussen de twee, volle lading,
      op één acculading, zonder bijladen, zonder bij te laden, komt … ver, kom je … ver,
      haalt … kilometer, op een volle, rijdt … kilometer, kan … rijden, vliegt … kilometer,
      signaal, ontvangen, te ontvangen, afleggen, lopen, liep, liepen, fietst, fietste, gelopen,
      gefietst, gereden, gevaren, gevlogen, rijdt, reed, reden, wandelt, wandelde, wandeltocht,
      parcours, ronde, etappe, tocht, kilometers lang, op de teller, voert over, vogelvlucht,
      ten noorden, ten zuiden, ten oosten, ten westen, van de kust, uit de kust, buiten de stad,
      van elkaar, bij … vandaan, scheiden
    `,
  },
  {
    asks: `
      accuduur, batterijduur, accutijd, batterijlevensduur, gebruiksduur, batterijtijd, werkduur,
      looptijd
    `,
    dimensions: ['duration'],
    told: `
      accu, batterij, lading, gaat … mee, houdt … vol, op een lading, op één lading,
      zonder opladen, hield … vol, houdt het … vol, leeg, volle accu, aan één stuk, acculading,
      bij te laden, stekker
    `,
  },
  {
    asks: 'laadtijd, oplaadtijd, oplaadduur, laadduur',
    dimensions: ['duration'],
    told: `
      opladen, opgeladen, laadt, laden, volgeladen, vol, lader, aan de lader, aan de stekker,
      aan het stopcontact, laden duurt, bijladen, bijgeladen, van leeg naar vol, laadt … op,
      laadbeurt, is … vol, weer vol
    `,
  },
  {
    asks: 'gasverbruik',
    dimensions: ['volume', 'energy'],
    told: `
      gas, aardgas, verstookt, verstookte, verstoken, stookt, stookte, verbruikt, verbruikte,
      verbruiken, verbruikten, gebruikt, gebruikte, gebruiken, gebruikten
    `,
  },
  {
    asks: 'waterverbruik, watergebruik, drinkwaterverbruik',
    dimensions: ['volume'],
    told: `
      water, drinkwater, kraanwater, verbruikt, verbruikte, verbruiken, verbruikten, gebruikt,
      gebruikte, gebruiken, gebruikten
    `,
  },
  {
    asks: `
      stroomverbruik, energieverbruik, elektriciteitsverbruik, stroomgebruik, energiegebruik
    `,
    dimensions: ['energy'],
    told: `
      stroom, elektriciteit, verbruikt, verbruikte, verbruiken, verbruikten, gebruikt, gebruikte,
      gebruiken, gebruikten, slurpt, slurpen, slurpte
    `,
  },
  {
    asks: 'brandstofverbruik, benzineverbruik',
    dimensions: ['volume', 'length'],
    told: `
      verbruikt, verbruikte, verbruiken, gebruikt, slurpt, op 100 kilometer, per 100 kilometer,
      één op
    `,
  },
  {
    asks: `
      stroomproductie, stroomopbrengst, energieproductie, stroomopwekking, opwekking,
      jaaropbrengst, jaarproductie, energieopbrengst, zonnestroom, windstroom, energieopwek
    `,
    dimensions: ['energy'],
    told: `
      wekt … op, wekte … op, wekken … op, wekten … op, opgewekt, opwekken, levert, leverde,
      leveren, leverden, geleverd, produceert, produceerde, geproduceerd, opbrengst, opwekte,
      opwekten, aan stroom, aan het net, teruggeleverd, levert … terug, leverde … terug, draaide,
      draait, stroom voor, genoeg voor, kilowattuur
    `,
  },
  {
    asks: 'lekverlies, netverlies, waterverlies',
    dimensions: ['share', 'volume'],
    told: `
      verloren, weg, lekt, lekte, lekken, weglekt, weggelekt, lekverlies, verloor, verliest
    `,
  },
  {
    asks: 'hoogte, hoogteligging, bouwhoogte, tophoogte',
    dimensions: ['length'],
    told: `
      torent, torende, boven zeeniveau, boven de zeespiegel, boven zee, meet, mat, rijst,
      reikt … de lucht, de lucht in, ligt … boven, hoogste, hoger dan, hoogste punt, in de lucht,
      top ligt, torenhoog, opgetrokken tot, steekt … boven, steken … boven, uitsteekt,
      van voet tot top
    `,
  },
  {
    asks: `
      diepte, duikdiepte, boordiepte, waterdiepte, zeediepte, meerdiepte, schachtdiepte,
      kelderdiepte, peildiepte
    `,
    dimensions: ['length'],
    told: `
      duikt, dook, duiken, onder water, onder de grond, onder het maaiveld, diepst, diepste,
      boort, boorde, boorden, geboord, onder zeeniveau, onder de zeespiegel, onder de bodem,
      op de bodem, naar beneden, zeebodem, steekt … diep, reikt tot, bodem ligt, naar de bodem,
      tot de bodem, ondergronds, grootste diepte, ingegraven, put is, schacht, boring, afdaalt,
      daalt … af, onder straatniveau, beneden de
    `,
  },
  {
    asks: `
      speelduur, duur, filmduur, looptijd, contractduur, speeltijd, filmlengte,
      voorstellingsduur, afspeelduur, uitzendduur
    `,
    dimensions: ['duration'],
    told: `
      duurt, duurde, duren, duurden, contract, tekende voor, tekent voor, loopt, minuten lang,
      film van, duurt de film, pauze, op het toneel, luisterboek, zit … uit, zitten … uit,
      aan één stuk, zonder pauze, bestrijkt, klokt, uitzending
    `,
  },
  {
    asks: `
      clubrecord, wereldrecord, parcoursrecord, baanrecord, eindtijd, recordtijd, winnaarstijd,
      finishtijd, wedstrijdtijd, rondetijd, toptijd, verspringrecord, hoogterecord,
      afstandsrecord
    `,
    dimensions: ['duration', 'length'],
    told: `
      liep, reed, zwom, finishte, klokte, tijd, winnende tijd, sprong, wierp, over de streep,
      kwam … over de finish, kwamen … over de finish, over de finish, de finish, over de meet,
      finishten, klokten, tikte … aan, tikten … aan, legde … af in, voltooide, liep … in, won in,
      in een tijd, schaatste, noteerde, had … nodig voor, aankwam, rondde … af, deed er … over,
      deed over, binnen in, sprong … ver, sprong … hoog, wierp … ver, gooide, gooide … ver,
      stootte, stootte … ver, scherper, verbeterde, aangescherpt, kwam tot, kwam … ver,
      reikte tot
    `,
  },
  {
    asks: 'doelpunten, goals, treffers, doelpuntenaantal, doelsaldo, tegendoelpunten, goaltjes',
    dimensions: ['count'],
    told: `
      scoorde, scoorden, scoort, gescoord, doelpunten, goals, treffers, doel trof, doelpunt,
      schoot … raak, raak, trof … doel, troffen … doel, maakte … doelpunten,
      maakten … doelpunten, in het net, keer raak, raak schoot, kopte … binnen, benutte,
      hattrick, treffer
    `,
  },
  {
    asks: 'overwinningen, zeges, winstpartijen',
    dimensions: ['count'],
    told: `
      won, wonnen, gewonnen, zeges, overwinningen, zege, winnend, zegevierde, zegevierden,
      keer winst, keer gewonnen, trok … aan het langste eind, zegereeks, als winnaar,
      op rij gewonnen, in winst, won … wedstrijden, wonnen … wedstrijden, overwon
    `,
  },
  {
    asks: 'nederlagen, verliespartijen',
    dimensions: ['count'],
    told: `
      verloor, verloren, nederlagen, ging … onderuit, gingen … onderuit, onderuit, keer verlies,
      verliest, beet … in het stof, als verliezer, ging ten onder
    `,
  },
  {
    asks: `
      medailles, medailleoogst, titels, medailletotaal, ereplaatsen, kampioenschappen, bekers
    `,
    dimensions: ['count'],
    told: `
      medailles, goud, zilver, brons, gouden, zilveren, bronzen, plakken, eremetaal, kampioen,
      titel, titels, podium, podiumplaatsen, bekers, keer kampioen, medaille, veroverde,
      veroverden, sleepte … in de wacht, sleepten … in de wacht
    `,
  },
  {
    asks: 'collectie, boekenbezit, collectieomvang, museumcollectie, verzameling, boekenaantal',
    dimensions: ['count'],
    told: `
      collectie, objecten, stukken, schilderijen, voorwerpen, boeken, titels, bezit,
      bezit … stukken, bewaart, bewaarde, bewaren, bewaard, telt … objecten, verzamelde,
      verzamelden, in depot, in het depot, kunstwerken, banden, archiefstukken, foto's, prenten,
      herbergt, op de planken, planken
    `,
  },
  {
    asks: `
      voorstellingen, concerten, optredens, voorstellingsaantal, opvoeringen, vertoningen,
      uitvoeringen
    `,
    dimensions: ['count'],
    told: `
      voorstellingen, concerten, optredens, shows, opgevoerd, speelde, speelden, uitvoeringen,
      opvoeringen, keer gespeeld, keer opgevoerd, keer vertoond, vertoond, op de planken,
      gaf … concerten, gaven … concerten, trad … op, traden … op, opgetreden, uitgevoerd,
      stond … op het podium
    `,
  },
  {
    asks: `
      capaciteit, zitplaatsen, stoelen, zaalcapaciteit, opslagcapaciteit, accucapaciteit,
      productiecapaciteit, verwerkingscapaciteit, laadcapaciteit, zitplaatsenaantal,
      publiekscapaciteit
    `,
    dimensions: ['count', 'volume', 'power', 'weight', 'energy'],
    told: `
      stoelen, zetels, zitplaatsen, plaatsen, plekken, past, passen, kan … kwijt, kunnen … kwijt,
      telt … stoelen, biedt plaats, aankan, aankunnen, kan … aan, kunnen … aan, kan … vervoeren,
      kan … opslaan, slaat … op, slaan … op, kan … verwerken, kunnen … verwerken, kan … meenemen,
      past … in, passen … in, per dag aan, plaats voor, plaats bieden, biedt ruimte, herbergt,
      herbergen, huisvest, zitplaats, stoel, stoelen telt, zaal telt, telt … zitplaatsen,
      telt … plaatsen, mensen kwijt, bezoekers kwijt, ruimte biedt, plaats heeft, bedden,
      slaapplaatsen, ruimte aan, kan … herbergen, kunnen … herbergen, onderdak
    `,
  },
  {
    asks: 'vrachtvervoer, goederenvervoer, overslag, lading',
    dimensions: ['weight'],
    told: 'vervoert, vervoerde, vervoerden, goederen, lading, verladen, verscheept',
  },
  {
    asks: 'frequentie, ritfrequentie, afvaarten',
    dimensions: ['count', 'duration'],
    told: `
      elk kwartier, vertrekt … keer, rijdt … keer, rijden … keer, vaart … keer, vliegt … keer,
      keer per dag, keer per uur, keer per week
    `,
  },
  {
    asks: 'fietsenstallingen, stallingsplaatsen, fietsplekken, fietsparkeerplaatsen',
    dimensions: ['count'],
    told: 'stallen, gestald, stalling, fietsenrekken, plekken, plaats voor',
  },
  {
    asks: 'storingen, storing, uitval, pech',
    dimensions: ['count'],
    told: `
      viel … uit, vielen … uit, valt … uit, vallen … uit, uitviel, uitvielen, ging … stuk, ging … kapot, haperde,
      haperden, stond … stil, stonden … stil
    `,
  },
  {
    asks: 'bemanning, bemanningsleden, opvarenden',
    dimensions: ['count'],
    told: 'man aan boord, aan boord, koppen, bemanning, bemanningsleden, opvarenden, matrozen',
  },
  {
    asks: 'stroomverbruik, energieverbruik, elektriciteitsverbruik',
    dimensions: ['power'],
    told: 'stroom, vraagt, vragen, vroeg, vermogen, verbruikt, slurpt',
  },
];
