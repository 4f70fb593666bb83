import type { Locale } from '../language/index.ts';

/**
 * What commands, subcommands and options are called where Discord is in Dutch; what is not here is
 * what Dutch people call it too, such as "help". The English names go on working in every text.
 */
const NAMES: Readonly<Record<string, string>> = {
  ask: 'vraag',
  company: 'bedrijf',
  companies: 'bedrijven',
  stat: 'cijfers',
  define: 'begrip',
  when: 'wanneer',
  compare: 'vergelijk',
  source: 'bron',
  list: 'lijst',
  show: 'toon',
  add: 'toevoegen',
  replace: 'vervangen',
  remove: 'verwijderen',
  undo: 'terugdraaien',
  here: 'hier',
  export: 'exporteren',
  part: 'deel',
  forget: 'wissen',
  collection: 'verzameling',
  question: 'vraag',
  name: 'naam',
  topic: 'onderwerp',
  paragraph: 'alinea',
  number: 'aantal',
  file: 'bestand',
  private: 'privé',
  from: 'vanaf',
  to: 'tot',
  'Find sources': 'Zoek bronnen',
};

const DUTCH: ReadonlyMap<string, string> = new Map(Object.entries(NAMES));
const ENGLISH: ReadonlyMap<string, string> = new Map(
  // The first of those with the same name: a command before an option.
  [...DUTCH].toReversed().map(([english, dutch]) => [dutch, english]),
);

/** What a name is called in the language of who reads it: "source list" → "bron lijst". */
export function nameFor(name: string, locale: Locale): string {
  if (locale !== 'nl') return name;
  const parts = name.split(' ').map((part) => DUTCH.get(part) ?? part);
  return DUTCH.get(name) ?? parts.join(' ');
}

/** The name that declarations have, for one that somebody typed in either language. */
export function toDeclaredName(typed: string): string {
  return ENGLISH.get(typed) ?? typed;
}

/** A part of a declaration that has a name, and parts inside it. */
interface Named {
  readonly name: string;
  readonly options?: readonly Named[] | undefined;
}

/** A declaration with its Dutch names; Discord wants the default under its own locale key too. */
export function withDutchNames<T extends Named>(declared: T): T {
  const { name, options } = declared;
  const dutch = nameFor(name, 'nl');
  const names = { nl: dutch, 'en-US': name, 'en-GB': name };
  return {
    ...declared,
    ...(dutch === name ? {} : { name_localizations: names }),
    ...(options === undefined ? {} : { options: options.map(withDutchNames) }),
  };
}
