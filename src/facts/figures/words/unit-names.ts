/** Units that `Intl` can name → what we call them. Those that are everyday words as well (feet, pounds, stones) are left to the packs. */
const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  millisecond: 'millisecond',
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  millimeter: 'millimetre',
  centimeter: 'centimetre',
  meter: 'metre',
  kilometer: 'kilometre',
  'kilometer-per-hour': 'kilometre per hour',
  'meter-per-second': 'metre per second',
  'mile-per-hour': 'mile per hour',
  mile: 'mile',
  inch: 'inch',
  yard: 'yard',
  acre: 'acre',
  hectare: 'hectare',
  milliliter: 'millilitre',
  liter: 'litre',
  gallon: 'gallon',
  gram: 'gram',
  kilogram: 'kilogram',
  degree: 'degree',
  celsius: 'degree Celsius',
  fahrenheit: 'degree Fahrenheit',
  bit: 'bit',
  byte: 'byte',
  kilobyte: 'kilobyte',
  megabyte: 'megabyte',
  gigabyte: 'gigabyte',
  terabyte: 'terabyte',
  petabyte: 'petabyte',
};
/** One of it, two, a part and many: as many forms as a language has. */
const AMOUNTS = [1, 2, 1.5, 5, 1e6];

/** What one of each unit is called in a language, where two are called otherwise: "week", and not "jaar". */
export function singleUnitNames(language: string): string[] {
  return Object.keys(UNITS).flatMap((unit) => {
    const [one, two] = [1, 2].map((amount) => nameOf(language, unit, amount));
    return one === undefined || one === two ? [] : [one];
  });
}

/** Names of units in a language, lower case → what we call the unit. */
export function unitNames(language: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [unit, own] of Object.entries(UNITS)) {
    for (const amount of AMOUNTS) {
      const name = nameOf(language, unit, amount);
      if (name !== '') names.set(name, own);
    }
  }
  return names;
}

function nameOf(language: string, unit: string, amount: number): string {
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    .formatToParts(amount)
    .filter(({ type }) => type === 'unit' || type === 'percentSign')
    .map(({ value }) => value.trim().toLowerCase())
    .join(' ');
}
