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
    ming jin hiroshi kenji yuki raj rahul anil sanjay deepak kwame amina chidi ngozi abdel abdul
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
    thierry tomasz tomás tomáš umberto usama usman valentin valentina vasily venus viktoria
    vincenzo vito vittorio viviane vladislav volodymyr wojciech xavier yannick yasmin yasser
    yassine yevgeny yitzhak yoko younes yukio yulia yves zakaria zeynep zinedine zinédine zlatan
    álvaro ángel étienne
  `,
  places: '',
  placeOpenings: '',
  legalForms: `
    oy kk pte bhd tbk ooo pao sca eesv
  `,
  smallForms: 'oyj',
  openForms: 'se',
  heads: 'fc afc sv vv',
  commonHeads: '',
  headEndings: '',
  joiningHeads: '',
  joiningEndings: '',
  smallHeads: '',
  openingHeads: '',
  firmOpenings: '',
  generalOpenings: '',
  royal: '',
  leftOut: '',
  clubForms: 'fc afc sc sv ac as rc cf',
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
  terms: `
    dna rna mrna vat gdp gnp html css http https url pdf api it ai hr pr pc pcs tv tvs gps sms mms
    usb cpu gpu ram led lcd id ids vip ufo sos ok faq diy español ceo cfo coo cto cio cdo cmo ciso ipo eu vs usa us uk un uae
    ussr ddr gdr sme smes r&d m&a q&a kg km cm mm m2 co2 h2o hiv aids adhd ptsd mri ct ecg icu ic
    covid sars mers bmi rem iq eq esg csr kpi roi crm erp saas b2b b2c gmo pvc pfas gdpr mba bsc phd
    ba ma pm am ad bc nb ps nl be de fr rmb usd eur gbp jpy cny chf gmt cet utc est pst nfc rfid
    wifi lte gsm vr ar xr nft dao ev evs suv suvs atm pin pos qr cv dj mc tbc ww1 ww2 wc os nb2 dvd
    cd cds vhs hd 3d 2d 4k vut et ii iii iv vi vii viii ix xi xii xiv xv xvi xx xxi lng lpg co ph uv
    ir ipv4 ipv6 sql xml json php ios vpn dns isbn fte fsc tl dr eta gop gmbh ltd inc plc fomo yolo
    lol asap stem hpv rsv copd mrsa bbq asmr pfos hq ott sro kyc aml kwh mwh gwh twh kw mw gw khz
    mhz ghz hz mb gb tb kb mpa kpa db euro frank yen yuan renminbi peso bitcoin ether cbe obe mbe
    kbe dax cac ftse nasdaq dow nikkei s&p etf etfs wacc ebitda ebit roe eps capex opex p2p dm dms
    sim emp cgi sek nok dkk pln czk huf rub inr brl zar mxn krw hkd sgd nzd thb idr uah ron try ils
    aed mp3 mp4 jpg png bbl mbti usp usps swot npv irr kpis okr okrs rgb dvb hdd ssd ide jdk jvm ddl
    dml orm mvc ola cmdb itil ux ui seo wbs osi wan dhcp ftp ssh ssl tls 2g 3g 4g 5g 6g s&o hdtv rss
    var fpso mvp
  `,
  capitalised: '',
  surnames: `
    bianchi costa demir diallo ferreira garcia garcía gonzalez gonzález haddad hernandez
    hernández horváth hussain ivanov ivanova kaya keita khan kowalski kumar kuznetsov lopez
    lópez martinez martínez mensah nguyen novák nowak okafor okonkwo oliveira patel pereira
    perez petrov petrova popescu pérez ramírez ricci rodriguez rodríguez romano rossi russo
    sanchez santos sharma silva singh smirnov souza sánchez torres tran traoré yilmaz
  `,
  organizations: '',
  products: `
    iphone, ipad, ipod, itunes, imac, macbook, apple watch, airpods, ios, macos, mac os, mac os x,
    siri, xbox, playstation, playstation portable, psp, gameboy, game boy, gamecube, nintendo ds,
    nintendo switch, wii, windows, windows xp, windows vista, windows 10, internet explorer, powerpoint,
    outlook, android, chrome, chrome os, chromebook, gmail, google maps, google docs, google earth, google
    analytics, google play,
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
