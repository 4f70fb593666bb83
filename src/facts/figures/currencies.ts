/** Codes that are words in capitals as well. */
const WORDS_TOO = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'MOP',
  'LAK',
  'BOB',
  'GEL',
  'ANG',
  'SOS',
  'PEN',
  'BAM',
  'DOP',
]);

let codes: ReadonlySet<string> | undefined;

/** The ISO 4217 codes that a text may write for a currency. */
export function currencyCodes(): ReadonlySet<string> {
  codes ??= new Set(Intl.supportedValuesOf('currency').filter((code) => !WORDS_TOO.has(code)));
  return codes;
}

/** Full names of currencies in a language, lower case, one or more of it → ISO 4217. */
export function currencyNames(
  language: string,
  plurals: Readonly<Record<string, string>> = {},
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const display = new Intl.DisplayNames([language], { type: 'currency' });
  for (const code of Intl.supportedValuesOf('currency')) {
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    });
    for (const name of [display.of(code), format.format(2).replace(/^2\s/u, '')]) {
      const lower = name?.toLowerCase() ?? '';
      // One word alone ("pound", "peso") may be several currencies': those are listed by hand.
      if (!/[\s-]/u.test(lower) || /[()–]/u.test(lower)) continue;
      if (!names.has(lower)) names.set(lower, code);
      for (const [plural, singular] of Object.entries(plurals)) {
        if (lower.endsWith(singular)) names.set(lower.slice(0, -singular.length) + plural, code);
      }
    }
  }
  return names;
}
