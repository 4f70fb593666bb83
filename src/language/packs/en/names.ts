import type { NamesPart } from '../parts/names.ts';

/** English: words that names are made of. */
export const names = {
  abbreviations: 'st mr mrs dr wm bros',
  particles: '',
  articles: 'the a an',
  ofWords: 'of',
  forWords: 'of for',
  onWords: 'on',
  andWords: 'and',
  firstNames: `
    james john william george charles david richard edward henry andrew anthony brian kevin
    steven stephen steve jeff jeffrey bill bob jim joe mike matt matthew daniel dan donald
    kenneth larry gary greg gregory scott adam alan albert alex alexander arthur ashley benjamin
    boris brad bruce carl colin craig dave dean dennis derek doug douglas duncan elon francis
    frederick gavin geoffrey gordon graham harold harry howard hugh ian jason jeremy jerome
    jonathan jordan julian justin keith ken kyle lee leonard lewis liam louis luke malcolm
    marcus nathan neil nicholas nick nigel oliver oscar owen patricia percy phil philip phillip
    raymond rebecca ryan sam samuel sean tony toby trevor walter warren wayne mary margaret
    elizabeth jennifer susan karen nancy betty helen emily amy kate katherine kathleen catherine
    christina rachel carolyn janet jane joan judy julie alice ann amanda melissa michelle
    kimberly megan olivia grace chloe victoria abigail samantha theresa hillary marco klaus
    aaron abby abe abel adrian aidan aiden aimee alastair alec alexandra alexis alfred alicia
    alison alistair allan allen allison alvin amelia andie andrea angus anita annie anton archie
    arlene arnold audrey barry beatrice becky belinda bernard bernie bethany beverly bobby
    bonnie bradley brandon brenda brendan brent brett bridget britney bryan bryce byron caitlin
    caleb callum cameron carol carole carrie cary casey cassie cecil cedric chad chelsey cheryl
    chester christian christie christy chuck cindy claire clarence clifford clint clive cody
    colleen connor conor conrad corey courtney curtis cynthia damian damien damon danielle danny
    darren daryl davey debbie deborah declan denise derrick desmond dominic donna donny doris
    dorothy dustin dwayne dwight eddie edgar edith edmund edwin eileen elaine eleanor eliza ella
    ellie elliot elliott elsie elton erica erin ernest ernie ethan eugene evan evelyn faye
    felicity felix fiona floyd frances francine frankie freddie freddy gareth garry gemma geoff
    gerald geraldine gerry gilbert gillian gina ginny glenda glenn gloria gordie gwen gwyneth
    hank harriet harrison harvey hayley heather heidi herbert hilary horace howie hubert isaac
    isabel isabella isla ivor jackie jacqui jaden jake jamie janice jared jarvis jasmine 
    jayne jeanette jenna jenny jeremiah jermaine jerry jill jimmy joanna joanne jodie joel joey
    johnnie johnny jolyon jon jonny josephine josh joyce julius kathryn kathy katie katy keira
    kelvin kenny kerry kevan kieran kirk kirsten kirsty kris kristen kristin kurt lauren
    laurence laurie lawrence leah leanne leigh leon leonardo leroy leslie lily lindsay lindsey
    lionel liz lizzie lois loretta lorraine lucinda lucy luther lydia lyle lynne mabel maggie
    malcom mandy marcia margery marilyn marion marjorie marlon marsha marvin matilda maureen
    maurice maxine maxwell melanie melvin mervyn mick mickey millie mindy miriam mitch mitchell
    moira molly monica muriel myra myron nadine naomi natalie natasha nathaniel ned neville
    niall norma norman norris ozzy pam pamela patsy patti paulette paulina pauline peggy
    penelope pete phoebe phyllis pippa priscilla quincy rachael randall randy reggie reginald
    reuben rhys ricardo richie rick ricky robbie roberta robyn rodney roger rory rosalind
    rosemary rosie roxanne rufus rupert russell sadie sally sammy saul scarlett sebastian shane
    shannon sharon shaun shawn sheila sheldon shelley shirley sidney sienna sonia sophia stacey
    stacy stella steph stewart susannah sylvester tabitha tania tanya tara tasha terence teresa
    terry thelma tiffany timothy tina tommy toni tracey tracy tricia tristan troy tyler tyrone
    uma valerie vanessa verity vern vicky vikki vince vivian vivien vivienne wanda wesley wilbur
    wilfred willie winifred winston woody yvette zac zach zachary zara zoe josiah isobel tove
    jeannie jock catriona murdo fergus hamish alasdair ewan euan iain mhairi morag shona
    una orla saoirse siobhan sinead niamh aoife ciara maeve roisin brigid padraig seamus cormac
    cathal donal eamonn fergal finbar oisin ronan ruairi ruari tadhg gwilym dafydd dylan emrys
    geraint gethin huw idris ieuan ifan ifor iwan llewelyn meirion owain rhodri sian angharad
    bronwen carys ceri eirlys eluned ffion gwenllian lowri mair menna nerys nia olwen rhian
    delyth agnes ada adelaide agatha alma althea amos ambrose anastasia annabel anneliese ansel
    arabella asa barnaby bartholomew beatrix bella bertha bertram bessie bette blanche blythe
    bram bridie brigitte calvin camilla candace caspar cassandra cecilia celeste celia charlene
    charlie chas clara clarissa claude clementine cleo clyde constance cora cordelia cornelius
    cressida cyril cyrus dahlia daisy darcy darius daphne deirdre delia della delilah delores
    dexter diego digby dinah dolores dora doreen dorian drew dudley dulcie ebenezer edna edwina
    effie elias elijah eloise elspeth elvira elvis emanuel emerson emilia enid enoch ephraim
    esme esmeralda estelle ester ethel eudora eunice eva evangeline evie ezra fern fleur
    florence fred freda freya gabrielle gail garrett gaynor genevieve georgina gertrude gideon
    giles gladys godfrey goldie grady greer greta griselda guinevere gus gwendolen hannah harlan
    hattie hazel hector henrietta herman hester hettie hortense humphrey ida ignatius imogen ina
    ingrid iona ira irena iris irving isadora isaiah isolde issy ivan jacinta jacob jed jemima
    jenkin jess jesse jessie jethro joaquin jocelyn jonah jonas josefina josie jude judith
    juliette justine kara karina keeley keenan kendra kenna kezia kiera kirstie krista lana lara
    larissa latoya lavinia lena lenny lenora leopold levi libby lila lilian lillian linus lorna
    lottie louella louise lucas lucian lucille maisie malachi mamie marcella margaux margo
    marguerite mariah marianne marina maud maude mavis maxim maya meredith merle meryl mildred
    milton mina minnie miranda mona mordecai morris mort mortimer myles nadia nan nana nell
    nellie nerissa nettie nicola nico nina noah noel nola nora noreen norah ollie oona ophelia
    orson osbert osmond oswald otto pascal percival peregrine perpetua petra petula philippa
    philomena phineas piers polly primrose quentin quinn ralph ramona raquel ravi reece remy
    rene renee rhoda rhonda riley roland rolf romeo ronnie rosa rosalie rosamund rosetta rowan
    rowena roxana rudolph russ ruth sabrina salome samson sandra saskia selina septimus seth
    shania shari sheena sherry sibyl sigmund silas silvia simeon simone sofia solomon sonya
    stephan sybil sylvia talia tamsin tatum tegan tess tessa thaddeus thea theodora theodore
    theo thora tilda tilly tobias tom trina trish trixie ulysses ursula valentina valentine
    vaughn velma vera vernon verna veronica virgil vita wallace wendell wendy wilhelmina wilkie
    willa wilma winnie wyatt xavier xena yasmin yolanda yvonne zadie zelda zeke zena tomasz femi
    ade bola chike chinwe dele emeka folake ifeoma kelechi kunle nkechi obinna oluchi segun
    tunde uche wale yemi adaeze amara chiamaka dayo ebele ngozi onyeka temi tobi akua ama esi
    kojo kwabena kwaku yaa abena penny
    dermot eamon dilys lachlan dale virginia regina
    nicolas graeme
    ross roy ray marshall spencer stanley sterling trent wes zack clay clark pierre andre lloyd
    glen grant kirby lance lester lou luis maury mel merv milt morgan murray nolan orville otis
    preston reed rex rodger rowland royce rusty scottie sherman sonny thad ty vance vaughan wally
    ward wilson basil clem cuthbert dick ewen gil hal hugo irwin jasper kay lex mo monty nev norm
    ossie ozzie pip ron ruud sol stu syd tad vic wilf
    todd chanda newt boutros mats goran andrei
  `,
  places: `
    antwerp ghent brussels bruges liège flanders wallonia london paris berlin munich cologne
    madrid barcelona valencia lisbon porto milan naples turin venice athens vienna zurich geneva
    bern basel prague budapest warsaw sofia kiev kyiv moscow stockholm oslo bergen copenhagen
    helsinki dublin belfast edinburgh glasgow cardiff manchester liverpool birmingham leeds
    sheffield bristol oxford cambridge newcastle nottingham southampton york bath brighton
    leicester coventry aberdeen cornwall devon kent sussex yorkshire lancashire wales scotland
    england washington boston chicago houston dallas seattle atlanta philadelphia detroit miami
    phoenix denver portland pittsburgh baltimore cleveland minneapolis austin orlando sacramento
    oakland manhattan brooklyn hollywood california texas florida ohio michigan georgia virginia
    pennsylvania illinois oregon nevada arizona massachusetts alaska hawaii colorado minnesota
    wisconsin kentucky tennessee alabama louisiana montana utah idaho iowa kansas missouri
    nebraska oklahoma mississippi arkansas maryland delaware connecticut maine vermont wyoming toronto vancouver
    montreal ottawa calgary quebec ontario beijing shanghai shenzhen guangzhou wuhan chengdu
    hangzhou tianjin nanjing chongqing xi'an hong-kong sichuan tibet tokyo osaka kyoto seoul
    taipei delhi bangalore chennai kolkata jakarta bali java sumatra bangkok hanoi manila
    singapore kuala-lumpur sydney melbourne brisbane perth adelaide auckland wellington dubai
    doha riyadh tehran baghdad beirut jerusalem tel-aviv gaza cairo casablanca lagos nairobi
    johannesburg accra dakar addis-abeba kinshasa mexico são-paulo rio buenos-aires santiago
    bogota lima caracas havana silicon great-britain britain north-korea south-korea siberia
    bavaria saxony catalonia tuscany normandy brittany alps himalaya sahara danube rhine thames
    seine nile greenland norwich portsmouth ipswich wolverhampton stoke derby luton sunderland
    middlesbrough hull bradford blackburn bolton burnley preston wigan swansea exeter plymouth
    bournemouth cheltenham gloucester worcester lancaster durham carlisle dundee inverness
    londonderry galway limerick twickenham wimbledon anfield midlands korea zealand turkey burma
    holland macedonia kingston canberra hobart christchurch durban pretoria harare lusaka
    kampala khartoum tripoli tunis algiers rabat abuja mogadishu karachi lahore islamabad kabul
    colombo dhaka kathmandu yangon saigon tampa tucson omaha cincinnati milwaukee nashville
    memphis newark buffalo pasadena malibu bronx harlem soho westminster chechnya kosovo crimea
    dubrovnik transylvania lapland n.y n.j n.c s.c n.d s.d n.m n.h r.i d.c b.c w.va u.s u.k
    u.s.a u.a.e l.a calif tenn conn
    cape-town
    bonn sarajevo grozny bosnia hebron ramallah jericho gdansk bratislava ljubljana zagreb
    belgrade skopje tirana vilnius riga tallinn minsk chisinau tbilisi yerevan baku tashkent
    almaty astana bishkek dushanbe ulan-bator pyongyang phnom-penh vientiane rangoon monrovia
    freetown conakry bamako lome cotonou yaounde libreville brazzaville bujumbura kigali mombasa
    zanzibar lubumbashi windhoek gaborone maputo antananarivo managua tegucigalpa quito guayaquil
    medellin cali arequipa cusco asuncion montevideo brasilia recife salvador belo-horizonte
    curitiba porto-alegre rosario cordoba valparaiso tijuana monterrey guadalajara acapulco cancun
    haiti hebrides orkney shetland
  `,
  placeOpenings: `
    saint mount fort lake cape port loch lough glen isle isles point river strath upper lower
    great little old
  `,
  legalForms: `
    llp corp pty pjsc jsc incorporated limited corporation company holding holdings
  `,
  smallForms: 'inc ltd llc plc',
  mixedForms: '',
  openForms: 'lp co',
  heads: `
    group holding holdings bancorp bankgroup partners ventures investments investment finance
    financial insurance assurance mutual securities alliance association associates federation
    confederation institute institution university polytechnic hospital clinic foundation
    cooperative laboratory laboratories labs lab observatory times post daily herald tribune
    telegraph gazette courier chronicle observer guardian mail mirror examiner inquirer magazine
    weekly newspaper agency broadcasting channel networks pictures studios entertainment
    publishing publishers publications systems technologies solutions services interactive
    semiconductor semiconductors electronics electric petroleum mining minerals chemicals
    chemical shipyard shipyards shipbuilding pharmaceuticals pharmaceutical biotech therapeutics
    biosciences genomics diagnostics healthcare medical foods brewery breweries brewing dairy
    bakery creamery cannery fishery orchard restaurants hotels resorts airlines airways airline aviation aerospace motors motor
    automotive railways railway logistics shipping freight stores supermarkets mart outlet
    industries industrial manufacturing machines constructions construction properties realty
    estates telecommunications wireless communications consulting consultancy consultants
    advisory accountants advisors sons alumni authority orchestra philharmonic ballet rugby
    athletic rovers albion hotspur analytics robotics microsystems instruments devices dynamics
    materials apparel fashion cosmetics toys footwear furniture jewellers jewelers broadband
    hosting biologics vaccines charity goods ombudsman constabulary pumps turbines boatyard
    records theatre theatres playhouse nurseries seafoods ferries podcasts bookshop booksellers
    scaffolding roofing plumbing optical textiles ceramics glassworks distillery distillers
    vineyards timber sawmills quarries renewables hydropower biofuels batteries aerosystems
    avionics software hospice infirmary ambulance conservancy consortium bugle catering
    economics imaging optics
    organization organisation guild treasury
    outfitters resources libraries bakeries creameries contractors suppliers merchants importers
    exporters traders recycling roadways coachlines busways tramways haulage orchards joinery
    masonry bakehouse patisserie roastery cidery winery wineries vineyard tannery sawmill
    shipbuilders boatbuilders chandlers stationers drapers outfitting cabinetmakers upholstery
    glazing flooring tiling drainage demolition groundworks landscapes arboriculture forestry
    hatcheries aquaculture fishmongers butchers caterers confectioners brewers maltings
  `,
  commonHeads: `
    lines works data school party sports union bond games council cars exchange oil gas power
    security health food books auto centre center express digital cable cloud international
    rights watch relief aid coffee club markets news homes society review steel college
    academy journal studio records sciences brothers theater mobile credit fund funds trust
    watches engineering technology rail transport united rangers wanderers tv radio television
    energy press network brands capital events catering print printing productions trading
    travel tours wines farms airport air board seafood cruises survey wind solar fisheries
    theatre echo argus advertiser sentinel ledger dispatch gallery choir collective syndicate
    care living housing economics research dental veterinary legal movers cleaning
    landscaping furnishings interiors kitchens cycles bikes vans trucks buses coaches
    taxis boats yachts drinks beverages spirits chocolates confectionery images media
    optics imaging ambulance tire tyres tyre paints coatings plastics packaging papers     cement concrete bricks tiles roofing castings foundry robotics
    sensors lighting lamps heating cooling boilers carpets fabrics mills garments shoes
    leather saddlery jewels pianos guitars instruments stationery
    puzzles vets seeds plants flowers orchards dairy pies cakes
    biscuits sweets teas roasters cider ales estates lettings surveyors rentals hire
    storage removals couriers parcels haulage coach cabs ferries aviation helicopters drones
    satellites aerospace telecom fibre broadband computing computers chips circuits
    hardware analytics polling strategies advocates partners bookings
    vacations holidays fitness gyms clinics hospices nursing therapies
    biologics genetics reinsurance lending savings pensions wealth leasing
    mortgages payments exploration drilling pipelines refining     minerals recycling environmental hydro nuclear renewables desalination utilities
    elementary middle-school department commission
    geophysics conservation restoration surveying geotechnics forensics
    nursery town gear water heritage cargo supplies supply goods tools
    committee
    zoo aquarium surgery inn tavern bistro deli smokehouse kennels stables harriers players
    swimmers rowers paddlers walkers bellringers quilters beekeepers wheelers morrismen
    singers ramblers striders ringers band bakehouse workshop forge lets chandlery sailmakers
    boatworks
  `,
  headEndings: 'bank bond museum media soft tech pharma software telecom',
  joiningHeads: `
    bank university college institute institution academy school society association federation
    confederation union league foundation bond council authority agency centre center museum fund
    party hospital chamber office commission committee organisation organization alliance coalition
    campaign platform board trust library laboratory inspectorate faculty guild church observatory
    ministry department court house parliament corps friends doctors movement initiative network
    mobilisation mobilization bureau forum fellowship register registry consortium secretariat
    club company directorate
  `,
  joiningEndings: '',
  taskHeads:
    'office ministry department institute board school faculty bureau directorate agency committee commission',
  smallHeads: '',
  townHeads: '',
  openingHeads: 'air radio bank studio team hotel royal credit theater',
  firmOpenings: '',
  partnerHeads: 'partners sons daughters associates',
  societies: '',
  romanceLinks: '',
  romanceHeads: '',
  honours:
    'king queen prince princess duke earl lord lady saint st dr captain admiral bishop cardinal',
  ownTails: '',
  pairedHeads: '',
  generalOpenings: 'national royal central general regional public federal worshipful honourable',
  royal: 'royal',
  leftOut: `
    group holding holdings company corporation international technologies technology systems
    solutions industries terminals airlines airways air pumps games interactive labs
    laboratories pharmaceuticals pharma therapeutics associates optics imaging media foods
    energy steel records studios films press water care insurance optical homes partners
    foundation institute trust athletic rovers university college club boat
  `,
  clubForms: '',
  courtKinds: "crown county sheriff magistrates magistrates' district high supreme circuit family",
  sports: `
    rowing swimming cycling athletics gymnastics fencing archery canoeing sailing shooting curling
    skating skiing rugby cricket basketball volleyball netball hockey lacrosse judo taekwondo
    wrestling weightlifting triathlon badminton squash orienteering climbing angling boxing diving
    equestrian snowsports handball korfball bowls golf tennis football
  `,
  chambers: 'chamber district',
  subjects: `
    science sciences technology medicine economics commerce trade industry health research
    culture arts education development security safety prevention statistics law administration
    business planning tourism sport sports welfare nature environment agriculture food drug
    drugs forestry fisheries engineering design innovation politics history conservation finance
    management training youth children families employment transport energy climate
    entertainment creativity communication communications communities horticulture labor labour
    transportation defence defense interior treasury homeland aging ageing immigration customs
    surgery radiology oncology cardiology dermatology neurology psychiatry nursing anaesthesia
    revenue parks water works housing justice school fire hospital transit irrigation unified
    drainage
  `,
  mediaNames: `
    times post guardian telegraph observer herald tribune mirror mail economist independent express
    chronicle gazette atlantic nation week
  `,
  otherHeads: `
    government parliament senate congress court tribunal cabinet lords commons kingdom republic
    state states province county municipality city town act bill regulation treaty convention
    agreement protocol constitution code law charter declaration amendment war battle revolution
    cup games olympics festival tour prix marathon championship championships open prize award
    awards day year conference summit top biennale fair expo race street road lane avenue
    boulevard square bridge park parks gardens station river lake sea ocean mountain mountains
    island islands valley bay coast gulf desert canal forest hill hills peninsula delta tower
    palace castle cathedral church abbey stadium arena wall gate harbour harbor beach cape
    strait falls creek north south east west report index plan project programme strategy theory
    principle effect syndrome disease model test paradox equation method symphony concerto
    sonata suite book bible diary novel song age era renaissance empire dynasty depression
    minister president queen king prince rebellion uprising game bowl league scale reaction
    score assessment exam diploma program wars peace rise fall history wealth dam
    reservoir viaduct aqueduct tunnel lighthouse trail monument memorial archipelago
    glacier volcano plateau plains woods woodland heath downs loch lough brook cove ridge crater curve hypothesis theorem medal shield point bluff estuary marsh
    marshes relationship relationships language methodology framework diagram lifecycle
    telescope orbiter rover probe spacecraft satellite
    vice deputy prime assistant acting
  `,
  otherEndings: 'week virus crisis',
  workEndings: '',
  otherOpenings: '',
  laws: 'directive',
  lawEnds: 'act bill directive regulation treaty',
  numberedParts: `
    article articles annex annexes appendix chapter section table figure part level category type
    phase lecture lesson week
    measure proposition
    series
  `,
  documents: 'minutes newsletter',
  terms: '',
  capitalised: `
    american football, australian football, canadian football, european council, big data,
    united states, low countries, new testament, middle
    east, black friday, cyber monday, new deal, council of europe, security council, privy council,
    house of commons, house of lords, house of representatives, white house, champions league,
    premier league, super bowl, roland garros, god, allah, jesus, christ, bible, koran, internet,
    web, christmas, easter, ramadan, halloween, thanksgiving, hanukkah, black, friday, renaissance,
    enlightenment, brexit, holocaust, big-data, congress, senate, parliament, government, state,
    ministry, commons, lords, navy, army, marine, earth, mars, venus, jupiter, saturn, mercury,
    moon, sun, north, south, east, europe, asia, africa, america, antarctica, arctic, atlantic,
    pacific, wall, street, main, downing, covid, corona, olympic, nobel, oscar, grammy, latin, homo,
    sapiens, boeing-747, i', i'm, i'll, i've, i'd, v1, alt, ctrl, bundesliga, wimbledon, giro,
    vuelta, dakar, paralympics, superbowl, eurovision, pythagoras, newton, darwin, einstein, yes,
    no, oh, ah, hé, hey, hello, dear,
    west bank, gaza strip, golan heights, far east, iron curtain, cold war, red sea, black sea,
    dead sea,
    sri lankan, sri lankans, costa rican, costa ricans, puerto rican, puerto ricans, new yorker,
    new yorkers, new zealander, new zealanders, north korean, north koreans, south korean, south
    koreans, saudi arabian, african american, african americans, mafia,
    deputy prime
  `,
  offices: `
    president minister premier chancellor ambassador archbishop bishop senator governor mayor
    commander prosecutor-general secretary prince princess colonel sergeant lieutenant congressman
    congresswoman speaker
    major-general lieutenant-general brigadier prosecutor attorney-general admiral
  `,
  surnames: `
    allen anderson bennett biden blair brown cameron carter clarke clinton davies edwards evans
    ferguson fraser gibson graham griffiths hamilton harrison hughes johnson jones kelly
    macdonald mckenzie miller mitchell moore morris murphy nixon o'brien obama parker reagan
    reid roberts robertson robinson ryan simpson smith stewart sullivan thatcher thompson trump
    turner walker wilson wright
  `,
  organizations: `
    bbc, itv, cnn, nbc, cbs, abc, fox news, reuters, associated press, bloomberg, financial
    times, the guardian, new york times, washington post, wall street journal, google, alphabet
    inc, microsoft, apple, amazon, facebook, meta platforms, instagram, whatsapp, twitter,
    youtube, netflix, spotify, tiktok, bytedance, snapchat, linkedin, uber, airbnb, tesla,
    spacex, openai, nvidia, intel, amd, ibm, oracle, cisco, dell, hp, hewlett-packard, sony,
    samsung, nokia, ericsson, motorola, nintendo, panasonic, toshiba, hitachi, huawei, xiaomi,
    alibaba, tencent, baidu, lenovo, boeing, airbus, lockheed martin, rolls-royce, siemens,
    general electric, general motors, gm, ford, toyota, honda, nissan, bmw, volkswagen, renault,
    peugeot, fiat, chrysler, hyundai, exxonmobil, exxon, chevron, bp, shell, totalenergies,
    gazprom, rosneft, yukos, walmart, wal-mart, tesco, sainsbury's, asda, morrisons, marks &
    spencer, m&s, ikea, h&m, zara, nike, adidas, puma, starbucks, mcdonald's, burger king, kfc,
    coca-cola, pepsico, nestlé, procter & gamble, johnson & johnson, pfizer, novartis, roche,
    astrazeneca, glaxosmithkline, merck, moderna, bayer, basf, visa, mastercard, paypal, at&t,
    verizon, vodafone, bt, t-mobile, telefonica, hsbc, barclays, lloyds, rbs, goldman sachs,
    jpmorgan, morgan stanley, citigroup, deutsche bank, credit suisse, ubs, bnp paribas, imf,
    world bank, ecb, european central bank, federal reserve, fed, bank of england, bank of
    japan, opec, oecd, wto, nato, unesco, unicef, unhcr, fao, iaea, interpol, europol, fbi, cia,
    nsa, nasa, esa, fifa, uefa, ioc, iaaf, fia, wada, greenpeace, amnesty international, human
    rights watch, oxfam, red cross, wwf, manchester united, manchester city, arsenal, chelsea,
    liverpool fc, tottenham hotspur, tottenham, everton, aston villa, newcastle united, west
    ham, leicester city, real madrid, fc barcelona, barcelona fc, atletico madrid, juventus, ac
    milan, inter milan, bayern munich, borussia dortmund, paris saint-germain, psg, benfica, fc
    porto, celtic, rangers, labour party, conservative party, liberal democrats, lib dems, ukip,
    republican party, democratic party, european commission, ofcom, ofsted, nhs, ryanair,
    easyjet, british airways, lufthansa, air france, air france-klm, disney, walt disney, time
    warner, warner bros, 20th century fox, universal music, emi, ebay, yahoo, aol, 3m, canal+,
    red bull, ferrari, mclaren, mercedes-benz, aviva, axa, legal & general, schroders, standard
    chartered, natwest, santander, monzo, revolut, starling bank, klarna, stripe, blackrock,
    state street, berkshire hathaway, kkr, blackstone, carlyle, lehman brothers, wells fargo,
    bank of america, american express, deloitte, pwc, kpmg, ernst & young, accenture, mckinsey,
    boston consulting group, gartner, forrester, moody's, fitch, standard & poor's, nielsen,
    nielseniq, ipsos, yougov, gallup, kantar, pew research center, pitchbook, crunchbase,
    statista, rand corporation, chatham house, brookings institution, nuffield trust, nuffield
    foundation, king's fund, wellcome trust, gates foundation, resolution foundation, joseph
    rowntree foundation, institute for fiscal studies, office for national statistics, met
    office, ofgem, ofwat, ofqual, hmrc, dvla, environment agency, food standards agency,
    historic england, english heritage, national trust, national trust for scotland, historic
    environment scotland, natural england, naturescot, natural resources wales, crown estate,
    forestry england, rspb, rspca, rnli, mencap, barnardo's, save the children, british heart
    foundation, cancer research uk, age uk, british red cross, citizens advice, friends of the
    earth, woodland trust, wwf-uk, trussell trust, turn2us, sustrans, cycling uk, unison, gmb,
    rmt, aslef, usdaw, nasuwt, tuc, cbi, uaw, teamsters, afl-cio, sierra club, audubon society,
    nature conservancy, smithsonian, smithsonian institution, noaa, usgs, us geological survey,
    national weather service, epa, fda, cdc, nih, darpa, fema, faa, fcc, ftc, irs, opec+, unfpa,
    unep, undp, wfp, world food programme, wipo, ipcc, iea, irena, icrc, msf, doctors without
    borders, transparency international, world economic forum, asian development bank, african
    union, asean, efsa, esma, eba, eib, ebrd, frontex, eurostat, cern, jaxa, roscosmos, isro,
    csiro, embl, max planck society, stanford university, harvard, harvard university, yale,
    princeton university, oxford university, cambridge university, university of oxford,
    university of cambridge, imperial college london, ucl, lse, king's college london, eth
    zurich, open university, cambridge university press, oxford university press, springer
    nature, elsevier, penguin random house, harpercollins, hachette, bloomsbury, macmillan
    publishers, simon & schuster, axel springer, new scientist, the lancet, afp, agence
    france-presse, al jazeera, sky news, channel 4, s4c, pbs, npr, politico, axios, buzzfeed,
    vox media, the economist, daily mail, paramount, pixar, lucasfilm, dreamworks, a24, hbo,
    hulu, warner music, sony music, live nation, ticketmaster, epic games, ubisoft, electronic
    arts, activision blizzard, activision, blizzard, bethesda, rockstar games, mojang, riot
    games, sega, capcom, square enix, bandai namco, konami, roblox, ign, reddit, pinterest,
    tumblr, github, gitlab, atlassian, dropbox, salesforce, adobe, servicenow, workday,
    snowflake, databricks, palantir, cloudflare, mozilla, canonical, red hat, vmware, docker,
    anthropic, deepmind, hugging face, mistral, tsmc, qualcomm, broadcom, micron, texas
    instruments, stmicroelectronics, infineon, foxconn, asus, garmin, gopro, dji, logitech,
    philips, dyson, whirlpool, electrolux, black & decker, caterpillar, john deere, komatsu,
    cummins, abb, schneider electric, honeywell, hitachi energy, vestas, ørsted, orsted,
    equinor, eni, repsol, conocophillips, aramco, saudi aramco, petrobras, lukoil, engie, edf,
    iberdrola, enel, e.on, national grid, sse, centrica, british gas, octopus energy, ovo
    energy, scottishpower, thames water, severn trent, united utilities, rio tinto, bhp,
    glencore, anglo american, arcelormittal, nippon steel, posco, dupont, air liquide, syngenta,
    monsanto, corteva, cargill, bunge, louis dreyfus, tyson foods, jbs, danone, mondelez,
    kellogg's, kraft heinz, ferrero, lindt, cadbury, diageo, pernod ricard, carlsberg, ab inbev,
    lavazza, costa coffee, pret a manger, greggs, domino's, pizza hut, chipotle, wendy's,
    waitrose, aldi, lidl, co-op, superdrug, wilko, argos, john lewis, primark, uniqlo, levi's,
    the north face, reebok, new balance, under armour, asics, umbro, speedo, lego, mattel,
    hasbro, gucci, louis vuitton, lvmh, chanel, hermès, prada, burberry, kering, l'oréal, estée
    lauder, unilever, reckitt, colgate-palmolive, kimberly-clark, stryker, medtronic, boston
    scientific, abbott, thermo fisher, illumina, gilead, amgen, eli lilly, lilly, sanofi, gsk,
    biontech, novo nordisk, takeda, teva, sandoz, bupa, unitedhealth, cvs, walgreens, fedex,
    dpd, royal mail, post office, maersk, cma cgm, hapag-lloyd, carnival cruises, royal
    caribbean, cunard, p&o, stena line, dfds, wizz air, norwegian air, finnair, alitalia, qatar
    airways, qantas, singapore airlines, cathay pacific, delta air lines, united airlines,
    american airlines, southwest airlines, embraer, bombardier, bae systems, dassault, saab,
    northrop grumman, general dynamics, raytheon, rheinmetall, blue origin, virgin galactic,
    network rail, southeastern, lner, avanti west coast, transport for london, tfl, greyhound,
    amtrak, alstom, stagecoach, lyft, deliveroo, doordash, instacart, ocado, etsy, shopify,
    wayfair, costco, home depot, best buy, wework, zillow, jll, cbre, savills, rightmove,
    barratt, persimmon, taylor wimpey, balfour beatty, arup, skanska, vinci, hochtief, holcim,
    cemex, crh, volvo, scania, daimler, porsche, audi, opel, skoda, stellantis, jaguar land
    rover, aston martin, bentley, mazda, subaru, suzuki, kia, byd, geely, nio, michelin,
    bridgestone, pirelli, goodyear, bosch, galatasaray, fenerbahçe, besiktas, as roma, valencia
    cf, sevilla fc, bayer leverkusen, rb leipzig, schalke, football association, england and
    wales cricket board, mcc, lawn tennis association, nfl, nba, nhl, mlb, new york yankees, los
    angeles lakers, boston celtics, mowi, dnb, nordea, swedbank, handelsbanken, danske bank,
    telenor, telia, norsk hydro, statkraft, infosys, wipro, softbank, rakuten, mitsubishi,
    mitsui, sumitomo, nikon, fujifilm, xerox, kodak, polaroid, naver, kakao, lg, sk hynix,
    meituan, jd.com, pinduoduo, shein, temu, weibo, didi, ant group, ping an, icbc, bank of
    china, petrochina, sinopec, cnooc, telstra, commonwealth bank, westpac, woolworths,
    hydro-québec, royal bank of canada, blackberry, european union, united nations,
    world health organization, authors guild, southern water, alexander dennis, halfords, factset,
    who, v&a, p&g, b&q, j&j, texas a&m, iucn, ices, northern rock, euronext, matif,
    trinity house, english football league,
    major league baseball, major league soccer, home office, foreign office, cabinet office
  `,
  products: `
    premiership, premier league, la liga, ligue 1, grand prix, six nations, ryder cup, fa cup,
    carling cup, uefa cup, europa league, world cup, davis cup, big brother, pop idol, x factor,
    strictly come dancing, devops, devsecops, paas, saas, iaas, foss, star wars, harry potter, james bond, democrat, republican, tory, brit
    awards, mercury prize, turner prize, booker prize, golden globe, emmy
  `,
  codeWords: '',
} satisfies NamesPart;
