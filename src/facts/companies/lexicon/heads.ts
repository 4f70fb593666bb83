import { words } from '../../../language/packs/types.ts';

/** Legal forms, lower case and without dots; as the last part of a name. */
export const legalForms = words(`
  nv bv vof cv ag gmbh kg kgaa ohg ug mbh inc ltd llc llp lp plc corp co sa sas sarl spa srl se ab
  oyj oy asa aps kk pty pte bhd tbk pjsc jsc ooo pao incorporated limited corporation company
  holding holdings vzw asbl cvba bvba ltda sl sca
`);

/** Legal forms that are ordinary words or syllables, and say nothing by themselves in lower case. */
export const openForms = words(`co sa se ab kg cv lp sl as`);

/** Words that close (or open) a name of an organization, whole words, lower case. */
export const headWords = words(`
  group groep holding holdings gruppe bank banca banque banco bancorp bankgroup trust capital
  partners ventures investments investment finance financial financiën insurance assurance
  verzekeringen mutual securities credit crédit fund funds alliance alliantie allianz association
  associates associatie society societeit sociëteit federation federatie confederation union unie
  institute instituut institut institution university universiteit universität université
  universidad college polytechnic hogeschool academy academie hospital ziekenhuis kliniek clinic
  school museum foundation stichting fonds vereniging genootschap bond coöperatie cooperative
  verbond centrum centre center laboratory laboratories laboratorium labs lab observatory
  times post daily herald tribune telegraph journal gazette courier chronicle observer guardian
  mail mirror examiner inquirer review magazine weekly newspaper news nieuws nieuwsblad dagblad
  courant krant zeitung allgemeine press pers agency bureau broadcasting omroep radio television
  televisie tv channel network networks media pictures studios studio records entertainment
  publishing publishers publications uitgeverij books software systems technologies technology
  solutions services digital interactive games semiconductor semiconductors electronics electric
  elektronica energy energie power petroleum oil gas mining minerals steel staal chemicals chemical
  shipyard shipyards shipbuilding pharma pharmaceutica pharmaceuticals pharmaceutical farma biotech therapeutics sciences biosciences genomics
  diagnostics health healthcare medical foods food brewery breweries brewing brouwerij brouwerijen
  dairy zuivel coffee bakery bakkerij restaurants hotels resorts airlines airways airline
  luchtvaart aviation aerospace motors motor motoren automotive auto cars railways railway spoorwegen
  rail logistics shipping lines transport freight express holdings stores supermarkets
  supermarkten markt mart outlet industries industrie industrial manufacturing works werke fabriek
  machines engineering constructions construction bouw bouwgroep homes properties realty estates
  telecom telecommunications telekom mobile wireless communications consulting consultancy
  consultants advisory advies accountants advocaten advisors adviseurs & zonen zonen sons brothers
  gebroeders apotheek opticiens optiek alumni party partij council raad authority autoriteit united wanderers rangers
  orchestra orkest philharmonic filharmonisch theater toneelgroep ballet club rugby fc afc sv vv
  athletic rovers albion hotspur toezicht consumentenbond waterbedrijf waterschap
  nutsbedrijf woningstichting woningcorporatie corporatie zorggroep rijksuniversiteit
  rijksinstituut rijksmuseum planbureau kadaster kredietbank spaarbank boerenbond gasunie
  persbureau pensioenfonds drukkerij rederij scheepswerf textiel kwekerij groothandel warenhuis
  veiling makelaardij analytics robotics aerospatiale microsystems instruments devices dynamics
  materials brands apparel fashion cosmetics toys sports footwear furniture watch watches jewellers
  jewelers exchange markets broadband cable cloud data ai robotica hosting security biologics vaccines
  charity aid relief watch international rights
`);

