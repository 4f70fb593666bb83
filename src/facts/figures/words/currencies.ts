import type { FiguresPart } from '../../../language/index.ts';

/** Codes that are words in capitals as well. */
const WORDS_TOO = new Set('ALL TOP TRY CUP MOP LAK BOB GEL ANG SOS PEN BAM DOP'.split(' '));
/** A name of one word that `Intl` gives alone is one currency's where it is as long as this. */
const SHORTEST_NAME = 4;

let codes: ReadonlySet<string> | undefined;

/** The ISO 4217 codes that a text may write for a currency. */
export function currencyCodes(): ReadonlySet<string> {
  codes ??= new Set(Intl.supportedValuesOf('currency').filter((code) => !WORDS_TOO.has(code)));
  return codes;
}

/**
 * Names of currencies in a language, lower case, one or more of it → ISO 4217. One word alone
 * ("pound", "peso") may be several currencies': those are listed in the pack, and only where a
 * language has no words for figures a name that `Intl` gives so is taken ("euro").
 */
export function currencyNames(
  language: string,
  part: FiguresPart | null,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const plurals = Object.entries(part?.currencyPlurals ?? {});
  const display = new Intl.DisplayNames([language], { type: 'currency' });
  for (const currency of Intl.supportedValuesOf('currency')) {
    const name = display.of(currency)?.toLowerCase() ?? '';
    // One of the past, with its years.
    if (/[()–]/u.test(name)) continue;
    const format = new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
      maximumFractionDigits: 0,
    });
    for (const form of [name, format.format(2).replace(/^2\s/u, '').toLowerCase()]) {
      const isOne = !/[\s-]/u.test(form);
      if (isOne && (part !== null || form.length < SHORTEST_NAME)) continue;
      if (!names.has(form)) names.set(form, currency);
      for (const [plural, singular] of plurals) {
        if (form.endsWith(singular)) names.set(form.slice(0, -singular.length) + plural, currency);
      }
    }
  }
  return names;
}
