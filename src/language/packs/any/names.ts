import type { NamesPart } from '../parts/names.ts';

/** Words of names that no one language owns. */
export const names = {
  abbreviations: '',
  particles: 'al bin ibn',
  articles: '',
  ofWords: '',
  forWords: '',
  onWords: '',
  andWords: '',
  firstNames: `
    fatima mohammed mohamed ahmed ali hassan ibrahim mustafa youssef omar karim samira aisha
    khadija barack sergey sergei vladimir dmitri ivan satya sundar kamala oprah priya mei wei
    ming hiroshi kenji yuki raj rahul anil sanjay deepak kwame amina chidi ngozi abdel abdul
    abdullah abebe adama adel adnan ahmad aicha ajay akira alejandro aleksander aleksandr
    aleksei alessandra alessandro alexandre alexei alexej alfonso alfredo alonso alvaro amadou
    amir amira amit amélie anatoly andrei andrej andres andrzej andrés angelo anouar antoine
    antonella antónio anwar aram arash armando arturo ashraf asif asma ayaan aylin ayse ayşe
    baptiste bashar beatriz benoit benoît bilal binyamin bogdan boubacar bruno burak carlo
    celine cesar claudio clément cristian cristiano cristina cédric céline césar dario dariusz
    davide denis diego dilma dimitri dimitris dmitry domenico dominique dragan eduardo egor
    ekaterina elena eleni elif emanuele emilio emine enrico enrique enzo erdem erdogan erling
    ernesto esteban etienne fabien fabio fabrizio farid fatih fatma federico felipe ferdi
    fernanda fernando filippo florent francesca francisco franck francois frédéric fulgence
    gabriel gabriela gennady geoffroy georges georgi gerardo gianluca gianni giorgio giulio
    gonzalo goran grzegorz guadalupe guillaume guillermo gustavo gérard hakan hakim hamid hamza
    hanane haruki hector henrik hernán hicham hugues huseyin hélène hüseyin ibrahima ignacio
    igor ilya imran ines inès irina isabela ismail ismaël iván iñaki jacinda jair jamal jana
    janos jaroslaw javier jean-claude jean-luc jean-marie jean-paul jean-pierre joao joaquín
    jorge josep joão juan-carlos juliette junichi jérôme kaan kader katarina kemal kofi
    konstantinos krzysztof lamine leila leonid lorenzo luca lucia luciano luigi luiz luís magnus
    mahmoud malala malik mamadou manuel marcelo marcin marek mariam mariano marija mateo mathieu
    matteo mauricio mauro maximilian mehdi mehmed mehmet mihai mikael mikel mikhail milos
    miroslav mohamad mohamud mounir mourad moussa muhammad muhammed munir mustapha naftali najib
    narendra nasser natalia nawaz nicola nicolae nikolai nikolas nikos noura novak nuno oleg
    oleksandr omer osama osman ousmane paolo pasquale patrice paulo pavel petr piotr pranab
    predrag rachid radoslav rafa rafael rafaël ramon ramón rashid raul raúl recep remi renaud
    riccardo rishi roberto rodrigo romain roman romelu ronaldo rémi salah salim salman salvatore
    samir sandro sanjeev saïd saïda selim serena sergej sergio shinzo silvio simona slobodan
    soufiane stefano stephane stéphane sunil svetlana sylvain tadej tariq tatiana tayyip thiago
    thierry tomasz tomás tomáš umberto usama usman valentin valentina vasily viktoria vincenzo
    vito vittorio viviane vladislav volodymyr wojciech xavier yannick yasmin yasser yassine
    yevgeny yitzhak yoko younes yukio yulia yves zakaria zeynep zinedine zinédine zlatan álvaro
    ángel étienne yildiz elio jermaine sabine aziza amal basma bouchra dounia driss fadila farah
    farida fouad ghita habib hafsa hajar hanan hind houda ikram ilham imane jalal kenza laila
    lamia latifa leïla loubna malika mariem meryem mina mouna nadir naima najat nawal noor nora
    ouassima rania redouan rida sabah safia salma sanae sara siham soraya souad sumaya tarik
    wafa yasmina youness zahra zineb abel aleksandra anastasia aneta anca andreea bogna bozena
    dana danuta dorota ewa ewelina florin gheorghe grazyna halina hanka hristo ilona ioana ivana
    iveta jadwiga jakub jolanta kacper kamila karolina katarzyna kinga krystyna lidia ludmila
    lukasz maciej magda malgorzata marta martyna mateusz michal milena mirela nadezhda natasza
    olena olga patrycja pawel radu renata sorin stanislaw stela szymon tereza urszula vaclav
    vasile vesna viorel vlad wieslaw yana zbigniew zofia zuzana bertrand amadeu beatrice bianca
    caterina chiara concetta donatella elisabetta fabiola fiorella franca gaetano giacomo gianna
    ginevra giovanna giovanni giuliana giuseppe ilaria lorenza loredana luigina maddalena
    marcello mariella massimo matilde nicoletta ottavio paola pietro raffaele renzo rosanna
    silvana simonetta tiziana ugo vanessa vittoria aitor begoña carmen consuelo cristóbal
    dolores eneko esperanza eulalia facundo inmaculada itziar jimena joaquina joseba leire
    macarena maite marisol mercè montserrat nerea nuria paloma pilar rocío rosario soledad
    ximena yolanda aurélie bastien brice capucine clémence corentin delphine edouard emilie
    fabrice fanny gaël geneviève gilles hervé jean josiane laure laurence léa loïc lucie ludovic
    madeleine manon margaux marguerite maxence mireille mélanie nathan océane odile pascale
    quentin régis sandrine sylvie thibault valérie virginie aarav ananya arjun asha aditya
    bhavna chandra devi dinesh divya gopal harish indira jaya kavita krishna lakshmi lalit
    manish meena mohan neha nikhil padma pooja prakash rajesh rakesh ramesh ritu rohan rohit
    sachin sangeeta shanti shilpa sita suresh tanvi usha varun vijay vikram vinod yash bao hao
    hui jing jun li-na lian ning qiang qing rong shan tao xiao xin yan ying yong yun zhen aiko
    akiko ayumi chiyo daisuke emi fumiko haru hideo hiroko jiro kazuo keiko kenta kiyoshi mariko
    masao michiko naoko noriko sachiko satoshi setsuko shigeru takashi takeshi tomoko toshiro
    yasuo yoshiko yuko yumi anneli arvid astrid birgitta bjarne bjørn børge dagny ebba einar
    elin elsa eskil frida gudmund gunnar halvard hanne harald haakon hilda inga ingvar jens
    jorunn kaisa kari kjell knut leif linnea liv magne marit mats mette mikkel nils njål oddvar
    olav olle oskar pernille pirjo ragnar ragnhild randi reidar rikke runa rune sanna sigurd
    siri sissel siv solveig stig stine svein sverre tarjei terje thorbjørn torbjörn torgeir
    torunn trygve tuva ulrik unni vidar viggo vigdis ylva åke åsa øystein jin venus
  `,
  places: '',
  placeOpenings: '',
  legalForms: `
    oy kk pte bhd tbk ooo pao sca eesv
  `,
  smallForms: 'oyj',
  mixedForms: '',
  openForms: 'se',
  heads: 'fc afc sv vv',
  commonHeads: '',
  headEndings: '',
  joiningHeads: '',
  joiningEndings: '',
  taskHeads: '',
  smallHeads: '',
  townHeads: '',
  openingHeads: 'velo',
  firmOpenings: '',
  partnerHeads: '',
  societies: '',
  romanceLinks: '',
  romanceHeads: '',
  honours: '',
  ownTails: '',
  pairedHeads: '',
  generalOpenings: '',
  royal: '',
  leftOut: '',
  clubForms: `
    fc afc sc sv ac as rc cf tsv tsg sg esv asv djk spvgg fsv svg vfr tus mtv ttc tc hc kc cd ud
    sd ssv scw av
  `,
  courtKinds: '',
  sports: '',
  chambers: '',
  subjects: '',
  mediaNames: '',
  otherHeads: '',
  otherEndings: '',
  workEndings: '',
  otherOpenings: 'mv ms ss hms uss rms rrs rv hnlms',
  laws: '',
  lawEnds: '',
  numberedParts: '',
  documents: '',
  terms: `
    dna rna mrna vat gdp gnp html css http https url pdf api it ai hr pr pc pcs tv tvs gps sms
    mms usb cpu gpu ram led lcd id ids vip ufo sos ok faq diy español ceo cfo coo cto cio cdo
    cmo ciso ipo vs usa us uk un uae ussr ddr gdr sme smes r&d m&a q&a kg km cm mm m2 co2 h2o
    hiv aids adhd ptsd mri ct ecg icu ic covid sars mers bmi rem iq eq esg csr kpi roi crm erp
    saas b2b b2c gmo pvc pfas gdpr mba bsc phd ba ma pm am ad bc nb ps nl be de fr rmb usd eur
    gbp jpy cny chf gmt cet utc est pst nfc rfid wifi lte gsm vr ar xr nft dao ev evs suv suvs
    atm pin pos qr cv dj mc tbc ww1 ww2 wc os nb2 dvd cd cds vhs hd 3d 2d 4k vut et ii iii iv vi
    vii viii ix xi xii xiv xv xvi xx xxi lng lpg co ph uv ir ipv4 ipv6 sql xml json php ios vpn
    dns isbn fte fsc tl dr eta gop gmbh ltd inc plc fomo yolo lol asap stem hpv rsv copd mrsa
    bbq asmr pfos hq ott sro kyc aml kwh mwh gwh twh kw mw gw khz mhz ghz hz mb gb tb kb mpa kpa
    db euro frank yen yuan renminbi peso bitcoin ether cbe obe mbe kbe dax cac ftse nasdaq dow
    nikkei s&p etf etfs wacc ebitda ebit roe eps capex opex p2p dm dms sim emp cgi sek nok dkk
    pln czk huf rub inr brl zar mxn krw hkd sgd nzd thb idr uah ron try ils aed mp3 mp4 jpg png
    bbl mbti usp usps swot npv irr kpis okr okrs rgb dvb hdd ssd ide jdk jvm ddl dml orm mvc ola
    cmdb itil ux ui seo wbs osi wan dhcp ftp ssh ssl tls 2g 3g 4g 5g 6g s&o hdtv rss var fpso
    mvp dbs uml bpmn rup asl bisl er erm erd erds cmmi cobit togaf archimate dsdm prince2 scrum
    kanban sla slas sdlc rad tdd bdd fmea dmaic pdca raci pestel tqm mrp wms edi hrm scm plm crud
    soap ajax apis anova arima garch
    umts gprs
  `,
  capitalised: '',
  offices: '',
  surnames: `
    bianchi costa demir diallo ferreira garcia garcía gonzalez gonzález haddad hernandez
    hernández horváth hussain ivanov ivanova kaya keita khan kowalski kumar kuznetsov lopez
    lópez martinez martínez mensah nguyen novák nowak okafor okonkwo oliveira patel pereira
    perez petrov petrova popescu pérez ramírez ricci rodriguez rodríguez romano rossi russo
    sanchez santos sharma silva singh smirnov souza sánchez torres tran traoré yilmaz darwin
    einstein newton galilei galileo kepler copernicus pasteur mendel curie freud marx engels
    keynes malthus ricardo hegel kant plato socrates aristoteles descartes spinoza leibniz
    voltaire rousseau hume locke hobbes nietzsche schopenhauer wittgenstein heidegger sartre
    camus foucault habermas piaget vygotsky pavlov maslow milgram bandura linnaeus lamarck
    mendelejev mendeleev lavoisier rutherford bohr heisenberg schrödinger faraday ampère ohm
    laplace lagrange euler gauss riemann fermat fourier poisson bernoulli euclides euclid
    archimedes boltzmann priestley humboldt wegener lyell leeuwenhoek huygens snellius vesalius
    koch crick rembrandt vermeer mondriaan monet manet cézanne gauguin renoir degas picasso dalí
    matisse munch klimt kandinsky goya rubens caravaggio botticelli michelangelo mozart
    beethoven brahms mahler schubert schumann chopin liszt tsjaikovski tchaikovsky stravinsky
    sjostakovitsj vivaldi händel haydn verdi puccini debussy shakespeare dickens goethe tolstoj
    tolstoy dostojevski dostoevsky kafka proust joyce woolf orwell hemingway brecht ibsen
    tsjechov chekhov molière balzac flaubert zola cervantes homerus vergilius ovidius multatuli
    vondel napoleon bismarck churchill roosevelt stalin lenin hitler mussolini gandhi mandela
    luther calvijn calvin erasmus friedman schumpeter hayek samuelson durkheim bourdieu hofstede
    mintzberg nwosu
  `,
  organizations: 'eu',
  products: `
    iphone, ipad, ipod, itunes, imac, macbook, apple watch, airpods, ios, macos, mac os, mac os x,
    siri, xbox, playstation, playstation portable, psp, gameboy, game boy, gamecube, nintendo ds,
    nintendo switch, wii, windows, windows xp, windows vista, windows 10, internet explorer, powerpoint,
    outlook, android, chrome, chrome os, chromebook, gmail, google maps, google docs, google earth, google
    analytics, google play, google play store, app store,
    linux, ubuntu, debian, fedora, unix, mysql, postgresql, firefox, thunderbird, openoffice,
    libreoffice, photoshop, acrobat, kindle, alexa, galaxy, galaxy note, nexus, pixel, raspberry pi,
    bluetooth, bitcoin, ethereum, javascript, typescript, python, java, html5, wordpress, drupal,
    joomla, github pages, chatgpt, copilot, playstation vr, bittorrent, pokémon go, minecraft,
    fortnite, airbus a380, concorde, boeing 737, dreamliner, viagra, panama papers
  `,
  codeWords: `
    exception error list map set tree array builder factory controller service repository
    handler manager listener adapter request response object class interface string integer
    boolean source statement query view model component provider config util utils helper test
    node stack queue iterator stream reader writer thread buffer loader parser serializer
    validator wrapper context event state props type enum impl bean entity dto table index id
    key value item name url post user
  `,
} satisfies NamesPart;
