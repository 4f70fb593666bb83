const forms: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Seconds of each unit, the largest first. */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

const languages = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A moment as Discord shows it in one of its styles, and in full. */
export function formatTime(
  { seconds, style }: { readonly seconds: number; readonly style: string },
  locale: 'nl' | 'en',
  now = Date.now(),
): { readonly short: string; readonly full: string } {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return { short: String(seconds), full: String(seconds) };
  const write = (form: Intl.DateTimeFormatOptions | undefined) =>
    new Intl.DateTimeFormat(languages[locale], form).format(date);
  const full = write(forms['F']);
  return {
    short:
      style === 'R' ? relative(seconds - now / 1000, locale) : write(forms[style] ?? forms['f']),
    full,
  };
}

function relative(difference: number, locale: 'nl' | 'en'): string {
  const [unit, size] =
    UNITS.find(([, seconds]) => Math.abs(difference) >= seconds) ?? (['second', 1] as const);
  const format = new Intl.RelativeTimeFormat(languages[locale], { numeric: 'always' });
  return format.format(Math.trunc(difference / size), unit);
}
