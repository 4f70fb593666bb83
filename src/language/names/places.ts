/** Countries and territories in one language, lower case; `Intl` has no list, so every code is tried. */
export function countryNames(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) =>
    letters.flatMap((second) => names.of(first + second)?.toLowerCase() ?? []),
  );
}

/** Cities that time zones are named after: "Europe/Amsterdam". */
export function timeZoneCities(): string[] {
  return Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const city = zone.split('/').at(-1) ?? '';
    return /^\p{L}{3,}(?:_\p{L}+)*$/u.test(city) ? [city.replaceAll('_', ' ').toLowerCase()] : [];
  });
}
