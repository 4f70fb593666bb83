import type { FiguresPart } from '../parts/figures.ts';
import { measures } from './measures/index.ts';

/** Dutch: what figures are told by. */
export const figures = {
  measures,
  cardinals: `
    twee 2, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10, elf 11, twaalf 12,
    dertien 13, veertien 14, vijftien 15, zestien 16, zeventien 17, achttien 18, negentien 19,
    twintig 20, dertig 30, veertig 40, vijftig 50, zestig 60, zeventig 70, tachtig 80, negentig 90
  `,
  tenLinks: 'en ën',
  hundred: 'honderd',
  thousand: 'duizend',
  hundredLinks: 'en',
  plusMinus: `
    plus of min, plus of minus, plus minus, plusminus, plus/min, met een marge van plus of min, met een foutmarge van, met een foutmarge van plus of min,
    met een onzekerheidsmarge van
  `,
  sharePoints: 'punt, punten',
  belowNought: 'onder nul, onder 0, beneden nul',
  newOnes: 'nieuwe, nieuwste, vernieuwde, oude, oudere',
  articles: 'een',
  one: 'één, eén, een',
  unitFractions: `
    een kwart 0.25, driekwart 0.75, drie kwart 0.75, anderhalf 1.5, anderhalve 1.5, een half 0.5,
    een halve 0.5, half 0.5, halve 0.5
  `,
  andHalf: 'en een half, en een halve',
  moneyTons: 'ton 1e5',
  columnScales: 'duizend 1e3, duizenden 1e3, miljoenen 1e6, miljarden 1e9',
  scales: 'mln 1e6, mio 1e6, mld 1e9, mrd 1e9, biljard 1e15',
  units: {
    '%': 'percent, pct, proc',
    'percentage point':
      'procentpunt, procentpunten, percentagepunt, percentagepunten, procent punten',
    'basis point': 'basispunt, basispunten',
    'per mille': 'promille',
    second: 'sec',
    minute: 'min',
    hour: 'uren, uurtje, uurtjes, u',
    day: 'etmaal, etmalen, werkdag, werkdagen',
    weekend: 'weekend, weekends, weekenden',
    night: 'nacht, nachten',
    year: 'jaren, jaartjes',
    decade: 'decennium, decennia',
    century: 'eeuw, eeuwen',
    nanometre: 'nanometer',
    micrometre: 'micrometer, micron',
    millimetre: 'millimeters',
    centimetre: 'centimeters',
    decimetre: 'decimeter',
    metre: 'meters',
    kilometre: 'kilometers',
    'kilometre per hour': 'km per uur',
    mile: 'mijlen',
    'nautical mile': 'zeemijl, zeemijlen',
    foot: 'voet',
    'light year': 'lichtjaar, lichtjaren',
    'square centimetre': 'vierkante centimeter',
    'square metre': 'vierkante meter, vierkante meters',
    'square kilometre': 'vierkante kilometer, vierkante kilometers',
    hectare: 'hectaren, hectares',
    'cubic metre': 'kubieke meter, kubieke meters, kuub',
    millilitre: 'milliliters',
    centilitre: 'centiliter',
    litre: 'liters',
    barrel: 'vaten olie, vat olie, barrel, barrels',
    milligram: 'milligram',
    microgram: 'microgram',
    kilogram: 'kilo, kilogrammen',
    tonne: 'ton, tonnen',
    kiloton: 'kiloton',
    megaton: 'megaton',
    degree: 'graden, graad',
    kelvin: 'kelvin',
    watt: 'watt',
    kilowatt: 'kilowatt',
    megawatt: 'megawatt',
    gigawatt: 'gigawatt',
    'kilowatt hour': 'kilowattuur',
    'megawatt hour': 'megawattuur',
    'gigawatt hour': 'gigawattuur',
    'terawatt hour': 'terawattuur',
    volt: 'volt',
    ampere: 'ampère',
    hertz: 'hertz',
    kilohertz: 'kilohertz',
    megahertz: 'megahertz',
    decibel: 'decibel',
    calorie: 'calorie, calorieën',
    kilocalorie: 'kilocalorie, kilocalorieën',
    joule: 'joule',
    kilojoule: 'kilojoule',
    horsepower: 'pk, paardenkracht',
    byte: 'bytes',
    kilobyte: 'kilobytes',
    megabyte: 'megabytes',
    gigabyte: 'gigabytes',
    terabyte: 'terabytes',
    megapixel: 'megapixel, megapixels',
    star: 'ster, sterren',
    carat: 'karaat',
    'square millimetre': 'vierkante millimeter',
    'square decimetre': 'vierkante decimeter',
    'square foot': 'vierkante voet',
    'square mile': 'vierkante mijl, vierkante mijlen',
    'cubic centimetre': 'kubieke centimeter',
    'cubic decimetre': 'kubieke decimeter',
    'cubic kilometre': 'kubieke kilometer',
    decilitre: 'deciliter',
    hectolitre: 'hectoliter, hectoliters',
    gallon: 'gallons',
    pint: 'pint, pinten',
    tablespoon: 'eetlepel, eetlepels',
    teaspoon: 'theelepel, theelepels',
    parsec: 'parsec',
    'astronomical unit': 'astronomische eenheid, astronomische eenheden',
    nanogram: 'nanogram',
    gigaton: 'gigaton',
    quarter: 'kwartalen',
    millennium: 'millennium, millennia',
    microsecond: 'microseconde, microseconden',
    nanosecond: 'nanoseconde, nanoseconden',
    newton: 'newton',
    kilonewton: 'kilonewton',
    'newton metre': 'newtonmeter',
    pascal: 'pascal',
    hectopascal: 'hectopascal',
    kilopascal: 'kilopascal',
    megapascal: 'megapascal',
    bar: 'bar',
    millibar: 'millibar',
    atmosphere: 'atmosfeer',
    'millimetre of mercury': 'millimeter kwik',
    megajoule: 'megajoule',
    gigajoule: 'gigajoule',
    milliwatt: 'milliwatt',
    terawatt: 'terawatt',
    'watt hour': 'wattuur',
    'watt peak': 'wattpiek',
    'kilowatt peak': 'kilowattpiek',
    'megawatt peak': 'megawattpiek',
    kilovolt: 'kilovolt',
    millivolt: 'millivolt',
    milliampere: 'milliampère',
    'milliampere hour': 'milliampère-uur, milliampère-uren',
    ohm: 'ohm',
    gigahertz: 'gigahertz',
    lux: 'lux',
    lumen: 'lumen',
    gram: 'grammen',
    'kilovolt ampere': 'kilovoltampère',
    candela: 'candela',
    mole: 'mol',
    millimole: 'millimol',
    sievert: 'sievert',
    millisievert: 'millisievert',
    becquerel: 'becquerel',
    'part per million': 'deeltjes per miljoen',
    'part per billion': 'deeltjes per miljard',
    kilobit: 'kilobit',
    megabit: 'megabit',
    gigabit: 'gigabit',
    'megabit per second': 'megabit per seconde',
    'gigabit per second': 'gigabit per seconde',
    pixel: 'pixels',
    dioptre: 'dioptrie, dioptrieën',
  },
  currencies: {
    EUR: "euro, euro's",
    USD: `
      dollar, dollars, amerikaanse dollar, amerikaanse dollars, us-dollar, us dollar
    `,
    GBP: 'pond, ponden, britse pond, britse ponden, pond sterling, engelse pond',
    JPY: 'yen',
    CNY: 'yuan, renminbi, rmb, chinese yuan, chinese renminbi',
    KRW: 'won, zuid-koreaanse won, koreaanse won',
    INR: 'roepie, roepies, indiase roepie, indiase roepies',
    RUB: 'roebel, roebels, russische roebel, russische roebels',
    PLN: 'zloty, złoty',
    THB: 'baht',
    TRY: 'turkse lira',
    NLG: 'gulden, guldens',
    HKD: 'hongkongse dollar, hongkong-dollar, hong kong-dollar, hk-dollar',
    CAD: 'canadese dollar, canadese dollars',
    TWD: 'taiwanese dollar, taiwandollar',
    CHF: 'zwitserse frank, zwitserse franken',
    BEF: 'belgische frank, belgische franken',
    DEM: 'd-mark, mark',
  },
  currencyPlurals: {
    dollars: 'dollar',
    ponden: 'pond',
    kronen: 'kroon',
    franken: 'frank',
    roepies: 'roepie',
    roebels: 'roebel',
    "peso's": 'peso',
    guldens: 'gulden',
    "lira's": 'lira',
    dinars: 'dinar',
    kroon: 'kroon',
    "real's": 'real',
  },
  askedByAdjective: {
    gewicht: 'hoe zwaar',
    leeftijd: 'hoe oud',
    prijs: 'hoe duur',
    temperatuur: 'hoe warm, hoe koud, hoe heet',
    lengte: 'hoe lang',
    duur: 'hoelang',
    hoogte: 'hoe hoog',
    diepte: 'hoe diep',
    breedte: 'hoe breed',
    dikte: 'hoe dik',
    afstand: 'hoe ver',
    snelheid: 'hoe snel',
    oppervlakte: 'hoe groot',
  },
  cents: {
    '': 'cent, cents, ct, cts',
    EUR: 'eurocent, eurocents',
    USD: 'dollarcent, dollarcents',
    GBP: 'pence',
  },
  fractions: `
    de helft 0.5, driekwart 0.75, drie kwart 0.75, tweederde 2/3, een kwart 0.25, één kwart 0.25
  `,
  parts: `
    derde 3, derden 3, vierde 4, vierden 4, vijfde 5, vijfden 5, zesde 6, zesden 6, zevende 7,
    zevenden 7, achtste 8, achtsten 8, negende 9, negenden 9, tiende 10, tienden 10,
    honderdste 100, duizendste 1000, kwart 4
  `,
  afterPart: `
    van, minder, meer, lager, hoger, kleiner, groter, goedkoper, duurder, korter, langer, sneller,
    is, was, waren, zegt, zei, vindt, vond, heeft, had, hebben, wil, wilde, kan, kon, gaat, ging,
    daarvan, ervan, hiervan, of, en, bij, op, in, te, geeft, gaf, krijgt, kreeg, wordt, werd
  `,
  halves: 'helft',
  afterHalf: 'van',
  outOf: 'van de, van elke, van alle, van',
  rateOf: 'op de, op, op elke, van de, van elke',
  oneOf: 'op de, op, op elke',
  markOf: 'op, van de maximaal, uit',
  ordinals: `
    eerste 1, tweede 2, derde 3, vierde 4, vijfde 5, zesde 6, zevende 7, achtste 8, negende 9,
    tiende 10, elfde 11, twaalfde 12, dertiende 13, veertiende 14, vijftiende 15, zestiende 16,
    zeventiende 17, achttiende 18, negentiende 19, twintigste 20
  `,
  ordinalEnds: 'e, de, ste',
  rankOf: 'van, van de, van alle, uit, op, onder',
  definite: 'de, het',
  laws: 'artikel, artikelen, art, lid, leden, sub, juncto, jo, wet, §',
  relatives: 'die, dat, van, uit',
  referring: 'zie, zie ook, vgl, vergelijk, cf',
  parties: 'derde',
  manyParties: 'derden',
  beforeParty: `
    aan, door, met, jegens, namens, tegenover, tegen, bij, ten behoeve van, ten gunste van,
    ten laste van, voor rekening van, op naam van, behalve, zonder
  `,
  pointing: 'die, deze, de',
  lastOnes: 'laatste, latere',
  earlierBefore:
    'tegenover, tegen, vergeleken met, in plaats van, in plaats van de huidige, in plaats van nu, komend van',
  earlierAfter: 'na, na een',
  earlierNear: `
    aanvankelijk, oorspronkelijk, oorspronkelijke, een eerder, een eerdere, het vorige, de vorige, het vorig, een eerste bod, jaar eerder, jaar ervoor, jaar daarvoor, jaar tevoren, kwartaal eerder, maand eerder, week eerder, dag eerder, seizoen ervoor, seizoen daarvoor, seizoen eerder, langjarig gemiddelde, langjarige gemiddelde, meerjarig gemiddelde, decennium eerder, destijds
  `,
  baseYears: `
    dan in, dan, sinds, sedert, ten opzichte van, vergeleken met, opgericht in, begonnen in, gesticht in,
    gebouwd in, geboren in, als in
  `,
  begun:
    'begon, opende, ontstond, begonnen, opgericht, gesticht, gebouwd, geboren, geopend, gestart',
  goesToMoney: `
    duurder, goedkoper, goed voor, draagt, droeg, dragen, bijgedragen, legt bij, legde bij, leggen bij, past bij, paste bij, schiet bij
  `,
  thatIs: 'is dat, zijn dat, is het',
  extents: 'lang, breed, hoog, diep, dik, zwaar',
  agos: 'geleden, eerder, later, daarvoor, ervoor, daarna, erna, tevoren, terug',
  beforeOthers: 'van, met, voor, bij, tegen',
  shortVerbs: `
    telde, kreeg, verloor, kwam, ontstond, begon, bestond, stond, bleef, vertrok, is, was, zijn, ben, waren, had, heb, heeft, hebben, zit, zat, ligt, lag, kost, gaat, ging, doet, deed, kan, kon, mag, mocht, wil, wou, moet, moest, zal, zou, werd, weegt, duurt, telt, krijgt, staat, gaf, geeft, eet, loopt, reed, at, won
  `,
  nows: 'nu, daarna, inmiddels, tegenwoordig, thans, vandaag de dag',
  contrasts: 'maar, nog',
  denials: 'niet, niet de, geen, niet langer',
  insteads: 'maar, doch',
  laters: `
    jaar later, jaren later, maand later, maanden later, week later, weken later, jaar daarna,
    jaar erna, jaar daarop
  `,
  timesAgo: `
    jaar geleden, jaren geleden, maand geleden, maanden geleden, week geleden, weken geleden, dagen geleden, eeuw geleden,
    eeuwen geleden, decennium geleden, decennia geleden
  `,
  formers: `
    vroeger, voorheen, indertijd, toentertijd, vorige eeuw, voor de fusie, vóór de, vóór het, voordat,
    bij de opening, bij de oprichting, bij de start, op het hoogtepunt, in de hoogtijdagen
  `,
  wasThen: `
    was, waren, had, hadden, telde, telden, lag, lagen, stond, stonden, bedroeg, bedroegen, woonde, woonden, werkte,
    werkten, leefde, leefden, broedden, kostte, kostten, kreeg, kregen, gebeurden, reed, reden, bood
  `,
  onces: 'ooit, vroeger, voorheen, indertijd, toentertijd',
  soons: 'straks, binnenkort, over enkele jaren, over een paar jaar, over een jaar',
  inTime: 'over',
  askedBefore: `
    spraken met, sprak met, ondervroegen, ondervroeg, ingevuld door, beantwoord door, interviewden, interviewde, enquêteerden
  `,
  casualties: 'doden, gewonden, slachtoffers, vermisten, arrestanten, aanhoudingen',
  nextTimes: 'volgend jaar, volgende keer, volgend seizoen, komend jaar, komend seizoen',
  becomes: `
    dat wordt, dat worden, dit wordt, dit worden, het wordt, het worden, dat werd, dat werden, dit werd, wordt dat, worden dat,
    werd dat, werden dat, wordt het, worden het
  `,
  turnsInto: 'en wordt, en worden, wordt straks, gaat naar',
  changedTo: 'toe tot, toe naar, af tot, af naar, terug tot, terug naar, op tot, op naar, uit tot',
  expects: 'rekent, rekende, rekenen, rekenden',
  expectsOn: 'op',
  assumes: 'gaat, gaan, ging, gingen',
  assumesFrom: 'uit van',
  whens: 'toen',
  founding: `
    geopend, opende, openging, opgericht, gesticht, gebouwd, uitgezet, teruggezet, teruggebracht, ingevoerd, ingesteld,
    uitgebracht, in gebruik genomen
  `,
  starts: `
    begon, begonnen, begin, startte, startten, gestart, aanvang, oude, voor de, vóór de, voor het, vóór het, voor aanvang
  `,
  startedWith: 'met',
  ends: `
    eindigde, eindigden, eindigt, sloot, sloten, sluit, eind, einde, het nieuwe, de nieuwe, erna, na afloop, uiteindelijk,
    gegroeid tot, gegroeid naar, uitgegroeid tot, groeide tot, groeide uit tot, heeft er nu, telt er nu
  `,
  usuals: `
    normaal, normale, normaliter, adviesprijs, adviesverkoopprijs, catalogusprijs, gewoonlijk, doorgaans, gebruikelijk, gebruikelijke, langjarig, langjarige, meerjarig,
    gemiddelde voor
  `,
  measureds: 'gemeten, geteld, gevonden, gemeten werd, maar',
  thisTimes: `
    dit jaar, dit seizoen, deze keer, ditmaal, deze maand, deze zomer, deze winter, deze week, het afgelopen jaar
  `,
  lastTimes: `
    vorig jaar, vorige keer, vorige telling, vorig seizoen, vorige maand, vorig kwartaal, vorige, jaar eerder,
    jaar ervoor, was
  `,
  wishes:
    'wil, willen, verwacht, verwachten, verwachtte, hoopt, hopen, hoopte, hoopten, zou, zouden',
  asExpected: `
    dan verwacht, dan begroot, dan gepland, dan gehoopt, dan geraamd, dan voorzien, dan voorspeld, zoals verwacht, als verwacht, zoals gepland,
    volgens plan, op doel, in doel, eigen doel, open doel
  `,
  applies: 'geldt, gelden, verboden, verbod, strafbaar',
  bounds: `
    grenswaarde, grenswaarden, drempelwaarde, wettelijke grens, wettelijke limiet, wettelijk maximum, wettelijk minimum, bovengrens,
    ondergrens, leeftijdsgrens, limiet, maximumsnelheid, maximale dosis, maximaal toegestane, norm is, norm van, norm ligt, norm bedraagt,
    het maximum is, het minimum is, het maximum ligt, het minimum ligt, drempel ligt, drempel van, minimumleeftijd,
    kiesdrempel
  `,
  leasts: 'minstens, ten minste, tenminste, minimaal, op zijn minst',
  mosts: 'maximaal, hooguit, hoogstens, ten hoogste, niet meer dan, op zijn hoogst',
  permits: 'toegelaten, plaats voor, ruimte voor, welkom, kunnen meedoen',
  mustEnd: 'zijn, hebben, meten, halen',
  including:
    'onder wie, onder wie ook, waaronder, inclusief, onder meer, alleen al, de meesten, het merendeel, met daarin',
  amongGroup: 'onder, onder de',
  wereThere: 'vielen, waren, zijn, bevonden zich, bevinden zich',
  entitled: 'leden, raadsleden, aandeelhouders, stemgerechtigden, bestuursleden, commissieleden',
  comeOrGo: 'kwam, kwamen, komen, komt, ging, gingen, gaan, vertrokken',
  comeOrGoEnd: 'bij, erbij, weg',
  perOne: 'per aandeel, per stuk, per persoon, per inwoner',
  together: 'samen, tezamen, opgeteld, bij elkaar opgeteld',
  withOthers: 'met, aan, tot',
  inAll: 'in totaal, totaal op, totaal van, totaal komt op, bij elkaar, alles bij elkaar',
  unitColumns: 'eenheid, eenheden',
  plans:
    'begroting, begroot, raming, geraamd, budget, prognose, verwacht, plan, streefwaarde, doel, norm',
  askedNew: 'nieuwe, huidige, actuele, tegenwoordige',
  askedOld:
    'oude, vorige, eerdere, vroegere, voormalige, toenmalige, normale, gebruikelijke, langjarige, langjarig, meerjarig',
  wholes: `
    totaal, totale, gezamenlijk, groep, geconsolideerd, hele, gehele, alle, samen, tezamen, eindtotaal, totaalbedrag,
    totaalgeneraal, bij elkaar
  `,
  everyOne: 'elke, elk, iedere, ieder',
  person: 'man, vrouw, jongen, meisje, zoon, dochter, kind, bestuurder, fietser, inwoner, bewoner',
  forecasts: `
    verwacht, verwachten, verwachtte, verwachting, verwachtingen, prognose, prognoses, raming,
    voorspelt, voorspelde, voorspelling, doel, doelstelling, streeft, streven, mikt, wil, willen,
    zal, zullen, zou, zouden, gepland, plan, volgens de plannen, volgens plannen, beoogt, beoogde, hoopt, hoopte, hopen, hoopten, gehoopt,
    rekent op, rekende op, rekenden op, gerekend op, rekenen op, rekenen wij, rekenen we, gerekend, mikte, mikten,
    ging uit van, ging nog uit van, uitgegaan van, gepleit, pleitte, pleitten, pleit voor, voorzien, volgend jaar,
    komend jaar, voor dit jaar, ambitie, streefwaarde, streefcijfer, begroot, geraamd, gaat uit van, gaan uit van, bedoeling is dat er, denkt te, denken te, kan oplopen, kunnen oplopen, op termijn, over vijf jaar, over tien jaar, binnen vijf jaar, binnen tien jaar
  `,
  aims: 'moet, moeten',
  changes: `
    stijgt, steeg, stegen, stijgen, gestegen, stijging, daalt, daalde, daalden, dalen, gedaald, daling, groeit, groeide,
    groeiden, groeien, gegroeid, groei, toename, afname, toegenomen, afgenomen, neemt toe, nam toe, nam af, verhoogt,
    verhoogde, verhogen, verhoogd, verhoging, verlaagt, verlaagde, verlagen, verlaagd, verlaging, kromp, krimp,
    gekrompen, zakt, zakte, gezakt, omhoog, omlaag, verandering, verschil, vermindering
  `,
  changedBy: 'met',
  conditions: 'als, indien, wanneer, zodra, mits, tenzij',
  borders: 'onder de, boven de, onder, boven, beneden de',
  present: 'aanwezig, aanwezigen, afwezig, afgemeld, aantal aanwezigen',
  limits: 'mag, mogen, mocht, mochten, wettelijk, toegestaan, toegestane',
  suppositions: `
    stel dat, stel je voor, stel u voor, veronderstel, veronderstel dat, neem aan dat, gegeven, gegeven is, bereken,
    toon aan dat, laat zien dat, leid af
  `,
  thatWas: `
    was dat, waren dat, was het, waren het, lag dat, lag het, bedroeg dat, bedroeg het, ging het,
    was dit, waren er
  `,
  otherTimes: `
    vorig, vorige, eerste, eerdere, toen, destijds, voorheen, aanvankelijk, ervoor, daarvoor,
    voorgaande, geleden, dat nog, dat er nog, het nog maar
  `,
  costs: `
    kost, kostte, kosten, gekost, prijs, prijzen, boete, boetes, belasting, heffing, accijns,
    tarief, contributie, kwijt
  `,
  carriers: `
    het bedrijf, het concern, de onderneming, de groep, de organisatie, de stichting, de vereniging,
    de instelling, de fabriek, de keten, de winkel, de uitgever, de bank, de club, de partij,
    de sector, de stad, de gemeente, het land, het dorp, het park, de school, de zaak, de ploeg,
    dat bedrag, dit bedrag, dat aantal, dit aantal, dat aandeel, van hen, van hun, daarvan, hiervan,
    zij, ze, hij
  `,
  rivals: `
    concurrent, concurrenten, rivaal, rivalen, buurland, buurlanden, buurgemeente, buurstad,
    zusterbedrijf, zustermaatschappij, zusterclub, branchegenoot, moederbedrijf, moederconcern,
    dochterbedrijf
  `,
  atRivals: 'bij, in',
  resumers: 'die, deze',
  pointers: 'dat, dit, die, deze, hun, zijn, haar',
  minus: 'min, minus',
  between: 'tussen, tussen de',
  and: 'en, en de',
  upTo: 'tot, t/m, tot en met, à, a, tot wel',
  idioms: '5 voor 12, vijf voor twaalf',
  from: 'van',
  changeTo: 'naar, tot',
  verbsToo: 'won, mark',
  prepositions: `
    in, op, aan, van, voor, met, bij, naar, uit, tot, tegen, na, via, onder, per, rond, door,
    langs, achter
  `,
  ranging: 'variërend, variëren, varieert, varieerde, varieerden, lopend, uiteenlopend',
  qualifiers: `
    meer dan, ruim, bijna, hooguit, ongeveer, minstens, circa, zo'n, ten minste, tenminste,
    minder dan, maximaal, minimaal, hoogstens, nagenoeg, vrijwel, krap, pakweg, naar schatting,
    om en nabij, rond de, rond, omstreeks, boven de, onder de, slechts, maar liefst, liefst, wel,
    amper, nauwelijks, exact, precies, gemiddeld, niet meer dan, niet minder dan, op zijn minst,
    op z'n minst, op zijn hoogst, dik, iets meer dan, iets minder dan, net geen,
    net iets meer dan, tot wel, tegen de, ca, ca., plusminus, grofweg, om de, net onder de,
    net boven de, zowat, zeker
  `,
  comparatives: `
    meer, minder, hoger, lager, langer, korter, groter, kleiner, sneller, later, eerder, beter,
    slechter, ouder, jonger
  `,
  than: 'dan',
  ofThem: 'er',
  thereIs: `
    er zijn, er waren, er komen, er kwamen, er staan, er stonden, er liggen, er lagen, er leven, er leefden,
    er wonen, er woonden, er werken, er werkten, er gaan, er gingen, er rijden, er vielen, er kunnen, zijn er,
    waren er, komen er, kwamen er, staan er, stonden er, werken er, wonen er, leven er
  `,
  results: `
    kreeg, krijgt, kregen, omvat, omvatte, bezit, bezat, herbergt, herbergde,
    won, wint, wonnen, scoorde, scoorden, scoort, verloor, verloren, verliest, opende, openden,
    opent, sloot, sloten, sluit, verkocht, verkochten, bouwde, bouwden, bouwt, telt, telde,
    telden, tellen, behaalde, behaalden, doodde, doodden, ontsloeg, schrapt, schrapte, heeft, had,
    hebben, hadden
  `,
  partOf: 'van hen, van hun, daarvan, ervan, waarvan, hiervan, van wie',
  tops: 'top',
  timesEnd: 'maal',
  multiples: 'dubbel 2',
  asMuch: 'zo',
  muchs: 'veel, weinig',
  multiplied: `
    zoveel, meer, minder, hoger, lager, groter, kleiner, langer, korter, sneller, duurder,
    goedkoper, zwaarder, sterker
  `,
  repeats: 'keer, maal',
  orMore: 'of meer, of minder',
  ages: 'op de leeftijd van, leeftijd',
  ageLimits: 'boven de, onder de, vanaf, tot',
  ageComparisons: 'ouder dan, jonger dan',
  persons: `
    mensen, vrouwen, mannen, kinderen, jongeren, ouderen, volwassenen, patiënten, werknemers,
    inwoners, iedereen, wie, personen, jongens, meisjes
  `,
  opening: 'open, geopend, dagelijks, openingstijden, werkdagen, bereikbaar',
  eras: `
    voor christus, na christus, voor chr, na chr, voor onze jaartelling, na onze jaartelling
  `,
  respondents: `
    ondervraagd, ondervraagden, ondervraagde, respondenten, geënquêteerd, geïnterviewd,
    vragenlijsten, enquêtes
  `,
  joining: 'mee, deel, meegedaan, meededen, deelgenomen, deelnamen',
  paidFor: 'voor',
  paying: `
    kost, kostte, kostten, gekost, kosten, betaald, betaalt, betaalde, betaalden, betalen, prijs, tarief, krijgt,
    krijgen, kreeg, kregen, ontvangt, ontvangen, ontving, ontvingen, vraagt, vragen, rekent, rekende, rekenden,
    gaat voor, gaan voor, weg voor, verkocht voor, te koop voor, verkrijgbaar voor, kwijt, geeft, geven, gaf, gaven,
    kocht, koopt, verkocht
  `,
  askingAge: 'leeftijd, ouderdom',
  ageEnds: 'jarige, jarig',
  agePersons: 'die, hij, zij, ze, ik, wie',
  ageVerbs: 'is, was, ben, wordt, werd',
  ageAdverbs: 'pas, nu, net, inmiddels, slechts, nog maar, al, intussen, ook, toen',
  issued: 'opgelegde, uitgedeelde, uitgeschreven, verleende, afgegeven, ingediende',
  totals: 'totaal, samen, telt, telde, tellen, telden, aantal',
  weighing: `
    weegt, woog, wegen, wogen, gewogen, gewicht, zwaar, zwaarder, lichter, afgevallen
  `,
  counting: `
    slechts, maar liefst, liefst, minstens, ten minste, hooguit, maar, alleen, meer dan,
    minder dan, ruim, bijna, ongeveer, zo'n, circa, zeker, nog maar, maximaal, minimaal,
    hoogstens, pas, niet meer dan, niet minder dan, op zijn minst, exact, precies, gemiddeld,
    amper, in totaal, totaal, tegen, tegenover, wel, op zijn hoogst
  `,
  listLinks: 'en, of, tot, t/m, tot en met',
  dateLinks: 'op, naar',
  identifiers: `
    artikel, art, nummer, nr, no, code, foutcode, postcode, tel, telefoon, bel, sms, app, kvk,
    isbn, iban, giro, stb, trb, versie, model, type, kamer, zaal, lokaal, gate, spoor, perron,
    lijn, bus, tram, vlucht, loket, dossier, zaak, pagina, blz, bladzijde, hoofdstuk, paragraaf,
    bijlage, tabel, figuur, afbeelding, noot, voetnoot, week, kwartaal, jaargang, aflevering,
    opgave, oefening, vraag, stap, fase
  `,
  references: `
    pagina's, bladzijden, p, pp, par, hfst, afb, fig, tab, bijl, opg, oef, vgl, artikelen, paragrafen, hoofdstukken, lid, leden, sub, nummers,
    nrs, buslijn, tramlijn, rijksweg, snelweg, route, weg, afslag, knooppunt, versies, deel,
    delen, volume, vol, seizoen, afl, episode, groep, klas, klasse, niveau, ronde, set, rugnummer,
    huisnummer, verdieping, etage, zone, district, appartement, flat, vers, psalm, grafiek, kader,
    punt, onderdeel, categorie, dag, telefoonnummer, top, loods, hal, vak, rij, stoel, plaats,
    poort, havennummer, kanaal, zender, net, level, wet, richtlijn, verordening, besluit,
    stelling, vergelijking, les, module, scenario, formule, schaal, chromosoom, chromosomen, poli, polikliniek,
    kliniek, havo, vwo, vmbo, mavo, rit, etappe, balie, kassa, tafel, kolom, regel, cel, halte,
    stand, element, vitamine, factor, omega, uranium, koolstof, studio, podium, akte, scène,
    concert, sonate, §, fout, error, stcrt, staatsblad, staatscourant, pb, nj, jv, track, opus,
    symfonie, windkracht, graad, hoek, ploeg, cluster, sectie, brigade, divisie, afrit, uitrit,
    oprit, hectometerpaal, alinea, titel, agendapunt, kamerstuk, randnummer, considerans,
    overweging, film, roman, gironummer, album, single, batterij, reactor, blok, kavel, boek,
    band, generatie, sector, lot, serie, reeks, rang, loge, peil
  `,
  ageGroups: 'onder',
  referenceEnds:
    'nummer nummers code artikel pagina hoofdstuk lijn klas groep versie kamer zaal lokaal',
  beforeYear: `
    in, sinds, uit, na, vóór, tot, vanaf, medio, eind, begin, voorjaar, najaar, zomer, winter,
    herfst, lente, jaar, anno, tijdens, seizoen, kwartaal, halfjaar, halverwege, t/m, boekjaar,
    schooljaar, collegejaar, editie, olympische spelen, bouwjaar, sedert, vroeg in, laat in,
    spelen van, opzichte van, per
  `,
  maybeBeforeYear: `
    van, voor, tegen, tussen, en, of, dan, richting, over, met, was, is, werd, de, het, ek, wk,
    wet
  `,
  each: `
    per, elke, iedere, deze, die, vorige, afgelopen, komende, hele, een, ene, andere, zijn, haar,
    hun, ons, onze, mijn
  `,
  clockLinks: 'voor, over',
  atClock: 'om, klokslag',
  decades: 'jaren, de jaren, eind jaren, begin jaren',
  beforeClock: `
    om, vanaf, tegen, omstreeks, rond, klokslag, uiterlijk, tot, kwart over, kwart voor,
    over half, voor half, sinds, voor, van
  `,
  lengths: 'uren, uurtje, uurtjes',
  per: 'per',
  rateBases:
    'per, per elke, op elke, op iedere, van elke, van iedere, voor elke, voor iedere, tegenover elke, bij elke',
  lengthOf: 'van',
  beforeSpent: 'voor',
  spent: 'werk, arbeid, overwerk, les, training, studie, slaap, rust, reistijd',
  afterClock: "uur, u, uhr, 's",
  match: `
    wedstrijd, won, wint, winnen, wonnen, verloor, verliest, verloren, zege, overwinning,
    nederlaag, gelijkspel, gelijk, stand, ruststand, uitslag, eindstand, duel, doelpunt,
    doelpunten, goal, goals, voorsprong, achterstand, treffer, versloeg, versloegen, setstand,
    finale, thuis, uitduel, set, sets, game, tie-break, eindigde
  `,
  marks: `
    cijfer, cijfers, rapportcijfer, rapport, score, scoort, scoorde, scoren, scoorden, mark,
    beoordeling, beoordeelde, beoordelen, beoordeelden, beoordeeld, waardeert, waarderen,
    waardeerden, voldoende, onvoldoende, tentamen, examen, eindcijfer, waardering, toets,
    proefwerk, punt, haalde, haalt, haalden, geeft, geven, gaf, gaven, krijgt, kreeg, krijgen,
    kregen, gemiddelde, gemiddeld, eindlijst
  `,
  streets:
    'straat laan weg plein gracht kade dijk singel steeg hof pad markt dreef plantsoen lei baan boulevard',
  plurals: `
    mensen, man, keer, maal, kinderen, lui, vrouw, personeel, stuks, fte, kg, stemmen, open,
    leden, kant
  `,
  pluralEnds: 'en s ën eren',
  approximately: 'ongeveer, circa, ca, rond, omstreeks, tegen',
  accordingTo: 'volgens, aldus, blijkens',
  narrowing: `
    jonge, oudere, vrouwelijke, mannelijke, langdurige, binnenlandse, buitenlandse, maandelijkse,
    wekelijkse, dagelijkse, jeugdige, losse, online
  `,
  tellers: `
    schat, schatte, schatten, telde, meldt, meldde, melden, becijferde, becijfert, berekende,
    berekent, raamt, raamde, mat, registreerde, constateerde, rapporteert, rapporteerde
  `,
  surveys: `
    onderzoek, enquête, enquete, peiling, poll, rondvraag, steekproef, studie, rapport, cijfers,
    onderzoeken, berekening, berekeningen, meting, telling, opiniepeiling, proef, experiment
  `,
  surveyBy: 'van, door, uitgevoerd door',
  among: 'onder, onder de, bij',
  articlesOfNames: 'de, het, een',
  nameLinks: 'van, voor, of, for, en, and, de, het, der, the, op',
  comparing: `
    score scores scoort scoorde scoorden gescoord haalt haalde haalden halen gehaald behaalt behaalde
    behaalden behaald cijfer cijfers punt punten rapportcijfer lijst ranglijst klassement
    rangschikking rangorde rij list ranking onderaan bovenaan koploper hekkensluiter laatste eerste
    vergelijking vergeleken respectievelijk
  `,
  changing: `
    groei groeit groeide groeiden gegroeid stijging stijgt steeg stegen gestegen toename toegenomen
    daling daalt daalde daalden gedaald afname afgenomen krimp krimpt kromp gekrompen zakt zakte
    verlies verliest verloor verloren winst wint won hoger lager meer minder meest minst
  `,
  beforeComplement: 'op voor in aan bij over',
  beforeGroup: 'van onder bij',
  holders: 'bedrijf onderneming firma concern groep partij ploeg team club land',
  ownerLinks: 'van',
  distributing: 'per',
  labelLinks: 'en',
} satisfies FiguresPart;
