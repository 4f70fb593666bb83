import type { CompaniesPart } from '../parts/companies.ts';

/** English: words that companies are told by, around their names. */
export const companies = {
  determiners: 'the a an its his her their this that these those',
  conjunctions: 'and or',
  nameArticles: '',
  neuterArticles: '',
  belonging: 'of',
  employing: 'at with',
  within: 'in',
  towards: '',
  locating: 'into near across around outside',
  leaving: 'from',
  destinations: 'to',
  causing: 'by',
  origins: 'of from in',
  workplaces: 'at for with in',
  afterName: 'in on at by for to as that which from of',
  sources: 'according to',
  examples: 'as like including include namely',
  who: 'who',
  that: 'which',
  pointing: 'that this these those',
  its: 'its',
  owners: 'his her their its my a an',
  kinds: `
    company companies corporation conglomerate concern firm firms startup startups start-up
    start-ups business businesses enterprise multinational manufacturer manufacturers carmaker
    carmakers automaker automakers planemaker chipmaker chipmakers drugmaker drugmakers toymaker
    giant giants retailer retailers chain chains supermarket supermarkets grocer store stores
    shop brand brands label bank banks lender lenders insurer insurers broker brokerage fund
    funds airline airlines carrier carriers operator operators railway shipyard shipbuilder
    builder housebuilder contractor app apps platform platforms website site search-engine
    browser network service services streamer provider providers newspaper newspapers daily
    weekly tabloid magazine broadcaster broadcasters channel station agency agencies publisher
    publishers studio studios consultancy auditor supplier suppliers vendor vendors competitor
    competitors rival rivals subsidiary subsidiaries affiliate union unions association charity
    charities foundation non-profit nonprofit thinktank think-tank ngo university universities
    college institute hospital hospitals club clubs team regulator watchdog brewery brewer
    brewers bakery utility utilities group groups miner oil-major cooperative co-operative co-op
    venture joint-venture spin-off spinoff employer sponsor pollster advertiser maker telecom
    fintech developer recruiter conglomerates unicorn marketplace outfit labour-union museum
    orchestra body organiser organisers organizer organizers developers promoter promoters
    housebuilders builders bakers grocers wholesaler wholesalers distributor distributors
    caterer caterers shipyards shipbuilders accountants auditors law-firm solicitors architects
    surveyors engineers-firm pollsters school-district cooperatives mutual reinsurer dealership
    ferry-operator bus-operator newspaper-group wire-service thinktanks campaigners consortium
    federation syndicate vet-practice troupe ensemble gallery distiller 
    processor packager recycler haulier hauliers forwarder installer installers scaffolder
    roofer landlord-group bookmaker bookmakers hotelier seedmaker seed-company boatbuilder
    chip-designer designer-label spinout spin-out scaleup scale-up breadmaker shoemaker
    chocolatier gamesmaker turbine-maker housing-association water-company train-operator
    bakery-chain garden-centre coffee-chain burger-chain restaurant restaurants hotel hotels
    theme-park zoo financier venture-capitalist backer-fund
    roaster roasters yard dairy creamery cannery smokehouse abattoir sawmill quarry-firm
  `,
  relations: `
    competitor competitors rival rivals subsidiary subsidiaries affiliate employer sponsor supplier
    suppliers vendor vendors parent partner partners client customer shareholder shareholders
    backer backers buyer buyers seller creditor creditors landlord tenant unit division arm
  `,
  plainKinds: `
    company companies corporation firm firms business businesses enterprise group groups outfit
    services service body organisation organization institution lab laboratory agency studio giant
    giants maker makers provider providers operator operators manufacturer manufacturers label
    brand brands chain chains site website network watchdog union fund club team
  `,
  agents: `
    owner owners investor investors shareholder shareholders backer backers partner partners client
    customer buyer buyers parent unit seller creditor creditors landlord tenant titleholders
    cupholders
  `,
  roles: `
    ceo cfo coo cto chief boss bosses chairman chairwoman chair president director directors founder
    founders co-founder cofounder co-founders executive executives spokesman spokeswoman
    spokesperson manager managers employee employees staff worker workers engineer engineers analyst
    analysts economist economists shareholder shareholders investor investors customer customers
    client clients user users subscriber subscribers driver drivers pilot pilots passengers board
    partner editor reporter reporters journalist columnist correspondent researcher researchers
    scientist scientists professor owner owners lawyers members member head strategist unionist
    trustee riders couriers crews headhunter shoppers
  `,
  roleEndings: '',
  possessions: `
    share shares stock stocks ipo flotation listing takeover acquisition merger bid buyout
    bailout bankruptcy collapse earnings profit profits revenue revenues sales turnover results
    dividend bonds debt prospectus valuation headquarters factory factories plant plants store
    stores branch branches outlet outlets warehouse warehouses subsidiary subsidiaries division
    unit spin-off website app apps account accounts platform software brand brands logo
    customer-service loyalty report survey poll study stake holding payroll workforce layoffs
    restructuring market-share fleet jet jets planes servers products services advertising
    subscription subscriptions supply-chain balance-sheet business strike search-engine
    store-card users quote invoice quotation showroom boardroom shareholders factory-floor
    catalogue
  `,
  dealings: `
    takeover bid bids offer merger merge merged stake stakes shares share investment investments
    invest invests invested deal deals contract contracts agreement partnership partnered teamed
    alliance talks negotiations lawsuit suit complaint claim fine settlement settled order sold sell
    sells competes competed competition licensed licence license probe inquiry investigation
    sponsorship job internship
  `,
  business: `
    euro euros dollar dollars pound pounds million billion percent cent jobs wage wages pay salary
    strikes employers market markets price prices pricing consumer consumers shopper buyer buyers
    trading trade traders sector industry industries economy economic exports imports export import
    debts loan loans lending interest inflation cost costs budget orders product production
    technology data privacy online advertisers marketing regulators antitrust tax patent patents
    boardroom fined match goal goals season coach striker league transfer squad fixture
  `,
  amounts: 'percent million billion',
  tails: `
    owned backed built branded run sponsored funded affiliated made designed operated listed issued
  `,
  ownedTails: 'owned backed',
  actions: `
    sells sold buys bought launches launched acquired acquires merged merges employs employed
    manufactures manufactured produces produced makes made operates operated owns owned invests
    invested opened opens closed closes shut cut cuts raised raises lowered posted posts earned
    earns plans planned said says declined confirmed denied denies unveiled unveils introduced
    introduces released publishes published builds built develops developed offers offered hired
    hires fired laid shipped ships delivered delivers supplies supplied settled sued paid pays
    agreed refused fell rose gained lost grew shrank missed beat filed charged charges recalled
    recalls outsourced rebranded listed floated reopened wants will has had is was collects
    collected runs ran issued paused scrapped suspended cancelled doubled tripled signed relies
    banned bans rejected moved emerged found surveyed argues argued
    lists ranks counted counts classifies recommends recommended monitors funds funded awarded
    tracks
    gave gives granted grants asked asks intends intended docked warned backed supports supported
  `,
  moves: `
    rose rises fell falls climbed climbs dropped drops slid slipped jumped jumps gained gains
    lost loses added adds shed closed surged soared slumped tumbled plunged rallied sank edged
    finished ended
  `,
  announcing: `
    announced announces reported reports warned warns expects expected estimates estimated fears
    feared
  `,
  doneTo: `
    acquire acquires acquired acquiring buy buys bought buying merged sue sues sued suing own owns
    owned owning fined joined rejoined left founded co-founded bankrolled rescued outbid
    nationalised nationalized privatised leads led chaired audited
  `,
  suffered: `
    acquired founded fined sued nationalised nationalized privatised taken bought sold rescued
    merged listed bailed floated headquartered based established delisted hacked accused ordered
  `,
  clinical: `
    patient patients dose doses dosage dosing mg ml mmol mortality symptom symptoms diagnosis placebo
    serum plasma blood urine tissue cell cells receptor receptors enzyme enzymes protein proteins
    antibody antibodies liver kidney cardiac renal hepatic pulmonary acute chronic tumour tumours
    tumor tumors cancer clinical randomised randomized cohort prognosis syndrome inhibitor
    inhibitors antibiotic antibiotics tablets infection infections fever oral intravenous surgical
    surgery lesion lesions vein artery arteries glucose insulin potassium sodium calcium ion ions
    acid acids molar solution reaction reactions catalyst compound compounds gene genes genome
    mutation mutations bacteria bacterial viral virus pathogen pathogens vaccine vaccines
    contraindications comorbidities admission ward therapy treatment treated mice neurons
  `,
  supplying: `
    installed supplied manufactured fitted operated delivered maintained serviced insured audited
    sponsored financed brewed bottled marketed distributed
  `,
  passives: 'was is were are been being be',
  saying: 'said says reported reports wrote writes according told',
  telling: 'said says told',
  working: 'work works worked working workers job contract',
  publishing: 'published appeared paper article column interview',
  founding: `
    founded co-founded cofounded invented discovered written directed composed painted led coached
  `,
  leading: '',
  people: `
    duke duchess baron baroness earl viscount mr mrs ms miss dr prof professor sir dame lord
    lady king queen prince princess president premier minister chancellor mayor senator governor
    judge justice captain colonel sergeant inspector detective pope bishop reverend rabbi artist
    painter sculptor writer author novelist poet singer composer conductor actor actress
    photographer journalist presenter philosopher historian scientist biologist physicist
    chemist mathematician sociologist psychologist doctor surgeon teacher student coach trainer
    striker goalkeeper midfielder defender sprinter swimmer runner cyclist golfer boxer athlete
    entrepreneur billionaire businessman businesswoman banker bankers founder co-founder
    chairman chairwoman chief executive ceo cfo director spokesman spokeswoman analyst economist
    lawyer attorney barrister brothers sisters brother sister father mother uncle aunt widow son
    daughter wife husband friend colleague politician congressman congresswoman secretary
    lawmaker astronaut inventor engineer farmer fisherman neighbour neighbor nurse referee
    umpire quarterback winger ecologist virologist astronomer archaeologist explorer researcher
    naturalist witness teenager wrestler rapper star diva guitarist drummer bassist screenwriter
    filmmaker comedian fly-half hooker scrum-half flanker full-back skipper fullback hurdler
    vaulter jockey magistrate juror suspect victim estate-agent beekeeper shepherd grower baker
    butcher carpenter plumber electrician welder driver caretaker librarian curator guide
    volunteer treasurer vicar headteacher head-teacher lecturer postdoc paramedic midwife
    pharmacist dentist vet psychiatrist neurologist physiotherapist notary auctioneer shopkeeper
    landlady publican architect programmer designer illustrator hydrologist geologist
    meteorologist climatologist seismologist linguist theologian entomologist ornithologist
    botanist resident councillor councilman councilwoman alderman commissioner constable
    superintendent sheriff firefighter lifeguard passenger patient pensioner grandmother
    grandfather mum dad stallholder retiree cellist violinist pianist headmaster headmistress
    glaciologist oceanographer zoologist geneticist epidemiologist violist cllr supt councillors
    warden wardens ranger custodian steward stewards organist choirmaster bandleader dj producer
    showrunner playwright essayist critic reviewer translator storyteller puppeteer
    choreographer dancer ballerina tenor soprano baritone fiddler piper busker trapper crofter
    stockman drover ploughman gamekeeper gardener groundsman groundskeeper janitor porter clerk
    registrar bursar provost rector proctor tutor postgraduate undergraduate freshman sophomore
    valedictorian trustee churchwarden verger deacon archdeacon canon imam chaplain missionary
    monk nun abbot abbess prioress saint martyr hermit pilgrim settler pioneer trader merchant
    shipowner shipwright cooper weaver miller potter cobbler tailor seamstress milliner saddler
    wheelwright tinsmith locksmith glazier joiner mason bricklayer roofer thatcher surveyor
    draughtsman cartographer navigator helmsman bosun stoker diver trawlerman pilot aviator
    cosmonaut
    qc kc mp mps msp mep mla obe mbe cbe kbe dbe
    chief-of-staff vice-president vice-chairman ex-president
  `,
  titles: `
    mr mrs ms dr prof rev hon capt lt col gen sgt sen gov rep cllr supt insp sr fr messrs adm
    maj cdr cpl pvt atty msgr
  `,
  human: `
    born died married smiled laughed wept scored sprinted studied graduated lives lived sang
    thinks thought remembers retired resigned crossed kicked headed netted starred sailed kissed
    cried shouted joked apologised apologized tweeted admits admitted insists insisted believes
    believed feels hopes hoped knew speaks spoke sits sat walks walked drank dreamed volleyed
  `,
  placeNouns: `
    city town village province region county state island river lake mountain district borough
    capital suburb port valley street square park coast shore beach cape headland bay inlet
    harbour harbor islet parish hamlet quay estuary reef peninsula station site dam lock
    republic kingdom nation country township municipality commune canton prefecture territory
    colony archipelago atoll volcano mount mountains hill hills peak ridge glacier waterfall
    creek stream brook canal loch lough fjord strait gulf sea ocean plateau desert forest wood
    woods moor marsh fen swamp ward precinct avenue road lane highway motorway bridge tunnel
    viaduct junction roundabout campsite cemetery castle palace neighborhood neighbourhood
    resort cove isle isles lagoon oasis gorge canyon cave reserve wetland floodplain catchment
    tributary settlement seaport riverside lighthouse towns cities villages provinces regions
    mines colliery collieries oilfield oilfields gasfield
    counties states islands rivers lakes districts boroughs suburbs ports valleys streets
    parishes hamlets
  `,
  ofPlaces: `
    mayor mayors residents inhabitants population councillors council government president
    parliament capital coast coastline streets border borders north south east west outskirts
    centre center cathedral suburbs shore shores harbour villages citizens voters farmers
    economy central-bank outskirts seafront beaches neighbourhoods miles kilometres km
    gasworks waterworks lighthouse
    waterfront skyline riverbank banks mouth estuary high-street town-hall town-council old-town
    downtown hinterland councillor neighborhood neighborhoods slums harbourfront northeast
    northwest southeast southwest harvest unemployment currency climate
    weather landscape countryside peasants fishermen hills rivers
  `,
  otherNouns: `
    syndrome method theory scale principle effect test exam score reaction equation act law bill
    directive treaty regulation article case book novel film movie series album song play opera
    painting symphony festival tournament championship exhibition hurricane storm virus disease
    species genus planet star comet moon rocket operation project codenamed programme bacterium
    protein gene enzyme films movies novels albums songs hits sitcom musical podcast plan scheme
    ship ferry vessel yacht trawler tanker freighter telescope satellite robot drone console
    vaccine drug pill poem show game videogame sequel soundtrack documentary cultivar manuscript
    index curve paradox hypothesis theorem award prize trophy marathon race recipe dish cocktail
    breed variety novella thriller soap sculpture mural statue monument expedition
    voyage ceasefire engine locomotive airliner helicopter tank
    submarine battleship destroyer frigate cruiser lifeboat steamer steamship barge liner
    schooner lightship dinghy boat boats ships textbook cookbook memoir trilogy
    saga comic cartoon anthem hymn ballad single ep spacecraft probe lander rover asteroid
    constellation exoplanet nebula galaxy wildfire fire flood earthquake typhoon cyclone
    tropical-storm blizzard avalanche
    comedy drama sitcoms flick blockbuster romcom storyline biopic remake animation chart
  `,
  nationalities: `
    latino latina latinos hispanic hispanics
    dutch german germans french british briton britons english american americans chinese
    japanese belgian belgians flemish spanish spaniard italian italians russian russians polish
    swedish swede danish dane danes norwegian norwegians finnish finns swiss austrian irish
    scottish welsh portuguese greek greeks turkish turks indian indians indonesian korean
    koreans south-korean brazilian brazilians mexican mexicans canadian canadians australian
    australians african africans european europeans asian asians arab arabs israeli israelis
    iranian iranians saudi taiwanese czech hungarian romanian bulgarian ukrainian ukrainians
    moroccan egyptian western eastern latin roman romans jewish islamic christian catholic
    protestant muslim thai vietnamese argentine chilean nigerian kenyan luxembourgish malaysian
    singaporean south north californian texan victorian pakistani bangladeshi filipino colombian
    peruvian tory tories conservative kiwi kiwis aussie aussies argentinian argentinians
    venezuelan jamaican cuban iraqi iraqis syrian lebanese afghan afghans nepalese serbian
    croatian slovak latvian lithuanian estonian icelandic maltese cypriot ethiopian ethiopians
    ghanaian ugandan zimbabwean fijian samoan
    palestinian palestinians nicaraguan nicaraguans rwandan rwandans yugoslav yugoslavs
    yugoslavian kurd kurds kurdish tutsi tutsis hutu hutus islamist islamists maoist maoists
    marxist marxists leninist zionist zionists separatist separatists chechen chechens bosnian
    bosnians serb serbs croat croats slovene slovenes slovenian albanian albanians macedonian
    montenegrin kosovar moldovan belarusian georgian georgians armenian armenians azerbaijani
    azeri kazakh uzbek turkmen tajik kyrgyz mongolian mongolians tibetan tibetans burmese
    cambodian cambodians laotian bhutanese lankan lankans sinhalese tamil tamils sikh sikhs hindu
    hindus buddhist buddhists shiite shiites shia sunni sunnis muslims christians catholics
    protestants jews bengali punjabi kashmiri algerian algerians tunisian tunisians libyan libyans
    sudanese somali somalis eritrean kenyans nigerians tanzanian tanzanians zambian zambians
    malawian mozambican angolan angolans namibian botswanan zairean zaireans congolese burundian
    burundians cameroonian gabonese ivorian senegalese gambian guinean liberian liberians malian
    mauritanian moroccans egyptians jordanian jordanians kuwaiti kuwaitis qatari emirati omani
    yemeni yemenis bahraini saudis lebanon’s syrians ecuadorian ecuadorean bolivian bolivians
    paraguayan uruguayan guatemalan guatemalans honduran hondurans salvadoran salvadorans
    costa-rican panamanian panamanians dominican haitian haitians cubans jamaicans trinidadian
    barbadian guyanese surinamese peruvians colombians chileans venezuelans indonesians malaysians
    singaporeans filipinos swedes hungarians romanians bulgarians czechs slovaks poles latvians
    lithuanians estonians icelander icelanders luxembourger austrians londoner londoners parisian
    parisians yorker yorkers californians texans scandinavian scandinavians balkan baltic nordic
    celtic slavic balkans caribbean iberian siberian crimean byzantine ottoman persian persians
    mesopotamian phoenician viking vikings
    spaniards dutchman dutchmen frenchman frenchmen englishman irishman welshman welshmen scotsman
    scots pole finn turk moslem moslems
  `,
  openers: `
    today yesterday tomorrow recently meanwhile previously currently nowadays today's last next
    earlier later eventually finally officially clearly apparently perhaps maybe probably certainly
    fortunately unfortunately indeed instead moreover furthermore additionally nevertheless
    nonetheless otherwise similarly according despite unlike following given among two three four
    five six seven eight nine ten eleven twelve dozens hundreds thousands millions several many
    shareholders investors customers analysts critics regulators unions rival former monday tuesday
    wednesday thursday friday saturday sunday early late nearly roughly approximately based founded
    owned once twice under unless whether look see note figure table chapter photo source please
    dear thanks why how
    thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
  `,
  alsoNames: 'in over will may',
  general: `
    central national royal general public federal international medical olympic technical
  `,
  generalEndings: '',
  plainWords: `
    water air oil gold silver money time people love life death work war peace blood rain snow
    wind winter summer spring autumn food bread milk sugar salt rice wheat corn coffee tea beer
    wine meat fish coal gas iron steel copper wood stone sand soil light heat cold fire ice
    traffic trade research evidence data science music art law justice truth faith hope fear
    anger sleep pain cancer growth wealth health poverty debt credit cash crime news advice
    progress success failure demand supply output labour labor land nature culture history
    language speech power energy football cricket tennis rugby golf hockey cycling nothing
    something everything part half none enough plenty anyone new old big small large great good
    bad high low long short young poor rich hot warm dry wet free full open public private local
    national global foreign human modern ancient recent current common rare strong weak heavy
    hard soft deep wide early late fast slow safe true false real better worse best worst
    further inner outer upper lower left right top bottom middle well soon far near away home
    abroad overnight online offline upstairs downstairs somewhere keep make take give get put
    let look come go see read write call ask tell show find use try add mix pour stir cut press
    click close turn check remember forget consider imagine suppose assume note compare choose
    avoid stay wait watch listen learn think believe start stop begin end welcome thank sorry
    please congratulations trial proof staff management parliament congress court police
    government cheese cotton paper plastic glass metal rubber tobacco alcohol wildlife bacteria
    chapter section page line question answer problem reason result example step rule point math
    maths algebra geometry physics chemistry biology geography economics reading writing
    spelling
    independent truck crane turnout footfall attendance membership
    pretax pre-tax net gross operating adjusted underlying headline quarterly annual interim
    half-year full-year like-for-like overall
  `,
  plainEndings: `
    bs cs ds fs gs hs js ks ls ms ns ps qs rs ts vs ws xs ys zs es os ies ing ly ed tion sion ness
    ity ment ism ance ence ship able ible ful less ous ive ary ory hood est ward wards ers ors ght
  `,
  abstractEndings: 'tion sion ness ity ment ism ance ence ship',
  coinedEndings: 'ness hood',
  bodyEndings: '',
  verbs: `
    told spun cast grew fell rose lost won made took gave went came saw held kept left led met paid
    put ran said sent set shut sold spent stood struck taught thought threw wrote drew drove knew
    sought began bought brought built caught chose dealt felt fought found got had hit let lay lent
    meant read shot showed sank slid sued swung tore wound became beat bid broke cut
  `,
  verbEndings: 'ed bs cs ds fs gs hs js ks ls ms ns ps qs rs ts vs ws xs ys zs es os',
  singularVerbs: 'is was has had',
  singularEndings: '',
  demonymEndings: 'ian ians ese ish ist ists aceous assic ite ites ism',
  adjectiveEndings: '',
  pluralVerbs: 'are were have',
  pluralEndings: 's',
  inflectedEndings: '',
  describingEndings: 'ic al ar ive ous',
  townEndings:
    'ton ham ford bury borough burgh wick mouth shire field ville stead port minster chester caster dale combe haven hurst wood ley',
  shortEndings: 'app bod',
  genitiveAfter: '',
  nationalityOpensName: true,
} satisfies CompaniesPart;
