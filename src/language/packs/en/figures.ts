import type { FiguresPart } from '../parts/figures.ts';
import { measures } from './measures/index.ts';

/** English: what figures are told by. */
export const figures = {
  measures,
  cardinals: `
    two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12,
    thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19,
    twenty 20, thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90
  `,
  hundred: 'hundred',
  thousand: 'thousand',
  hundredLinks: 'and',
  plusMinus: `
    plus or minus, plus minus, plus/minus, give or take, with a margin of error of,
    with a margin of error of plus or minus, with a sampling error of
  `,
  sharePoints: 'point, points',
  belowNought: 'below zero, below 0, below nought',
  newOnes: 'new, newer, newest, old, older, redesigned, refreshed',
  articles: 'a, an',
  one: 'one',
  unitFractions: `
    half a 0.5, half an 0.5, a half 0.5, a quarter 0.25, three quarters 0.75, one and a half 1.5, a quarter of a 0.25,
    a quarter of an 0.25, three quarters of an 0.75, three quarters of a 0.75
  `,
  andHalf: 'and a half',
  columnScales: 'thousands 1e3, millions 1e6, billions 1e9',
  scales: `
    mln 1e6, mn 1e6, bn 1e9, bln 1e9, tn 1e12, quadrillion 1e15, dozen 12, lakh 100000, crore 1e7
  `,
  units: {
    '%': 'per cent, pct',
    'percentage point': 'percentage point, percentage points, percent points, per cent points',
    'basis point': 'basis point, basis points',
    'per mille': 'per mille',
    second: 'sec, secs',
    minute: 'min, mins',
    hour: 'hr, hrs',
    day: 'working days, business days',
    weekend: 'weekend, weekends',
    night: 'night, nights',
    year: 'yr, yrs',
    decade: 'decade, decades',
    century: 'century, centuries',
    nanometre: 'nanometre, nanometres, nanometer, nanometers',
    micrometre: 'micrometre, micrometres, micrometer, micrometers, micron, microns',
    millimetre: 'millimetre, millimetres',
    centimetre: 'centimetre, centimetres',
    metre: 'metre, metres',
    kilometre: 'kilometre, kilometres',
    'kilometre per hour': 'kilometres per hour, kilometres an hour, kilometers an hour',
    'mile per hour': 'miles an hour, mph',
    'metre per second': 'metres per second',
    'nautical mile': 'nautical mile, nautical miles',
    knot: 'knots',
    foot: 'foot, feet',
    'light year': 'light-year, light-years, light year, light years',
    'square foot': 'square foot, square feet, sq ft',
    'square metre': 'square metre, square metres, square meter, square meters, sq m',
    'square kilometre':
      'square kilometre, square kilometres, square kilometer, square kilometers, sq km',
    'square mile': 'square mile, square miles, sq mi',
    'cubic metre': 'cubic metre, cubic metres, cubic meter, cubic meters',
    millilitre: 'millilitre, millilitres',
    litre: 'litre, litres',
    pint: 'pint, pints',
    barrel: 'barrel, barrels',
    milligram: 'milligram, milligrams',
    microgram: 'microgram, micrograms',
    gram: 'gramme, grammes',
    kilogram: 'kilo, kilos',
    tonne: 'tonne, tonnes, metric tons, metric ton',
    ton: 'ton, tons, short tons, long tons',
    ounce: 'ounce, ounces, oz',
    stone: 'stone',
    'degree Celsius': 'celsius, degrees centigrade, degrees c',
    'degree Fahrenheit': 'fahrenheit, degrees f',
    kelvin: 'kelvin, kelvins',
    watt: 'watt, watts',
    kilowatt: 'kilowatt, kilowatts',
    megawatt: 'megawatt, megawatts',
    gigawatt: 'gigawatt, gigawatts',
    'kilowatt hour': 'kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours',
    'megawatt hour': 'megawatt hour, megawatt hours, megawatt-hours',
    'terawatt hour': 'terawatt hours, terawatt-hours',
    volt: 'volt, volts',
    ampere: 'ampere, amperes, amps',
    hertz: 'hertz',
    megahertz: 'megahertz',
    gigahertz: 'gigahertz',
    decibel: 'decibel, decibels',
    calorie: 'calorie, calories',
    kilocalorie: 'kilocalories',
    joule: 'joule, joules',
    kilojoule: 'kilojoules',
    horsepower: 'horsepower',
    megapixel: 'megapixel, megapixels',
    star: 'star, stars',
    carat: 'carat, carats',
    'square millimetre':
      'square millimetre, square millimetres, square millimeter, square millimeters',
    'square centimetre':
      'square centimetre, square centimetres, square centimeter, square centimeters',
    'square inch': 'square inch, square inches',
    'square yard': 'square yard, square yards',
    'cubic centimetre': 'cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters',
    'cubic kilometre': 'cubic kilometre, cubic kilometres, cubic kilometer, cubic kilometers',
    'cubic inch': 'cubic inch, cubic inches',
    'cubic foot': 'cubic foot, cubic feet',
    'cubic yard': 'cubic yard, cubic yards',
    'cubic mile': 'cubic mile, cubic miles',
    centilitre: 'centilitre, centilitres, centiliter, centiliters',
    decilitre: 'decilitre, decilitres, deciliter, deciliters',
    hectolitre: 'hectolitre, hectolitres, hectoliter, hectoliters',
    quart: 'quart, quarts',
    'fluid ounce': 'fluid ounce, fluid ounces',
    bushel: 'bushel, bushels',
    tablespoon: 'tablespoon, tablespoons, tbsp',
    teaspoon: 'teaspoon, teaspoons, tsp',
    decimetre: 'decimetre, decimetres, decimeter, decimeters',
    furlong: 'furlong, furlongs',
    fathom: 'fathom, fathoms',
    parsec: 'parsec, parsecs',
    'astronomical unit': 'astronomical unit, astronomical units',
    nanogram: 'nanogram, nanograms',
    hundredweight: 'hundredweight',
    kiloton: 'kiloton, kilotons, kilotonnes',
    megaton: 'megaton, megatons, megatonnes',
    gigaton: 'gigaton, gigatons, gigatonnes',
    fortnight: 'fortnight, fortnights',
    millennium: 'millennium, millennia',
    microsecond: 'microsecond, microseconds',
    nanosecond: 'nanosecond, nanoseconds',
    'foot per second': 'feet per second, feet a second',
    newton: 'newton, newtons',
    kilonewton: 'kilonewton, kilonewtons',
    'newton metre': 'newton metre, newton metres, newton meters',
    pascal: 'pascal, pascals',
    hectopascal: 'hectopascal, hectopascals',
    kilopascal: 'kilopascal, kilopascals',
    megapascal: 'megapascal, megapascals',
    millibar: 'millibar, millibars',
    atmosphere: 'atmospheres',
    'pound per square inch': 'pounds per square inch',
    'millimetre of mercury': 'millimetres of mercury, millimeters of mercury',
    megajoule: 'megajoule, megajoules',
    gigajoule: 'gigajoule, gigajoules',
    milliwatt: 'milliwatt, milliwatts',
    terawatt: 'terawatt, terawatts',
    'watt hour': 'watt hour, watt hours, watt-hour, watt-hours',
    'gigawatt hour': 'gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours',
    kilovolt: 'kilovolt, kilovolts',
    millivolt: 'millivolt, millivolts',
    milliampere: 'milliamp, milliamps, milliampere, milliamperes',
    'milliampere hour': 'milliamp hours, milliamp-hours',
    ohm: 'ohm, ohms',
    kilohertz: 'kilohertz',
    lux: 'lux',
    lumen: 'lumen, lumens',
    candela: 'candela, candelas',
    millimole: 'millimole, millimoles',
    sievert: 'sievert, sieverts',
    millisievert: 'millisievert, millisieverts',
    becquerel: 'becquerel, becquerels',
    'part per million': 'parts per million',
    'part per billion': 'parts per billion',
    kilobit: 'kilobit, kilobits',
    megabit: 'megabits',
    gigabit: 'gigabits',
    'megabit per second': 'megabits per second, megabits a second',
    'gigabit per second': 'gigabits per second, gigabits a second',
    pixel: 'pixels',
    'revolution per minute': 'rpm',
    'beat per minute': 'bpm',
    dioptre: 'dioptre, dioptres, diopter, diopters',
  },
  currencies: {
    EUR: 'euro, euros',
    USD: `
      dollar, dollars, us dollar, us dollars, u.s. dollar, u.s. dollars, american dollars, bucks
    `,
    GBP: 'pound, pounds, pounds sterling, british pounds, quid',
    JPY: 'yen',
    CNY: 'yuan, renminbi, rmb, chinese yuan, chinese renminbi',
    KRW: 'won, south korean won, korean won',
    INR: 'rupee, rupees',
    RUB: 'rouble, roubles, ruble, rubles, russian roubles',
    PLN: 'zloty, zlotys, złoty',
    THB: 'baht',
    SEK: 'kronor, krona, swedish crowns',
    TRY: 'turkish lira',
    ZAR: 'south african rand',
    HKD: 'hong kong dollar, hong kong dollars, hk dollars',
    CAD: 'canadian dollar, canadian dollars',
    TWD: 'taiwan dollars, taiwanese dollars',
    NLG: 'guilders, dutch guilders',
    DEM: 'deutschmarks, deutschmark, deutsche marks',
  },
  askedByAdjective: {
    weight: 'how heavy',
    age: 'how old',
    price: 'how expensive',
    temperature: 'how hot, how cold, how warm',
    length: 'how long',
    height: 'how high, how tall',
    depth: 'how deep',
    width: 'how wide',
    thickness: 'how thick',
    distance: 'how far',
    speed: 'how fast',
    area: 'how big, how large',
  },
  cents: {
    '': 'cent, cents',
    EUR: 'eurocent, eurocents, euro cent, euro cents',
    USD: 'us cents',
    GBP: 'pence, penny, p',
  },
  fractions: 'one half 0.5',
  parts: `
    half 2, halves 2, third 3, thirds 3, quarter 4, quarters 4, fourth 4, fourths 4, fifth 5,
    fifths 5, sixth 6, sixths 6, seventh 7, sevenths 7, eighth 8, eighths 8, ninth 9, ninths 9,
    tenth 10, tenths 10, hundredth 100, hundredths 100, thousandth 1000
  `,
  afterPart: `
    of, less, more, fewer, lower, higher, smaller, larger, cheaper, is, was, were, are, said, say,
    says, had, have, has, since, from, between, and, or, by, in, over, on, within, when, after,
    because, while, against, but, as, compared
  `,
  halves: 'half',
  afterHalf: 'of, the, its, their, his, her, our, all, those, these',
  outOf: 'out of, out of every, out of the, of the, of, of every, of all',
  rateOf: 'in, out of, in every, out of every',
  oneOf: 'in, out of, in every, out of every',
  markOf: 'out of, out of a possible',
  ordinals: `
    first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9,
    tenth 10, eleventh 11, twelfth 12, thirteenth 13, fourteenth 14, fifteenth 15, sixteenth 16,
    seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20
  `,
  ordinalEnds: 'st, nd, rd, th',
  rankOf: 'out of, out of the, of, of the, among, out of all',
  definite: 'the',
  laws: 'article, articles, section, act, §',
  relatives: 'who, that, which, of, or, dead, killed, injured',
  referring: 'see, see also, cf, compare',
  lastOnes: 'last, latter, final',
  earlierBefore:
    'up from, down from, against, compared with, compared to, versus, instead of, instead of the current, instead of the previous',
  earlierAfter: 'after, after a, following a',
  earlierNear: `
    initially, originally, an earlier, a previous, the previous, a first offer, months before, the year before, a year earlier, year earlier, years earlier, years before, decade earlier, decade before, had been, had stood, the previous year, previous year, a year before,
    year ago, long-term average, the quarter before, season before, month before, week before, day before, last year's, last season's
  `,
  baseYears: `
    than in, than, since, compared with, compared to, founded in, established in, built in, born in,
    opened in, started in, fitted in, installed in, launched in, completed in, from
  `,
  begun: 'founded, established, built, born, opened, started, begun',
  goesToMoney: `
    made, dearer, cheaper, more expensive, accounted for, contributes, contributed, chipped in, chips in, put in, puts in
  `,
  makingUp: 'made up, make up, makes up, making up, took up, take up, takes up',
  thatIs: 'it is, that is',
  extents: 'long, wide, broad, high, tall, deep, thick',
  agos: 'ago, earlier, later, before, previously',
  beforeOthers: 'of, for, with, at',
  shortVerbs: `
    is, are, was, were, be, had, has, have, costs, cost, wins, made, did, does, do, can, could, may, might, will, would, must, got, gets, went, gave, gives, left, lasts, won, said, say, says, put, set, let, met, eats, runs, sits, has been, weighs, took, comes, came, goes, needs, pays, holds, adds
  `,
  nows: 'now, today, nowadays, afterwards',
  laters: `
    year later, years later, month later, months later, week later, weeks later, year after that,
    years after that
  `,
  contrasts: 'but, still',
  denials: 'not, not the, not a, no longer',
  insteads: 'but',
  timesAgo: `
    year ago, years ago, month ago, months ago, week ago, weeks ago, days ago, century ago, centuries ago, decade ago,
    decades ago
  `,
  formers: `
    formerly, in its heyday, at its peak, in those days, at that time, back then, before the merger, before the war,
    before the move, before the pandemic, before the crisis, before the fire, last century, once had, once was, once were, once counted,
    once numbered, once employed, once stood, once lived, once worked, once held, were once, was once, once there were,
    used to be, used to have, used to employ, used to take, used to cost, used to draw, used to hold, used to live, used to work,
    used to run, had previously
  `,
  wasThen: `
    was, were, had, stood, numbered, counted, employed, housed, lived, worked, cost, drew, carried, seated, held, took,
    used to be, used to have, used to employ, used to take, used to cost, used to draw, used to hold, used to live, used to work, used to run
  `,
  onces: 'formerly, previously',
  askedBefore: `
    spoke to, talked to, surveyed, polled, interviewed, questioned, completed by, filled in by, answered by
  `,
  casualties: 'deaths, dead, injured, victims, casualties, arrests, people killed',
  soons: 'soon, before long',
  nextTimes: 'next year, next time, next season, the coming year',
  becomes: `
    that becomes, that will become, that will be, this becomes, this will be, it becomes, it will become, it will be, that became,
    this became, that goes up to, it goes up to
  `,
  turnsInto: 'will become, becoming',
  whens: 'when, before, until',
  founding: `
    opened, founded, established, built, brought back, reintroduced, introduced, launched, set up
  `,
  starts: `
    began, begun, started, starts, start of, beginning of, at the start, at the beginning, old, before the
  `,
  startedWith: 'with',
  ends: `
    ended, ends, finished, has grown to, have grown to, grew to, grown to, now has, the new, new one, at the end, by the end,
    after it, afterwards
  `,
  usuals: `
    normal, normally, usual, usually, customary, long-term average, average for, norm for, list price, rrp,
    recommended price
  `,
  measureds: 'measured, recorded, counted, but',
  thisTimes: 'this year, this season, this time, this month, this summer, this winter, this week',
  lastTimes: `
    last year, last time, last count, last season, last month, last quarter, previous, previous year, previously, year before, prior year, year earlier,
    was
  `,
  wishes:
    'expect, expects, expected, hope, hopes, hoped, want, wants, plan to, plans to, planned to, intend, intends, intend to, intends to, would',
  asExpected: `
    than expected, than planned, than forecast, than budgeted, than hoped, than predicted, as expected, as planned, as predicted,
    as forecast, as hoped, according to plan, own goal, winning goal, opening goal, on target
  `,
  applies: 'applies, apply, banned, ban, forbidden, illegal',
  bounds: `
    legal limit, safety limit, speed limit, age limit, upper limit, lower limit, legal maximum, legal minimum, limit is, limit of, limit for,
    maximum dose, maximum allowed, maximum permitted, permitted level, threshold is, threshold of, threshold for, the maximum is, the minimum is,
    minimum age
  `,
  leasts: 'at least, a minimum of',
  mosts: 'at most, no more than, not more than, a maximum of, up to',
  permits:
    'may enter, may take part, may attend, may join, may be, may use, may stay, can take part, room for, space for, admitted',
  mustBe: 'must be, must have, has to be, have to be',
  including: 'including, among them, alone, most of them, inclusive of',
  amongGroup: 'among, among the',
  wereThere: 'were, are, there were, there are',
  areAmong: 'were among the, was among the, are among the, is among the',
  entitled: 'members, councillors, shareholders, trustees',
  joined: 'joined, resigned, left the club, signed up',
  perOne: 'a share, per share, apiece, each, per person, a head, per head',
  together: 'together, combined, all told, between them',
  withOthers: 'with',
  inAll: 'in total, total to, total of, total is, total was, total number of, in all, altogether',
  unitColumns: 'unit, units, unit of measure',
  plans: 'budget, budgeted, plan, planned, target, forecast, estimate, projected',
  askedNew: 'new, current, present',
  askedOld: 'old, previous, earlier, former, normal, usual, customary, long-term',
  wholes:
    'total, totals, overall, altogether, all, whole, entire, combined, sum, group, consolidated',
  everyOne: 'each, every',
  person: 'man, woman, boy, girl, son, daughter, child, driver, cyclist, resident',
  forecasts: `
    plan, expects, expected, expect, forecast, forecasts, forecasting, predicts, predicted, projected,
    projects, target, targets, aims, aim, plans, planned, wants, will, would, goal,
    hopes, hoped, hope, promised, pencilled in, foreseen, anticipates, anticipated, guidance,
    called for, calls for, set to, due to reach, on course to, could reach, foresees, within five years, within ten years, argued for, intends to, intend to, counting on, hoping for, hoping to, ambition, budgeted, due to cost, due to have, due to open with,
    is to have, are to have, is to get, are to get, is to cost, cost estimate, original estimate, next year, coming year, current year
  `,
  aims: 'should, must',
  changes: `
    rose, rise, rises, rising, risen, fell, fall, falls, fallen, falling, grew, grow, grows, grown, growing, growth,
    increase, increased, increases, increasing, decrease, decreased, decreases, decline, declined, declines, drop,
    dropped, drops, cut, cuts, cutting, raise, raised, raises, raising, lower, lowered, lowers, lowering, up, down,
    gain, gained, climbed, shrank, shrunk, jumped, slipped, reduced, reduces, reduction, change, difference
  `,
  changedBy: 'by',
  conditions: 'if, when, once, unless, until',
  borders: 'below, above, under, over',
  present: 'present, in attendance, apologies, absent',
  limits: 'allowed, permitted, legal limit, capped at, legally, a cap of',
  suppositions: `
    suppose, suppose that, imagine, imagine that, assume, assume that, assuming, given that,
    calculate, compute, show that, prove that, derive
  `,
  thatWas: 'it was, that was, they were, there were, the figure was, it had been, it stood at',
  otherTimes: 'ago, last, previous, first, then, before, earlier, initially',
  costs: `
    cost, costs, costing, price, prices, priced, fine, fines, fined, fee, fees, tax, taxes, levy,
    charge, charges, charged
  `,
  carriers: `
    the company, the firm, the group, the business, the publisher, the bank, the chain, the shop,
    the factory, the organisation, the organization, the charity, the club, the party, the sector,
    the industry, the city, the town, the country, the school, the team, the agency, that amount,
    this amount, that number, of them, of those, of these, it, they, he, she
  `,
  resumers: 'this, these',
  rivals: `
    rival, rivals, competitor, competitors, neighbour, neighbor, neighbouring, neighboring,
    sister company, parent company
  `,
  atRivals: 'at, in',
  pointers: 'this, that, these, those, its, their, his, her',
  minus: 'minus',
  between: 'between',
  and: 'and, and the',
  upTo: 'to, through, up to',
  idioms: 'one day, one minute, one second',
  from: 'from',
  changeTo: 'to',
  verbsToo: 'won',
  prepositions: `
    in, on, at, of, for, with, by, to, from, into, via, under, near, past, through
  `,
  changeFrom: 'from',
  ranging: `
    range, ranges, ranged, ranging, vary, varies, varied, varying, anywhere, aged, ages
  `,
  qualifiers: `
    more than, about, nearly, at least, less than, fewer than, almost, over, under, around,
    roughly, approximately, up to, at most, some, only, just, just over, just under, well over,
    as many as, as much as, as few as, no more than, no fewer than, no less than, not more than,
    a record, exactly, close to, upwards of, an estimated, estimated, circa, a little over,
    slightly more than, slightly less than, above, below, c., ca., on average, an average of,
    a total of, a maximum of, a minimum of, barely, merely
  `,
  comparatives: `
    more, fewer, less, higher, lower, longer, shorter, larger, bigger, smaller, faster, slower,
    later, earlier, better, worse, older, younger
  `,
  than: 'than',
  thereIs:
    'there are, there were, there will be, there have been, there had been, are there, were there',
  results: `
    holds, held, runs, ran, employs, employed, operates, operated, owns, owned, got,
    won, wins, win, scored, scores, lost, loses, opened, opens, closed, closes, sold, sells,
    built, builds, killed, arrested, hired, cut, comprises, totalled, totals, contains, contained,
    has, had, have
  `,
  partOf: 'of them, of those, of these, of which, of whom',
  tops: 'top',
  beforeHalf: 'by',
  foldEnd: 'fold',
  multiples: 'twice 2, thrice 3',
  asMuch: 'as',
  asElse: 'as well, as usual, as ever, as expected, as planned',
  muchs: 'many, much, few, little',
  multiplied: `
    more, less, fewer, higher, lower, larger, bigger, greater, smaller, longer, shorter, faster,
    slower, heavier, stronger, cheaper
  `,
  being: 'is, are, was, were, be',
  repeats: 'times',
  orMore: 'or more, or fewer, or less',
  ages: 'aged, at the age of, at age',
  ageLimits: 'over, under, above, below',
  ageComparisons: 'older than, younger than',
  persons: `
    people, women, men, children, adults, patients, workers, anyone, everyone, those, persons,
    boys, girls, voters, residents
  `,
  opening: 'open, opens, daily, weekdays, hours',
  eras: 'before christ, after christ, anno domini',
  respondents: 'respondents, surveyed, polled, interviewed, questioned, questionnaires',
  joining:
    'completed the survey, completed the questionnaire, filled in, part, participated, participating, responded',
  paidFor: 'for',
  paying: `
    cost, costs, paid, pay, pays, paying, price, priced, charge, charges, charged, sells for, sold for, sell for,
    goes for, went for, get, gets, got, receive, receives, received, asks, asked, gave, gives, bought, buys
  `,
  askingAge: 'age, ages',
  ageEnds: 'year-old, year old',
  agePersons: 'who, he, she, i',
  ageVerbs: 'is, was, am, turned, turns',
  ageAdverbs: 'only, just, now, already, still, then, barely',
  issued: 'issued, imposed, granted, filed',
  totals: 'total, totals, totalled, altogether, tally, count, number, numbered',
  weighing: 'weigh, weighs, weighed, weighing, weight, heavy, heavier, lighter, lifted',
  ofStuff: 'of',
  counting: `
    only, at least, at most, more than, less than, fewer than, nearly, almost, about, around,
    over, just, up to, as many as, as few as, no more than, no fewer than, exactly, roughly,
    approximately, a total of, in total, against, versus, compared with, an average of, a mere,
    some, under, merely, barely
  `,
  listLinks: 'and, or, to, through, nor',
  identifiers: `
    article, art, number, no, nr, code, error, zip, tel, telephone, phone, call, dial, fax,
    extension, ext, isbn, iban, version, model, type, room, gate, platform, line, bus, tram,
    flight, suite, case, port, page, p, chapter, section, paragraph, appendix, annex, table,
    figure, fig, note, footnote, week, quarter, volume, issue, episode, question, exercise, step,
    phase
  `,
  references: `
    sec, sect, chap, ch, para, eq, eqn, tab, equation, lemma, theorem, corollary, pages, pp, articles, sections, chapters, paragraphs, clause, numbers, nos, rooms, hall, track,
    lines, route, highway, interstate, road, exit, junction, versions, types, part, parts, vol,
    season, group, grade, class, level, round, set, floor, zone, district, apartment, flat, unit,
    verse, psalm, box, point, item, category, day, top, warehouse, row, seat, channel, lane,
    directive, regulation, rule, act, proposition, lesson, module, scenario, formula, size,
    chromosome, chromosomes, clinic, desk, counter, column, cell, stop, stand, element, vitamin,
    factor, omega, uranium, carbon, studio, scene, concerto, sonata, §, ward, block, building,
    bay, lot, game, match, stage, heat, title, schedule, year, opus, symphony, tier, generation,
    gen, windows, area, sector, division, recital, ch, subsection, subparagraph, para, paras,
    exhibit, slide, film, novel, album, key, pier, terminal, dock, plot, house, theatre,
    amendment, resolution, form, protocol, book, band, series, squadron
  `,
  ageGroups: 'under',
  beforeYear: `
    in, since, until, till, before, after, during, early, late, mid, spring, summer, autumn,
    winter, year, years, circa, season, quarter, fiscal, fy, throughout, versus, vs, olympics,
    games, election, cup, back in, from
  `,
  maybeBeforeYear: `
    by, for, of, around, about, between, and, or, through, to, than, per, over, against, into,
    act, model, the, a, was, is, fall, approximately, roughly, elections, olympic
  `,
  each: `
    per, each, every, a, this, that, last, next, one, whole, the, his, her, their, its, our, my,
    your
  `,
  clockLinks: 'to, past',
  atClock: 'at',
  decades: 'the, mid, early, late',
  beforeClock: `
    at, by, until, till, before, after, from, around, quarter past, half past, quarter to
  `,
  lengths: 'hour, hours',
  per: 'per, a, each',
  rateBases: 'per, for every, for each, out of every, of every, in every, against every, to every',
  lengthOf: 'of',
  afterClock: "am, pm, a.m, p.m, o'clock, hrs, gmt, cet, est",
  match: `
    match, won, win, wins, beat, beats, lost, lose, victory, defeat, draw, drew, score, scored,
    scoreline, goal, goals, lead, led, trailed, set, sets, game, final, aggregate, winning,
    finished, ended, tie-break, penalties
  `,
  marks: `
    grade, grades, mark, marks, score, scores, scored, scoring, rating, rated, rates, rate,
    ranked, exam, test, review, reviewers, gave, gives, given, got, awarded, average, averaged,
    averaging
  `,
  streets: 'street road avenue lane drive square boulevard place court terrace close way crescent',
  plurals: `
    people, men, women, children, sheep, fish, mice, feet, teeth, geese, staff, police, times,
    species, aircraft, personnel, cattle, deer, salmon, offspring, data, bacteria, media, lives
  `,
  pluralEnds: 's',
  notPluralEnds: 'ss us',
  approximately: 'around, about, circa, c, approximately, roughly',
  accordingTo: 'according to',
  narrowing: `
    youth, young, female, male, long-term, short-term, child, adult, domestic, foreign, monthly,
    weekly, quarterly, daily, online, part-time, first, early, late
  `,
  tellers: `
    estimates, estimated, counted, counts, reports, reported, put, puts, recorded, measured,
    registered, calculates, calculated
  `,
  surveys: `
    survey, surveys, poll, polls, study, studies, report, figures, research, census,
    questionnaire, sample, estimate, estimates, analysis, data, trial, trials, experiment
  `,
  surveyBy: 'by, from, of, conducted by, carried out by',
  among: 'among, of, of the, among the',
  articlesOfNames: 'the, a, an',
  nameLinks: 'of, for, and, the, on, de',
  comparing: `
    score scores scored scoring achieved achieves earned got point points grade grades mark marks
    rating rated rates list ranking rankings table bottom top last first leader leads comparison
    compared respectively
  `,
  changing: `
    growth grow grows grew grown growing rise rises rose risen rising increase increases increased
    increasing fall falls fell fallen falling drop drops dropped decline declines declined decrease
    decreased lost loses gained gains higher lower more less fewer up down
  `,
  beforeComplement: 'in over on for at about',
  beforeGroup: 'of among',
  holders: 'company firm business group party team club country',
  ownerLinks: 'of',
  distributing: 'per by',
  labelLinks: 'and',
  monthsHaveCapital: true,
  nameBeforeNumber: true,
  letterScales: true,
} satisfies FiguresPart;