/** Heads that are too common in other names to settle the matter alone. */
export const weakHeads = words(`
  lines works data school party sports union bond games markt council cars exchange oil gas
  power security health food books auto centre center centrum express digital cable cloud
  international rights watch relief aid coffee school club ai markets news homes society review
  steel bouw optiek college academy academie journal studio records sciences brothers theater
  zonen mobile credit works fund funds trust watches engineering technology rail transport school
  united rangers wanderers tv radio television televisie energy pers press raad network brands capital
`);

/** Ends of compounds that are organizations: "Rabobank", "Volkskrant", "Consumentenbond". */
export const headEndings = words(`
  bank krant bond dagblad instituut vereniging unie fonds maatschappij universiteit hogeschool
  museum spoorwegen omroep planbureau centrale groep concern ziekenhuis stichting
  media soft tech pharma software telecom zeitung werke autoriteit genootschap federatie
  corporatie coöperatie
`);

/** Newspapers and magazines that a single word names: "the Guardian". */
export const mediaHeads = words(`
  times post guardian telegraph observer herald tribune mirror mail economist independent express
  chronicle gazette lancet standaard telegraaf spiegel stern monde figaro atlantic nation week
`);

/** Words that open a name of an organization: "Air India", "Radio 538". */
export const openingHeads = words(`
  air radio bank banco banca banque studio team hotel groupe grupo gruppo aktion brasserie royal
  koninklijke crédit credit deutsche omroep groep stichting vereniging theater toneelgroep maison
`);

/** Openings of clubs: "FC Utrecht". */
export const clubForms = words(`fc afc sc sv vv ac as rc cf vfb vfl bsc rkc kv rsc krc`);

/** Heads before which "of", "voor", "van" can join what follows: "Bank of America". */
export const joiningHeads = words(`
  bank university universiteit université universität college institute instituut institution
  academy academie school society association associatie federation federatie confederation union
  unie league vereniging stichting foundation bond verbond genootschap council raad authority
  autoriteit agency agentschap bureau centre center centrum museum fund fonds party partij
  hospital ziekenhuis chamber kamer office commission commissie committee comité organisation
  organization organisatie alliance alliantie coalition campaign platform board trust library
  laboratory institut rijksinstituut rijksdienst dienst inspectie inspectorate faculty faculteit
  hogeschool orde koepel confederatie kring guild gilde society church kerk observatory observatorium
  ministry ministerie department departement court hof rechtbank house parliament parlement
  corps friends doctors artsen consumentenbond toneelgroep
  stiftung verband bundesverband verbraucherzentrale agentur gesellschaft hoogheemraadschap
`);

/** Heads that say it at the front, whatever word ends the name: "Waterschap Brabantse Delta". */
export const firmOpenings = words(`
  waterschap hoogheemraadschap stichting vereniging woningcorporatie woningstichting coöperatie
  stiftung autoriteit
`);

/** A parliament, or with a subject an organization: "Kamer van Koophandel", "Chamber of Commerce". */
export const chambers = words(`kamer chamber`);

/** Those that end a compound: "Planbureau voor …", "Adviesraad voor …". */
export const joiningEndings = words(`
  bureau instituut vereniging stichting federatie agentschap inspectie organisatie genootschap
  raad dienst centrum fonds verbond autoriteit verband agentur gesellschaft stiftung
`);

