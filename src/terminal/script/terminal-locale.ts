import { type Locale, toLocale } from '../../language/index.ts';

/** The language of the terminal, from the environment. */
export function terminalLocale(): Locale {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return toLocale(LC_ALL || LC_MESSAGES || LANG || 'en');
}
