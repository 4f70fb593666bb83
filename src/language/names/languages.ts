/** Languages that news texts name; `Intl` has no list of all. */
const CODES =
  'nl en de fr es it pt sv da nb fi pl ru uk cs hu ro bg el tr ar he fa hi bn ur zh ja ko vi th id ms sw af fy lb ga cy eu ca la';

/** What a language calls languages, lower case. */
export function languageNames(language: string): string[] {
  const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  return CODES.split(' ').flatMap((code) => display.of(code)?.toLowerCase() ?? []);
}
