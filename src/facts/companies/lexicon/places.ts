import { placeNames } from './place-names.ts';

const LANGUAGES = ['nl', 'en'];

/** Two-letter codes that `Intl.DisplayNames` knows a region for, found by trying all of them. */
function regionNames(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) =>
    letters.flatMap((second) => names.of(first + second)?.toLowerCase() ?? []),
  );
}

/** Cities that time zones are named after: "Europe/Amsterdam". */
function timeZoneCities(): string[] {
  return Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const city = zone.split('/').at(-1) ?? '';
    return /^\p{L}{3,}(?:_\p{L}+)*$/u.test(city) ? [city.replaceAll('_', ' ').toLowerCase()] : [];
  });
}

let known: ReadonlySet<string> | undefined;

/** Whether a name, in lower case, is that of a country, a region or a large city. */
export function isPlaceName(name: string): boolean {
  known ??= new Set([...LANGUAGES.flatMap(regionNames), ...timeZoneCities(), ...placeNames]);
  return known.has(name) || (name.includes(' ') && known.has(name.replaceAll(' ', '-')));
}
