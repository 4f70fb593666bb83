import type { NamesPart } from '../parts/names.ts';

/** Dutch: words that names are made of. */
export const names = {
  abbreviations: 'jos th chr gebr fa',
  particles: "van der den de ten ter te 't",
  articles: "de het een 't 'n",
  ofWords: 'van',
  forWords: 'voor',
  onWords: 'over tot tegen',
  andWords: 'en',
  firstNames: `
    jan piet kees klaas henk hans johan johannes peter pieter paul marc mark maarten martin
    marten bas bart ben bert bram cees chris christiaan daan dirk eric erik evert ewout frank
    frans fred frits gerard gerrit gert gijs hein hendrik herman hugo huib jaap jack jacob
    jacques jasper jelle jeroen jesse joep joost joris jos joseph joshua jurgen jurriaan karel
    koen leendert leo lodewijk loek luc lucas luuk maurits max menno michael michel michiel
    milan niels nico olaf onno patrick ralph rein reinier remco rené rik rob robert robin roel
    roland ron ronald ruben rudi rutger ruud sander sebastiaan sem siem simon sjoerd stefan sven
    teun theo thijs thomas tim timo tom ton tonny victor vincent wessel willem wim wouter yuri
    anna anne anneke annemarie anouk astrid babette barbara bianca carla caroline charlotte
    chantal christine claudia corine daphne diana diane dorien ellen elise elisabeth els emma
    esther eva evelien femke floor fleur frederique hanna hannah hanneke heleen helena ilse
    ingrid inge irene iris jacqueline janneke jessica johanna judith julia karin kim laura lena
    leonie lian lieke lies linda lisa lotte louise maaike machteld manon margriet maria marian
    marianne marieke marijke marjan marjolein marleen marloes martine mieke mirjam monique
    myrthe nadia natasja nicole nina noor noortje olga paula petra pien renate renske roos rosa
    ruth sabine sandra sanne sara sarah saskia sigrid silvia simone sofie sophie stephanie
    suzanne sylvia tamara tessa trudy ursula vera wendy willemijn yvonne karim aad aafke adriaan
    adrie aleid aletta alida andre andré anja anke annelies annet annette annika antoinette
    arend ariane arie arjan arjen arno arnoud aukje baukje bernhard berry boudewijn bregje
    brigitte carel carola carolien cas casper catharina cathelijne christel christophe coen
    colette cor cornelis corné corrie cuno daniël daniëlle davy debby desi dico diederik dik
    dionne ditte dolf douwe eddy edo eef elco elke elly elma elsbeth emiel emil emile ernst
    esmee estelle ester eveline fabian fanny fedde fenna ferdinand ferry filip flip foppe foske
    franka frederik freek friso fritz gabriëlle geert geertje gerben gerda gerdi gerlinde
    germaine gerton giel gijsbert guus hanne hannie harm harmen harrie hedy hella henny
    henriëtte herma hester hettie hidde hilde huub iman ina ine irma isabelle jaap-jan jamila
    jan-willem janine janna janne janny jantien jantje jeanine jeannette jelmer jetske jetta
    jiske jochem johanneke joke jolanda jolande jolijn jonas joop joranne jordi jordy jorien
    jorik jorn jorrit josefien jules jurre karlien karlijn katinka katja katrien klaartje
    klaas-jan koos kyra laurens laurent leen leentje lennart leontien liesbeth liesje lilian
    lineke linsey liselotte loes lonneke lourens loïs lucien lysanne maarten-jan machiel madelon
    manfred manuela marcel marcella margo margot margreet margreth mariana marije marijn marina
    marinka marinus marit mariël mariëlle mariëtte marja marjo marlies marnix marry marta martha
    martijn martina mathijs mathilde matthijs maud maxime meike meindert mia michaël milou
    mirella mirte moniek murat myrna nathalie nelleke nelly niek nienke ninke noud olivier otto
    pascal patty paulien pepijn petronella philippe pia pieter-jan pim quinten quirijn reinout
    renée reza ria rien riet rietje rinus rita robbert robbin robert-jan roderick roelof rogier
    romy rosalie ruurd sasja sebas selma serge sietse sil sjaak sjaan sjef sjors sofia sonja
    stefanie steffi stien stijn sybren sylvie sytske tanja tess thea theodoor thera tilly tineke
    titia tjeerd toine tomas tonnie toon toos trees trijntje truus twan ulrike veerle vic viktor
    wendela wiebe wieke wietse wilhelmina wilma wim-jan winfried wout xander yara yarden yolanda
    yoran yvon zeger ans mirthe pieternel elio jermaine aaltje sietske froukje hiltje tjitske
    wytske ypke doeke durk eeltje fokke gosse hessel jurjen klaasje minke nynke oeds pyt rienk
    sytse teake tsjerk ultsje wobbe bauke benthe bo britt cato chaya dagmar demi dewi doutzen
    duco dyon eefje elin eline eliza elvira emmy ella evi fay febe fem fiene fien florian flore
    gideon gwen hajar hans-peter hennie hilda isa ivar jacintha jaël jana jasmijn
    jayden jeannine jelte jente jette jim jo joes jolien jona jonathan jonne joël juul
    kaj kasper keano kiki kim-lian koenraad kristel lars lennard lieve lilly linde lize lonne
    lou lotje loulou maartje maja marcus margje marlijn marlou marre
    maureen meis merel mick mieneke mila mirre nanda nanne neeltje niki
    nicky niene nikki nine nolan oscar pelle philip pieternella pleun pom quirine raoul rana
    rens rianne rie rikkert rixt roan robyn romée ronja roxanne rytsje saar sam samira senna
    sepp sien siebe sijtze silke siri sofieke stan stella suus suze suzan teske tijmen tijn
    tirza toer tobias tristan tygo wende wibe wiesje willeke wolter wubbo
    yfke ymke yde yvet zoë berend bertus dirkje egbert engelbert evertje fenneke gerhardus
    gerritje gesina giel-jan grietje hendrika hendrikje henderika huibert jacoba jaantje
    jannetje jansje jozef leonard lijsbeth lubbert maria-louise melchior mina naatje neel
    nicolaas pancras pietertje roelfien sijbrand stijntje swaantje teuntje wiert wijnand
    willempje wubbe zwaantje fatma
    regina gré sjoukje hinke durkje gepke aagje bartel jetty wies trudie annemiek annelie gertjan
    jan-peter hein-jan sybrand jelke tjalling wybe
    pierre renaat freddy danny rudy willy guido ronny johnny wilfried jean-pierre jean-luc magda
    miet fientje annemie yves steve stefaan siegfried karel-hendrik greet kathleen cathy griet
    goedele
  `,
  places: `
    amsterdam rotterdam haag den-haag utrecht eindhoven groningen tilburg almere breda nijmegen
    arnhem haarlem enschede amersfoort apeldoorn zaandam zaanstad hoofddorp haarlemmermeer
    's-hertogenbosch den-bosch zwolle leiden dordrecht zoetermeer emmen ede delft deventer venlo
    leeuwarden alkmaar sittard helmond heerlen hilversum amstelveen oss roosendaal schiedam
    vlaardingen gouda maastricht lelystad assen middelburg vlissingen terneuzen hengelo
    veenendaal wageningen schiphol ijmuiden velsen purmerend hoorn zeist nieuwegein aalsmeer
    texel terschelling ameland vlieland veghel waalwijk tiel barneveld drachten sneek harlingen
    katwijk noordwijk scheveningen wassenaar rijswijk friesland drenthe overijssel gelderland
    flevoland noord-holland zuid-holland zeeland noord-brabant brabant limburg holland betuwe
    twente salland antwerpen gent brussel brugge leuven luik mechelen charleroi namen oostende
    hasselt kortrijk vlaanderen wallonië genk londen parijs berlijn keulen lissabon rome milaan
    napels turijn venetië florence athene wenen genève bazel praag boedapest warschau krakau
    boekarest belgrado moskou sint-petersburg gotenburg kopenhagen schotland engeland californië
    peking hongkong tokio seoel mumbai riyad teheran bagdad damascus beiroet jeruzalem caïro
    kaapstad groot-brittannië noord-korea zuid-korea emiraten s-gravenhage s-hertogenbosch
    siberië beieren saksen catalonië andalusië toscane normandië bretagne alpen ardennen
    pyreneeën amazone donau rijn maas schelde theems nijl waal ijssel ijsselmeer waddenzee
    markermeer lauwersmeer oosterschelde biesbosch eemshaven maasvlakte groenland vught
    schijndel boxtel uden veldhoven son geldrop nuenen deurne asten someren valkenswaard eersel
    oirschot gemert boekel meierijstad cuijk boxmeer gennep venray weert roermond panningen
    kerkrade geleen landgraaf brunssum valkenburg meerssen etten-leur oosterhout moerdijk
    zundert rucphen halderberge steenbergen woensdrecht bergen-op-zoom goes zierikzee hulst
    tholen kapelle spijkenisse hellevoetsluis barendrecht ridderkerk capelle
    krimpen-aan-den-ijssel maassluis westland naaldwijk pijnacker leidschendam voorburg
    leiderdorp oegstgeest sassenheim lisse hillegom alphen bodegraven woerden waddinxveen
    papendrecht zwijndrecht sliedrecht gorinchem vianen culemborg geldermalsen zaltbommel druten
    wijchen beuningen heumen berg-en-dal groesbeek zevenaar duiven westervoort doetinchem
    winterswijk aalten lichtenvoorde groenlo borculo lochem zutphen brummen epe heerde elburg
    nunspeet harderwijk ermelo putten nijkerk renkum oosterbeek rheden bennekom rhenen baarn
    soest bunschoten eemnes laren blaricum bussum naarden huizen weesp diemen ouder-amstel
    uithoorn heemstede bloemendaal zandvoort beverwijk heemskerk castricum uitgeest heiloo
    schagen den-helder enkhuizen medemblik edam volendam landsmeer wormerland emmeloord urk
    dronten zeewolde kampen steenwijk meppel hardenberg ommen dalfsen raalte rijssen nijverdal
    hellendoorn wierden borne oldenzaal losser haaksbergen hoogeveen coevorden stadskanaal
    veendam winschoten delfzijl appingedam heerenveen joure lemmer franeker dokkum gorredijk
    wolvega bonaire saba sint-eustatius sint-maarten curaçao aruba suriname antillen randstad
    sint-niklaas aalst roeselare turnhout dendermonde waregem beveren lokeren verviers doornik
    bilbao sevilla zaragoza málaga bordeaux lyon marseille toulouse nantes straatsburg rijsel
    reims dijon caen metz monaco genua bologna palermo verona trondheim malmö göteborg dortmund
    bochum duisburg aken kleef emmerich bielefeld mannheim nürnberg augsburg
  `,
  placeOpenings: 'den sint nieuw oud oude nieuwe klein kleine groot grote sint-',
  legalForms: 'vof holding holdings cvba bvba zn ua maatschap eenmanszaak',
  smallForms: 'nv bv vzw',
  mixedForms: '',
  openForms: 'cv',
  heads: `
    holding financiën verzekeringen alliantie associatie societeit sociëteit kliniek verbond
    laboratorium nieuws nieuwsblad courant bureau uitgeverij elektronica energie staal
    pharmaceutica farma brouwerij brouwerijen zuivel bakkerij restaurants hotels luchtvaart
    motor motoren supermarkten industrie fabriek machines bouwgroep advies accountants advocaten
    adviseurs gebroeders apotheek opticiens partij orkest filharmonisch toneelgroep ballet
    toezicht consumentenbond waterbedrijf waterschap nutsbedrijf woningstichting
    woningcorporatie zorggroep rijksuniversiteit rijksinstituut rijksmuseum kadaster kredietbank
    spaarbank boerenbond gasunie persbureau pensioenfonds drukkerij rederij scheepswerf textiel
    kwekerij groothandel warenhuis veiling makelaardij robotica woningbouw bouwbedrijf
    installatietechniek installaties thuiszorg advocatuur notarissen makelaars architecten
    ingenieurs adviesgroep uitgevers films filmproducties theaterproducties boekhandel
    boekhandels vastgoed projectontwikkeling vermogensbeheer watersport jachtbouw scheepsbouw
    staalbouw metaalbewerking kunststoffen verpakkingen zaden veredeling bloembollen pluimvee
    veevoeders loonbedrijf transportbedrijf logistiek lyceum gymnasium atheneum basisschool
    scholengemeenschap kinderopvang dierenkliniek verzorgingshuis verpleeghuis zorgcentrum
    zwembad ijsclub bakkers slagers hoveniers schilders dakdekkers timmerbedrijf catering cateraar beheer vervoer taxi touringcars reizen tuinmachines boomkwekerij zuivelfabriek elektro elektrotechniek
    loodgieters verhuur uitzendgroep detachering opleidingen trainingen consultancy
    software automatisering
    sportbedrijf voedselbank slachtofferhulp schouwburg bibliotheek zorgverzekeraar omroep
    ziekenhuis ziekenhuizen hogeschool scholen zorg
    rijwielen daken dakwerken bouwwerken keukens badkamers meubelen kozijnen zonnepanelen
    tweewielers optiekhuis juweliers slijterij wijnhandel kapsalon
    drogisterij traprenovatie tegels sanitair verwarming isolatie glashandel
    gevelreiniging schoonmaak grondverzet sloopwerken hekwerken zonwering schilderwerken
    timmerwerken containers afvalverwerking vleeswaren zeevisserij visserij tuinbouw
    fruitteelt bollenteelt bakkerijen slagerijen productiehuis filmhuis concertbureau reisbureau
    uitvaartzorg uitvaart zorgverlening jeugdzorg ouderenzorg huisvesting woondiensten
    netbeheer waterbeheer zonne-energie
    liften trappen ramen deuren tapijten dakgoten bestrating heftrucks hijskranen stuwadoors
  `,
  commonHeads: `
    school bond markt gas auto centrum club bouw optiek academie studio theater zonen transport tv
    radio televisie pers raad airport techniek klimaat films
    bode
  `,
  headEndings: `
    bank krant bond dagblad instituut vereniging unie fonds maatschappij universiteit hogeschool
    museum spoorwegen omroep planbureau centrale groep concern ziekenhuis stichting media soft tech
    pharma software telecom autoriteit genootschap federatie corporatie coöperatie
    bode gilde tehuis beheer kantoor
  `,
  joiningHeads: `
    bank universiteit academie school associatie unie bond museum partij ziekenhuis kamer
    commissie comité alliantie platform rijksinstituut rijksdienst faculteit hogeschool orde
    koepel confederatie kring gilde kerk observatorium ministerie departement hof rechtbank
    parlement artsen consumentenbond toneelgroep hoogheemraadschap bibliotheek schouwburg
    ombudsman museumvereniging brandweer politieacademie stadsbank stadsschouwburg filmhuis
    orkest koor harmonie fanfare lyceum gymnasium universiteitsziekenhuis bakkersbond vogelwacht
    reddingsbrigade scouting
    waterschap voedselbank dorpsraad wijkraad huurdersraad ondernemingsraad rekenkamer
    college club directie directoraat directoraat-generaal staten verbond compagnie
  `,
  joiningEndings: `
    bureau instituut vereniging stichting federatie agentschap inspectie organisatie genootschap
    raad dienst centrum fonds verbond autoriteit
  `,
  taskHeads:
    'ministerie departement dienst inspectie faculteit directie directoraat directoraat-generaal agentschap bureau rijksdienst rijksinstituut instituut school',
  smallHeads: 'ministerie',
  townHeads: 'gemeente provincie rekenkamer rechtbank gerechtshof',
  openingHeads: `
    radio bank studio team hotel brasserie koninklijke omroep groep theater toneelgroep ggd ggz
    umc tu rekenkamer
    brandweer politie reddingsbrigade netbeheer dakwerken bouwwerken schilderwerken grondwerken
    fietskoerier energiehuis
  `,
  firmOpenings: `
    waterschap hoogheemraadschap stichting vereniging woningstichting havenbedrijf
    coöperatie autoriteit gebr gebroeders maatschap energiecoöperatie zuivelcoöperatie
    woningbouwvereniging federatie
    bakkerij banketbakkerij brouwerij rederij drukkerij slagerij kwekerij boomkwekerij 
    bouwbedrijf aannemersbedrijf installatiebedrijf transportbedrijf loonbedrijf schildersbedrijf
    hoveniersbedrijf timmerbedrijf museum theater schouwburg bibliotheek basisschool lyceum
    gymnasium toonkunstkoor kerkkoor mannenkoor harmonie fanfare ijsvereniging speeltuinvereniging
    toneelvereniging muziekvereniging gymnastiekvereniging zwemvereniging voetbalvereniging
    tennisvereniging hockeyclub voedselbank slachtofferhulp sportbedrijf dierenkliniek
    apotheek boekhandel manege jachthaven scouting speeltuin zorggroep scholengroep
    scholengemeenschap onderwijsgroep rijwielfabriek machinefabriek meubelfabriek steenfabriek
    papierfabriek glasfabriek zuivelfabriek wijkvereniging dorpsvereniging 
    buurtvereniging oudervereniging vogelwerkgroep omgevingsdienst veiligheidsregio hogeschool
    universiteit rechtbank gerechtshof omroep restaurant
    zwembad woonstichting beheerkantoor administratiekantoor makelaarskantoor notariskantoor
    advocatenkantoor accountantskantoor club kring
    koor gilde orkest fonds comité verbond werkgroep dansschool muziekschool
    zwemschool rijschool kunstuitleen volksuniversiteit kinderdagverblijf peuterspeelzaal
    zorgboerderij dierenasiel kringloopwinkel fietsenwinkel wijkcentrum buurthuis
    huisartsenpraktijk tandartspraktijk fysiotherapiepraktijk
    uitgeverij kaasmakerij rozenkwekerij bloemisterij tuincentrum
    strandpaviljoen
    leerplichtregio arbeidsmarktregio metropoolregio
    praktijk winkel handel makerij montessorischool daltonschool jenaplanschool vrijeschool
    kerkgemeente muziekkorps fanfareorkest toneelgroep jeugdtheater poppodium filmtheater
    verpleeghuis zorgcentrum hospice kinderboerderij
  `,
  partnerHeads: 'partners zonen zoon dochters',
  societies: 'vereniging genootschap bond',
  romanceLinks: '',
  romanceHeads: '',
  honours:
    'koning koningin prins prinses keizer keizerin hertog graaf gravin sint dr prof dokter professor pater pastoor monseigneur mgr',
  ownTails: `
    instituut museum stichting fonds college ziekenhuis genootschap orkest academie universiteit kliniek lyceum vereniging koor hogeschool bank
  `,
  pairedHeads: `
    waterschap hoogheemraadschap veiligheidsregio omgevingsdienst samenwerkingsverband
    bibliotheek zorggroep ggd brandweer politie rekenkamer
  `,
  generalOpenings: `
    koninklijk nationaal nationale algemene centrale internationale vrije academisch
    universitair medisch regionaal stedelijk katholieke technische christelijke protestantse
    openbare gemeentelijk gemeentelijke provinciaal provinciale landelijk landelijke algemeen
    internationaal europees europese maritiem historisch nautisch militair psychiatrisch
    protestants christelijk gereformeerd openbaar islamitisch joods noordelijk zuidelijk
    oostelijk westelijk evangelisch
    gemengd gemengde nederlands vlaams nederlandse vlaamse koninklijke maritieme noordelijke
    zuidelijke oostelijke westelijke medische historische
  `,
  royal: 'koninklijke',
  leftOut: `
    groep holding holdings concern technologie techniek groothandel media verzekeringen bouw
    energie zuivel transport logistiek vastgoed films uitgevers advocaten optiek beheer vervoer
  `,
  clubForms: 'vv rkc kv krc rsc csg rsg osg obs kbs roc vmbo vve svv hv tc lv avv gvv',
  courtKinds: '',
  sports: `
    roeien zwemmen wielrennen atletiek gymnastiek schermen boogschieten kanoën zeilen schaatsen
    skiën basketbal volleybal korfbal handbal waterpolo worstelen tafeltennis honkbal softbal
  `,
  chambers: 'kamer',
  subjects: `
    planning sport wetenschap wetenschappen techniek technologie geneeskunde economie handel
    nijverheid industrie gezondheid onderzoek cultuur kunst kunsten onderwijs ontwikkeling
    veiligheid statistiek recht toerisme welzijn natuur milieu landbouw voedsel visserij
    innovatie markt markten volksgezondheid volkshuisvesting samenleving maatschappij energie
    wonen zorg werk inkomen jeugd gezin gezinnen ouderen kinderen gezondheidszorg jeugdzorg
    werkgelegenheid leefomgeving waterstaat koophandel ruimte verkeer vervoer bedrijfsleven
    kennis klimaat transport koninkrijksrelaties immigratie naturalisatie wegverkeer behandeling
    verblijf burgerzaken democratie omstreken arbeid
  `,
  mediaNames: 'lancet standaard telegraaf week',
  otherHeads: `
    senaat congres hof commissie staat staten protocol code cup festival tour prix marathon open dag
    top olympiade biennale expo race ronde weg boulevard park station zee bos delta arena index plan
    project effect model test paradox concerto era renaissance minister president koning liga
    eredivisie serie klassieker score diploma vrede wereldoorlog ontstaan
    enquête monitor barometer peiling verkenning
  `,
  otherEndings: `
    parlement gerechtshof rechtbank raadhuis kabinet kamer koninkrijk republiek provincie
    gemeente stad wetboek conventie akkoord grondwet handvest verklaring reglement oorlog slag
    revolutie spelen kampioenschap prijs week jaar conferentie beurs straat laan plein brug
    luchthaven rivier meer oceaan berg bergen eiland eilanden vallei baai kust golf woestijn
    kanaal toren paleis kasteel kathedraal kerk abdij stadion strand kaap rapport programma
    theorie syndroom ziekte virus methode symfonie boek bijbel dagboek eeuw tijd rijk dynastie
    crisis gebergte tuin opstand tocht poort molen divisie schaal reactie examen geschiedenis
    diagram raamwerk kade gracht singel steeg dreef plantsoen polder   `,
  workEndings: `
    kampioenschappen strategie principe hulp werken wegen kering dijk sluis sluizen dam dammen
  `,
  otherOpenings: 'plein',
  laws: `
    wet wetsvoorstel besluit verordening richtlijn verdrag regeling leidraad cao
  `,
  lawEnds: '',
  numberedParts: `
    artikel artikelen bijlage bijlagen hoofdstuk paragraaf tabel figuur afdeling titel lid onderdeel
    niveau categorie type fase college hoorcollege werkcollege les thema blok
  `,
  documents: `
    jaarverslag jaarbericht kwartaalbericht halfjaarbericht notulen verslag persbericht nieuwsbrief statuten agenda beleidsplan jaarrekening begroting jaarplan jaarstukken ledenlijst reglement
    huurdersblad clubblad schoolkrant bewonersblad personeelsblad jaarbrief schoolgids gids
    jaaroverzicht folder brochure programmaboekje jaarcijfers halfjaarcijfers kwartaalcijfers
    huurdersbrief bewonersbrief ledenbrief ledenblad wijkkrant dorpskrant beleidsnota notitie
    ledenvergadering jaarvergadering bestuursvergadering bestuursverslag
    rapport uitnodiging persmap factsheet circulaire
  `,
  terms: `
    btw bbp bnp ict vk vn vae zzp mkb bv nv bvs ptss soa mvo ggo avg wmo wia ww aow anw wao woz
    wob woo cao mbo hbo vwo havo vmbo wk ek cd's bhv arbo mkb'er dga gulden roepie roebel aex
    amx ascx bel bel20 awb wft wav zvw wlz ioaw ioaz wwb wabo wro rwn twv vpb wgbo bopz vwnw evc
    ob ib lb bw pbeu pbeg stcrt stb trb
    wiv wjz eidas
  `,
  capitalised: `
    europese raad, verenigde staten, lage landen, midden-oosten, koude oorlog,
    hoge raad, raad van europa, witte huis, jezus,
    christus, bijbel, kerst, kerstmis, pasen, pinksteren, sinterklaas, koningsdag,
    bevrijdingsdag, prinsjesdag, verlichting, middeleeuwen, staten-generaal, tweede, eerste,
    kamer, rijk, kabinet, regering, parlement, senaat, congres, aarde, saturnus, neptunus,
    uranus, mercurius, maan, zon, noord, zuid, oost, west, europa, azië, afrika, amerika,
    australië, oceanië, atlantische, stille, oceaan, noordzee, middellandse, westen, oosten,
    zuiden, noorden, randstad, veluwe, achterhoek, benelux, scandinavië, balkan, olympische,
    paralympische, spelen, wereldbeker, nobelprijs, latijn, ik, veiligheidsraad, politie,
    landmacht, luchtmacht, marechaussee, kamerleden, eredivisie, songfestival, twitteren,
    googelen, kyoto-protocol, hij, zij, het, ze, we, wij, zo, dan, nu, ja, nee, beste, geachte,
    limburgs, nedersaksisch, gronings, papiaments, damrak, binnenhof, wall street, midkap, smallcap
  `,
  offices: `
    president minister premier minister-president vicepremier kanselier ambassadeur aartsbisschop
    bisschop paus senator gouverneur burgemeester wethouder staatssecretaris oppositieleider
    partijleider prins prinses koning koningin kolonel kapitein sergeant
  `,
  surnames: `
    aerts bakker bos bosma brouwer claes de-vries dekker dijk dijkstra goossens hendriks hermans
    hoekstra hofstra huisman jacobs jansen janssen janssens kok koster kuiper kuipers lambert
    lemmens maes meijer mertens meyer michiels mulder peeters peters pietersen postma prins
    scholten schouten smit smits timmermans veenstra verbeek verbruggen verhoeven vermeulen
    visser vos wiersma willems wouters zijlstra
  `,
  organizations: `
    tweede kamer, eerste kamer, tweede kamer der staten-generaal, eerste kamer der staten-generaal,
    vvd, pvda, cda, d66, pvv, groenlinks, christenunie, sgp, volt, nsc, bbb, partij voor de
    dieren, forum voor democratie, 50plus, n-va, cd&v, open vld, vlaams belang, vooruit, fnv,
    cnv, vno-ncw, mkb-nederland, lto nederland, anwb, consumentenbond, natuurmonumenten, nos,
    npo, rtl, rtl nieuws, avrotros, bnnvara, kro-ncrv, eo, vpro, omroep brabant, omroep
    gelderland, rtv oost, vrt, vtm, nrc, anp, nu.nl, het financieele dagblad, de telegraaf, de
    volkskrant, trouw, het parool, algemeen dagblad, ajax, psv, feyenoord, vitesse, az, ado den
    haag, fc twente, fc utrecht, fc groningen, sc heerenveen, willem ii, sparta rotterdam,
    heracles almelo, go ahead eagles, pec zwolle, fortuna sittard, nac breda, club brugge,
    anderlecht, knvb, knsb, knwu, noc*nsf, ns, prorail, gvb, ret, htm, arriva, connexxion, klm,
    transavia, schiphol group, ing, abn amro, rabobank, sns, asn bank, triodos, knab, bunq,
    aegon, achmea, nn group, nationale-nederlanden, zilveren kruis, cz, vgz, menzis, apg, pggm,
    abp, philips, asml, dsm, akzonobel, unilever, heineken, ahold, ahold delhaize, albert heijn,
    jumbo, hema, bol.com, coolblue, wehkamp, randstad, kpn, ziggo, vodafoneziggo, odido, postnl,
    dhl, tennet, gasunie, eneco, essent, vattenfall, vitens, boskalis, van oord, bam,
    volkerwessels, heijmans, fugro, imtech, fokker, daf, vdl, tata steel, corbion, adyen,
    booking.com, takeaway, thuisbezorgd, tomtom, wolters kluwer, uwv, svb, cjib, ind, cbr, rdw,
    duo, dji, coa, cpb, scp, rivm, knmi, nfi, aivd, mivd, fiod, nvwa, acm, afm, dnb, de
    nederlandsche bank, nza, igj, ciz, zorginstituut, rijkswaterstaat, belastingdienst,
    kadaster, openbaar ministerie, om, kamer van koophandel, kvk, tno, knaw, nwo, deltares, rvo,
    vng, ipo, autoriteit persoonsgegevens, algemene rekenkamer, raad van state, koninklijke
    marechaussee, kmar, nationale ombudsman, rode kruis, hartstichting, kwf, kwf
    kankerbestrijding, longfonds, nierstichting, artsen zonder grenzen, oxfam novib, cordaid,
    war child, kika, vluchtelingenwerk, leger des heils, voedselbanken nederland, unicef
    nederland, vogelbescherming nederland, staatsbosbeheer, milieudefensie, waddenvereniging,
    landschap overijssel, stichting wakker dier, dierenbescherming, bij12, nationale politie,
    dienst toeslagen, raad voor cultuur, sociaal en cultureel planbureau, centraal planbureau,
    centraal bureau voor de statistiek, planbureau voor de leefomgeving, pbl, cbs, nibud,
    woonbond, aedes, vereniging eigen huis, nvm, bovag, rai vereniging, fme, koninklijke horeca
    nederland, cumela, zlto, lto noord, woningborg, sociaal-economische raad, inspectie van het
    onderwijs, onderwijsraad, nationaal archief, koninklijke bibliotheek, rijksmuseum, van gogh
    museum, naturalis, concertgebouw, universiteit leiden, universiteit utrecht, universiteit
    van amsterdam, vrije universiteit, radboud universiteit, tu delft, tu eindhoven,
    universiteit twente, rijksuniversiteit groningen, erasmus universiteit, maastricht
    university, tilburg university, wageningen university, umc utrecht, amsterdam umc, erasmus
    mc, radboudumc, lumc, umcg, nivel, trimbos-instituut, movisie, ggd, ggz nederland, nikhef,
    sron, astron, esa estec, philips healthcare, signify, nxp, asm international, just eat
    takeaway, hoogvliet, vomar, makro, praxis, karwei, hornbach, blokker, wibra, xenos,
    kruidvat, etos, bijenkorf, mediamarkt, decathlon, gall & gall, van der valk, efteling,
    center parcs, landal, corendon, sunweb, tui nederland, d-reizen, qbuzz, keolis, flixbus,
    eurostar, nederlandse loterij, staatsloterij, holland casino, alliander, liander, stedin,
    enexis, greenchoice, engie, budget energie, evides, brabant water, dunea, waternet, pwn,
    shell nederland, damen shipyards, royal ihc, vopak, havenbedrijf rotterdam, port of
    rotterdam, eindhoven airport, van lanschot, de volksbank, regiobank, leaseplan, delta lloyd,
    interpolis, centraal beheer, univé, a.s.r, monuta, pfzw, pme, pmt, bpfbouw, dura vermeer,
    ballast nedam, bam bouw, arcadis, witteveen+bos, royal haskoningdhv, sweco, ordina, atos,
    capgemini, afas, topicus, visma, wetransfer, mollie, backbase, fairphone, swapfiets,
    vanmoof, accell, friesland campina, frieslandcampina, vion, forfarmers, agrifirm,
    suikerunie, avebe, grolsch, swinkels, douwe egberts, jde peet's, unox, calvé, tony's
    chocolonely, wolters noordhoff, noordhoff, thiememeulenhoff, malmberg, lannoo, de bezige
    bij, atlas contact, libris, dpg media, mediahuis, talpa, nederlands dagblad, reformatorisch
    dagblad, tubantia, de gelderlander, de stentor, brabants dagblad, eindhovens dagblad,
    leeuwarder courant, dagblad van het noorden, noordhollands dagblad, omrop fryslân, rtv
    noord, rtv drenthe, powned, omroep max, bnr, follow the money, de correspondent, groene
    amsterdammer, vrij nederland, elsevier weekblad, nationale opera, nederlands dans theater,
    pathé, kinepolis, eye filmmuseum, nederlands filmfonds, mondriaan fonds, vsbfonds, prins
    bernhard cultuurfonds, oranje fonds, nationale postcode loterij, vereniging
    natuurmonumenten, ns reizigers, fietsersbond, veilig verkeer nederland, knmg, lhv, v&vn,
    nu'91, vo-raad, po-raad, mbo raad, vereniging hogescholen, universiteiten van nederland,
    lsvb, kbc, belfius, bnp paribas fortis, argenta, ageas, ab inbev, solvay, umicore, ucb,
    proximus, telenet, nmbs, infrabel, bpost, colruyt, delhaize, lotus bakeries, barry
    callebaut, bekaert, imec, ku leuven, ugent, universiteit gent, uantwerpen, vrije
    universiteit brussel, febelfin, voka, unizo, acv, abvv, boerenbond, natuurpunt, test
    aankoop, de standaard, de morgen, het laatste nieuws, gazet van antwerpen, fluxys,
    rijksdienst voor ondernemend nederland, europese unie, verenigde naties, navo, europese
    commissie, europese centrale bank, voc, wic, aob,
    knltb, knhb, knzb, knac, knkv, knbb, nevobo, atletiekunie, wodc, halt, veiligheidnl, actiz,
    sanquin, isala, humanitas, zonnebloem, jantje beton, natuur en milieu, club van rome, d66,
    nam, slachtofferhulp nederland, veilig thuis, bureau jeugdzorg, raad voor de
    kinderbescherming, hoge raad der nederlanden, college voor de rechten van de mens, instituut
    fysieke veiligheid, prorail, rover, anbo, koninklijke landmacht,
    rekenkamer, gehandicaptenraad, vogelbescherming,
    bits of freedom, privacy first, tweede kamer, eerste kamer,
    vlaams blok, agalev, vt4, sp.a, cvp, psc, ecolo, prl, belga, canvas, mobistar, rtl 4, rtl4,
    sbs6, sbs 6, net5, veronica, c1000, q8, kanaal 2, radio 1, radio 2, radio 3, radio 538, studio
    brussel, ketnet, q-music, qmusic, radio donna, cdh, vlaamse regering,
    vlaams parlement
  `,
  products: `
    eerste divisie, jupiler league, elfstedentocht, amstel gold race, songfestival, sinterklaas,
    prinsjesdag, cito, digid, eherkenning, digid machtigen, mijnoverheid, ov-chipkaart
  `,
  codeWords: '',
} satisfies NamesPart;
