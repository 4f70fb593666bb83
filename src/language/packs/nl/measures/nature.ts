import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: weather, land, food and space. */
export const nature: readonly MeasureRow[] = [
  {
    asks: `
      smeltpunt, vriespunt, smelttemperatuur, vriestemperatuur, stolpunt, stollingstemperatuur
    `,
    dimensions: ['temperature'],
    told: `
      smelt, smelten, bevriest, bevriezen, stolt, vloeibaar, gesmolten, smolt, bevroren, bevroor,
      in vaste vorm, stollen, wordt … vloeibaar, gaat … over in vloeistof
    `,
  },
  {
    asks: 'kookpunt, kooktemperatuur, verdampingstemperatuur, verdampingspunt',
    dimensions: ['temperature'],
    told: 'kookt, koken, kookte, verdampt, verdampen, gasvormig, damp, wordt … gas',
  },
  {
    asks: 'vangst, vangsten, aanvoer, aanlandingen',
    dimensions: ['weight', 'count'],
    told: `
      gevangen, ving, vingen, vangt, vangen, aan land, aangeland, aangevoerd, gevist, opgevist,
      vist, visten
    `,
  },
  {
    asks: 'levensduur, levensverwachting, maximumleeftijd, ouderdom, levensloop',
    dimensions: ['duration'],
    told: `
      duurt, duurde, oud, leeft, leven, leefde, leefden, gaat … mee, gaan … mee, ging … mee,
      gingen … mee, meegaan, meegaat, volhouden, houdt … vol, levensduur, wordt … oud,
      worden … oud, werd … oud, werden … oud, haalt … jaar, halen … jaar, oud worden, oud wordt,
      in gevangenschap, in het wild, bereikt … leeftijd, leven … lang, stokoud, hooguit,
      sterft na, sterven na, leeftijd
    `,
  },
  {
    asks: `
      oogst, productie, opbrengst, opbrengsten, oogsten, graanoogst, aardappeloogst, fruitoogst,
      hectareopbrengst
    `,
    dimensions: ['weight', 'count', 'volume', 'energy', 'money'],
    told: `
      geoogst, oogst, oogstte, oogstten, produceert, produceerde, produceerden, geproduceerd,
      maakt, maken, maakte, levert … op, leverde … op, leverden … op, brengt … op, bracht … op,
      brachten … op, wekt … op, wekte … op, opgewekt, opleveren, gewonnen, gerooid, rooide,
      rooiden, geplukt, plukte, plukten, gemaaid, van het land, per hectare, binnengehaald,
      haalde … binnen, haalden … binnen, oogsten, geperst, gemolken, opbrengst, leverde,
      leverden, haalden … van het land, haalde … van het land, haalt … van het land,
      kwam … van het land, kwamen … van het land, komt … van het land, komen … van het land,
      in de schuur, de schuur in, dorste, dorsten, gedorst, raapten, geraapt, ingezameld,
      oogst bedroeg, plukt, plukken, rooit, rooien, maait, maaide, maaiden, zamelde … in,
      zamelden … in, collecteerde, collecteerden, bijeengebracht, bijeen
    `,
  },
  {
    asks: 'uitstoot, emissie',
    dimensions: ['weight'],
    told: 'stoot … uit, stootte … uit, stootten … uit, uitgestoten',
  },
  {
    asks: `
      neerslag, regenval, regen, sneeuwval, sneeuwhoogte, hagel, neerslagtekort,
      regenhoeveelheid, neerslaghoeveelheid, jaarneerslag, hagelstenen, sneeuwdek, sneeuwdikte,
      sneeuwlaag, verdamping
    `,
    dimensions: ['length', 'volume'],
    told: `
      viel, vielen, gevallen, regen, regende, regent, sneeuwde, sneeuw, neerslag, buien, bui,
      plensde, hoosde, nat, naar beneden, kwam … naar beneden, regent het, regende het,
      water viel, kletterde, stortte, viel er, sneeuwlaag, pak sneeuw, ligt … sneeuw,
      lag … sneeuw, lag er, hagelstenen, hagel, verdampt, verdampte, droog
    `,
  },
  {
    asks: `
      temperatuur, hitterecord, warmterecord, kouderecord, lichaamstemperatuur, dagmaximum,
      nachtminimum, maximumtemperatuur, minimumtemperatuur, watertemperatuur,
      zeewatertemperatuur, temperatuurrecord, jaargemiddelde, temperaturen
    `,
    dimensions: ['temperature'],
    told: `
      graden, warm, koud, temperatuur, warmer, kouder, heet, vroor, vriest, kwik, thermometer,
      koorts, gemeten, opgelopen, opliep, liep … op, steeg naar, steeg tot, daalde tot,
      zakte tot, gevoelstemperatuur, aangewezen, wees, min, plus, onder nul, boven nul,
      vriest het, vroor het, koeler, heter, koelde, koelt, koud water, warm water, warmte
    `,
  },
  {
    asks: `
      windsnelheid, windstoot, windstoten, rukwind, rukwinden, windvlaag, windvlagen, wind,
      stormwind, windstootrecord
    `,
    dimensions: ['speed'],
    told: `
      windstoot, windstoten, rukwind, rukwinden, waaide, woei, wind, storm, vlagen, kracht,
      windkracht, uitschieters, uitschieter, raasde, raast, gierde, beukte, stormde, vloog,
      orkaankracht
    `,
  },
  {
    asks: 'zonuren, zonneschijn',
    dimensions: ['duration'],
    told: 'zon, scheen, schijnt, zonneschijn, zonuren, zonnig',
  },
  {
    asks: `
      waterstand, waterpeil, peil, zeespiegel, grondwaterstand, waterhoogte, stijghoogte,
      stuwpeil, zeeniveau, waterniveau, grondwaterpeil, rivierstand
    `,
    dimensions: ['length'],
    told: `
      peil, waterstand, waterpeil, nap, hoog, laag, stond, steeg, gestegen, stijgt, zakte,
      gezakt, daalde, gedaald, zeespiegel, boven nap, onder nap, peilschaal, boven zeeniveau,
      gemeten, tot aan de, kwam … te staan, het water kwam, het water steeg, water stond,
      onder water, hoger, lager, laagste stand, hoogste stand, peil zakte, peil steeg,
      onder maaiveld
    `,
  },
  {
    asks: 'zeespiegelstijging',
    dimensions: ['length'],
    told: 'zeespiegel, steeg, stijgt, gestegen, hoger, stijgen',
  },
  {
    asks: 'bodemdaling, verzakking, inklinking',
    dimensions: ['length'],
    told: `
      zakt, zakte, zakken, zakten, gezakt, verzakt, verzakte, daalt, daalde, gedaald, wegzakt,
      weggezakt, zakt weg, zakken weg, klinkt in, klonk in, ingeklonken, lager komen, lager ligt,
      verzakking, verzakken
    `,
  },
  {
    asks: 'magnitude, bevingskracht, aardbevingskracht',
    dimensions: ['count'],
    told: `
      kracht, magnitude, schaal van Richter, Richter, sterkte, kracht van, op de schaal,
      beving van, schok van, aardschok
    `,
  },
  {
    asks: `
      oppervlakte, areaal, landoppervlak, leefgebied, territorium, perceel, kavel, bosareaal,
      oppervlak, landoppervlakte, grondgebied, vloeroppervlak, uitgestrektheid
    `,
    dimensions: ['area'],
    told: `
      groot, grote, verbrand, afgebrand, oppervlakte, beslaat, besloeg, leefgebied, territorium,
      beslaan, besloegen, strekt zich, uitgestrekt, in beslag, neemt … in beslag,
      nam … in beslag, bedekt, bedekte, bedekken, ligt op, groter dan, zo groot als,
      hectare groot, telt, bestrijkt, omvat, omvatte, hectaren, ha groot, polder van, park van,
      meer van, eiland van, gebied van, bos van, terrein van, woud van, reservaat van, stuk land,
      uitgespreid, beslaat … van, meet, omvang van, uitgebreid
    `,
  },
  {
    asks: 'ontbossing, houtkap, kap, bosverlies, boskap',
    dimensions: ['area', 'count'],
    told: `
      gekapt, gerooid, ontbost, kapten, kapte, verdwenen, verdween, verloren, omgehakt,
      afgebrand, ging … in vlammen op, gingen … in vlammen op, in vlammen, in de as,
      bos verloren, tegen de vlakte, gerooide, gekapte, verloor … bos, platgebrand, verwoest
    `,
  },
  {
    asks: 'bomen, aanplant, boomaanplant, aangeplante',
    dimensions: ['count'],
    told: `
      bomen, geplant, plantte, plantten, aangeplant, gekapt, geveld, de grond in, gepoot, pootte,
      pootten, boompjes, plant … bomen, planten … bomen, herplant, herplantte
    `,
  },
  {
    asks: 'populatie, populatieomvang, wildstand, dierenaantal, broedpopulatie, wildpopulatie',
    dimensions: ['count'],
    told: `
      leven, leeft, exemplaren, dieren, geteld, telden, telling, populatie, paren, broedparen,
      broeden, broedden, broedende, nesten, broedde, broedgevallen, individuen, overwinteren,
      overwinterden, in het wild, rondlopen, lopen … rond, leven … in, zwemmen … in, nog over,
      zijn er nog, volwassen dieren
    `,
  },
  {
    asks: 'nestgrootte, legsel, worp, worpgrootte, legselgrootte, nakomelingen',
    dimensions: ['count'],
    told: `
      jongen, eieren, werpt, werpen, legt, leggen, per nest, per worp, welpen, pups, kuikens,
      jongen per worp, brengt … jongen, brengen … jongen, jongen groot, brengt … groot,
      brengen … groot, werpt … jongen, baart, baren, kroost, nakomelingen, kalveren, kittens,
      biggen, lammeren, veulens, eitjes, ei per
    `,
  },
  {
    asks: `
      melkproductie, melkgift, melkopbrengst, kaasproductie, bierproductie, wijnproductie,
      broodproductie
    `,
    dimensions: ['volume', 'weight'],
    told: `
      melk, geeft, gaf, geven, gaven, gemolken, gebrouwen, brouwt, brouwde, brouwen, gebotteld,
      bottelt, bottelde, gestookt, stookt, maakt, gemaakt, maakte, maakten, perst, persten,
      gebakken, bakt, bakte, bakten, van de band, draait, draaien
    `,
  },
  {
    asks: 'veestapel, vee',
    dimensions: ['count'],
    told: 'koeien, varkens, kippen, schapen, geiten, runderen, stuks vee, dieren',
  },
  {
    asks: `
      gehalte, suikergehalte, vetgehalte, zoutgehalte, concentratie, alcoholpercentage,
      watergehalte, kalkgehalte, ijzergehalte, zuurgehalte, koolhydraten
    `,
    dimensions: ['share', 'weight', 'count'],
    told: `
      bevat, bevatten, bevatte, gehalte, concentratie, zit, zitten, zat, bestaat … uit,
      bestond … uit, bestaan … uit, vol met, rijk aan, aanwezig, gemeten, per liter,
      per kubieke meter
    `,
  },
  {
    asks: `
      uitstoot, emissie, emissies, CO2-uitstoot, uitstootvermindering, emissiereductie, reductie,
      broeikasgasuitstoot, stikstofuitstoot, methaanuitstoot, klimaatafdruk, voetafdruk
    `,
    dimensions: ['weight', 'share'],
    told: `
      uitstoot, uitstoten, kwam … vrij, komt … vrij, komen … vrij, kwamen … vrij, broeikasgassen,
      co2, de lucht in, blaast, blazen, blies, bliezen, de schoorsteen, uit de schoorsteen,
      stoten … uit, uitgestoten, kooldioxide, minder co2, broeikasgas, methaan, stikstof,
      bespaart … co2, bespaarde … co2, minder uitstoot, vermeden, uitlaat, veroorzaakt,
      veroorzaken, veroorzaakte
    `,
  },
  {
    asks: `
      afval, restafval, huisvuil, voedselverspilling, verspilling, zwerfafval, afvalberg,
      voedselafval, verspilde, weggegooid
    `,
    dimensions: ['weight', 'money', 'share'],
    told: `
      afval, weggegooid, weggooien, weggooit, gooit … weg, gooide … weg, gooien … weg,
      gooiden … weg, opgeruimd, geruimd, restafval, verspild, vuilnis, vuilnisbak,
      belandt … in de prullenbak, belandde … in de prullenbak, in de prullenbak, in de kliko,
      bij het afval, gedumpt, in de container, verspillen, verspilt, verspilde, gaat … verloren,
      ging … verloren, gaan … verloren, onverkocht, over de datum
    `,
  },
  {
    asks: `
      consumptie, vleesconsumptie, koffieconsumptie, inname, kaasconsumptie, wijnconsumptie,
      bierconsumptie, broodconsumptie, koffieverbruik, visconsumptie
    `,
    dimensions: ['weight', 'volume', 'count'],
    told: `
      eet, eten, at, aten, gegeten, drinkt, drinken, dronk, dronken, gedronken, consumeert,
      consumeren, geconsumeerd, verorbert, per inwoner, per hoofd, opgegeten, at … op, aten … op,
      weggewerkt, soldaat, gingen erdoor, gaat erdoor, verslond, verslonden, smult, nuttigt,
      nuttigen, nuttigde, genuttigd, naar binnen
    `,
  },
  {
    asks: 'calorieën, voedingswaarde, calorie, energiegehalte, energiewaarde',
    dimensions: ['energy', 'count'],
    told: 'calorieën, kilocalorieën, kcal, calorie, kilojoule, energie levert, goed voor, joule',
  },
  {
    asks: `
      baktijd, kooktijd, oventijd, bereidingstijd, rijstijd, gaartijd, baktijden, kooktijden,
      braadtijd, bereiding, garingstijd, gaarheid, kookduur, bakduur
    `,
    dimensions: ['duration'],
    told: `
      bakken, bak, bakt, koken, kook, kookt, oven, rijzen, sudderen, gaar, garen, trekken,
      in de oven, op het vuur, gebakken, gekookt, laat … sudderen, laat … trekken, laat … koken,
      stoven, stooft, braden, braadt, gebraden, op laag vuur, grillen, frituren, pruttelen,
      pruttelt, gaart, klaar na
    `,
  },
  {
    asks: 'rijping, rijpingstijd, rijpingsduur, lagering, rijptijd, trektijd',
    dimensions: ['duration'],
    told: `
      rijpt, rijpen, gerijpt, rijpte, rijping, ligt … te rijpen, liggen … te rijpen, te rijpen,
      ligt … op de plank, liggen … op de plank, op hout, op vat, in vaten, in een vat,
      op eikenhout, oud, in de kelder, gelagerd, rijpten, op de plank
    `,
  },
  {
    asks: 'houdbaarheid, houdbaarheidstermijn, bewaartijd, bewaarduur, bewaartermijn',
    dimensions: ['duration'],
    told: `
      houdbaar, bewaren, bewaard, goed te houden, blijft … goed, blijven … goed, goed blijft,
      goed blijven, bederft, bederven, bewaar, bewaart, vers, houdbaar tot, in de koelkast,
      in de vriezer, in de koeling, na opening, kan … bewaard, opeten
    `,
  },
  {
    asks: 'dosis, dosering, dagdosis',
    dimensions: ['weight', 'volume', 'count'],
    told: `
      slikt, slikken, slikte, slikten, dosis, toegediend, per dag, tablet, neemt … in,
      nemen … in, inneemt, innemen, tabletten, ingespoten, injectie, kreeg … toegediend,
      kregen … toegediend, toediening, per keer
    `,
  },
  {
    asks: `
      omlooptijd, omloop, omwentelingstijd, omlooptijden, rotatietijd, rotatieduur, omloopduur,
      draaitijd, daglengte
    `,
    dimensions: ['duration'],
    told: `
      draait, draaien, om de aarde, om de zon, omloop, rondje, omwenteling, baan, om haar as,
      om zijn as, eigen as, een ronde, een rondje, rond de zon, rond de aarde, rond de ster,
      keer rond, wentelt, cirkelt, doet … over, een baan om, om zijn ster, om de ster
    `,
  },
  {
    asks: 'halveringstijd, halfwaardetijd, halveringsduur, vervaltijd',
    dimensions: ['duration'],
    told: `
      halveert, helft, halveringstijd, halfwaardetijd, helft over, helft vervallen,
      helft is vervallen, half zo, vervalt, vervallen, de helft, halveren, halfwaarde, halveerde
    `,
  },
  {
    asks: 'honingopbrengst, honingoogst, opbrengst, oogst',
    dimensions: ['weight'],
    told: 'geslingerd, slingerde, slingerden',
  },
  {
    asks: 'besparing, reductie, vermindering, co2-reductie, uitstootvermindering',
    dimensions: ['weight', 'volume', 'share'],
    told: `
      neemt … af, nam … af, nemen … af, af met, minder uitstoot, bespaart, bespaard, bespaarde, vermindert, daalt, daalde,
      scheelt, vermeden
    `,
  },
  {
    asks: 'broedduur, broedtijd, incubatietijd',
    dimensions: ['duration'],
    told: 'uitbroedt, uitbroeden, uitgebroed, broedt, broeden, komen uit, kruipen uit, bebroed',
  },
];
