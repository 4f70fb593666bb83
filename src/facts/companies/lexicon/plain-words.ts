import { words } from '../../../language/packs/types.ts';

/**
 * Common words that open a sentence without an article, where the ending does not tell: mass nouns,
 * adjectives, adverbs. A library's own small letters tell better; these serve single texts.
 */
export const plainWords = words(`
  water air oil gold silver money time people love life death work war peace blood rain snow wind
  winter summer spring autumn food bread milk sugar salt rice wheat corn coffee tea beer wine meat
  fish coal gas iron steel copper wood stone sand soil light heat cold fire ice traffic trade
  research evidence data science music art law justice truth faith hope fear anger sleep pain
  cancer growth wealth health poverty debt credit cash crime news advice progress success failure
  demand supply output labour labor land nature culture history language speech power energy
  football cricket tennis rugby golf hockey cycling
  nothing something everything part half none enough plenty anyone
  new old big small large great good bad high low long short young poor rich hot warm dry wet free
  full open public private local national global foreign human modern ancient recent current
  common rare strong weak heavy hard soft deep wide early late fast slow safe true false real
  better worse best worst further inner outer upper lower left right top bottom middle
  well soon far near away home abroad overnight online offline upstairs downstairs somewhere
  keep make take give get put let look come go see read write call ask tell show find use try
  add mix pour stir cut press click open close turn check remember forget consider imagine suppose
  assume note compare choose avoid stay wait watch listen learn think believe start stop begin end
  welcome thank sorry please congratulations
  trial proof staff management parliament congress court police government bread cheese cotton
  paper plastic glass metal rubber tobacco alcohol wildlife bacteria
  chapter section page line question answer problem reason result example step rule point
  water lucht olie goud zilver geld tijd liefde leven dood werk oorlog vrede bloed regen sneeuw wind
  winter zomer lente herfst eten voedsel brood melk suiker zout rijst tarwe koffie thee bier wijn
  vlees vis kolen gas ijzer staal koper hout steen zand grond licht warmte kou vuur ijs verkeer
  handel onderzoek bewijs muziek kunst recht wet waarheid geloof hoop angst woede slaap pijn
  kanker groei rijkdom armoede schuld krediet nieuws advies succes vraag aanbod natuur cultuur
  taal spraak macht energie kracht stroom privacy internet media politiek economie inflatie huur
  voetbal hockey tennis wielrennen onderwijs zorg rust moed haast post respect begrip deel
  nieuw oud groot klein goed slecht hoog laag lang kort jong arm rijk warm koud droog nat vrij vol
  open lokaal landelijk wereldwijd modern sterk zwak zwaar hard zacht diep breed vroeg laat snel
  langzaam veilig waar vals echt beter slechter best verder links rechts boven beneden midden
  snel straks ooit ergens thuis elders buiten binnen onderweg middenin bovenaan onderaan
  maak doe ga kom zie lees schrijf bel vraag zeg toon vind gebruik probeer voeg meng giet roer knip
  druk klik open sluit draai controleer onthoud vergeet overweeg denk wacht kijk luister leer begin
  stop welkom bedankt sorry gefeliciteerd proef bewijs personeel parlement politie overheid kaas
  katoen papier plastic glas metaal rubber tabak alcohol vee graan mest fruit groente ruimte
  hoofdstuk paragraaf bladzijde vraag antwoord probleem reden resultaat voorbeeld stap regel punt
  nationaal nationale centraal centrale algemeen algemene europees europese economisch economische
  sociaal sociale justitie defensie financiën veiligheid onderwijs landbouw milieu volksgezondheid
  binnenlandse buitenlandse zaken
  half ruim bijna circa zowat genoeg sommige wie alles niks niemand iemand eenmaal andermaal
  anders zodoende weliswaar liever vandaar destijds toentertijd weleer voorheen kortgeleden
  zondagochtend zaterdagavond ’s-avonds eind begin medio halverwege
`);

/** Past tenses that no ending tells. */
export const irregularVerbs = words(`
  told spun cast grew fell rose lost won made took gave went came saw held kept left led met paid put
  ran said sent set shut sold spent stood struck taught thought threw wrote drew drove knew sought
  began bought brought built caught chose dealt felt fought found got had hit let lay lent meant read
  shot showed sank slid sued swung tore wound became beat bid broke cut
  ging kwam deed nam gaf liet zag stond bleef kreeg hield trok sloot bood koos brak sprak schreef
  steeg vloog won verloor verkocht kocht bracht dacht zocht vocht wees viel riep liep sliep hing
  ving at las wist weet vergat begon zond bond vond dwong sprong zong wil kan moet mag zal
`);

const DUTCH_ENDING =
  /(?:en|[^aiou]s|ing|heid|lijk|ig|isch|end|tie|teit|schap|isme|baar|loos|weg|maal|wijs|aan|uit|e)$/u;
const ENGLISH_ENDING =
  /(?:[^aius]s|ies|ing|ly|ed|tion|sion|ness|ity|ment|ism|ance|ence|ship|able|ible|ful|less|ous|ive|ary|ory|hood|est|ward|wards|ers|ors)$/u;

/** Whether a word, in lower case, looks like a common word rather than a name. */
export function isPlainWord(word: string, language: string | null): boolean {
  if (plainWords.has(word)) return true;
  return (language === 'en' ? ENGLISH_ENDING : DUTCH_ENDING).test(word);
}