/** Heads that name what is not a company: governments, laws, events, streets, works. */
export const otherHeads = words(`
  ministry ministerie department departement government parliament parlement senate senaat congress
  congres court hof gerechtshof rechtbank raadhuis tribunal commission commissie kabinet cabinet
  kamer lords commons kingdom koninkrijk republic republiek state staat staten
  states province provincie county gemeente municipality city stad town
  act wet wetboek bill directive richtlijn regulation verordening treaty verdrag convention conventie
  agreement akkoord protocol constitution grondwet code law charter handvest declaration verklaring
  amendment reglement
  war oorlog battle slag revolution revolutie cup games spelen olympics festival tour prix marathon
  championship championships kampioenschap open prize prijs award awards day dag week year jaar
  conference conferentie summit top olympiade biennale fair beurs expo race ronde
  street straat road weg lane avenue laan boulevard square plein bridge brug park parks gardens
  station airport luchthaven river rivier lake meer sea zee ocean oceaan mountain mountains berg
  bergen island islands eiland eilanden valley vallei bay baai coast kust gulf golf desert woestijn
  canal kanaal forest bos hill hills peninsula delta tower toren palace paleis castle kasteel
  cathedral kathedraal church kerk abbey abdij stadium stadion arena church wall gate harbour harbor
  beach strand cape kaap strait falls creek north south east west
  report rapport index plan project programme programma strategy theory theorie principle law effect
  syndrome syndroom disease ziekte virus protocol model test paradox equation method
  symphony symfonie concerto sonata suite book boek bible bijbel diary dagboek novel song
  age eeuw era tijd renaissance empire rijk dynasty dynastie depression crisis
  minister president koning queen king prince gebergte tuin opstand rebellion uprising game bowl
  tocht kerk poort molen vallei league liga divisie eredivisie serie klassieker
  syndroom syndrome methode theorie schaal scale reactie reaction score assessment examen exam
  diploma
  program wars peace vrede wereldoorlog ontstaan rise fall geschiedenis history wealth
`);

/** Those of `otherHeads` that end a compound; English writes its compounds apart. */
export const otherEndings = words(`
  ministerie departement parlement gerechtshof rechtbank raadhuis kabinet kamer koninkrijk republiek
  provincie gemeente stad wetboek wet richtlijn verordening verdrag conventie akkoord grondwet
  handvest verklaring reglement oorlog slag revolutie spelen kampioenschap kampioenschappen prijs
  week jaar conferentie beurs straat laan plein brug luchthaven rivier meer oceaan berg bergen
  eiland eilanden vallei baai kust golf woestijn kanaal toren paleis kasteel kathedraal kerk abdij
  stadion strand kaap rapport programma strategie theorie principe syndroom ziekte virus methode
  symfonie boek bijbel dagboek eeuw tijd rijk dynastie crisis gebergte tuin opstand tocht poort
  molen divisie schaal reactie examen geschiedenis hulp werken wegen kering dijk besluit sluis
  sluizen dam dammen
`);

/** Laws and the like before their name: "Wet arbeidsmarkt", "Besluit Brixum". */
export const lawHeads = words(`
  wet wetsvoorstel besluit verordening richtlijn verdrag regeling directive
`);

/** Parts of texts that have a number or a letter: "Artikel 43", "Annex II". */
export const numberedParts = words(`
  artikel artikelen bijlage bijlagen hoofdstuk paragraaf tabel figuur afdeling titel lid onderdeel
  niveau categorie article articles annex annexes appendix chapter section table figure part level
  category type phase fase
`);

/** Subjects that "and" adds to a name: "Institute of Science and Technology". */
export const subjects = words(`
  science sciences technology medicine economics commerce trade industry health research culture arts
  education development security safety prevention statistics law administration business planning
  tourism sport sports welfare nature environment agriculture food drug drugs forestry fisheries
  engineering design innovation politics history conservation finance management training
  wetenschap wetenschappen techniek technologie geneeskunde economie handel nijverheid industrie
  gezondheid onderzoek cultuur kunst kunsten onderwijs ontwikkeling veiligheid statistiek recht
  planning toerisme sport welzijn natuur milieu landbouw voedsel visserij innovatie markt markten
  volksgezondheid volkshuisvesting samenleving maatschappij energie wonen zorg werk inkomen
  jeugd gezin gezinnen ouderen kinderen gezondheidszorg jeugdzorg werkgelegenheid leefomgeving
  waterstaat koophandel ruimte verkeer vervoer bedrijfsleven kennis klimaat
  youth children families employment transport energy climate entertainment creativity
  communication communications communities horticulture
`);
