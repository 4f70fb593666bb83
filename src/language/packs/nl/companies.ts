import type { CompaniesPart } from '../parts/companies.ts';

/** Dutch: words that companies are told by, around their names. */
export const companies = {
  determiners: "de het een 't 'n zijn haar hun dit deze dat die",
  conjunctions: 'en of',
  nameArticles: 'de',
  neuterArticles: 'het',
  belonging: 'van',
  employing: 'bij',
  within: 'in',
  towards: 'naar',
  locating: 'uit te vanuit rond nabij langs vlakbij boven richting',
  leaving: 'van vanuit',
  destinations: 'naar tot',
  causing: 'door',
  origins: 'uit in',
  workplaces: 'bij voor in',
  afterName: 'voor op aan door met als dat om over die in',
  sources: 'volgens, aldus, blijkens',
  examples: 'als zoals waaronder bijvoorbeeld namelijk',
  who: 'wie',
  that: 'dat',
  pointing: 'dat die dit deze',
  its: 'zijn haar hun eigen',
  owners: 'zijn haar hun mijn een',
  kinds: `
    bedrijf bedrijven bedrijfje concern concerns onderneming ondernemingen firma vennootschap
    startup startups start-up start-ups scale-up multinational multinationals moederbedrijf
    dochterbedrijf dochteronderneming coöperatie fabrikant fabrikanten producent producenten
    brouwerij bierbrouwer gigant giganten reus reuzen keten ketens winkel winkels supermarkt
    supermarkten warenhuis webwinkel webwinkels grootgrutter groothandel webshop kledingmerk
    merk merken automerk bank banken spaarbank zakenbank verzekeraar verzekeraars pensioenfonds
    fonds fondsen vermogensbeheerder investeringsmaatschappij maatschappij maatschappijen
    luchtvaartmaatschappij prijsvechter vervoerder vervoerders rederij rederijen werf
    scheepswerf aannemer bouwer softwarebouwer vliegtuigbouwer bouwbedrijf app apps platform
    platforms platformen website site sites zoekmachine netwerk dienst streamingdienst diensten
    provider providers aanbieder aanbieders telecomaanbieder browser forum krant kranten dagblad
    weekblad maandblad tijdschrift blad omroep omroepen zender zenders persbureau nieuwssite
    nieuwsdienst uitgeverij uitgeverijen mediabedrijf platenlabel label studio filmstudio bureau
    bureaus adviesbureau onderzoeksbureau uitzendbureau advocatenkantoor notariskantoor
    architectenkantoor ingenieurskantoor handelskantoor accountantskantoor detacheerder bezorger
    bezorgers bezorgdienst pakketbezorger koeriersdienst leverancier leveranciers toeleverancier
    concurrent concurrenten rivaal branchegenoot sectorgenoot vakbond vakbonden bond vakcentrale
    brancheorganisatie organisatie organisaties belangenorganisatie milieuorganisatie
    hulporganisatie mensenrechtenorganisatie koepel koepelorganisatie vereniging verenigingen
    stichting goededoelenorganisatie denktank universiteit universiteiten hogeschool instituut
    onderzoeksinstituut ziekenhuis ziekenhuizen voetbalclub club clubs amateurclub topclub ploeg
    wielerploeg toezichthouder waakhond marktonderzoeker vleesverwerker zuivelcoöperatie
    energieleverancier energiebedrijf netbeheerder woningcorporatie corporatie afvalverwerker
    drogist bakkerij pizzaketen restaurantketen hotelketen reisorganisatie touroperator
    exploitant beursfonds hoofdfondsen chipmachinemaker chipmaker automaker vliegtuigmaker
    maaltijdbezorger fintech recruiter autobouwer autofabriek vrachtwagenbouwer batterijenmaker
    telefoonmaker speelgoedmaker medicijnmaker farmaceut kredietbeoordelaar betaalverwerker
    chemiereus oliemaatschappij consortium holding sponsor hoofdsponsor partij joint-venture
    kwekerij zaadveredelaar verpakker marktleider marktleiders brouwer uitgever veilinghuis
    museum orkest theatergezelschap zuivelfabriek werkgever distributeur zorggroep drukkerij
    platenmaatschappij durffonds effectenhuis muziekblad beveiliger beveiligingsbedrijf
    reizigersclub milieuclub actiegroep softwarehuis spoorbeheerder wegbeheerder adreshandelaar
    organisator organisatoren woningstichting woonstichting huisartsenpraktijk ensemble
    installateur installateurs dakdekker spoorbedrijf autodealer importeur exporteur
    groothandelaar distilleerderij stokerij kaasmaker zuivelreus bouwreus meubelmaker
    fietsenmaker fietsfabrikant zorginstelling zorgaanbieder thuiszorgorganisatie
    kinderopvangorganisatie schoolbestuur onderwijsinstelling opleidingsinstituut kenniscentrum
    expertisecentrum natuurorganisatie uitbater hotelgroep horecaketen reisaanbieder
    uitvaartondernemer vermogensbeheer bakker-keten nieuwsblad regiokrant huisuitgever
    reclamebureau opiniepeiler recyclingbedrijf techbedrijf softwarebedrijf cosmeticamerk
    modemerk modehuis juwelier opticien chipontwerper spelontwikkelaar gameontwikkelaar
    softwareontwikkelaar projectontwikkelaar vastgoedontwikkelaar zadenbedrijf batterijbouwer
    treinenbouwer treinbouwer busbouwer jachtbouwer windmolenbouwer turbinebouwer machinebouwer
    scheepsbouwer huizenbouwer kassenbouwer tuincentrum tuincentra bouwmarkt bouwmarktketen
    drogisterij kledingketen schoenenketen speelgoedketen sportketen elektronicaketen
    koffieketen fastfoodketen restaurant restaurants hotel hotels pretpark dierentuin reder
    durfinvesteerder investeringsfonds geldschieter kredietverstrekker
    ontwikkelaar ontwikkelaars cateraar cateraars basisschool basisscholen school scholen lyceum
    gymnasium theater theaters bioscoop schouwburg bibliotheek huisartsenpost huisvester
    studentenhuisvester accountant fabriek koor kerkkoor harmonie fanfare gezelschap apotheek
     sportschool manege voedselbank kringloopwinkel scholengroep scholenkoepel verpleeghuis
    verzorgingshuis zorgcentrum kinderdagverblijf peuterspeelzaal crèche kraamzorg thuiszorg
    ambulancedienst meldkamer milieudienst omgevingsdienst veiligheidsregio waterschap
    drinkwaterbedrijf waterbedrijf werkgeversorganisatie studentenbond studentenvereniging
    sportbond voetbalbond ondernemersvereniging winkeliersvereniging huurdersvereniging dorpsraad
    wijkraad coalitie beweging collectief popgroep band toneelgroep dansgroep circus poppodium
    filmhuis galerie veiling boekhandel zaadbedrijf kwekersvereniging visafslag
    slachterij slagerij melkerij kaasmakerij molen maalderij smederij timmerfabriek steenfabriek
    glasfabriek papierfabriek suikerfabriek 
    handelshuis veerdienst busmaatschappij taxibedrijf sleepdienst zeilmakerij
    autoverhuurder deelfietsaanbieder verhuurder lesuitgever streekomroep dagbladuitgever
    lobbyclub lobbygroep adviesgroep onderzoeksgroep laboratorium lab pensioenuitvoerder
    zorgkantoor zorgverzekeraar kredietbank bouwgroep installatiebedrijf transportbedrijf
    reizigersvereniging werkgeversvereniging patiëntenvereniging consumentenvereniging
    bewonersvereniging belangenvereniging vakvereniging beroepsvereniging ouderenvereniging
    boerderij zorgboerderij kaasboerderij tuinderij wijngaard imkerij café eetcafé brasserie
    strandtent cafetaria ijssalon kapsalon garagebedrijf rijschool dansschool muziekschool
    zwemschool fitnesscentrum sportcentrum
  `,
  relations: `
    concurrent concurrenten rivaal branchegenoot sectorgenoot sponsor hoofdsponsor leverancier
    leveranciers toeleverancier werkgever moederbedrijf dochterbedrijf dochteronderneming partner
    partners zakenpartner opdrachtgever huurder verhuurder moeder dochter zuster verkoper koper
    kopers klant aandeelhouder aandeelhouders grootaandeelhouder onderdeel afdeling
  `,
  plainKinds: `
    bedrijf bedrijven bedrijfje onderneming ondernemingen firma vennootschap maatschappij
    organisatie organisaties groep dienst diensten kantoor bureau instituut fonds reus gigant merk
    keten platform centrum netwerk team
  `,
  agents: `
    maker makers ontwikkelaar eigenaar investeerder investeerders belegger beleggers aandeelhouder
    aandeelhouders grootaandeelhouder partner partners zakenpartner opdrachtgever huurder verhuurder
    moeder dochter zuster verkoper koper kopers klant groep adviseur
    titelverdediger titelhouder koploper hekkensluiter landskampioen bekerwinnaar streekrivaal
    stadsrivaal degradatiekandidaat
  `,
  roles: `
    topman topvrouw topmannen baas bazen ceo cfo coo cto bestuursvoorzitter bestuurder bestuurders
    directeur directeuren algemeen-directeur directie voorzitter oprichter oprichters oprichtster
    medeoprichter medeoprichters grondlegger woordvoerder woordvoerster woordvoerders commissaris
    commissarissen medewerker medewerkers medewerkster werknemer werknemers personeel personeelslid
    aandeelhouder aandeelhouders klant klanten gebruiker gebruikers abonnees reizigers econoom
    economen analist analisten hoofdeconoom strateeg hoofdredacteur redacteur journalist onderzoeker
    onderzoekers hoogleraar bestuur bestuurslid leden eigenaar eigenaren manager managers topmanager
    piloten ingenieurs ingenieur chauffeurs bezorgers koeriers vakbondsman president-commissaris
    financieel-directeur jurist topbestuurder kopstuk verslaggever correspondent columnist redactie
    filiaalmanager monteurs programmeurs ontwikkelaars
  `,
  roleEndings: `
    commissaris woordvoerder bestuurder directeur voorzitter oprichter manager redacteur econoom
    onderzoeker trainer leider officier minister wethouder advocaat analist
  `,
  possessions: `
    beursgang beursintroductie beursdebuut ipo aandeel aandelen koers beurskoers winst omzet
    verlies jaarcijfers kwartaalcijfers halfjaarcijfers cijfers resultaten jaarverslag
    prospectus overname overnamebod fusie bod faillissement doorstart reorganisatie ontslagronde
    hoofdkantoor hoofdvestiging kantoor fabriek fabrieken winkel winkels filiaal filialen
    vestiging vestigingen dochter dochters dochterbedrijf dochteronderneming moederbedrijf
    divisie website webwinkel app apps toestel toestellen account accounts spinoff spin-off
    afsplitsing rapport onderzoek peiling enquête studie belang minderheidsbelang
    meerderheidsbelang dividend obligaties distributiecentrum magazijn logo merk abonnement
    abonnementen software producten diensten klantenservice servers forum platform marktwaarde
    beurswaarde accountant personeelsbestand reclamecampagne marktaandeel bezorgdienst
    vliegtuigen jaarvergadering aandeelhoudersvergadering toezichthouder concurrent
    directiekamer personeelschef offerte offertes factuur facturen werkplaats showroom depot
    loods laboratorium hoofdgebouw beursgenoteerde salarissen directieleden
  `,
  dealings: `
    overname overnamebod bod bieding fusie belang minderheidsbelang meerderheidsbelang aandelen
    aandeel investering investeringen investeert investeerde investeren geïnvesteerd deal contract
    overeenkomst samenwerking samenwerkt samenwerken akkoord joint-venture partnerschap concurrentie
    concurreert order bestelling schikking rechtszaak claim boete verkoop verkocht verkoopt geleverd
    levert leverde fuseert fuseerde gefuseerd toezicht contracten klacht onderhandelt onderhandelen
    onderhandelingen gesprekken dienst onderzoek
    subsidie bijdrage
  `,
  business: `
    euro euro's dollar dollars miljoen miljard miljoenen miljarden procent banen baan loon lonen
    salaris staking stakingen werkgevers markt markten prijs prijzen prijsverlaging consument
    consumenten belegger beleggers sector branche beurs handel verkopen koopt product productie
    economie economisch export import investeerder schuld schulden lening krediet rente inflatie
    kosten budget begroting subsidie vergunning ondernemer ondernemers zaken cao arbeidsvoorwaarden
    ontslagen banenverlies tarief tarieven levering mededinging kartel boekhouding curator failliet
    reclame campagne adverteerders technologie datalek privacy gegevens internet online chips auto's
    wedstrijd doelpunt doelpunten trainer seizoen competitie kampioen uitwedstrijd transfer selectie
    eredivisie spits keeper
  `,
  amounts: 'procent miljoen miljard',
  tails: `
    top deal vlucht vluchten vliegtuig toestel bus bussen trein treinen pakket pakketten telefoon
    telefoons computer schandaal affaire aanhang chip chips concept formule systeem filiaal terrein
    klantenkaart bon bonnen reclame commercial gebouw toren
  `,
  ownedTails: 'spin-off spinoff dochter',
  actions: `
    verkoopt verkocht verkopen koopt kocht kopen lanceert lanceerde lanceren fuseert fuseerde
    fuseren ontslaat ontsloeg schrapt schrapte boekt boekte boekten produceert produceerde levert
    leverde leveren investeert investeerde opent opende sluit sloot betaalt betaalde verhoogt
    verhoogde verlaagt verlaagde meldden neemt nam overneemt overnam groeit groeide krimpt kromp
    maakte presenteert presenteerde introduceert introduceerde publiceert publiceerde publiceerden
    bouwt bouwde ontwikkelt ontwikkelde biedt bood bezit bezat huurt huurde werkt waarschuwden
    verwachtten benadrukte verdiende verdient rekent rekende stelt bevestigt bevestigde ontkent
    ontkende weigert weigerde eist eiste wil wilde haalt haalde brengt bracht stopt stopte staakt
    berekende deed onderzocht onderzoekt vervangt verhuist verhuisde dagvaardt schikt kampt roept
    riep verliest verloor zoekt zocht start startte schrijft schreef geeft gaf gebruikt gebruikte
    vraagt vroeg kreeg krijgt ging failliet laat liet blijft zet moet mag heeft tekende trekt trok
    zegt zei noemt vliegt vloog bezorgt drukt belooft beloofde steunt steunde verdubbelt verdubbelde
    adviseert pleit luidt verzamelt verspreidt exploiteert
    raadt telt telde adviseerde berekent meet mat
    draagt droeg kent kende verleent verleende besteedt besteedde organiseert organiseerde
    vernieuwt vernieuwde beheert beheerde bezorgde
  `,
  moves: `
    steeg stijgt daalde daalt zakte zakt klom klimt kelderde keldert sprintte sprint won
    wint verloor verliest noteerde noteert sloot tuimelde tuimelt veerde veert dook duikt
    leverde levert dikte plofte schoot herstelde
  `,
  announcing: `
    meldt meldde kondigt kondigde schat schatte verwacht verwachtte waarschuwt waarschuwde
    rapporteert rapporteerde vreest vreesde raamt raamde
  `,
  doneTo: `
    overnemen overneemt overnam overgenomen kopen koopt kocht gekocht fuseert dagvaardt dagvaardde
    beboette beboet verliet leidt leidde oprichtte richtte bestuurt concurreert
  `,
  suffered: `
    overgenomen opgericht beboet gefuseerd genationaliseerd failliet verkocht gekocht opgekocht
    beursgenoteerd geprivatiseerd gered opgesplitst omgedoopt verzelfstandigd veroordeeld
    beschuldigd aangeklaagd gesticht gehackt
  `,
  clinical: `
    patiënt patiënten dosis doses dosering mg ml mmol sterfte mortaliteit symptoom symptomen
    diagnose placebo serum plasma bloed urine weefsel cel cellen receptor receptoren enzym enzymen
    eiwit eiwitten antilichaam antilichamen antistoffen lever nier nieren hart longen acuut acute
    chronisch chronische tumor tumoren kanker klinisch klinische gerandomiseerd gerandomiseerde
    cohort prognose syndroom remmer remmers antibioticum antibiotica tabletten infectie infecties
    koorts oraal intraveneus chirurgisch operatie ader slagader glucose insuline kalium natrium
    calcium ion ionen zuur zuren oplossing reactie reacties katalysator verbinding verbindingen gen
    genen genoom mutatie mutaties bacterie bacteriën virus virussen vaccin vaccins bijwerkingen
    therapie behandeling behandeld muizen neuronen opname
  `,
  supplying: `
    geïnstalleerd gefabriceerd geproduceerd gemonteerd vervaardigd geëxploiteerd gedrukt
    gebrouwen gebotteld verhandeld gedistribueerd gesponsord gefinancierd onderhouden verzekerd
    opgeleverd aangelegd
  `,
  passives: 'werd wordt is was werden worden zijn waren ging gaat',
  saying: `
    zegt zei meldt meldde melden meldden schrijft schreef schreven bericht berichtte aldus stelt
    stelde vertelde vertelt rapporteerde rapporteert waarschuwt publiceerde publiceerden vindt
    eist benadrukt pleit waarschuwde
  `,
  telling: 'zegt zei vertelt vertelde vindt denkt',
  working: 'werk werkt werkte werken werkten werkzaam dienst baan contract stage',
  publishing: 'verscheen artikel gepubliceerd bevindingen column interview',
  founding: `
    opgericht gesticht bedacht uitgevonden ontdekt geschreven geregisseerd geleid gecomponeerd
    leiding
  `,
  leading: 'leiding',
  people: `
    hertog hertogin graaf gravin baron barones heer mevrouw meneer dr drs ir mr prof professor
    ds sir lady dame president premier minister staatssecretaris koning koningin prins prinses
    keizer kanselier burgemeester wethouder paus bisschop rabbi imam generaal kolonel kapitein
    sergeant inspecteur agent rechter advocaat officier kunstenaar kunstenares schilder curator
    beeldhouwer schrijver schrijfster auteur dichter zanger zangeres componist dirigent acteur
    actrice regisseur fotograaf journalist presentator presentatrice filosoof historicus
    historica wetenschapper onderzoeker onderzoekster bioloog biologe natuurkundige scheikundige
    wiskundige econoom econome socioloog psycholoog arts chirurg huisarts hoogleraar docent
    leraar lerares student studente trainer coach bondscoach spits keeper doelman middenvelder
    verdediger aanvoerder renner wielrenner sprinter schaatser schaatsster zwemmer zwemster
    atleet atlete tennisser tennisster turnster turner ondernemer ondernemers ondernemersfamilie
    familie gezusters gebroeders broers zussen zoon vader broer zus vrouw man oom tante opa oma
    boer boerin eigenaresse weduwe vriend vriendin collega fractievoorzitter kamerlid
    lijsttrekker politicus politica senator dominee pastoor bewoner bewoonster buurman buurvrouw
    miljardair zakenman zakenvrouw topvrouw topman ceo cfo oprichter voorzitter directeur
    woordvoerder woordvoerster bestuursvoorzitter analist uitvinder astronaut scheidsrechter
    sporter speler speelster verpleegkundige chef-kok kok bakker timmerman columnist getuige
    verdachte bestuurder boswachter ecoloog viroloog bankier zakenbankier geograaf jurist
    staatsrechtgeleerde hoofdeconoom archeoloog raadslid cardioloog rechercheur korpschef
    gouverneur ombudsman keizerin aartsbisschop kardinaal weduwnaar kleinzoon dochter topscorer
    linksback rechtsback ploeggenoot landgenoot rapper popster dj youtuber comedian cabaretier
    influencer makelaar veehouder schapenhouder imker melkveehouder akkerbouwer teler tuinder
    kapper slager molenaar smid loodgieter elektricien lasser chauffeur machinist matroos
    schipper visser kapster conducteur reiziger patiënt leerling scholier moeder dierenarts
    tandarts apotheker verloskundige psychiater neuroloog fysiotherapeut onderwijzer rector
    decaan promovendus promovenda bibliothecaris bibliothecaresse conservator gids vrijwilliger
    vrijwilligster penningmeester secretaris penningmeesteres notulist griffier notaris strateeg
    boekhouder winkelier horecaondernemer caféhouder architect ingenieur programmeur ontwerper
    ontwerpster vormgever illustrator uitgeefster hydroloog geoloog meteoroloog weerman
    klimatoloog taalkundige theoloog entomoloog ornitholoog plantkundige pedagoog
    hoofdrolspeelster hoofdrolspeler zaakvoerder schepen gedeputeerde dijkgraaf commissaris
    hoofdcommissaris brandweercommandant kapitein-ter-zee omwonende huurder huurster erelid lid
    leden beheerder beheerster jeugdtrainer ploegleider materiaalman terreinknecht gastvrouw
    mantelzorger wijkverpleegkundige praktijkondersteuner teamleider projectleider
    projectleidster onderzoeksleider hoofdonderzoeker afdelingshoofd schooldirecteur
    schoolleider mentor conciërge leerkracht juf meester stagiair stagiaire tweedejaars
    eerstejaars derdejaars masterstudent buschauffeur treinmachinist postbode vuilnisman
    stratenmaker metselaar dakdekker stukadoor glazenwasser hovenier bloemist fruitteler
    bollenkweker rozenkweker wijnboer kaasboer visboer garnalenvisser mosselkweker oesterkweker
    rietsnijder griendwerker strandjutter vuurtorenwachter sluiswachter brugwachter loods
    kapelaan organist dirigente koorleider violist violiste pianist pianiste cellist fluitist
    bassist drummer gitarist zangpedagoog choreograaf danser danseres regisseuse scenarist
    scenariste cameraman producente stripmaker striptekenaar tekenaar fotografe dichteres
    romanschrijver romanschrijfster vertaler vertaalster essayist recensent hoofdredactrice
    verslaggeefster presentatoren omroepster weervrouw nieuwslezer
  `,
  titles: 'dr drs ir ing mr prof ds mw mevr dhr hr jhr lt kol gen',
  human: `
    geboren overleed overleden trouwde stierf glimlacht lacht huilt scoorde scoort sprintte
    finishte studeerde promoveerde woont woonde zingt zong schaatste dacht denkt herinnert
    twittert twitterde trouwt scheidde bekent bekende huilde juichte knielde slaapt sliep kuste
    vecht vocht bokste poseert poseerde geniet genoot kopte promoveert voelde voelt hoopt hoopte
  `,
  placeNouns: `
    stad steden dorp gemeente provincie regio gebied land landen staat eiland eilanden rivier
    hoofdstad wijk buurt havenstad deelstaat straat plein meer berg vallei park haven graafschap
    stadje dorpje kustplaats plaats station streek gehucht dorpskern kern kust baai landtong
    landgoed polder natuurgebied bos duin veerhaven jachthaven dijk sluis gracht steeg laan kade
    vliegveld bedrijventerrein industrieterrein nieuwbouwwijk vinexwijk woonwijk kanton kreek
    polders ven republiek koninkrijk buurland nabuurland ecoduct viaduct aquaduct brug tunnel
    knooppunt kruispunt afslag camping sportpark recreatiegebied recreatieplas plas beek stroom
    zijrivier zee zeestraat golf oceaan archipel atol vulkaan gebergte bergketen heuvel bergtop
    gletsjer waterval moeras heide bosgebied woud dal kloof grot reservaat stadsdeel
    deelgemeente buurtschap voorstad metropool badplaats oord vesting kasteel begraafplaats
    stuwmeer stuwdam terp landstreek prefectuur emiraat vorstendom groothertogdom hertogdom
    kolonie snelweg rijksweg spoorlijn halte kruising schiereiland lagune zandbank waddeneiland
    riviertje meertje stadswijk polderdorp hoeve natuurreservaat winkelcentrum wijkcentrum
    sportcomplex zwembad dorpen gemeenten gemeentes provincies regio’s rivieren meren wijken
    straten havens eilandjes plaatsen buurten gehuchten parken
  `,
  ofPlaces: `
    burgemeester burgemeesters wethouder wethouders gemeenteraad raadslid inwoners inwoner
    bewoners bevolking noorden zuiden oosten westen noordoosten noordwesten zuidoosten
    zuidwesten rand kust binnenstad centrum gemeentehuis stadhuis buurten straten regering
    president premier parlement hoofdstad grens grenzen kustlijn oever oevers kuststreek havens
    buitenwijken binnenlanden dorpskern stadsbestuur hart buitengebied haven grachten bewoner
    gasfabriek watertoren vuurtoren elektriciteitscentrale vuilstort
    oostkust westkust noordkust zuidkust omgeving oogst leger     klimaat landschap werkloosheid boeren vissers heuvels rivieren   `,
  otherNouns: `
    syndroom methode theorie schaal principe effect test toets examen wet richtlijn verordening
    verdrag artikel arrest grondwet boek roman film serie album lied nummer liedje toneelstuk
    opera schilderij symfonie beurs festival toernooi wedstrijd tentoonstelling orkaan storm
    virus ziekte soort geslacht planeet neutronenster dwergster komeet maan raket operatie rapport ranglijst
    project codenaam zaak tram ras bacterie eiwit gen cao wetsvoorstel films series boeken
    romans albums liedjes hits musical podcast soorten planten huismerk plan bouwplan
    nieuwbouwplan spel game computerspel bordspel schip veerboot vrachtschip zeilschip
    containerschip vissersboot satelliet telescoop robot drone console vaccin medicijn systeem
    programma vertaling novelle gedicht dichtbundel bundel speelfilm documentaire thriller strip
    prentenboek verhaal kenmerk keurmerk publicatieblad staatsblad risico massa benadering norm
    regeling register index curve paradox hypothese stelling prijs trofee marathon race recept
    gerecht cocktail roos variëteit kaas locomotief helikopter onderzeeër slagschip
    fregat torpedobootjager sleepboot reddingboot stoomboot kotter viskotter vrachtvaarder boot
    zeilboot schepen veerpont woonboot expeditieschip onderzoeksschip leerboek kookboek
    memoires trilogie stripboek hoorspel volkslied ballade single ruimtesonde ruimteschip sonde
    asteroïde sterrenbeeld sterrenstelsel natuurbrand overstroming aardbeving tyfoon cycloon
    lawine gitaar orgel beeld standbeeld monument fresco
    muurschildering
    komedie drama soapserie tragedie
  `,
  nationalities: `
    nederlandse nederlander nederlanders duitse duitser duitsers franse fransman fransen britse
    brit britten engelse engelsman engelsen amerikaanse amerikaan amerikanen chinese chinees
    chinezen japanse japanner japanners belgische belg belgen vlaamse vlaming vlamingen waalse
    spaanse spanjaard spanjaarden italiaanse italiaan italianen russische rus russen poolse pool
    polen zweedse zweed zweden deense deen denen noorse noor noren finse fin finnen zwitserse
    zwitser zwitsers oostenrijkse oostenrijker ierse ier ieren schotse schot schotten portugese
    portugees portugezen griekse griek grieken turkse turk turken indiase indiër indiërs
    indonesische koreaanse zuid-koreaanse noord-koreaanse koreaan koreanen braziliaanse
    braziliaan mexicaanse canadese canadees australische australiër afrikaanse zuid-afrikaanse
    europese europeaan europeanen aziatische aziaat arabische israëlische israëli iraanse
    iraniër saoedische saoedi-arabische taiwanese taiwanees tsjechische hongaarse roemeense
    bulgaarse oekraïense oekraïner oekraïners marokkaanse marokkaan egyptische surinaamse
    surinamer friese fries brabantse limburgse zeeuwse gelderse groningse drentse utrechtse
    amsterdamse amsterdammer rotterdamse haagse antwerpse brusselse gentse parijse londense
    westerse oosterse latijnse romeinse romeinen joodse islamitische christelijke katholieke
    thaise vietnamese argentijnse chileense nigeriaanse keniaanse luxemburgse maleisische
    singaporese eindhovense colombiaan colombiaanse argentijn argentijnen arubaan arubaanse
    arubanen ajacied ajacieden peruaan chileen venezolaan venezolaanse keniaan ethiopiër
    ethiopische marokkanen algerijn algerijnse tunesiër egyptenaar syriër syrische syriërs
    irakees iraakse afghaan afghaanse pakistaan pakistaanse thai vietnamees tsjech tsjechen
    slowaak slowaakse sloveen sloveense kroaat kroatische serviër servische servisch hongaar
    roemeen bulgaar est letse litouwse ijslander ijslandse luxemburger nieuw-zeelander nigeriaan
    ghanees senegalees ivoriaan surinamers antilliaan antilliaanse rotterdammer limburger
    brabander groninger zeeuw utrechter hagenaar
    palestijn palestijnen palestijnse rwandees rwandezen rwandese koerd koerden koerdische tutsi
    tutsi's hutu hutu's tsjetsjeen tsjetsjenen tsjetsjeense bosniër bosniërs bosnische serviërs
    kroaten albanees albanezen albanese macedonische moldavische georgische georgiërs armeniër
    armeniërs armeense azerbeidzjaanse kazachse oezbeekse mongoolse tibetaan tibetanen tibetaanse
    birmese cambodjaanse laotiaanse tamil tamils sikh sikhs hindoe hindoes boeddhist boeddhisten
    sjiiet sjiieten sjiitische soenniet soennieten soennitische moslim moslims christenen
    katholieken protestanten joden tunesische libische libiër libiërs soedanese somalische
    somaliër somaliërs eritrese tanzaniaanse zambiaanse mozambikaanse angolese angolezen congolees
    congolezen congolese burundese kameroense ivoriaanse senegalese liberiaanse jordaanse
    jordaniër koeweitse jemenitische libanees libanezen libanese ecuadoraanse boliviaanse
    paraguayaanse uruguayaanse guatemalteekse hondurese salvadoraanse cubaan cubanen cubaanse
    haïtiaanse jamaicaanse indonesiër indonesiërs zweeds afghanen irakezen iraniërs pakistani
    filipijnse filipijn taiwanezen letten esten litouwer litouwers ijslanders joegoslaaf
    joegoslaven joegoslavische zaïrees zaïrezen zaïrese scandinavische baltische keltische
    slavische caribische iberische siberische byzantijnse ottomaanse perzische vikingen islamist
    islamisten maoïst maoïsten marxist marxisten separatist separatisten antwerpenaar
    antwerpenaren gentenaar gentenaars brusselaar brusselaars leuvense brugse mechelse luikse waal
    walen hollander hollanders hollandse
    yorkse
  `,
  openers: `
    onlangs recent gisteren vandaag morgen vorig vorige volgend volgende vanochtend vanmiddag
    vanavond momenteel tegenwoordig sindsdien inmiddels intussen ondertussen officieel uiteindelijk
    opvallend opmerkelijk positief helaas gelukkig natuurlijk uiteraard kortom vooral veel vele
    weinig diverse talloze twee drie vier vijf zes zeven acht negen tien elf twaalf honderd duizend
    miljoenen duizenden honderden tientallen beleggers aandeelhouders klanten maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag zojuist desondanks desalniettemin niettemin bovendien
    daarentegen waarschijnlijk mogelijk vermoedelijk kennelijk blijkbaar blijkens luttele daags
    zoekt wegens dankzij ondanks nadat naarmate behoudens ex oud ook concurrent rivaal moeder
    dochter topman topvrouw directeur analisten critici vakbonden kijk let stel neem vergeet lees
    bron foto beeld tabel figuur hoofdstuk
  `,
  alsoNames: 'van von ten ter den der te op in over',
  general: '',
  generalEndings: 'e',
  plainWords: `
    water lucht olie goud zilver geld tijd liefde leven dood werk oorlog vrede bloed regen
    sneeuw wind winter zomer lente herfst eten voedsel brood melk suiker zout rijst tarwe koffie
    thee bier wijn vlees vis kolen gas ijzer staal koper hout steen zand grond licht warmte kou
    vuur ijs verkeer handel onderzoek bewijs muziek kunst recht wet waarheid geloof hoop angst
    woede slaap pijn kanker groei rijkdom armoede schuld krediet nieuws advies succes vraag
    aanbod natuur cultuur taal spraak macht energie kracht stroom privacy internet media
    politiek economie inflatie huur voetbal hockey tennis wielrennen onderwijs zorg rust moed
    haast post respect begrip deel nieuw oud groot klein goed slecht hoog laag lang kort jong
    arm rijk warm koud droog nat vrij vol open lokaal landelijk wereldwijd modern sterk zwak
    zwaar hard zacht diep breed vroeg laat snel langzaam veilig waar vals echt beter slechter
    best verder links rechts boven beneden midden straks ooit ergens thuis elders buiten binnen
    onderweg middenin bovenaan onderaan maak doe ga kom zie lees schrijf bel zeg toon vind
    gebruik probeer voeg meng giet roer knip druk klik sluit draai controleer onthoud vergeet
    overweeg denk wacht kijk luister leer begin stop welkom bedankt sorry gefeliciteerd proef
    personeel parlement politie overheid kaas katoen papier plastic glas metaal rubber tabak
    alcohol vee graan mest fruit groente ruimte hoofdstuk paragraaf bladzijde antwoord probleem
    reden resultaat voorbeeld stap regel punt nationaal nationale centraal centrale algemeen
    algemene europees europese economisch economische sociaal sociale justitie defensie
    financiën veiligheid landbouw milieu volksgezondheid binnenlandse buitenlandse zaken half
    ruim bijna circa zowat genoeg sommige wie alles niks niemand iemand eenmaal andermaal anders
    zodoende weliswaar liever vandaar destijds toentertijd weleer voorheen kortgeleden
    zondagochtend zaterdagavond ’s-avonds eind medio halverwege wiskunde natuurkunde scheikunde
    biologie aardrijkskunde geschiedenis rekenen begroting mededelingen notulen rondvraag
    sluiting opening ingekomen verslag besluit actiepunten bijlagen aanwezig afwezig afwezigen
    dak polis lift glasvezel schoonmaak verzekering
    cabaret dans toneel opera ballet klassiek jazz pop musical theater
    netto bruto operationele onderliggende totale
  `,
  plainEndings: `
    en bs cs ds fs gs hs js ks ls ms ns ps qs rs ss ts vs ws xs ys zs es ing heid lijk ig isch end
    tie teit schap isme baar loos weg maal wijs aan uit e
  `,
  abstractEndings: 'heid teit schap isme tie',
  coinedEndings: 'heid teit schap isme',
  bodyEndings: '',
  verbs: `
    ging kwam deed nam gaf liet zag stond bleef kreeg hield trok sloot bood koos brak sprak schreef
    steeg vloog won verloor verkocht kocht bracht dacht zocht vocht wees viel riep liep sliep hing
    ving at las wist weet vergat begon zond bond vond dwong sprong zong wil kan moet mag zal
  `,
  verbEndings: `
    bt ct dt ft gt ht jt kt lt mt nt pt qt rt st tt vt wt xt yt zt aat eet oot aet aot eat eot oat
    oet te de ten den
  `,
  singularVerbs: 'is was heeft had wil kan zal gaat ging',
  singularEndings: 'oor nam nd loot reeg ocht erd de te',
  demonymEndings: `
    enen anen inen ijnen iërs bezen cezen dezen fezen gezen hezen jezen kezen lezen mezen nezen
    qezen rezen sezen tezen vezen wezen xezen yezen zezen mannen sche bse cse dse fse gse hse jse
    kse lse mse nse pse qse rse sse tse vse wse xse yse zse aar aren isten
  `,
  adjectiveEndings: 'se sche',
  pluralVerbs: 'zijn waren hebben hadden worden werden gaan gingen willen kunnen zullen',
  pluralEndings: 'en s',
  inflectedEndings: '',
  describingEndings: '',
  townEndings:
    'dam dijk drecht hoven veen wijk dorp berg burg broek hout stad meer oord sluis zijl wolde horn heim rode schoten dal mark laar',
  shortEndings: 'app wet bod',
  genitiveAfter: 'a e i o u',
  nationalityOpensName: false,
} satisfies CompaniesPart;
