import type { CompaniesPart } from '../parts/companies.ts';

/** German: words that companies are told by, around their names. */
export const companies = {
  determiners: `
    der die das dem den des ein eine einen einem einer eines sein seine seinen seinem seiner seines
    ihr ihre ihren ihrem ihrer ihres dieser diese dieses diesem diesen jener jene jedes jede jeder
    unser unsere kein keine keinen keinem keiner
  `,
  conjunctions: 'und oder',
  nameArticles: '',
  neuterArticles: '',
  belonging: 'von der des vom',
  employing: 'bei beim',
  within: 'in im',
  towards: 'nach',
  locating: 'aus nahe bei nahe richtung über zwischen rund um nördlich südlich östlich westlich',
  leaving: 'von aus',
  destinations: 'nach bis',
  causing: 'durch von',
  origins: 'aus in',
  workplaces: 'bei beim für',
  afterName: 'in im an auf mit von für als und oder die der das',
  sources: `
    laut, zufolge, gemäß, angaben von, angaben der, angaben des, mitteilung von, mitteilung der,
    auskunft der, auskunft von, bericht der, bericht des, informationen der, informationen von,
    einschätzung der, daten der, daten des, daten von, zahlen der, zahlen des, zahlen von, so
    der, so die, so das, teilte die, nach angaben, laut angaben
  `,
  examples: 'wie etwa darunter beispielsweise namens',
  who: 'wer',
  that: '',
  pointing: 'dieser diese dieses',
  its: 'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres eigene eigenen',
  owners: 'sein seine ihr ihre mein meine ein eine einen',
  kinds: `
    unternehmen firma firmen konzern konzerns konzerne betrieb betriebe gesellschaft
    gesellschaften startup startups start-up start-ups mittelständler familienunternehmen
    mutterkonzern tochterfirma hersteller herstellers anbieter anbieters produzent produzenten
    lieferant zulieferer versorger betreiber betreibers dienstleister entwickler händler
    großhändler einzelhändler versandhändler onlinehändler discounter supermarktkette kette
    ketten modekette drogeriekette bäckereikette warenhaus kaufhaus kaufhauskette möbelhaus bank
    banken sparkasse großbank direktbank versicherer versicherung krankenkasse fonds
    pensionsfonds investor finanzdienstleister zahlungsdienstleister vermögensverwalter
    fluggesellschaft airline fluglinie billigflieger reederei werft spedition logistiker
    paketdienst verkehrsbetrieb bauer autobauer maschinenbauer flugzeugbauer lkw-bauer
    anlagenbauer schiffbauer ausrüster baukonzern bauunternehmen bauträger immobilienkonzern
    wohnungsunternehmen wohnungsgesellschaft brauerei molkerei winzergenossenschaft kellerei
    bäckerei metzgerei druckerei verlag verlage verlags verlagshaus zeitung tageszeitung magazin
    nachrichtenmagazin wochenzeitung fachblatt blatt sender senders fernsehsender
    rundfunkanstalt radiosender nachrichtenagentur agentur portal plattform netzwerk dienst
    streamingdienst onlinedienst suchmaschine softwarehaus softwarefirma software-unternehmen
    studio filmstudio label plattenfirma filmverleih kanzlei anwaltskanzlei unternehmensberatung
    beratung beratungsfirma wirtschaftsprüfer marktforscher meinungsforscher forschungsinstitut
    institut instituts universität hochschule klinik krankenhaus klinikum klinikkette
    gewerkschaft verband verbands verbandes dachverband branchenverband verein vereins
    fußballverein umweltverband naturschutzverband umweltorganisation hilfsorganisation
    organisation menschenrechtsorganisation denkfabrik stiftung initiative bürgerinitiative
    bündnis genossenschaft behörde aufsicht aufsichtsbehörde kartellbehörde regulierer
    konkurrent konkurrenten wettbewerber rivale rivalen marktführer branchenprimus branchenriese
    riese gigant platzhirsch mutter tochter klub club erstligist zweitligist drittligist
    bundesligist rekordmeister museum orchester theater buchhandlung buchhandelskette apotheke
    drogerie stadtwerk stadtwerke energieversorger netzbetreiber stromkonzern ölkonzern
    chemiekonzern pharmakonzern autokonzern handelskonzern medienkonzern zulieferbetrieb
    arbeitgeber auftraggeber sponsor hauptsponsor partei fraktion gruppe holding joint-venture
    konsortium pumpenhersteller marke handelskette chor galerie mühle hotel kino praxis
    werkstatt büro büros architekturbüro ingenieurbüro planungsbüro hotelkette gasthof
    gaststätte ensemble händlerin großbäckerei kaffeerösterei rösterei weingut brennerei
    sägewerk papierfabrik maschinenfabrik möbelfabrik zuckerfabrik glashütte gießerei
    handwerksbetrieb familienbetrieb tiefbaufirma baufirma dachdecker elektrofirma pflegedienst
    bahnunternehmen busunternehmen verkehrsunternehmen wasserversorger stromversorger
    stromanbieter mobilfunkanbieter softwarehersteller spielehersteller spieleentwickler
    entwicklerstudio autohaus autohändler werkzeugbauer pharmafirma biotechfirma chemiefirma
    modehaus modemarke lebensmittelhändler bioladen biomarkt getränkehersteller
    nahrungsmittelkonzern forschungszentrum rechenzentrum landesamt bundesamt bürgerbewegung
    gewerkschaften verbände vereine innung stiftungen wochenblatt lokalzeitung regionalzeitung
    agenturen werbeagentur designbüro beratungsunternehmen umfrageinstitut
    meinungsforschungsinstitut marktforschungsinstitut caterer lieferdienst spediteur
    fuhrunternehmen vermieter immobilienfirma gartencenter baumarkt baumarktkette restaurant
    restaurants freizeitpark zoo kaffeekette imbisskette reeder elektronikmarkt elektronikkette
    kapitalgeber risikokapitalgeber geldgeber finanzinvestor wagnisfinanzierer kreditgeber
    hochschulinstitut gärtnerei tischlerei schreinerei zimmerei schlosserei baumschule
  `,
  relations: `
    konkurrent konkurrenten wettbewerber rivale rivalen arbeitgeber auftraggeber sponsor hauptsponsor
    mutter tochter mutterkonzern tochterfirma lieferant zulieferer partner auftragnehmer kunde
    kunden käufer verkäufer vermieter mieter aktionär aktionäre großaktionär
  `,
  plainKinds: `
    unternehmen firma firmen betrieb betriebe gesellschaft gesellschaften organisation gruppe
    dienst hersteller anbieter betreiber riese gigant marke kette netzwerk plattform institut fonds
    zentrum thinktank konzern marktführer behörde team
  `,
  agents: `
    eigentümer eigner investoren aktionär aktionäre großaktionär partner
    auftragnehmer kunde kunden käufer verkäufer vermieter mieter gründer berater titelverteidiger
    tabellenführer schlusslicht pokalsieger aufsteiger lokalrivale
  `,
  roles: `
    chef chefin chefs vorstandschef vorstandschefin vorstandsvorsitzender vorstandsvorsitzende
    vorstandsvorsitzenden vorstand vorstands vorstandsmitglied geschäftsführer geschäftsführerin
    geschäftsführung konzernchef konzernchefin firmenchef finanzvorstand finanzchef ceo cfo
    aufsichtsrat aufsichtsrats aufsichtsratschef betriebsrat betriebsratschef gründer gründerin
    mitgründer inhaber inhaberin sprecher sprecherin sprechers direktor direktorin präsident
    präsidentin leiter leiterin geschäftsleitung manager managerin mitarbeiter mitarbeiterin
    mitarbeitern beschäftigte beschäftigten belegschaft aktionäre aktionären kunden kundin nutzer
    abonnenten analyst analystin analysten ökonom ökonomin chefökonom chefvolkswirt volkswirt
    experte expertin experten forscher forscherin forschern redakteur chefredakteur
    korrespondent verlegerin verleger mitglieder vorsitzender vorsitzende vorsitzenden vertreter
    vertreterin vertretern ingenieure ingenieur vizechef
  `,
  roleEndings: `
    sprecher sprecherin chef chefin direktor direktorin präsident präsidentin minister ministerin
    leiter leiterin meister meisterin beauftragter beauftragte vorsitzender vorsitzende redakteur
    trainer trainerin richter richterin anwalt anwältin forscher forscherin experte expertin
    ökonom ökonomin pfleger pflegerin züchter züchterin verlegerin verleger
  `,
  possessions: `
    aktie aktien aktienkurs börsengang börsenwert umsatz umsätze gewinn gewinne verlust verluste
    quartalszahlen jahreszahlen bilanz geschäftsbericht jahresbericht ergebnis dividende
    übernahme übernahmeangebot fusion insolvenz pleite sanierung zentrale hauptsitz firmensitz
    konzernzentrale stammsitz standort standorte niederlassung werk werke fabrik fabriken
    filiale filialen märkte geschäft geschäfte tochter töchter tochterfirma tochtergesellschaft
    mutterkonzern sparte studie umfrage untersuchung anteile beteiligung mehrheitsbeteiligung
    anleihe anleihen lager rechenzentrum logo marke marken produkte dienste server software app
    apps plattform marktanteil belegschaft warnstreik flotte maschinen hauptversammlung
    kundendienst stellenabbau sprecher angebot kostenvoranschlag werkstatt
    messestand kunden   `,
  dealings: `
    übernahme fusion angebot gebot beteiligung anteil anteile vertrag vereinbarung kooperation
    zusammenarbeit partnerschaft joint-venture verhandlungen gespräche vergleich klage
    rechtsstreit prozess verkauf auftrag bestellung konkurrenz wettbewerb streit einigung
    ermittlungen verfahren aufträge verhandelt arbeitet kooperiert fusioniert
  `,
  business: `
    euro dollar franken million millionen milliarde milliarden prozent arbeitsplätze stellen lohn
    löhne gehalt gehälter streik streiks tarif tarifvertrag tarifverhandlungen arbeitgebern markt
    märkten preis preise preisen verbraucher branche börse handel produktion wirtschaft export
    exporte import schulden kredit kredite zinsen inflation kosten budget haushalt förderung
    arbeitsplatz subvention subventionen nachfrage absatz kunden auftragslage konjunktur
    kartellamt patent lizenz werbung datenschutz technologie produkt tor tore spiel saison
    liga trainer meisterschaft
  `,
  amounts: 'prozent million millionen milliarde milliarden',
  tails: 'deal flug maschine bus zug paket handy skandal affäre chip konzept aktien werk fans',
  ownedTails: 'tochter',
  actions: `
    verkauft verkaufte kauft kaufte übernimmt übernahm produziert produzierte baut baute fertigt
    fertigte liefert lieferte investiert investierte eröffnet eröffnete schließt schloss streicht
    strich entlässt entließ beschäftigt beschäftigte erzielt erzielte erwirtschaftet verdient
    verdiente steigert steigerte senkt senkte erhöht erhöhte bietet bot besitzt besaß betreibt
    betrieb plant plante will wollte entwickelt entwickelte stellt stellte bringt brachte startet
    startete stoppt stoppte zahlt zahlte fordert forderte verlangt verlangte klagt klagte
    bestätigt bestätigte dementiert dementierte lehnt lehnte weist wies kritisiert kritisierte
    legt legte hatte hat verliert verlor gewinnt gewann wächst wuchs schrumpft schreibt schrieb
    veröffentlicht veröffentlichte berichtet berichtete ruft rief verhandelt verhandelte finanziert
    finanzierte prüft prüfte ermittelt ermittelte verhängt verhängte untersucht untersuchte warf
    einigt einigte kooperiert fusioniert verzeichnet verzeichnete verbucht verbuchte gibt gab setzt
    setzte rechnet betont betonte vergibt vergab nutzt nutzte bekommt bekam erhält erhielt unterstützt
    unterstützte sucht suchte verlegt errichtet errichtete lädt empfiehlt empfahl rät riet misst
    sammelt sammelte zählt zählte veranstaltet mietet verzichtet trennt drosselt
  `,
  moves: `
    stieg steigt fiel fällt sank sinkt kletterte klettert legte gab verlor verliert gewann gewinnt
    brach schloss sackte stürzte
  `,
  announcing: `
    meldet meldete kündigt kündigte erwartet erwartete schätzt schätzte warnt warnte teilt teilte
    rechnet prognostiziert prognostizierte beziffert bezifferte
  `,
  doneTo: `
    übernehmen übernimmt übernahm übernommen kaufen kauft kaufte gekauft verklagt verklagte
    verließ leitet leitete führt gründete gründet
  `,
  suffered: `
    übernommen gegründet verkauft gekauft fusioniert verstaatlicht privatisiert gerettet zerschlagen
    umbenannt verurteilt verklagt gehackt zugeschlagen abgespalten
  `,
  clinical: `
    patient patienten patientin patientinnen dosis dosierung mg ml mmol mortalität sterblichkeit
    symptom symptome symptomen diagnose placebo serum plasma blut urin gewebe zelle zellen rezeptor
    rezeptoren enzym enzyme protein proteine antikörper leber niere nieren herz lunge akut akute
    akuten chronisch chronische chronischen tumor tumore tumoren krebs klinisch klinische
    klinischen randomisiert randomisierte prognose syndrom hemmer antibiotikum antibiotika
    tabletten infektion infektionen fieber oral intravenös operation vene arterie glukose insulin
    kalium natrium kalzium ion ionen säure säuren lösung reaktion reaktionen katalysator verbindung
    verbindungen gen gene genom mutation mutationen bakterien virus viren impfstoff impfstoffe
    nebenwirkungen therapie behandlung behandelt mäuse neuronen
  `,
  supplying: `
    geliefert installiert gefertigt hergestellt montiert betrieben gewartet gedruckt gebraut
    abgefüllt vertrieben gesponsert finanziert versichert
  `,
  passives: 'wurde wird ist war wurden werden sind waren',
  saying: `
    sagt sagte meldet meldete melden schreibt schrieb berichtet berichtete berichten teilte
    erklärt erklärte fordert warnt kritisiert mahnt lobt meint begrüßt beklagt
  `,
  telling: 'sagt sagte erzählt erzählte findet meint meinte erinnert lacht lachte',
  working: 'arbeitet arbeitete arbeiten arbeiteten job stelle vertrag praktikum angestellt',
  publishing: 'erschien artikel veröffentlicht kolumne interview gastbeitrag',
  founding: `
    gegründet gestiftet erfunden entdeckt geschrieben komponiert geleitet gemalt inszeniert
    entworfen verfasst
  `,
  leading: 'leitung führung',
  people: `
    herr frau herrn dr prof professor professorin doktor sir lady präsident präsidentin minister
    ministerin ministerpräsident ministerpräsidentin kanzler kanzlerin bundeskanzler
    bundeskanzlerin staatssekretär staatssekretärin senator senatorin könig königin prinz
    prinzessin kaiser papst bischof bischöfin pfarrer pfarrerin bürgermeister bürgermeisterin
    oberbürgermeister oberbürgermeisterin landrat landrätin rat rätin richter richterin anwalt
    anwältin staatsanwalt kommissar kommissarin polizist polizistin general oberst kapitän
    künstler künstlerin maler malerin bildhauer schriftsteller schriftstellerin autor autorin
    dichter sänger sängerin komponist komponistin dirigent dirigentin schauspieler
    schauspielerin regisseur regisseurin fotograf fotografin journalist journalistin moderator
    moderatorin philosoph historiker historikerin wissenschaftler wissenschaftlerin biologe
    biologin physiker physikerin chemiker chemikerin mathematiker psychologe psychologin
    soziologe arzt ärztin chirurg chirurgin forscher forscherin lehrer lehrerin schulleiter
    schulleiterin student studentin schüler schülerin trainer trainerin stürmer stürmerin
    torwart torhüter verteidiger mittelfeldspieler kapitänin läufer läuferin schwimmer
    unternehmer unternehmerin familie brüder schwestern sohn tochter vater mutter bruder
    schwester witwe ehefrau ehemann onkel tante bauer bäuerin landwirt landwirtin kollege
    kollegin politiker politikerin abgeordneter abgeordnete bewohner bewohnerin nachbar
    nachbarin anwohner anwohnerin zeuge zeugin gründer gründerin vorsitzender vorsitzende
    direktor direktorin sprecher sprecherin analyst analystin architekt architektin ingenieur
    ingenieurin erfinder erfinderin krankenpfleger krankenschwester pflegerin pfleger
    krankenpflegerin koch köchin bäcker bäckerin rentner rentnerin imker imkerin förster
    försterin geschäftsführer geschäftsführerin vorstandschef vorstandschefin verleger
    verlegerin chef chefin leiter leiterin designer designerin ökonom ökonomin referentin
    referent dezernent dezernentin kanzlerkandidat kapellmeister winzer winzerin fachleute
    fachleuten experten fachmann fachfrau anwohnern betroffene betroffenen beteiligter
    beteiligte beteiligten schöffe notar notarin küster organist kassenwart kassenwartin
    schriftführer schriftführerin protokollführer vereinsvorsitzender vereinsvorsitzende
    kreisbrandmeister wehrführer ortsvorsteher ortsvorsteherin ehrenvorsitzender platzwart
    übungsleiter chorleiter chorleiterin kursleiterin doktorandin doktorand postdoktorand
    hausarzt tierarzt tierärztin zahnarzt apothekerin apotheker hebamme sozialarbeiter
    erzieherin erzieher hausmeister busfahrer lokführer fahrerin fahrer mechaniker schreiner
    tischler maurer dachdecker klempner elektriker friseurin friseur metzger fleischer fischer
    schäfer jäger gärtner gärtnerin landwirte milchbauer biobauer wirt wirtin gastwirt hotelier
    kellner verkäuferin verkäufer buchhändlerin buchhändler bibliothekarin bibliothekar archivar
    archivarin kurator kuratorin geologe geologin meteorologe meteorologin klimaforscher
    klimaforscherin hydrologe zoologe botanikerin ökologin virologe virologin epidemiologin
    statistikerin statistiker informatikerin informatiker programmiererin programmierer
    gründerteam
    gemeinderätin stadträtin kreisrätin ratsherr ratsfrau baubürgermeisterin bürgermeisterkandidat
  `,
  titles: 'dr prof hr fr dipl ing mag pfr',
  human: `
    geboren starb gestorben heiratete lächelt lächelte lacht lachte weinte studierte promovierte
    wohnt wohnte lebt lebte singt sang denkt dachte erinnert glaubt glaubte hofft hoffte fühlt
    schläft schlief schwieg schweigt traf freut freute bittet bat
  `,
  placeNouns: `
    stadt städte dorf gemeinde kreis landkreis region gebiet land bundesland bezirk insel inseln
    fluss hauptstadt stadtteil viertel ort ortschaft straße platz see berg tal park hafen
    hafenstadt kreisstadt ortsteil freistaat republik königreich staat nachbarland nachbarort
    bach teich stausee talsperre kanal meer meerenge bucht golf ozean küste halbinsel archipel
    vulkan gebirge hügel gipfel gletscher wasserfall moor heide wald forst schlucht höhle
    naturpark nationalpark naturschutzgebiet stadtbezirk siedlung vorort weiler kurort badeort
    metropole millionenstadt großstadt kleinstadt altstadt innenstadt burg schloss ruine
    friedhof brücke tunnel autobahn bundesstraße bahnhof haltestelle kreuzung allee gasse gehöft
    provinz kanton fürstentum herzogtum grafschaft kolonie nebenfluss pegel gemarkung
    nachbarstadt nachbargemeinde hansestadt universitätsstadt landeshauptstadt staudamm anhöhe
    dörfer dörfern gemeinden städten kreise kreisen flüsse flüssen seen berge bergen stadtteile
    stadtteilen orte orten bezirke bezirken ländern
  `,
  ofPlaces: `
    bürgermeister bürgermeisterin oberbürgermeister gemeinderat stadtrat einwohner einwohnern
    bewohner bevölkerung norden süden osten westen rand küste innenstadt zentrum rathaus straßen
    regierung präsident hauptstadt grenze altstadt ufer mündung oberlauf unterlauf quelle hafen
    gaswerk wasserturm leuchtturm elektrizitätswerk
    marktplatz umland ortskern vorort vororte nordküste südküste ostküste westküste
    stadtverwaltung stadträtin ortsbürgermeister gemeinderätin armee     währung klima landschaft arbeitslosigkeit bauern fischer hügel parlament
  `,
  otherNouns: `
    syndrom methode theorie skala prinzip effekt test prüfung gesetz richtlinie verordnung
    vertrag artikel urteil grundgesetz buch roman film serie album lied song oper gemälde
    sinfonie messe festival turnier spiel wettbewerb ausstellung sturm virus krankheit art
    gattung planet stern komet mond rakete operation bericht rangliste projekt fall filme serien
    bücher romane lieder musical podcast bildband bilderbuch zeitschrift schiff frachter fähre
    pumpe modell maschine drohne anbau kindergarten grundschule programm kampagne preis
    medikament index kurve paradoxon hypothese satz trophäe marathon rennen rezept gericht sorte
    lokomotive hubschrauber u-boot schlachtschiff fregatte zerstörer schlepper dampfer
    kutter fischkutter segelschiff forschungsschiff expeditionsschiff boot boote schiffe     lehrbuch kochbuch trilogie comic hörspiel hymne ballade single raumsonde sonde asteroid
    sternbild galaxie waldbrand hochwasser erdbeben taifun zyklon lawine     skulptur denkmal wandbild spiele videospiel computerspiel brettspiel fassung
  `,
  nationalities: `
    deutsche deutscher deutschen deutsches niederländer niederländische holländer franzose franzosen
    französische brite briten britische engländer englische amerikaner amerikanische us-amerikaner
    us-amerikanische chinese chinesen chinesische japaner japanische belgier belgische spanier
    spanische italiener italienische russe russen russische pole polen polnische schwede schweden
    schwedische däne dänen dänische norweger norwegische finne finnen finnische schweizer
    österreicher österreichische ire iren irische schotte schotten portugiese portugiesen griechen
    griechische türken türkische inder indische koreaner koreanische brasilianer mexikaner
    kanadier kanadische australier europäer europäische asiaten araber arabische israeli israelis
    israelische iraner tschechen tschechische ungarn ungarische rumänen ukrainer ukrainische
    palästinenser palästinensische kurde kurden kurdische serben serbische kroaten kroatische
    bosnier bosnische albaner albanische syrer syrische iraker irakische afghane afghanen
    afghanische pakistaner pakistanische libanesen libanesische ägypter ägyptische tunesier
    marokkaner marokkanische algerier nigerianer kenianer äthiopier sudanesen somalier vietnamesen
    thailänder indonesier philippiner kolumbianer argentinier argentinische chilenen peruaner
    venezolaner kubaner georgier armenier aserbaidschaner kasachen usbeken slowaken slowakische
    slowenen bulgaren bulgarische letten litauer esten isländer luxemburger jugoslawen
    schweizerische berliner hamburger münchner bayern sachsen schwaben muslime christen katholiken
    protestanten juden hindus buddhisten sunniten schiiten islamisten
  `,
  openers: `
    gestern heute morgen vorgestern kürzlich zuletzt inzwischen mittlerweile derzeit zurzeit
    demnächst künftig bislang bisher erstmals seither seitdem zudem überdies außerdem dennoch
    trotzdem gleichwohl hingegen dagegen stattdessen vermutlich wahrscheinlich möglicherweise offenbar
    angeblich natürlich leider schließlich endlich insgesamt rund knapp gut mindestens höchstens
    ungefähr besonders vor allem allein lediglich weitere weiteren veranschlagt entschuldigt anwesend
    angemeldet beteiligt gemeinsam zusammen alle zwei drei vier fünf sechs sieben acht neun zehn elf
    zwölf hundert tausend montag dienstag mittwoch donnerstag freitag samstag sonntag angesichts
    aufgrund dank anders ursprünglich tatsächlich immerhin damals einst früher später danach
    zuvor zunächst erst ferner somit folglich ebenso ebenfalls kaum vielleicht dort hier zum siehe
    quelle foto bild tabelle abbildung kapitel seite übung beispiel
  `,
  alsoNames: 'von zu der den',
  general: '',
  generalEndings: 'e en er',
  plainWords: `
    wasser luft öl gold silber geld zeit liebe leben tod arbeit krieg frieden blut regen schnee
    wind winter sommer frühling herbst essen brot milch zucker salz reis weizen kaffee tee bier
    wein fleisch fisch kohle gas eisen stahl kupfer holz stein sand boden licht wärme hitze
    kälte feuer eis verkehr handel forschung beweis musik kunst recht wahrheit glaube hoffnung
    angst wut schlaf schmerz krebs wachstum reichtum armut schuld kredit nachrichten rat erfolg
    nachfrage natur kultur sprache macht energie kraft strom politik wirtschaft inflation miete
    fußball bildung pflege ruhe respekt menschen leute kinder frauen männer eltern schüler
    lehrer verbraucher städte gemeinden länder hunde pferde bäume wälder pläne ziele zahlen
    jahre tage monate wochen sitzung protokoll thema termin beginn ende eröffnung dauer hinweis
    mathematik physik chemie biologie erdkunde geschichte begrüßung verschiedenes kasse pacht
    anlage beschluss anwesende
    zuwachs rückgang anstieg ertrag bestand absatz zulauf andrang
    rande zuge hause lande grunde wege schlusse jahres tages
  `,
  plainEndings: `
    ung ungen heit heiten keit keiten schaft schaften ion ionen tät täten ismus nis nisse ling
    linge chen lein tum tümer sal ment mente enz enzen anz anzen ik iken ur uren ei eien ler lern
    ner innen erin orin istin ern eln
  `,
  abstractEndings: 'ung heit keit schaft ion tät ismus nis tum enz anz ik',
  coinedEndings: 'heit keit ismus nis',
  bodyEndings: `
    amt amts amtes ministerium ministeriums verband verbands verbandes polizei institut instituts hilfswerk hilfswerks enwerk enwerks
  `,
  verbs: `
    ging kam tat nahm gab ließ sah stand blieb bekam hielt zog schloss bot wählte brach sprach schrieb
    stieg flog gewann verlor dachte suchte fiel rief lief schlief hing fing las weiß wusste vergaß
    begann fand band zwang sprang sang kann muss soll darf mag will bin ist war hat rief
  `,
  verbEndings: 't te ten en',
  singularVerbs: 'ist war hat hatte will kann soll geht ging',
  singularEndings: 't te',
  demonymEndings: 'aner ianer ianern inder ländern länder isten',
  adjectiveEndings: 'ische ischen ischer isches ischem',
  pluralVerbs: 'sind waren haben hatten werden wurden wollen können sollen',
  pluralEndings: 'en er',
  inflectedEndings: 'e en er es em',
  describingEndings:
    'liche lichen licher liches ige igen iges ische ischen isches bare baren bares same samen sames hafte haften haftes tale talen tales nale nalen nales elle ellen elles tive tiven tives ende enden endes lose losen loses ierte ierten iertes gerechte gerechten',
  townEndings: `
    burg dorf hausen heim stadt furt bach brunn rode thal tal berg ingen kirchen münde hagen
    feld walde kirch hofen stetten grund wald see moos zell weiler moor
  `,
  shortEndings: 'app amt',
  genitiveAfter: '',
  nationalityOpensName: true,
} satisfies CompaniesPart;
