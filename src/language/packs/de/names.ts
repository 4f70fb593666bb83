import type { NamesPart } from '../parts/names.ts';

/** German: words that names are made of. */
export const names = {
  abbreviations: 'gebr fa',
  particles: 'von zu der den',
  articles: 'der die das ein eine',
  ofWords: 'von der des',
  forWords: 'für',
  onWords: '',
  andWords: 'und',
  firstNames: `
    jurgen olaf sigrid ursula angela hans-peter klaus jürgen wolfgang heinrich friedrich greta
    achim albrecht alfons alois andreas angelika annegret antje armin arne axel bastian beate
    benedikt bernd bertold birgit bodo burkhard carsten christa christoph claus clemens cornelia
    dagmar detlef dieter dietmar dietrich dorothea eberhard eckhard egon elfriede erhard erwin
    felicitas florian franz franziska frauke gabriele georg gerd gerhard gerhild gisela
    gottfried gregor gudrun guido gunter günter günther hannelore hanno hans-joachim hans-jürgen
    harald hartmut heide heike heiner heinz helga helge helmut hermann hildegard holger horst
    ilona ingeborg ingo irmgard jens joachim jochen jochim josef jutta jörg jörn karl karl-heinz
    karla karsten katharina katrin kerstin konrad konstantin käthe lothar ludwig lutz magdalena
    margarete margit markus markwart marlene mathias matthias monika moritz norbert oskar rainer
    ralf reiner reinhard reinhold rosemarie rudolf rüdiger sascha siegfried sigmar silke steffen
    susanne swen theodor thorsten tilo tobias torsten udo ulf ulli ulrich uta ute uwe veronika
    volker volkmar waltraud werner wilfried wilhelm henrike annika yasemin selma anselm birte
    wiebke maike imke antonia friederike luise charlotte mathilde theresa johanna clara emilia
    mia lina lea leonie nele pia svenja anja silvia sabrina nadine melanie stefanie steffi
    simone sonja sabine ulrike ursel uschi heidrun hedwig hertha irma irene elsbeth ella ernst
    emil eduard erich erika ewald fritz gustav hugo jakob jan johann johannes julius justus kai
    karin kaspar kilian klara knut korbinian lars leon leopold lorenz lukas malte marlies
    mareike marian marius martin max maximilian meike mirko nils noah ole olli ottokar patrizia
    paul philipp raphael raimund rene richard robin roland roman ronja rudi samuel sandra
    sebastian severin silvester simon sophie stefan svantje sven tanja thea thilo timo tina
    toni ulla valentin vera viktor vincent walburga walter wibke winfried wolfram xaver
    yvonne zita mehmet ayşe cem deniz elif emre hülya levent murat selin serkan tarek yusuf
    zeynep jasmin miriam rebekka ruth esther hannah noemi elias jonas finn ben luca tim tom
    gernot gisbert gotthard hartwig heiko henning hinnerk hubertus ignaz isolde jost kurt
    lisbeth marga margret meinhard neele notburga ortwin ottilie pankraz reimar roswitha
    ruprecht sepp siglinde sönke tilman traudl trude uli vinzenz wenzel wendelin wolfhard
    regina
  `,
  places: `
    münchen hamburg frankfurt stuttgart düsseldorf dresden leipzig bremen hannover zürich
  `,
  placeOpenings: 'bad sankt groß klein neu alt ober unter',
  legalForms: 'ag kgaa ohg ug mbh gbr ggmbh eg ev se kg',
  smallForms: 'gmbh ggmbh',
  mixedForms: 'ev eg ek',
  openForms: 'kg',
  heads: `
    erden baustoffe natursteine aufzüge kompost gruppe allianz institut universität allgemeine versicherung versicherungen sparkasse
    sparkassen krankenkasse volksbank raiffeisenbank genossenschaft hochschule fachhochschule
    akademie kliniken klinik klinikum krankenhaus stadtwerke verkehrsbetriebe wasserbetriebe
    wasserwerke stadtreinigung energie maschinenbau automobil fahrzeugbau anlagenbau bau chemie
    logistik spedition reederei werft brauerei molkerei druckerei bäckerei buchhandlung verlag
    verlagsgruppe verlage medien rundfunk tageblatt anzeiger nachrichten rundschau zeitung
    kurier gewerkschaft verein verband bund kammer feuerwehr kreuz
    bahn post börse glasfaser hausverwaltung immobilien pflegedienst elektronik elektrotechnik
    feinmechanik optik werkzeugbau pumpen textilwerke stahlwerke holzbau holzwerke agrar saatgut
    solar windkraft seereederei staatsoper philharmoniker staatstheater orchester landesforsten
    forsten fans software-haus musikschule volkshochschule kreissparkasse stadtsparkasse
    haustechnik bräu brauhaus tiefbau hochbau stahlbau metallbau gartenbau landtechnik
    fahrzeugtechnik medizintechnik messtechnik antriebstechnik elektrobau dachbau gerüstbau
    heizungsbau touristik gastronomie feinkost fleischwaren backwaren milchwerke käserei
    molkereien weinbau pharma biotech mobilfunk consulting wirtschaftsprüfung steuerberatung
    leasing fertighaus windenergie solarstrom wasserkraft entsorgung stadtwerken wasserwerken
    klinikverbund pflegezentrum seniorenheim kindertagesstätte bürgerinitiative bürgerliste
    wählergemeinschaft       `,
  commonHeads: 'technik energie bau bund bahn post kreuz optik nachrichten solar börse medien',
  headEndings: `
    zeitung werke verband verein verlag kliniken klinikum kasse gesellschaft stiftung
    ministerium agentur institut versicherung brauerei werft sender rundfunk betriebe kammer
    gewerkschaft genossenschaft zentrale forsten bundesamt landesamt kriminalamt kartellamt
    umweltamt patentamt sparkasse volksbank hochschule anstalt bund
  `,
  joiningHeads: `
    universität institut bundesverband verbraucherzentrale hochschule akademie ministerium
    bundesministerium bundesamt landesamt bundesanstalt verband verein gesellschaft stiftung
    sparkasse volksbank krankenhaus klinik klinikum kammer stadtwerke feuerwehr
    staatsministerium finanzministerium umweltministerium innenministerium
    wirtschaftsministerium verkehrsbetriebe universitätsklinik universitätsklinikum
    kreiskrankenhaus landratsamt jobcenter bund rat regionalverband landesverband dachverband
    zentralverband statistisches stadtwerken hochschulen kreisverband gymnasium werk
    arbeitsgemeinschaft interessengemeinschaft arbeitskreis
    staatsbibliothek bibliothek landesbibliothek verkehrswacht
  `,
  joiningEndings: `
    verband agentur gesellschaft stiftung ministerium amt institut verein amts amtes
  `,
  taskHeads:
    'ministerium institut amt bundesamt landesamt referat dezernat fakultät bundesanstalt landesanstalt',
  smallHeads: '',
  townHeads: '',
  openingHeads: 'aktion deutsche deutscher deutsches deutschen freiwillige ig tu fh th',
  firmOpenings: `
    stiftung sparkasse stadtwerke volksbank verbraucherzentrale handwerkskammer ig gebr
    stadtsparkasse kreissparkasse gebrüder wohnungsbaugenossenschaft stadtwerken handelskammer
    raiffeisenbank initiative bürgerinitiative aktionsbündnis bündnis freundeskreis förderkreis
    förderverein
    brauerei weingut spedition sägewerk bäckerei metzgerei fleischerei konditorei druckerei
    molkerei reederei werft kellerei winzergenossenschaft apotheke buchhandlung autohaus möbelhaus
    gasthof gasthaus gaststätte hotel restaurant maschinenfabrik papierfabrik möbelfabrik
    zuckerfabrik glashütte gießerei gärtnerei baumschule tischlerei schreinerei zimmerei
    schlosserei mühle brennerei rösterei kaffeerösterei käserei kanzlei galerie museum
    theater musikverein sportverein turnverein schützenverein gesangverein schwimmverein ruderclub
    tennisclub klinik klinikum krankenhaus realschule grundschule gesamtschule tierheim
    tierarztpraxis zahnarztpraxis hochschulinstitut waldbesitzerverband landesverband kreisverband
    ortsverein großbäckerei
    klub literaturkreis lesekreis gesprächskreis institut bücherei stadtbücherei bibliothek
    stadtbibliothek musikschule volkshochschule bergwacht wasserwacht verkehrswacht liedertafel
    kantorei orchester ensemble architekturbüro ingenieurbüro planungsbüro imkerverein
    kleingartenverein heimatverein gartenbauverein tierschutzverein kulturverein reitverein
    angelverein wanderverein radsportverein fischereiverein geschichtsverein bürgerverein
    elternverein trachtenverein karnevalsverein fahrschule tanzschule hausarztpraxis pflegeheim
    seniorenheim verwaltung wohnungsgenossenschaft energiegenossenschaft sternwarte wetterdienst
    forstbetrieb fährbetrieb schifffahrt personenschifffahrt seilbahn bergbahnen verkehrsverbund
    büro imkervereins gartenbauvereins sportvereins musikvereins turnvereins heimatvereins
    fördervereins schützenvereins
    schule handlung hofladen bioladen weltladen biohof obsthof reiterhof bauernhof musikkapelle
    blaskapelle stadtkapelle kirchenchor männerchor frauenchor kammerchor posaunenchor
    kirchengemeinde pfarrgemeinde wohnstift hospiz tagespflege pflegedienst sozialstation
    jugendherberge tierpark reitschule skiclub segelclub ruderverein kunstverein tourismusverband
    kurverwaltung landjugend
  `,
  partnerHeads: 'partner söhne sohn töchter',
  societies: `
    verein verband verbund genossenschaft stiftung gemeinschaft klub wacht institut kreis bücherei
    bibliothek
  `,
  romanceLinks: '',
  romanceHeads: '',
  honours: 'könig königin prinz prinzessin kaiser kaiserin herzog fürst graf sankt dr prof',
  ownTails: '',
  pairedHeads: 'zweckverband sparkasse volksbank wasserverband abwasserverband kreisverband',
  generalOpenings: `
    allgemeine technische deutsche deutscher deutsches nationale internationale städtische
    städtisches evangelische evangelisches katholische katholisches staatliche staatliches freie
    freier europäische kommunale statistisches statistische historisches maritimes jüdisches
    jüdische psychiatrische psychiatrisches evangelischer katholischer bayerisches sächsisches
    hessisches niedersächsisches
    bayerische sächsische hessische niedersächsische bayerischer sächsischer hessischer
    norddeutsche norddeutscher süddeutsche westdeutsche ostdeutsche internationales europäisches
    europäischer nationaler nationales
  `,
  royal: '',
  leftOut: `
    gruppe pumpen maschinenbau messtechnik zement bau chemie energie logistik verlag dynamik
    technik optik pharma medien bräu versicherung versicherungen reederei gmbh
  `,
  clubForms: 'vfb vfl bsc hsg',
  courtKinds: '',
  sports: `
    rudern schwimmen radsport leichtathletik turnen fechten segeln basketball volleyball handball
    hockey tischtennis eishockey
  `,
  chambers: '',
  subjects: `
    forschung technik technologie wissenschaft wissenschaften wirtschaft umwelt naturschutz gesundheit
    bildung kultur kunst landwirtschaft ernährung verkehr arbeit soziales statistik sicherheit
    verbraucherschutz strahlenschutz energie klimaschutz handel industrie finanzen materialprüfung
  `,
  mediaNames: 'spiegel stern',
  otherHeads: `
    straße platz allee weg ufer brücke tor park see berg burg schloss insel küste preis pokal cup
    festspiele messe krieg vertrag gesetz grundgesetz gipfel olympiade meisterschaft republik
    königreich landtag bundestag bundesrat
  `,
  otherEndings: `
    straße platz allee gasse brücke gesetz verordnung krieg meisterschaft preis woche stadt
    viertel wald gebirge fluss insel küste kirche turm schloss tunnel festspiele festival
  `,
  workEndings: '',
  otherOpenings: '',
  laws: '',
  lawEnds: '',
  numberedParts: '',
  documents: `
    mitgliederversammlung jahreshauptversammlung vorstandssitzung
    geschäftsbericht jahresbericht quartalsbericht halbjahresbericht protokoll pressemitteilung satzung jahresabschluss rundbrief vereinsbericht
  `,
  terms: 'top kfz lkw pkw mwst bip',
  capitalised: 'nord, süd, ost, west, mitte',
  offices: `
    präsident präsidentin ministerpräsident ministerpräsidentin kanzler kanzlerin botschafter
    erzbischof bischof papst senator gouverneur bürgermeister oberbürgermeister staatssekretär
    prinz prinzessin oberst
  `,
  surnames: `
    bauer fischer fuchs hartmann herrmann hoffmann kaiser krüger köhler könig lehmann meier
    merkel meyer müller neumann richter schmidt schmitt schneider scholz schröder schulz schwarz
    schäfer walter werner zimmermann
  `,
  organizations: `
    telekom, vodafone, deutsche glasfaser, spd, cdu, csu, fdp, afd, bundesbank, deutsche bahn,
    deutsche post, deutsche telekom, sap, allianz, siemens energy, thyssenkrupp, continental,
    henkel, rwe, lidl, aldi, dfb, adac, ard, zdf, ig metall, verdi, ver.di, ig bau, ig bce, ngg,
    dgb, marburger bund, bdi, bda, dihk, zdh, vda, vdma, zvei, bitkom, bdew, gdv, hde, bga,
    dehoga, deutscher bauernverband, handelsverband deutschland, deutscher mieterbund, vdk,
    sozialverband vdk, caritas, diakonie, awo, arbeiterwohlfahrt, deutsches rotes kreuz, rotes
    kreuz, drk, johanniter, malteser, dlrg, thw, technisches hilfswerk, brot für die welt,
    misereor, welthungerhilfe, ärzte ohne grenzen, pro asyl, foodwatch, stiftung warentest,
    verbraucherzentrale bundesverband, nabu, deutsche umwelthilfe, duh, wwf deutschland,
    greenpeace deutschland, adfc, vcd, deutscher alpenverein, bundesnetzagentur,
    bundeskartellamt, bafin, bundeswehr, bundespolizei, bundeskriminalamt, bka,
    verfassungsschutz, umweltbundesamt, statistisches bundesamt, destatis, bundesagentur für
    arbeit, robert koch-institut, robert-koch-institut, rki, paul-ehrlich-institut, deutscher
    wetterdienst, dwd, kraftfahrt-bundesamt, bundesrechnungshof, bundesdruckerei, kfw,
    ifo-institut, ifo, diw, rwi, zew, ifw, gfk, forsa, allensbach, infratest dimap,
    fraunhofer-gesellschaft, fraunhofer-institut, max-planck-gesellschaft,
    helmholtz-gemeinschaft, leibniz-gemeinschaft, dlr, desy, alfred-wegener-institut, deutsche
    forschungsgemeinschaft, dfg, humboldt-universität, freie universität, tu münchen, tu
    dresden, rwth, rwth aachen, charité, universität heidelberg, goethe-institut, bertelsmann,
    bertelsmann stiftung, bertelsmann-stiftung, robert bosch stiftung, börsenverein,
    börsenverein des deutschen buchhandels, suhrkamp, rowohlt, s. fischer, carl hanser,
    cornelsen, westermann, holtzbrinck, burda, funke, gruner + jahr, prosiebensat.1, rtl
    deutschland, swr, ndr, wdr, mdr, rbb, deutschlandfunk, deutschlandradio, dpa, epd, kna,
    süddeutsche zeitung, frankfurter allgemeine, frankfurter allgemeine zeitung, faz, taz,
    handelsblatt, wirtschaftswoche, tagesspiegel, der spiegel, bosch, siemens, siemens
    healthineers, infineon, zeiss, carl zeiss, festo, kuka, voith, zf, zf friedrichshafen,
    mahle, mtu, rheinmetall, heckler & koch, airbus, diehl, ksb, wilo, grundfos, miele, bosch
    siemens hausgeräte, vorwerk, grohe, hansgrohe, villeroy & boch, wmf, fissler, stihl,
    kärcher, würth, liebherr, claas, fendt, jungheinrich, kion, evonik, lanxess, covestro,
    wacker chemie, boehringer ingelheim, fresenius, asklepios, b. braun, biontech, curevac,
    stada, ratiopharm, beiersdorf, nivea, freudenberg, heraeus, osram, leoni, software ag,
    datev, teamviewer, zalando, otto group, delivery hero, hellofresh, flixbus, check24, xing,
    auto1, n26, trade republic, commerzbank, deka, dz bank, landesbank baden-württemberg, lbbw,
    helaba, nord/lb, hypovereinsbank, postbank, ing-diba, comdirect, munich re, münchener rück,
    hannover rück, huk-coburg, talanx, debeka, axa deutschland, techniker krankenkasse, aok,
    dak, dak-gesundheit, ikk, rewe, edeka, kaufland, dm, rossmann, tegut, alnatura, galeria,
    karstadt, kaufhof, mediamarkt, hornbach, hagebau, toom, deichmann, c&a, peek & cloppenburg,
    hugo boss, puma, ikea deutschland, fressnapf, hugendubel, tchibo, haribo, ritter sport, dr.
    oetker, südzucker, tönnies, wiesenhof, krombacher, bitburger, warsteiner, beck's,
    radeberger, paulaner, deutsche lufthansa, eurowings, tuifly, tui, fraport, flughafen
    frankfurt, hapag-lloyd, hamburg süd, hhla, dhl, dpd, gls, db cargo, bvg, mvg, hvv,
    vattenfall, enbw, uniper, eon, stawag, mainova, n-ergie, tennet, amprion, 50hertz,
    transnetbw, gascade, nord stream, wintershall dea, steag, k+s, salzgitter, arcelormittal,
    aurubis, heidelberg materials, heidelbergcement, hochtief, strabag, züblin, vonovia,
    deutsche wohnen, leg immobilien, telefonica deutschland, o2, 1&1, freenet, united internet,
    gmx, web.de, fc bayern, bayern münchen, borussia mönchengladbach, hamburger sv, werder
    bremen, fc schalke 04, schalke 04, hertha bsc, union berlin, eintracht frankfurt, vfl
    wolfsburg, sc freiburg, deutscher fußball-bund, deutsche fußball liga, dfl, dosb, deutscher
    olympischer sportbund, voestalpine, omv, red bull, orf, erste group, swarovski, öbb, nestlé,
    novartis, ubs, abb, migros, swisscom, swiss re, srf, nzz, neue zürcher zeitung,
    johanniter-unfall-hilfe, europäische union, vereinte nationen, europäische kommission,
    europäische zentralbank, weltgesundheitsorganisation, weltklimarat, weltbank, die linke,
    haus und grund, haus & grund, zeppelin, die grünen, bündnis 90/die grünen, bsw, freie
    wähler, kartellamt,
    technische hilfswerk, studierendenwerk, krones, stadler, bundesagentur für arbeit, jobrad,
    e.dis,
    pro bahn, db infrago, db regio, db fernverkehr
  `,
  products: `
    zweite bundesliga, europa league, dfb-pokal, tatort, elbphilharmonie, oktoberfest, energiewende,
    hartz iv, berlinale
  `,
  codeWords: '',
} satisfies NamesPart;
