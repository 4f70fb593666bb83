import type { FiguresPart } from '../parts/figures.ts';
import { measures } from './measures.ts';

/** German: what figures are told by. */
export const figures = {
  measures,
  cardinals: `
    zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12,
    zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90
  `,
  tenLinks: 'und',
  hundred: 'hundert',
  thousand: 'tausend',
  plusMinus: `
    plus oder minus, plus minus, plus/minus, plusminus, mit einer fehlertoleranz von, mit einer fehlermarge von
  `,
  sharePoints: 'punkt, punkte, punkten',
  belowNought: 'unter null, unter 0',
  newOnes: 'neue, neuen, neueste, neuesten, alte, alten',
  articles: 'eine, ein',
  one: 'ein, eine, einer',
  unitFractions: `
    anderthalb 1.5, eineinhalb 1.5, eine halbe 0.5, ein halber 0.5, ein halbes 0.5
  `,
  columnScales: 'tausend 1e3',
  scales: 'mio 1e6, mrd 1e9, tsd 1e3',
  units: {
    'percentage point': 'prozentpunkt, prozentpunkte, prozentpunkten',
    day: 'tagen',
    month: 'monaten',
    year: 'jahren',
    decade: 'jahrzehnt, jahrzehnte, jahrzehnten',
    century: 'jahrhundert, jahrhunderte, jahrhunderten',
    nanometre: 'nanometer, nanometern',
    micrometre: 'mikrometer, mikrometern',
    millimetre: 'millimetern',
    centimetre: 'zentimetern',
    metre: 'metern',
    kilometre: 'kilometern',
    'kilometre per hour': 'stundenkilometer, stundenkilometern, kilometern pro stunde',
    'metre per second': 'metern pro sekunde',
    'nautical mile': 'seemeile, seemeilen',
    'light year': 'lichtjahr, lichtjahre, lichtjahren',
    'square centimetre': 'quadratzentimeter, quadratzentimetern',
    'square metre': 'quadratmeter, quadratmetern',
    'square kilometre': 'quadratkilometer, quadratkilometern',
    'cubic centimetre': 'kubikzentimeter, kubikzentimetern',
    'cubic metre': 'kubikmeter, kubikmetern',
    millilitre: 'millilitern',
    litre: 'litern',
    milligram: 'milligramm',
    microgram: 'mikrogramm',
    kilogram: 'kilo',
    tonne: 'tonne, tonnen',
    kelvin: 'kelvin',
    watt: 'watt',
    kilowatt: 'kilowatt',
    megawatt: 'megawatt',
    gigawatt: 'gigawatt',
    terawatt: 'terawatt',
    'watt hour': 'wattstunde, wattstunden',
    'kilowatt hour': 'kilowattstunde, kilowattstunden',
    'megawatt hour': 'megawattstunde, megawattstunden',
    'gigawatt hour': 'gigawattstunde, gigawattstunden',
    'terawatt hour': 'terawattstunde, terawattstunden',
    volt: 'volt',
    ampere: 'ampere',
    hertz: 'hertz',
    kilohertz: 'kilohertz',
    megahertz: 'megahertz',
    gigahertz: 'gigahertz',
    decibel: 'dezibel',
    bar: 'bar',
    calorie: 'kalorien',
    kilocalorie: 'kilokalorie, kilokalorien',
    joule: 'joule',
    kilojoule: 'kilojoule',
    horsepower: 'ps, pferdestärken',
    megabyte: 'megabytes',
    gigabyte: 'gigabytes',
    terabyte: 'terabytes',
    star: 'stern, sterne, sternen',
  },
  currencies: {
    EUR: 'euro',
    USD: 'dollar, us-dollar',
    GBP: 'pfund',
    JPY: 'yen',
    CNY: 'yuan, renminbi',
    CHF: 'franken, schweizer franken',
  },
  cents: {
    '': 'cent, ct',
    EUR: 'eurocent',
  },
  fractions: `
    die hälfte 0.5, ein drittel 1/3, zwei drittel 2/3, ein viertel 0.25, drei viertel 0.75
  `,
  timesEnd: 'mal',
  multiples: 'doppelt 2',
  asMuch: 'so',
  muchs: 'viel, viele, wenig, wenige',
  multiplied: `
    mehr, weniger, höher, niedriger, größer, kleiner, länger, kürzer, schneller, teurer, billiger,
    stärker
  `,
  repeats: 'mal',
  outOf: 'von, der, von den',
  definite: 'der, die, das, den, dem, des',
  laws: 'artikel, art, abs, §, gesetz',
  relatives: 'die, der, von, aus',
  referring: 'siehe, siehe auch, vgl, s',
  lastOnes: 'letzte, letzten',
  earlierBefore: 'gegenüber, verglichen mit, statt, nach',
  earlierAfter: 'nach, nach einem, nach einer',
  earlierNear: `
    jahr zuvor, jahre zuvor, jahre davor, jahren noch, im vorjahr, jahr davor, ein früheres, eine frühere, das vorige, der vorige, die vorige,
    zunächst, ursprünglich, ursprünglichen, ursprüngliche, anfangs, monate zuvor, monat zuvor, woche zuvor, saison davor, saison zuvor, langjährigen mittel, langjährige mittel
  `,
  baseYears: 'als im jahr, als in, als, seit, gegründet im jahr, gegründet',
  begun: 'entstand, eröffnete, gegründet, begonnen, gebaut, geboren, eröffnet, errichtet',
  nows: 'nun, danach, inzwischen, heute, mittlerweile, jetzt',
  laters: `
    jahr später, jahre später, jahr darauf, jahre darauf, monat später, monate später,
    wochen später, jahr danach, jahre danach
  `,
  contrasts: 'aber, jedoch, noch',
  agoBefore: 'vor',
  inTime: 'in',
  formers: 'früher, ehemals, damals, vor der fusion, im letzten jahrhundert, vor einem jahr',
  soons: 'bald, demnächst',
  wasThen: `
    war, waren, hatte, hatten, zählte, zählten, lag, lagen, stand, standen, betrug, lebte, lebten, wohnten, arbeiteten,
    kostete, gab
  `,
  onces: 'einst, früher, damals, ehemals',
  casualties: 'tote, verletzte, opfer, vermisste',
  whens: 'als',
  founding: 'eröffnet, gegründet, gebaut, eingeführt, ausgesetzt',
  starts: 'begann, begannen, startete, anfang, alte',
  startedWith: 'mit',
  ends: 'endete, endeten, schloss, ende, heute, das neue, die neue, der neue, danach',
  usuals:
    'normal, normale, normalerweise, üblich, üblicherweise, gewöhnlich, langjährigen mittel, langjährige mittel',
  measureds: 'gemessen, gezählt, aber',
  thisTimes: 'in diesem jahr, dieses jahr, heuer, diesmal, diese saison',
  lastTimes: 'vorjahr, letztes jahr, im vorjahr, vorjahreswert, letzte zählung',
  wishes: 'will, wollen, erwarten, erwartet, hofft, hoffen',
  asExpected: 'als erwartet, als geplant, als erhofft, wie erwartet, wie geplant',
  applies: 'gilt, gelten, verboten, verbot, strafbar',
  bounds: `
    grenzwert, grenzwerte, obergrenze, untergrenze, schwellenwert, tempolimit, zulässige, mindestalter, altersgrenze
  `,
  leasts: 'mindestens, wenigstens',
  mosts: 'höchstens, maximal',
  mustEnd: 'sein, haben',
  including: 'darunter, einschließlich',
  amongGroup: 'unter, unter den',
  wereThere: 'waren, sind, gab es',
  entitled: 'mitglieder, aktionäre',
  perOne: 'je aktie, pro aktie, pro stück, pro person, pro kopf',
  inAll: 'insgesamt, alles in allem, zusammengerechnet',
  plans: 'plan, soll, budget, ansatz, haushaltsansatz, prognose, ziel',
  wholes: 'gesamt, insgesamt, summe, konzern, konzernumsatz',
  everyOne: 'jede, jeder, jedes',
  person: 'mann, frau, junge, mädchen, sohn, tochter, kind, fahrer, radfahrer',
  forecasts: `
    plan, erwartet, erwarten, erwartete, prognose, ziel, plant, planen, will, wollen, soll, sollen,
    wird voraussichtlich, hofft, hoffte, hoffen, rechnet mit, gerechnet, rechnete mit, rechnen mit, rechnet, rechnen, rechnete, dürfte, dürften, könnte, könnten, angestrebt, angepeilt, geplant, eingeplant, künftig, laufende jahr, laufenden jahr,
    veranschlagt, gefordert, nächstes jahr, nächsten jahr, kommenden jahr
  `,
  changes: `
    steigt, stieg, stiegen, steigen, gestiegen, anstieg, steigerung, sinkt, sank, sanken, sinken, gesunken, rückgang,
    wächst, wuchs, wuchsen, wachsen, gewachsen, wachstum, zunahme, abnahme, zugenommen, abgenommen, erhöht, erhöhte,
    erhöhen, erhöhung, senkt, senkte, senken, gesenkt, senkung, fiel, fielen, gefallen, plus, minus
  `,
  changedBy: 'um',
  conditions: 'wenn, falls, sobald',
  borders: 'unter, über, unter die, über die',
  present: 'anwesend, anwesende, abwesend, entschuldigt',
  limits: 'darf, dürfen, erlaubt, zulässig, gesetzlich',
  suppositions: `
    angenommen, nehmen wir an, nimm an, stell dir vor, gegeben ist, gegeben sind, berechne,
    berechnen sie, zeige, zeigen sie
  `,
  thatWas: 'waren es, war es, war das, waren das, lag er, lag sie',
  otherTimes: `
    ersten, erste, vorigen, vorige, letzten, letztes, zuvor, davor, damals, anfangs, vorjahr
  `,
  costs: 'kostet, kostete, kosten, preis, strafe, steuer, gebühr, bußgeld',
  carriers: `
    das unternehmen, der konzern, die firma, die gruppe, der verein, die stadt, das land, die bank,
    der verlag, davon, er, sie
  `,
  rivals: `
    konkurrent, konkurrenten, rivale, rivalen, wettbewerber, nachbarland, nachbarstadt,
    nachbargemeinde, schwesterfirma, muttergesellschaft, tochterfirma
  `,
  atRivals: 'bei, beim, im',
  resumers: 'die, diese, der, dieser, dieses',
  pointers: 'das, dies, diese, dieser, es, ihre, seine',
  thereIs: 'es gibt, es gab, gibt es, gab es, es leben, es lebten, es arbeiten, leben dort',
  partOf: 'davon, von ihnen',
  than: 'als',
  prepositions: `
    in, im, an, am, auf, bei, beim, mit, nach, zu, zum, zur, von, vom, aus, für, um, gegen, über,
    unter, seit, durch, vor
  `,
  minus: 'minus',
  between: 'zwischen',
  and: 'und',
  upTo: 'bis',
  from: 'von',
  changeTo: 'auf',
  qualifiers: `
    mehr als, rund, etwa, fast, knapp, über, weniger als, mindestens, höchstens, nur, ungefähr,
    bis zu
  `,
  counting: 'mehr als, rund, etwa, fast, knapp, mindestens, höchstens, nur',
  listLinks: 'und, oder, bis',
  identifiers: `
    artikel, art, nummer, nr, tel, telefon, version, zimmer, gleis, linie, seite, kapitel, absatz,
    woche
  `,
  references: `
    seiten, s, abs, paragraph, paragraf, §, kap, abb, abbildung, tab, tabelle, gl, gleichung, formel,
    aufgabe, frage, übung, satz, lemma, ziffer, anhang, anlage, fußnote, schritt, klasse, raum, saal,
    halle, haus, modul, vers, zeile, spalte, etappe, folge, staffel, ausgabe, heft
  `,
  referenceEnds: 'nummer straße',
  beforeYear: `
    im jahr, jahr, in, seit, ab, bis, von, anfang, ende, mitte, sommer, winter, herbst, frühjahr
  `,
  decades: 'die, der, den',
  beforeClock: 'um, ab, gegen, bis',
  atClock: 'um',
  lengths: 'stunde, stunden',
  per: 'pro, je',
  rateBases: 'pro, je',
  lengthOf: 'von',
  afterClock: 'uhr',
  plurals: 'menschen, leute, mal, männer, frauen, kinder',
  pluralEnds: 'en er e s n',
  surveys: 'umfrage, studie, befragung, erhebung, untersuchung, zählung',
  surveyBy: 'von, des, der',
  respondents: 'befragt, befragte, befragten, interviewt, fragebögen',
  joining: 'teil, teilgenommen, teilnahmen',
  distributing: 'pro je nach',
  narrowing: `
    junge, jungen, weibliche, männliche, ausländische, inländische, monatliche, wöchentliche,
    tägliche, ältere
  `,
  tellers: 'schätzt, schätzte, zählte, meldet, meldete, bezifferte, beziffert, ermittelte, maß',
  accordingTo: 'laut, zufolge, nach angaben von, nach angaben der, nach angaben des',
} satisfies FiguresPart;
