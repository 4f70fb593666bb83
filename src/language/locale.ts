/** The languages that people are answered in. */
export type Locale = 'nl' | 'en';

/** One text in every language that people are answered in; a missing one does not compile. */
export type Localized<T> = Readonly<Record<Locale, T>>;

/** Discord's locale code as one of ours: Dutch for `nl`, English for all others. */
export function toLocale(code: string): Locale {
  return code.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
