import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: people, and how many there are of them. */
export const people: readonly MeasureRow[] = [
  {
    asks: `
      respondenten, ondervraagden, respons, steekproef, steekproefomvang, proefpersonen,
      responspercentage, onderzoekspopulatie, deelnemersaantal, steekproefgrootte,
      onderzoeksgroep, participanten, responsgraad, deelnamegraad
    `,
    dimensions: ['count', 'share'],
    told: `
      respondenten, ondervraagd, ondervraagden, vulden … in, ingevuld, antwoordden, deden … mee,
      geënquêteerd, geënquêteerden, ondervroeg, ondervroegen, ondervraagde, bevraagd,
      geïnterviewd, interviewde, interviewden, enquête, proefpersonen, steekproef, meededen,
      reageerden, reageerde, onderzocht, geënquêteerde, stuurde … terug, stuurden … terug,
      teruggestuurd, zond … terug, vragenlijst, vragenlijsten, antwoordde, geantwoord,
      deed … mee, kruiste, kruisten, werkte … mee, werkten … mee, meewerkten, meewerkte,
      gevraagd, vroeg … aan, benaderd, gemeten bij, liet … invullen, telden mee, vulde … in,
      retour, retourneerde, retourneerden, bestudeerd, volgde … deelnemers, getest, testte,
      onderzochten, opgenomen in het onderzoek, beantwoordde, beantwoordden
    `,
  },
  {
    asks: 'geboorten, geboortes, geboren',
    dimensions: ['count'],
    told: "geboren, geboorten, geboortes, ter wereld, baby's",
  },
  {
    asks: 'bezoekers, kijkers, bezoek, publiek, bezoeken',
    dimensions: ['count'],
    told: `
      bezocht, bezochten, bezoekers, kaartje, kaartjes, trok, trokken, keken, kijkers,
      toeschouwers
    `,
  },
  {
    asks: `
      lezers, luisteraars, gebruikers, gebruikersaantal, gebruikersbestand, accounts,
      gebruikscijfers, luisteraarsaantal, luisterdichtheid, lezersaantal, lezersbereik
    `,
    dimensions: ['count'],
    told: `
      lezen, lazen, gelezen, lezers, luisteren, luisterden, luisteraars, gebruiken, gebruikten,
      gebruikers, logt … in, loggen … in, logden … in, inloggen, ingelogd, aangemeld, account,
      een account, actief, maakt … gebruik, maken … gebruik, maakte … gebruik, maakten … gebruik,
      app gebruikt, app gebruiken, surften, surft, stemt … af, stemmen … af, stemden … af,
      zet … de radio, luisteren naar, luisterden naar, bereikt, bereikte, leest, las, opgeslagen,
      slaan … open, sloegen … open, lezende, uitgelezen, onder ogen
    `,
  },
  {
    asks: 'leden, ledental, abonnees, deelnemers',
    dimensions: ['count'],
    told: `
      lid, leden, ingeschreven, aangesloten, abonnement, abonnees, deelnemers, meededen,
      deden … mee, doen … mee, namen … deel, nemen … deel
    `,
  },
  {
    asks: `
      doden, slachtoffers, sterfte, sterfgevallen, dodental, verkeersdoden, omgekomen,
      oorlogsslachtoffers, overledenen, dodencijfer, levensverlies, omgekomenen, sterfgeval,
      gesneuvelden, oorlogsdoden, gesneuvelde
    `,
    dimensions: ['count', 'share'],
    told: `
      doden, dood, gedood, stierf, stierven, gestorven, overleed, overleden, om het leven,
      omgekomen, kwamen om, verdronken, verdronk, sterfte, kwam … om, overlijdt, overlijden,
      sterven, sterft, bezweken, bezweek, het leven, verongelukt, verongelukte, verongelukten,
      dodelijk, dodelijke, doodgeschoten, doodgereden, vermoord, sneuvelden, gesneuveld,
      verdrinken, slachtoffers, levens, lieten het leven, liet het leven, verloren het leven,
      verloor het leven, kwam … om het leven, kwamen … om het leven, het leven gelaten,
      ontsliepen, sneuvelde, omgebracht, fataal, dodelijke slachtoffers, bleef op het slagveld,
      bleven op het slagveld, slagveld, terechtgesteld, opgehangen, onthoofd, geëxecuteerd,
      stierf aan, stierven aan, hongerdood, gingen … ten onder, kwamen niet terug,
      keerden niet terug
    `,
  },
  {
    asks: 'gewonden, letsel, verwondingen, lichtgewonden, zwaargewonden',
    dimensions: ['count'],
    told: `
      gewond, gewonden, raakte gewond, raakten gewond, verwond, letsel, naar het ziekenhuis,
      blessure, blessures, geblesseerd, liep … verwondingen op, liepen … verwondingen op,
      gewond raakten, gewond raakte, spoedeisende hulp, brandwonden, verwondingen, bezeerde,
      bezeerden, blesseerde, blesseerden
    `,
  },
  {
    asks: `
      inwoners, bevolking, bewoners, inwonertal, bevolkingsomvang, zielental, stadsbevolking,
      bevolkingscijfer, inwoneraantal, inwonersaantal, bevolkingsaantal, bevolkingstal
    `,
    dimensions: ['count'],
    told: `
      wonen, woont, woonden, inwoners, bewoners, inwonertal, inwoner, zielen, bevolking, bewoond,
      woonachtig, stad van, dorp van, gemeente met, stad met, dorp met, agglomeratie van,
      woonplaats van, telde … inwoners, telde … zielen, telt … inwoners, binnen de muren,
      huisden, huisde, leefden er, leefde, zielen telde, groeide uit tot, bevolkten, bevolkt,
      mensen telde, poorters, dorpelingen, eilanders, kolonisten, nederzetting
    `,
  },
  {
    asks: 'leden, ledental, koorleden, clubleden, lidmaten',
    dimensions: ['count'],
    told: 'leden, lidmaten, zangers, spelende, geregistreerd, lid',
  },
  {
    asks: 'abonnees, volgers',
    dimensions: ['count'],
    told: `
      abonneerden, abonneert, abonnee, abonnees, abonnementen, abonnement, volgen, volgt,
      volgden, volgers, fans
    `,
  },
  {
    asks: `
      deelnemers, deelneemsters, inschrijvingen, deelnemersaantal, startersveld, deelnemersveld,
      inschrijvers
    `,
    dimensions: ['count'],
    told: `
      lopers, renners, wielrenners, fietsers, wandelaars, schaatsers, zwemmers, ruiters, ploegen,
      teams, starters, schreven zich, schreef zich, ingeschreven, inschreven, aan de start,
      van start, startten, gestart, meedoen, deed … mee, deden … mee, doen … mee, doet … mee,
      liep … mee, liepen … mee, nam … deel, namen … deel, nemen … deel, opgegeven, gaven zich op,
      meldden zich, aangemeld, kwamen opdagen, loting, geloot, proefpersonen,
      verscheen aan de start, verschenen aan de start, aan de start verschenen, deelname,
      meegedaan, meedeed, opgaf, schrijft zich, schrijven zich, uitgereden, uitliepen, uitliep,
      starten, finishten, finishers, hardlopers, deelneemt, deelnamen, waagde, waagden
    `,
  },
  {
    asks: `
      bezoekers, bezoek, bezoeken, publiek, toeschouwers, festivalgangers, toeristen, gasten,
      toeschouwersaantal, publieksaantal, stadionbezetting, bezoekcijfers
    `,
    dimensions: ['count'],
    told: `
      bezoekt, bezoeken, gasten, publiek, toeschouwers, fans, supporters, toeristen,
      toegangskaarten, kaarten, tickets, tribune, tribunes, over de vloer, kwamen kijken,
      kwam kijken, kwamen … mensen, kwamen … af op, kwam … af op, trok … mensen, zagen, poortjes,
      zaten op de tribune, op de tribune, langs de kant, langs het parcours, langs de lijn,
      in het stadion, zagen … winnen, moedigden, moedigde, juichten, af op, woonde … bij,
      woonden … bij, bijgewoond, bij aanwezig, aanwezig, bezocht werd, liep … binnen,
      liepen … binnen, stroomden … binnen, binnenliep, binnenkwamen, verwelkomde, verwelkomden,
      over de drempel, door de poort, stonden … op de stoep, wist … te trekken,
      wisten … te vinden, wist de weg, op de been, kwam een kijkje, kwamen een kijkje,
      passeerden de kassa, telde … bezoekers, telden … bezoekers
    `,
  },
  {
    asks: 'overnachtingen',
    dimensions: ['count'],
    told: 'overnachtingen, overnachtten, overnachtte, sliepen, nachten, logeerden',
  },
  {
    asks: `
      kijkers, tv-kijkers, televisiekijkers, kijkcijfers, kijkcijfer, kijkersaantal,
      kijkdichtheid, publieksbereik
    `,
    dimensions: ['count', 'share'],
    told: `
      kijkers, keken, keek, kijken, kijkt, bekeken, bekeek, zagen, afgestemd, schakelden … in,
      voor de buis, voor de televisie, op tv, gestreamd, streamden, zette de televisie,
      afgestemd op, aan de buis, gekluisterd, aan het scherm, zag de, zagen de, keken naar,
      keek naar, stemden … af, op de bank
    `,
  },
  {
    asks: 'luisteraars, luistercijfers',
    dimensions: ['count', 'share'],
    told: `
      luisterde, luistert, beluisterd, beluisterden, afgestemd, downloads, gedownload, gestreamd
    `,
  },
  {
    asks: 'gebruikers, gebruik',
    dimensions: ['count', 'share'],
    told: `
      gebruikte, gebruikt, gebruikt wordt, actieve, accounts, geregistreerd, downloads,
      gedownload
    `,
  },
  {
    asks: 'downloads, streams, weergaven, views, installaties, downloadcijfer',
    dimensions: ['count'],
    told: `
      gedownload, downloads, afgespeeld, gestreamd, beluisterd, bekeken, keer bekeken,
      geïnstalleerd, installeerde, installeerden, binnengehaald, haalden … binnen,
      haalde … binnen, opgehaald, downloadde, downloadden, downloaden, keer gedownload,
      keer geïnstalleerd
    `,
  },
  {
    asks: `
      uitleningen, uitleen, geleende, uitgeleende, uitleencijfer, boekuitleningen, uitleenaantal
    `,
    dimensions: ['count'],
    told: `
      uitgeleend, uitgeleende, geleend, geleende, leenden, leende, leent, lenen, uitleningen,
      mee naar huis, mee naar huis genomen, over de balie, geleend werden, leners,
      uitgeleend werd, leende … uit, leenden … uit, leent … uit, namen … mee
    `,
  },
  {
    asks: 'vermisten',
    dimensions: ['count'],
    told: 'vermist, vermisten, spoorloos, niet teruggevonden',
  },
  {
    asks: 'vluchtelingen, asielzoekers, ontheemden, migranten',
    dimensions: ['count'],
    told: `
      gevlucht, vluchtten, vluchten, asiel, asielzoekers, vluchtelingen, opgevangen, ontheemd,
      ontheemden, op de vlucht, migranten, vestigden zich
    `,
  },
  {
    asks: 'evacués, geëvacueerden, evacuatie',
    dimensions: ['count'],
    told: `
      geëvacueerd, evacués, hun huis uit, hun huis verlaten, moesten … verlaten, in veiligheid
    `,
  },
  {
    asks: 'bevolkingsdichtheid, dichtheid, inwonersdichtheid, woondichtheid',
    dimensions: ['count'],
    told: `
      per vierkante kilometer, per km², dichtbevolkt, dichtheid, bewoners per, mensen per,
      inwoners per vierkante, inwoners per km, mensen op een vierkante, dunbevolkt, per hectare
    `,
  },
  {
    asks: 'vruchtbaarheid, vruchtbaarheidscijfer, kindertal',
    dimensions: ['count'],
    told: 'kinderen per vrouw, kind per vrouw, per vrouw, krijgt een vrouw',
  },
  {
    asks: 'geboorten, geboortes, geboortecijfer',
    dimensions: ['count'],
    told: 'geboren, bevallingen, bevielen, bevallen',
  },
  {
    asks: 'huwelijken, bruiloften',
    dimensions: ['count'],
    told: 'trouwden, trouwde, trouwen, getrouwd, huwelijken, ja-woord, jawoord',
  },
  {
    asks: 'scheidingen, echtscheidingen',
    dimensions: ['count', 'share'],
    told: `
      scheidden, scheidde, scheiden, gescheiden, scheidingen, echtscheidingen, uit elkaar,
      gestrand, strandt
    `,
  },
  {
    asks: 'huishoudens, gezinnen',
    dimensions: ['count', 'share'],
    told: 'huishoudens, gezinnen, adressen',
  },
  {
    asks: 'leeftijd, ouderdom',
    dimensions: ['duration'],
    told: 'leeftijd, oud, oude, oudste, ouder, jong, jarige, ouder dan, jonger dan, bejaard',
  },
  {
    asks: 'rokers, rookgedrag, rookpercentage',
    dimensions: ['share', 'count'],
    told: `
      rookt, roken, rookte, rookten, gerookt, rokers, steekt … op, steken … op, sigaret,
      sigaretten, gestopt met roken, vape, vapen, vaapt
    `,
  },
  {
    asks: 'drinkers, alcoholgebruik',
    dimensions: ['share', 'count', 'volume'],
    told: 'drinkt, drinken, dronk, dronken, alcohol',
  },
  {
    asks: 'overgewicht, obesitas, zwaarlijvigheid, ondergewicht',
    dimensions: ['share', 'count'],
    told: `
      te zwaar, te dik, te zware, overgewicht, obesitas, zwaarlijvig, zwaarlijvige, dik, dikke,
      corpulent, weegt te veel, wegen te veel, gezond gewicht, ondergewicht
    `,
  },
  {
    asks: 'eenzaamheid, depressie, somberheid, angstklachten, angststoornis',
    dimensions: ['share', 'count'],
    told: `
      eenzaam, eenzame, depressief, depressieve, somber, sombere, angstig, angstige, angst,
      alleen voelt, alleen voelen, voelt zich alleen, voelen zich alleen, voelde zich alleen,
      voelden zich alleen, somberheidsklachten, neerslachtig, psychisch, psychische klachten
    `,
  },
  {
    asks: 'slaap, slaapduur, slaaptijd, slapen, nachtrust, nachtslaap, slaapgebrek, slaapuren',
    dimensions: ['duration'],
    told: `
      slaapt, slapen, sliep, sliepen, geslapen, slaap, nachtrust, doezelt, slaap nodig,
      onder zeil, maft, winterslaap, dut, per nacht, per etmaal, in bed
    `,
  },
  {
    asks: 'schermtijd',
    dimensions: ['duration'],
    told: 'scherm, beeldscherm, telefoon, mobiel, online',
  },
  {
    asks: 'voorstanders, draagvlak, steun, voorstemmen, bijval, instemming',
    dimensions: ['share', 'count'],
    told: `
      is voor, zijn voor, was voor, waren voor, stemde voor, stemden voor, voorstander,
      voorstanders, eens met, het eens, ziet … zitten, zien … zitten, steunt, steunen, steunde,
      steunden, vóór, steunden het, schaarden zich, schaarde zich, voorgestemd, zei … ja,
      zeiden … ja, zegt ja, zeggen ja, zei ja, zeiden ja, ja-stemmen, stemmen voor, ging akkoord,
      gingen akkoord, akkoord, stemde in, stemden in, stemt in, stemmen in, juicht … toe,
      juichen … toe, ondersteunt, ondersteunen, positief over, achter het plan,
      achter de plannen, gunstig, ondertekend
    `,
  },
  {
    asks: 'tegenstanders, weerstand, verzet, tegenstemmen, tegenstem',
    dimensions: ['share', 'count'],
    told: `
      is tegen, zijn tegen, was tegen, waren tegen, stemde tegen, stemden tegen, tegenstander,
      tegenstanders, oneens, wijst … af, wijzen … af, wees … af, tegenstemde, tegenstemden,
      tegengestemd, zegt nee, zeggen nee, zei nee, zeiden nee, zei … nee, zeiden … nee,
      nee-stemmen, stemmen tegen, ziet niets in, zien niets in, zag niets in, zagen niets in,
      keerde zich, keerden zich, kant zich, kantten zich, verwierp, verwierpen, niet zitten,
      keurt … af, keuren … af, keurde … af, verzet zich, verzetten zich
    `,
  },
  {
    asks: 'vertrouwen, tevredenheidspercentage, vertrouwenscijfer',
    dimensions: ['share', 'count'],
    told: `
      vertrouwt, vertrouwen, vertrouwde, vertrouwden, vertrouwen in, heeft vertrouwen,
      hebben vertrouwen, had vertrouwen, hadden vertrouwen, gelooft, geloven, geloofde,
      wantrouwt, wantrouwen, rekent op, rekenen op
    `,
  },
  {
    asks: 'bezoekers, bezoek, publiek, toeschouwers',
    dimensions: ['count'],
    told: `
      gingen … naartoe, ging … naartoe, gingen … heen, kwamen … langs, kwamen … naar, kwamen … luisteren,
      kwamen … binnen, gingen … naar binnen
    `,
  },
  {
    asks: 'draagvlak, voorstanders',
    dimensions: ['share', 'count'],
    told: 'is … voor het plan, zijn … voor het plan, voor het plan, voor de plannen, voor het voorstel',
  },
  {
    asks: 'tegenstanders, weerstand',
    dimensions: ['share', 'count'],
    told: 'tegen het plan, tegen de plannen, tegen het voorstel, procent tegen',
  },
  {
    asks: 'hartslag, hartslagen, polsslag, ademhaling',
    dimensions: ['count'],
    told: 'klopt, kloppen, klopte, slaat, slagen, keer per minuut, per minuut, ademt',
  },
];
