import { PhraseTable } from './phrase-table.ts';

/** Units written alike in all languages, by case: "MW" is not "mW". */
export const unitSymbols = new PhraseTable<string>(
  Object.entries({
    '%': '%', '‰': 'per mille',
    nm: 'nanometre', µm: 'micrometre', μm: 'micrometre', mm: 'millimetre', cm: 'centimetre', dm: 'decimetre',
    m: 'metre', km: 'kilometre', ft: 'foot', yd: 'yard', mi: 'mile',
    'm/s': 'metre per second', 'km/h': 'kilometre per hour', 'km/u': 'kilometre per hour', kmh: 'kilometre per hour', mph: 'mile per hour',
    'mm²': 'square millimetre', 'cm²': 'square centimetre', 'm²': 'square metre', m2: 'square metre', 'km²': 'square kilometre', km2: 'square kilometre',
    'cm³': 'cubic centimetre', 'm³': 'cubic metre', m3: 'cubic metre', ha: 'hectare',
    ml: 'millilitre', mL: 'millilitre', cl: 'centilitre', dl: 'decilitre', l: 'litre', L: 'litre', hl: 'hectolitre',
    µg: 'microgram', μg: 'microgram', mg: 'milligram', g: 'gram', gr: 'gram', kg: 'kilogram', kt: 'kiloton', lb: 'pound', lbs: 'pound', oz: 'ounce',
    '°': 'degree', '°C': 'degree Celsius', '° C': 'degree Celsius', '°F': 'degree Fahrenheit', '° F': 'degree Fahrenheit', '℃': 'degree Celsius', '℉': 'degree Fahrenheit',
    W: 'watt', kW: 'kilowatt', MW: 'megawatt', GW: 'gigawatt', TW: 'terawatt',
    Wh: 'watt hour', kWh: 'kilowatt hour', MWh: 'megawatt hour', GWh: 'gigawatt hour', TWh: 'terawatt hour',
    V: 'volt', kV: 'kilovolt', mA: 'milliampere', mAh: 'milliampere hour', Hz: 'hertz', kHz: 'kilohertz', MHz: 'megahertz', GHz: 'gigahertz',
    dB: 'decibel', J: 'joule', kJ: 'kilojoule', kcal: 'kilocalorie', bar: 'bar', hPa: 'hectopascal', kPa: 'kilopascal', mmHg: 'millimetre of mercury', Nm: 'newton metre',
    ppm: 'part per million', ppb: 'part per billion', pH: 'pH',
    kB: 'kilobyte', KB: 'kilobyte', MB: 'megabyte', GB: 'gigabyte', TB: 'terabyte', PB: 'petabyte', Mbps: 'megabit per second', Gbps: 'gigabit per second', 'Mbit/s': 'megabit per second', MP: 'megapixel', px: 'pixel',
    ms: 'millisecond', s: 'second', h: 'hour', pp: 'percentage point', bp: 'basis point', bps: 'basis point',
  }),
);

/** Signs of currencies before or after a number. */
export const currencySigns = new PhraseTable<string>(
  Object.entries({
    '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₺': 'TRY', '₴': 'UAH', '₪': 'ILS',
    '฿': 'THB', '₫': 'VND', '₱': 'PHP', '₦': 'NGN', US$: 'USD', C$: 'CAD', CA$: 'CAD', A$: 'AUD', AU$: 'AUD', NZ$: 'NZD', HK$: 'HKD',
    S$: 'SGD', R$: 'BRL', NT$: 'TWD', 'CN¥': 'CNY', 元: 'CNY',
  }),
);

/** Short scales that count only beside a currency: "£300m". */
export const moneyScales: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, K: 1e3, m: 1e6, M: 1e6, mln: 1e6, mn: 1e6, b: 1e9, B: 1e9, bn: 1e9, t: 1e12, tn: 1e12, trn: 1e12 }),
);
