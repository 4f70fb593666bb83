import { words } from '../../../language/packs/types.ts';
import type { CompanyLexicon } from './types.ts';

/** Dutch. Nouns are matched as the end of a compound too: "taxiapp", "autofabrikant". */
export const dutch: CompanyLexicon = {
  articles: words(`de het een 't 'n zijn haar hun dit deze dat die`),
  conjunctions: words(`en of`),
  belonging: words(`van`),
  employing: words(`bij`),
  locating: words(`in uit te vanuit rond nabij langs vlakbij boven naar richting`),
  descriptors: words(`
    bedrijf bedrijven bedrijfje concern concerns onderneming ondernemingen firma vennootschap
    startup startups start-up start-ups scale-up multinational multinationals moederbedrijf
    dochterbedrijf dochteronderneming coöperatie fabrikant fabrikanten producent
    producenten brouwerij bierbrouwer gigant giganten reus reuzen keten ketens winkel winkels
    supermarkt supermarkten warenhuis webwinkel webwinkels grootgrutter groothandel webshop
    kledingmerk merk merken automerk bank banken spaarbank zakenbank verzekeraar
    verzekeraars pensioenfonds fonds fondsen vermogensbeheerder investeringsmaatschappij
    maatschappij maatschappijen luchtvaartmaatschappij prijsvechter vervoerder vervoerders
    rederij rederijen werf scheepswerf aannemer bouwer softwarebouwer vliegtuigbouwer bouwbedrijf
    app apps platform platforms platformen website site sites zoekmachine netwerk dienst
    streamingdienst diensten provider providers aanbieder aanbieders telecomaanbieder browser forum
    krant kranten dagblad weekblad maandblad tijdschrift blad omroep omroepen zender zenders
    persbureau nieuwssite nieuwsdienst uitgeverij uitgeverijen mediabedrijf platenlabel label studio
    filmstudio bureau bureaus adviesbureau onderzoeksbureau uitzendbureau kantoor
    advocatenkantoor accountantskantoor detacheerder bezorger bezorgers bezorgdienst pakketbezorger
    koeriersdienst leverancier leveranciers toeleverancier concurrent concurrenten rivaal
    branchegenoot sectorgenoot vakbond vakbonden bond vakcentrale brancheorganisatie organisatie
    organisaties belangenorganisatie milieuorganisatie hulporganisatie mensenrechtenorganisatie
    koepel koepelorganisatie vereniging verenigingen stichting goededoelenorganisatie denktank
    universiteit universiteiten hogeschool instituut onderzoeksinstituut ziekenhuis ziekenhuizen
    voetbalclub club clubs amateurclub topclub ploeg wielerploeg toezichthouder waakhond
    marktonderzoeker vleesverwerker zuivelcoöperatie energieleverancier energiebedrijf netbeheerder
    woningcorporatie corporatie afvalverwerker drogist bakkerij pizzaketen restaurantketen
    hotelketen reisorganisatie touroperator exploitant beursfonds hoofdfondsen chipmachinemaker
    chipmaker automaker vliegtuigmaker maaltijdbezorger fintech recruiter autobouwer autofabriek
    vrachtwagenbouwer batterijenmaker telefoonmaker speelgoedmaker medicijnmaker
    farmaceut kredietbeoordelaar betaalverwerker chemiereus oliemaatschappij consortium holding
    sponsor hoofdsponsor partij joint-venture kwekerij zaadveredelaar verpakker
    marktleider marktleiders brouwer uitgever veilinghuis museum orkest theatergezelschap zuivelfabriek werkgever
  `),
  agents: words(`
    maker makers ontwikkelaar eigenaar investeerder investeerders belegger beleggers aandeelhouder
    aandeelhouders grootaandeelhouder partner partners zakenpartner opdrachtgever huurder
    verhuurder moeder dochter zuster verkoper koper kopers klant groep adviseur
  `),
  roles: words(`
    topman topvrouw topmannen baas bazen ceo cfo coo cto bestuursvoorzitter bestuurder bestuurders
    directeur directeuren algemeen-directeur directie voorzitter oprichter oprichters oprichtster
    medeoprichter medeoprichters grondlegger woordvoerder woordvoerster woordvoerders commissaris
    commissarissen medewerker medewerkers medewerkster werknemer werknemers personeel personeelslid
    aandeelhouder aandeelhouders klant klanten gebruiker gebruikers abonnees reizigers econoom
    economen analist analisten hoofdeconoom strateeg hoofdredacteur redacteur journalist
    onderzoeker onderzoekers hoogleraar bestuur bestuurslid leden eigenaar eigenaren manager
    managers topmanager piloten ingenieurs ingenieur chauffeurs bezorgers koeriers vakbondsman
    president-commissaris financieel-directeur jurist topbestuurder kopstuk verslaggever
    correspondent columnist redactie filiaalmanager monteurs programmeurs ontwikkelaars
  `),
  possessions: words(`
    beursgang beursintroductie beursdebuut ipo aandeel aandelen koers beurskoers winst omzet verlies
    jaarcijfers kwartaalcijfers halfjaarcijfers cijfers resultaten jaarverslag prospectus overname
    overnamebod fusie bod faillissement doorstart reorganisatie ontslagronde hoofdkantoor
    hoofdvestiging kantoor fabriek fabrieken winkel winkels filiaal filialen vestiging vestigingen
    dochter dochters dochterbedrijf dochteronderneming moederbedrijf divisie website webwinkel app
    apps toestel toestellen account accounts spinoff spin-off afsplitsing rapport onderzoek peiling
    enquête studie belang minderheidsbelang meerderheidsbelang dividend obligaties distributiecentrum
    magazijn logo merk abonnement abonnementen software producten diensten klantenservice servers
    forum platform marktwaarde beurswaarde
    accountant personeelsbestand reclamecampagne marktaandeel bezorgdienst vliegtuigen
    jaarvergadering aandeelhoudersvergadering toezichthouder concurrent directiekamer personeelschef
  `),
  dealings: words(`
    overname overnamebod bod bieding fusie belang minderheidsbelang meerderheidsbelang aandelen
    aandeel investering investeringen investeert investeerde investeren geïnvesteerd deal contract
    overeenkomst samenwerking samenwerkt samenwerken akkoord joint-venture partnerschap concurrentie
    concurreert order bestelling schikking rechtszaak claim boete verkoop verkocht verkoopt geleverd
    levert leverde fuseert fuseerde gefuseerd toezicht contracten klacht onderhandelt onderhandelen
    onderhandelingen gesprekken dienst onderzoek
  `),
  actions: words(`
    rapporteerde rapporteert verkoopt verkocht verkopen koopt kocht kopen lanceert lanceerde
    lanceren fuseert fuseerde fuseren ontslaat ontsloeg schrapt schrapte boekt boekte boekten
    produceert produceerde levert leverde leveren investeert investeerde opent opende sluit sloot
    betaalt betaalde verhoogt verhoogde verlaagt verlaagde meldt meldde meldden kondigt kondigde
    neemt nam overneemt overnam groeit groeide krimpt kromp maakte presenteert presenteerde
    introduceert introduceerde publiceert publiceerde publiceerden bouwt bouwde ontwikkelt
    ontwikkelde biedt bood bezit bezat huurt huurde werkt waarschuwt waarschuwde waarschuwden
    verwacht verwachtte verwachtten benadrukte verdiende verdient rekent rekende stelt bevestigt
    bevestigde ontkent ontkende weigert weigerde eist eiste wil wilde haalt haalde brengt bracht
    stopt stopte staakt berekende deed onderzocht onderzoekt vervangt verhuist verhuisde dagvaardt
    schikt kampt roept riep verliest verloor zoekt zocht start startte schrijft schreef geeft gaf
    gebruikt gebruikte vraagt vroeg kreeg krijgt ging failliet laat liet blijft zet moet mag heeft
    tekende trekt trok zegt zei noemt vliegt vloog bezorgt drukt belooft beloofde steunt steunde
    schat schatte vreest vreesde raamt raamde verdubbelt verdubbelde adviseert pleit luidt verzamelt verspreidt exploiteert
  `),
  speaking: words(`
    meldt meldde kondigt kondigde schat schatte verwacht verwachtte waarschuwt waarschuwde rapporteert
    rapporteerde vreest vreesde raamt raamde
  `),
  doneTo: words(`
    overnemen overneemt overnam overgenomen kopen koopt kocht gekocht fuseert dagvaardt dagvaardde
    beboette beboet verliet leidt leidde oprichtte richtte bestuurt concurreert
  `),
  suffered: words(`
    overgenomen opgericht beboet gefuseerd genationaliseerd failliet verkocht gekocht opgekocht
    beursgenoteerd geprivatiseerd gered opgesplitst omgedoopt verzelfstandigd veroordeeld
    beschuldigd aangeklaagd gesticht gehackt
  `),
  passives: words(`werd wordt is was werden worden zijn waren ging gaat`),
  tails: words(`
    top deal vlucht vluchten vliegtuig toestel bus bussen trein treinen pakket pakketten telefoon
    telefoons computer schandaal affaire aanhang chip chips concept formule systeem filiaal terrein
    klantenkaart bon bonnen reclame commercial gebouw toren
  `),
  its: words(`zijn haar hun eigen`),
  business: words(`
    euro euro's dollar dollars miljoen miljard miljoenen miljarden procent banen baan loon lonen
    salaris staking stakingen werkgever werkgevers markt markten prijs prijzen prijsverlaging klant
    consument consumenten belegger beleggers sector branche concurrentie concurrent beurs handel
    verkoop verkopen verkocht koopt product producten productie economie economisch export import
    investeren investering investeerder schuld schulden lening krediet rente inflatie kosten budget
    begroting subsidie vergunning ondernemer ondernemers zaken onderhandelingen cao vakbonden
    arbeidsvoorwaarden personeel ontslagen banenverlies tarief tarieven leverde levering levert
    toezicht mededinging kartel accountant boekhouding curator failliet reclame campagne adverteerders
    technologie software datalek privacy gegevens internet online gebruikers abonnees chips auto's
    wedstrijd doelpunt doelpunten club trainer seizoen competitie kampioen uitwedstrijd transfer
    selectie eredivisie spits keeper aandeelhouders
  `),
  examples: words(`als zoals waaronder bijvoorbeeld namelijk`),
  sources: words(`volgens aldus blijkens`),
  saying: words(`
    zegt zei meldt meldde melden meldden schrijft schreef schreven bericht berichtte aldus stelt
    stelde vertelde vertelt rapporteerde rapporteert waarschuwt publiceerde publiceerden
  `),
  people: words(`
    hertog hertogin graaf gravin baron barones
    heer mevrouw meneer dr drs ir mr prof professor ds sir lady dame president premier minister
    staatssecretaris koning koningin prins prinses keizer kanselier burgemeester wethouder paus
    bisschop rabbi imam generaal kolonel kapitein sergeant inspecteur agent rechter advocaat
    officier kunstenaar kunstenares schilder curator beeldhouwer schrijver schrijfster auteur dichter
    zanger zangeres componist dirigent acteur actrice regisseur fotograaf journalist presentator
    presentatrice filosoof historicus historica wetenschapper onderzoeker onderzoekster bioloog
    biologe natuurkundige scheikundige wiskundige econoom econome socioloog psycholoog arts
    chirurg huisarts hoogleraar docent leraar lerares student studente trainer coach bondscoach
    spits keeper doelman middenvelder verdediger aanvoerder renner wielrenner sprinter schaatser
    schaatsster zwemmer zwemster atleet atlete tennisser tennisster turnster turner ondernemer
    ondernemers ondernemersfamilie familie gezusters gebroeders broers zussen zoon vader broer zus
    vrouw man oom tante opa oma boer boerin eigenaresse weduwe vriend vriendin collega
    fractievoorzitter kamerlid lijsttrekker politicus politica senator dominee pastoor bewoner
    bewoonster buurman buurvrouw miljardair zakenman zakenvrouw topvrouw topman ceo cfo oprichter
    voorzitter directeur woordvoerder woordvoerster bestuursvoorzitter analist uitvinder astronaut
    scheidsrechter sporter speler speelster verpleegkundige chef-kok kok bakker timmerman columnist
    getuige verdachte bestuurder boswachter ecoloog viroloog uitvinder
    bankier bestuurder zakenbankier professor geograaf jurist staatsrechtgeleerde hoofdeconoom archeoloog
  `),
  human: words(`
    geboren overleed overleden trouwde stierf glimlacht lacht huilt scoorde scoort sprintte finishte
    studeerde promoveerde woont woonde zingt zong schaatste dacht denkt herinnert
  `),
  places: words(`
    stad steden dorp gemeente provincie regio gebied land landen staat eiland eilanden rivier
    hoofdstad wijk buurt havenstad deelstaat straat plein meer berg vallei park haven graafschap
    stadje dorpje kustplaats plaats station
  `),
  others: words(`
    syndroom methode theorie schaal principe effect test toets examen wet richtlijn verordening verdrag artikel arrest grondwet boek roman film serie album lied
    nummer liedje toneelstuk opera schilderij symfonie beurs festival toernooi wedstrijd
    tentoonstelling orkaan storm virus ziekte soort geslacht planeet ster komeet maan raket
    operatie rapport ranglijst project codenaam zaak tram ras bacterie eiwit gen cao wetsvoorstel
    films series boeken romans albums liedjes hits musical podcast soort soorten planten
  `),
  nationalities: words(`
    nederlandse nederlander nederlanders duitse duitser duitsers franse fransman fransen britse brit
    britten engelse engelsman engelsen amerikaanse amerikaan amerikanen chinese chinees chinezen
    japanse japanner japanners belgische belg belgen vlaamse vlaming vlamingen waalse spaanse
    spanjaard spanjaarden italiaanse italiaan italianen russische rus russen poolse pool polen
    zweedse zweed zweden deense deen denen noorse noor noren finse fin finnen zwitserse zwitser
    zwitsers oostenrijkse oostenrijker ierse ier ieren schotse schot schotten portugese portugees
    portugezen griekse griek grieken turkse turk turken indiase indiër indiërs indonesische
    koreaanse zuid-koreaanse noord-koreaanse koreaan koreanen braziliaanse braziliaan mexicaanse
    canadese canadees australische australiër afrikaanse zuid-afrikaanse europese europeaan
    europeanen aziatische aziaat arabische israëlische israëli iraanse iraniër saoedische
    saoedi-arabische taiwanese taiwanees tsjechische hongaarse roemeense bulgaarse oekraïense
    oekraïner oekraïners marokkaanse marokkaan egyptische surinaamse surinamer friese fries
    brabantse limburgse zeeuwse gelderse groningse drentse utrechtse amsterdamse amsterdammer
    rotterdamse haagse antwerpse brusselse gentse parijse londense westerse oosterse latijnse
    romeinse romeinen joodse islamitische christelijke katholieke thaise vietnamese argentijnse
    chileense nigeriaanse keniaanse luxemburgse maleisische singaporese eindhovense
  `),
  openers: words(`
    onlangs recent gisteren vandaag morgen vorig vorige volgend volgende vanochtend vanmiddag
    vanavond momenteel tegenwoordig sindsdien inmiddels intussen ondertussen officieel uiteindelijk
    opvallend opmerkelijk positief helaas gelukkig natuurlijk uiteraard kortom vooral
    veel vele weinig diverse talloze twee drie vier vijf zes zeven acht negen tien elf twaalf
    honderd duizend miljoenen duizenden honderden tientallen beleggers aandeelhouders klanten
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zojuist desondanks desalniettemin
    niettemin bovendien daarentegen waarschijnlijk mogelijk vermoedelijk kennelijk blijkbaar
    blijkens luttele daags zoekt wegens dankzij ondanks nadat naarmate behoudens ex oud ook
    concurrent rivaal moeder dochter topman topvrouw directeur analisten critici vakbonden
    kijk let stel neem vergeet lees bron foto beeld tabel figuur hoofdstuk
  `),
};
