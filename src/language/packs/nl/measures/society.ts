import type { MeasureRow } from '../../parts/figures.ts';

/** Dutch: care, schools, law and elections. */
export const society: readonly MeasureRow[] = [
  {
    asks: `
      wachttijd, wachttijden, wachtduur, wachtperiode, doorlooptijd, behandeltermijn,
      toegangstijd, wachtweken
    `,
    dimensions: ['duration'],
    told: `
      wacht, wachten, wachtte, wachtten, gewacht, wachttijd, wachttijden, ingeschreven,
      wachtlijst, wachtlijsten, duurt, duurde, duren, duurden, in de rij, geduld, aan de beurt,
      terechtkan, terechtkunt, terecht kan, terecht kunt, wachtend, terecht, plek vrij, afspraak,
      telefoon, wachtrij, geholpen, staan … op de lijst, staat … op de lijst, staan op de lijst,
      op een plek, op een woning, op behandeling, eerder kan niet
    `,
  },
  {
    asks: 'oplage, drukoplage, exemplarenaantal, persoplage',
    dimensions: ['count'],
    told: `
      oplage, gedrukt, exemplaren, verkochte exemplaren, ging … van de pers, van de pers,
      ter perse, drukte, drukten, herdruk, herdrukken, uitgebracht, verspreid, verspreidt,
      bezorgd, in de bus
    `,
  },
  {
    asks: 'inbraken, diefstallen, misdrijven',
    dimensions: ['count'],
    told: 'ingebroken, gestolen, inbraken, diefstallen, misdrijven, aangifte',
  },
  {
    asks: 'aanmeldingen, aanvragen, inschrijvingen',
    dimensions: ['count'],
    told: `
      meldden zich aan, meldden zich, aangemeld, aangevraagd, vroegen … aan, schreven zich in
    `,
  },
  {
    asks: 'opkomst, opkomstpercentage, kiezersopkomst, opkomstcijfer, stemopkomst',
    dimensions: ['share'],
    told: `
      stembus, kwam stemmen, kwamen stemmen, gestemd, stem uitgebracht, bracht … stem uit,
      brachten … stem uit, stemde, stemden, naar de stembus, ging stemmen, gingen stemmen,
      kwam opdagen, kwamen opdagen, opkomst, naar de stemlokalen, stemlokalen,
      maakte gebruik van, maakten gebruik van, kiesgerechtigden, stemgerechtigden, stembiljet,
      stembiljetten, verscheen, verschenen, kwam op, kwamen op, kozen te stemmen, nam de moeite,
      namen de moeite, brachten hun stem uit, bracht hun stem uit, bracht zijn stem uit,
      leverde … stembiljet in, leverden … stembiljet in
    `,
  },
  {
    asks: 'tevredenheid, rapportcijfer',
    dimensions: ['share', 'count'],
    told: `
      tevreden, gaven, geven, gaf, geeft, waardeerden, waarderen, beoordeelden, beoordelen,
      beoordeeld, rapportcijfer
    `,
  },
  {
    asks: 'klachten, meldingen, klacht, klachtenaantal, kennisgevingen, claims',
    dimensions: ['count', 'share'],
    told: `
      klaagde, klaagden, klagen, klaagt, geklaagd, klachten, meldde zich, gemeld, meldingen,
      beklaagde, beklaagden, ontevreden, meldde, meldden, melden, klacht, diende … klacht in,
      dienden … klacht in, dienden … klachten in, klaagden over, klaagde over, kloeg,
      deed … beklag, deden … beklag, beklag, reclameerde, reclameerden, mopperde, mopperden,
      trok aan de bel, trokken aan de bel, kwam … klachten binnen, kwamen … klachten binnen,
      aan de bel, ontstemd
    `,
  },
  {
    asks: 'uitvallers, uitval',
    dimensions: ['count', 'share'],
    told: 'vielen uit, viel uit, vielen, uitgevallen, haakten, haakte, stopten',
  },
  {
    asks: 'wachtlijst, wachtlijsten, wachtenden',
    dimensions: ['count', 'duration'],
    told: 'wacht, wachten, wachtte, wachtten, wachtenden, wachtlijst, wachtlijsten, in de rij',
  },
  {
    asks: 'aanrijtijd, responstijd, reactietijd, opkomsttijd',
    dimensions: ['duration'],
    told: `
      ter plaatse, ter plekke, arriveerde, arriveert, arriveren, gearriveerd, aankwam, aankomt,
      reageert, reageerde, duurt, duurde
    `,
  },
  {
    asks: 'patiënten, patiëntenaantal',
    dimensions: ['count', 'share'],
    told: `
      behandeld, behandelde, behandelden, behandelt, geholpen, patiënten, opgenomen, zieken,
      meldde zich … bij de poli, ziet … patiënten, zien … patiënten, verpleegd, verzorgd,
      verpleegde, verzorgt, verzorgde
    `,
  },
  {
    asks: 'opnames, ziekenhuisopnames, opnamen, opname, ziekenhuisopname',
    dimensions: ['count', 'share'],
    told: `
      opgenomen, opname, opnames, naar het ziekenhuis, belandden, belandde, in het ziekenhuis,
      ziekenhuisbed, op de intensive care, spoedeisende hulp, moest … naar het ziekenhuis,
      moesten … naar het ziekenhuis, intensive care
    `,
  },
  {
    asks: `
      besmettingen, infecties, ziektegevallen, besmettingsgraad, zieken, infectie, ziektegeval,
      uitbraak, besmetting
    `,
    dimensions: ['count', 'share'],
    told: `
      besmet, besmette, besmetting, besmettingen, geïnfecteerd, positief, ziek, zieken,
      opgelopen, liep … op, liepen … op, vastgesteld, de diagnose, liep … besmetting op,
      werden ziek, werd ziek, ziek geworden, ziek werden, testten positief, testte positief,
      onder de leden, infectie, bevestigde gevallen, gevallen van, stak … aan, staken … aan,
      aangestoken
    `,
  },
  {
    asks: `
      vaccinatiegraad, vaccinaties, inentingen, vaccinatie, inenting, prikbereidheid,
      vaccinatiecijfer, prikken, griepprik
    `,
    dimensions: ['share', 'count'],
    told: `
      gevaccineerd, gevaccineerden, ingeënt, geprikt, prik, prikken, vaccinaties, inentingen,
      haalde … prik, haalden … prik, ingeënte, gevaccineerde, liet zich, lieten zich,
      volledig gevaccineerd, inentte, prik gehaald, vaccin, prik kreeg, prik kregen, de spuit,
      prikt, prikte, prikten
    `,
  },
  {
    asks: 'operaties, ingrepen, behandelingen',
    dimensions: ['count'],
    told: `
      geopereerd, opereerde, opereerden, operaties, ingrepen, behandelingen, behandeld,
      onder het mes, nieuwe heup, geplaatst, chirurgen, geholpen
    `,
  },
  {
    asks: 'ligduur, opnameduur, verblijfsduur, ligdagen, opnametijd, ziekenhuisverblijf',
    dimensions: ['duration'],
    told: `
      lag, lagen, liggen, ligt, opgenomen, verblijf, verblijft, blijft, blijven, bleven,
      in het ziekenhuis, naar huis, ontslagen, in bed, bedrust, opgenomen geweest,
      lag … in het ziekenhuis, ligt … in het ziekenhuis, verpleegd
    `,
  },
  {
    asks: `
      genezing, geneeskans, overlevingskans, overleving, overlevingspercentage, genezingskans,
      genezingspercentage, overlevers, vijfjaarsoverleving
    `,
    dimensions: ['share'],
    told: `
      geneest, genezen, overleeft, overleven, overleefde, overleefden, hersteld, herstelt,
      herstellen, in leven, was … nog in leven, waren … nog in leven, leefde nog, leefden nog,
      leeft nog, leven nog, overlevende, overlevenden, genas, genazen, genezen verklaard, beter,
      kwam erbovenop, kwamen erbovenop, redt het, redden het, redde het, het overleefden,
      haalt … de eerste verjaardag, haalden … de eerste verjaardag, levend, bleef in leven,
      bleven in leven, blijft in leven, blijven in leven, groot
    `,
  },
  {
    asks: 'zwangerschap, draagtijd, draagduur, drachttijd, draagperiode',
    dimensions: ['duration'],
    told: `
      draagtijd, drachtig, zwanger, zwangerschap, dracht, draagt, draagtijd van, draag,
      werpt … na, baart … na, jongen … na, kalft … na, ter wereld, weken zwanger, maanden zwanger
    `,
  },
  {
    asks: 'broedtijd, broedduur, broedperiode, uitkomsttijd, incubatie',
    dimensions: ['duration'],
    told: `
      broedt, broeden, broedde, uitgebroed, komen … uit, komt … uit, broedtijd, op de eieren,
      uitkomen, uitkomt, uitkwamen, uitkwam, kruipt … uit het ei, kruipen … uit het ei,
      uit het ei, bebroed, bebroedt, zit … op de eieren, zitten … op de eieren,
      gelegd en uitgebroed
    `,
  },
  {
    asks: 'hartslag, polsslag, hartfrequentie, rustpols',
    dimensions: ['count'],
    told: `
      slagen per minuut, hartslag, klopt, hart slaat, slaat … keer, slagen in de minuut,
      hart klopt, hart klopte, klopt … keer, hart tikt
    `,
  },
  {
    asks: 'leerlingen, leerlingental, scholieren, leerlingenaantal, schoolkinderen',
    dimensions: ['count', 'share'],
    told: `
      leerlingen, scholieren, op school, naar school, zitten op, zit … op, zitten … op,
      schoolgaande, onderwijst, telt … leerlingen, telde … leerlingen, kinderen op, schoolbanken,
      bezoeken de school
    `,
  },
  {
    asks: 'studenten, studentental, studentenaantal, studentenaantallen, deelnemersaantal',
    dimensions: ['count', 'share'],
    told: `
      studenten, studeren, studeerden, studeert, ingeschreven, stonden ingeschreven,
      volgen … opleiding, collegebanken, ingeschreven staan, studerende, stonden … ingeschreven,
      staan … ingeschreven, opleiding volgen, studeerde
    `,
  },
  {
    asks: `
      eerstejaars, instroom, nieuwkomers, studiekiezers, aanwas, aanmeldcijfer, instroomcijfer
    `,
    dimensions: ['count', 'share'],
    told: `
      instroom, begonnen, startten, stroomden … in, stroomde … in, eerstejaars, schreven zich in,
      beginnen, nieuwe studenten, nieuwe leerlingen, nieuwe eerstejaars, nieuwelingen,
      begon … aan, begonnen … aan, startte … met, nieuw ingeschreven, van start met de opleiding,
      kozen voor, koos voor
    `,
  },
  {
    asks: `
      slagingspercentage, slaagpercentage, geslaagden, slaagkans, slagingskans, geslaagde,
      slagingscijfer, examenresultaat
    `,
    dimensions: ['share', 'count'],
    told: `
      slaagde, slaagden, slaagt, slagen, geslaagd, geslaagden, haalde … diploma,
      haalden … diploma, kreeg … diploma, kregen … diploma, met goed gevolg, haalde het,
      haalden het, haalt het, halen het, het diploma, voldoende, voor het examen, kwam erdoor,
      kwamen erdoor, er door, de eerste keer, in één keer, rijbewijs, slaagt … voor, met succes,
      behaalde … diploma, behaalden … diploma
    `,
  },
  {
    asks: 'zakkers, gezakten, zakpercentage, onvoldoendes',
    dimensions: ['share', 'count'],
    told: `
      zakte, zakten, zakt, zakken, gezakt, onvoldoende, haalde het niet, haalden het niet,
      haalt het niet, niet geslaagd, voor niets, overdoen, herexamen, herkansing, herkansen,
      kwam er niet door
    `,
  },
  {
    asks: `
      uitval, uitvallers, schooluitval, schoolverlaters, studie-uitval, studiestakers,
      uitvalpercentage, studieuitval, uitvalcijfer, afhakers, afvallers, stoppers
    `,
    dimensions: ['share', 'count'],
    told: `
      zonder diploma, vroegtijdig, verliet, verlieten, verlaat, verlaten, stopte, stopten,
      gestopt, stoppen, stopt, afgehaakt, haakte af, haakten af, afhaakten, brak … af,
      braken … af, afgebroken, gaf … op, gaven … op, staakte, staakten, haakt … af, haken … af,
      zonder papieren, hield het voor gezien, hielden het voor gezien, zonder startkwalificatie,
      stapte uit, stapten uit, afvielen, vroeg van school, zonder papiertje, kwam niet terug,
      kwamen niet terug, keerde niet terug, keerden niet terug, van school zonder,
      trok zich terug, trokken zich terug, haalde de eindstreep niet, haalden de eindstreep niet,
      afgevallen, niet afgemaakt, vertrok voortijdig, vertrokken voortijdig
    `,
  },
  {
    asks: 'spijbelaars, schoolverzuim, spijbelen, spijbelgedrag, absentie',
    dimensions: ['count', 'share'],
    told: `
      spijbelde, spijbelden, spijbelen, spijbelt, gespijbeld, wegbleef, wegbleven, ongeoorloofd,
      verzuimde, verzuimden, bleef weg, bleven weg, zonder reden, afwezig, absent,
      kwam niet opdagen, kwamen niet opdagen
    `,
  },
  {
    asks: 'thuiszitters',
    dimensions: ['count'],
    told: 'zaten … thuis, zitten … thuis, zaten thuis, zitten thuis, thuiszaten, thuiszitten',
  },
  {
    asks: 'klassengrootte, groepsgrootte, klasgrootte, klassegrootte, groepsomvang',
    dimensions: ['count'],
    told: `
      per klas, in een klas, in de klas, per groep, in een groep, klas telt, klas van,
      klassen van, groepen van, groep van, per docent, per leraar, per leerkracht,
      kinderen zitten in, zitten in een klas, zitten er in een klas
    `,
  },
  {
    asks: 'studieduur, cursusduur, opleidingsduur, afstudeertijd',
    dimensions: ['duration'],
    told: `
      doet … over, deed … over, doen … over, deden … over, studeert, studeren, duurt, studeerde,
      studeerden, afgestudeerd, studeert … af, studeerde … af, rondt … af, rondde … af, afronden,
      opleiding duurt, opleiding van, klaar met, diploma na, duurt de opleiding
    `,
  },
  {
    asks: 'pakkans',
    dimensions: ['share'],
    told: `
      betrapt, betrapte, gepakt, gesnapt, aangehouden, opgelost, opgehelderd, beboet,
      tegen de lamp, gegrepen, pakkans
    `,
  },
  {
    asks: 'ophelderingspercentage, oplossingspercentage, opheldering, ophelderingsgraad',
    dimensions: ['share', 'count'],
    told: `
      opgelost, opgehelderd, oplost, oploste, losten … op, loste … op, lost … op, opheldering,
      ophelderde, opgespoord
    `,
  },
  {
    asks: 'arrestaties, aanhoudingen, arrestanten, verdachten',
    dimensions: ['count'],
    told: `
      aangehouden, gearresteerd, opgepakt, arresteerde, arresteerden, hield … aan, hielden … aan,
      pakte … op, pakten … op, aanhoudingen, arrestaties, ingerekend, rekende … in, arrestanten,
      in de boeien
    `,
  },
  {
    asks: `
      inbraken, diefstallen, misdrijven, diefstal, fietsendiefstal, fietsdiefstal,
      fietsendiefstallen, overvallen, berovingen, straatroven, criminaliteit, gestolen, delicten,
      overtredingen, misdaden, aangiften, winkeldiefstallen, woninginbraken, vandalisme,
      vernielingen, mishandelingen, geweldsdelicten
    `,
    dimensions: ['count', 'share'],
    told: `
      inbraak, diefstal, ontvreemd, gejat, buitgemaakt, beroofd, beroofden, overvallen,
      braken … in, inbrekers, aangiften, aangiftes, fietsendiefstallen, fietsdiefstallen,
      woninginbraken, autodiefstallen, stalen, aangifte gedaan, deed aangifte, deden aangifte,
      gepleegd, pleegde, pleegden, vernield, mishandeld, opgelicht, weggenomen, geroofd,
      leeggehaald
    `,
  },
  {
    asks: `
      celstraf, gevangenisstraf, taakstraf, strafeis, strafmaat, straf, gevangenisstraffen,
      strafduur, detentie, hechtenis, vrijheidsstraf, voorarrest, maximumstraf, levenslang
    `,
    dimensions: ['duration'],
    told: `
      cel, celstraf, gevangenisstraf, gevangenis, veroordeeld, veroordeelde, opgelegd, eiste,
      geëist, eist, taakstraf, achter de tralies, vast, cel in, de cel in, achter slot,
      opsluiting, zat … vast, zit … vast, vastgezet, vastgehouden, zaten … vast, uitgezeten,
      krijgt … cel, kreeg … cel, kregen … cel, veroordeelt, veroordeelden, tbs, voorwaardelijk,
      onvoorwaardelijk, jaar cel, maanden cel
    `,
  },
  {
    asks: 'rechtszaken, rechtszaak, procedures, rechtszakenaantal, geschillen',
    dimensions: ['count'],
    told: `
      rechtszaken, procedures, aangespannen, voor de rechter, dagvaarding, naar de rechter,
      stapte naar de rechter, stapten naar de rechter, gedaagd, spande … aan, spanden … aan,
      rechtbank, vonnissen, uitspraken, aanhangig, dagvaardde
    `,
  },
  {
    asks: `
      bezwaren, bezwaarschriften, zienswijzen, beroepschriften, bezwaarmakers, inspraakreacties
    `,
    dimensions: ['count'],
    told: `
      bezwaar, bezwaren, bezwaarschriften, zienswijzen, zienswijze, tekende … bezwaar aan,
      tekenden … bezwaar aan, maakte bezwaar, maakten bezwaar, bezwaar gemaakt, reacties binnen,
      inspraak, ging in beroep, gingen in beroep, sprak … in, spraken … in
    `,
  },
  {
    asks: 'gevangenen, gedetineerden',
    dimensions: ['count'],
    told: `
      gevangenen, gedetineerden, gevangen, opgesloten, in de cel, achter de tralies, zitten vast,
      zaten vast
    `,
  },
  {
    asks: 'moorden',
    dimensions: ['count'],
    told: 'vermoord, omgebracht, moorden, doodgestoken, doodgeschoten',
  },
  {
    asks: 'drugsvangst, cocaïnevangst',
    dimensions: ['weight'],
    told: 'onderschept, onderschepte, onderschepten, in beslag, gevonden, vond, vonden',
  },
  {
    asks: 'stemmen, stemaandeel, voorkeurstemmen, stemmenaantal, stempercentage',
    dimensions: ['count', 'share'],
    told: `
      stemde, stemden, stemmen, kreeg, kregen, haalde, haalden, behaalde, behaalden, koos, kozen,
      verwierf, verwierven, vergaarde, vergaarden, kiezers, achter zich, uitgebracht op,
      van de stemmen, oogstte, koos … voor, kozen … voor, gekozen met, verkozen met
    `,
  },
  {
    asks: 'zetels, zetelaantal, zetelverdeling, parlementszetels',
    dimensions: ['count'],
    told: `
      zetels, zetel, raadszetels, kamerzetels, afgevaardigden, raadsleden, gekozenen, mandaten,
      volksvertegenwoordigers, kamerleden, zetelt, zetelen, kwam uit op
    `,
  },
  {
    asks: 'handtekeningen, ondertekenaars, ondertekeningen, steunbetuigingen',
    dimensions: ['count'],
    told: `
      ondertekend, ondertekende, ondertekenden, getekend, tekende, tekenden, handtekeningen,
      petitie, zette … handtekening, zetten … handtekening, zette hun, zetten hun,
      steunbetuiging, onder de petitie, steunbetuigingen, handtekening
    `,
  },
  {
    asks: 'aanmeldingen, aanvragen, inschrijvingen',
    dimensions: ['count', 'share'],
    told: `
      inschrijvingen, aanmeldingen, aanvragen, meldde zich aan, solliciteerden, sollicitaties,
      vragen … aan, dienden … in, ingediend, schreven zich
    `,
  },
  {
    asks: 'woningtekort, huizentekort, kamertekort, kamernood, woningnood',
    dimensions: ['count', 'share'],
    told: `
      tekort, te weinig, ontbreken, komen … tekort, te kort, gebrek aan, komt … te kort,
      komen … te kort, ontbrak, schort, woningnood
    `,
  },
  {
    asks: `
      woningbouw, nieuwbouw, nieuwbouwwoningen, nieuwbouwproductie, bouwproductie, opleveringen,
      bouwplannen
    `,
    dimensions: ['count'],
    told: `
      gebouwd, opgeleverd, bouwt, bouwde, bouwden, bouwen, gereedgekomen, verrijzen, verrezen,
      kwamen … bij, komen … bij, klaar, neergezet, neerzetten, uit de grond, gestampt,
      opgetrokken, opleveren, leverde … op, leverden … op, levert … op, bijgebouwd,
      bouwvergunning, vergund, in aanbouw
    `,
  },
  {
    asks: 'daklozen, dakloosheid',
    dimensions: ['count'],
    told: 'dakloos, dakloze, daklozen, op straat, buiten slapen, buiten sliepen',
  },
  {
    asks: 'kerkgangers, kerkbezoek',
    dimensions: ['count', 'share'],
    told: 'kerkgangers, naar de kerk, ter kerke, dienst, kerkdienst',
  },
  {
    asks: 'cyberaanvallen, aanvallen, datalekken, hacks',
    dimensions: ['count'],
    told: 'aangevallen, aanvallen, gehackt, gelekt, buitgemaakt, datalekken',
  },
  {
    asks: `
      nauwkeurigheid, trefzekerheid, betrouwbaarheid, herkenning, trefkans,
      herkenningspercentage, slagingskans
    `,
    dimensions: ['share'],
    told: `
      juist, correct, klopte, klopten, herkende, herkent, goed herkend, nauwkeurig, had het goed,
      hadden het goed, juiste, goed had, terecht, raak, herkend, correcte, goed voorspeld,
      voorspelde … goed, sloeg de plank, het bij het rechte eind
    `,
  },
  {
    asks: 'foutpercentage, foutmarge, foutenpercentage, foutkans, missers',
    dimensions: ['share', 'count'],
    told: `
      fout, fouten, verkeerd, ten onrechte, mis, vergiste zich, vergissing, ernaast,
      zat … ernaast, zaten … ernaast, verkeerde, foutief, foute, onjuist, onjuiste, gemist,
      miste, misten
    `,
  },
  {
    asks: 'opkomst, vaccinatiegraad, animo',
    dimensions: ['share'],
    told: `
      zich vaccineren, laten vaccineren, liet … vaccineren, haalde de prik, haalde een prik, prik halen, liet … inenten,
      kwam … opdagen, kwam … af
    `,
  },
  {
    asks: 'bezwaartermijn, beroepstermijn, betaaltermijn, betalingstermijn, opzegtermijn',
    dimensions: ['duration'],
    told: 'bezwaar, beroep, binnen, uiterlijk, opzeggen, betalen, betaalt',
  },
  {
    asks: 'uitval, uitvallers, studie-uitval, schooluitval',
    dimensions: ['share', 'count'],
    told: 'haakt … af, haken … af, haakte … af, haakten … af, haakt af, haken af, stopt, stoppen, valt uit, vallen uit',
  },
];
