import {
  allMonthNames,
  type CompaniesPart,
  countryNames,
  languageNames,
  type LanguagePack,
  type NamesPart,
  timeZoneCities,
  toNumbers,
  toPhrases,
  toWords,
  weekdayNames,
} from '../../../language/index.ts';

type Lists<Part> = { [K in keyof Part]: Part[K] extends string ? K : never }[keyof Part];

/** Lists of last letters, which a longer word has. */
const ENDINGS = [
  'roleEndings',
  'generalEndings',
  'plainEndings',
  'abstractEndings',
  'coinedEndings',
  'bodyEndings',
  'verbEndings',
  'singularEndings',
  'pluralEndings',
  'demonymEndings',
  'adjectiveEndings',
  'inflectedEndings',
  'describingEndings',
  'townEndings',
] as const satisfies readonly Lists<CompaniesPart>[];

/** What the last letters of a word can tell. */
export type Ending = (typeof ENDINGS)[number];

/** What a word can be: the list of a language pack that it stands in, or what `Intl` knows. */
export type Kind =
  | Lists<NamesPart>
  | Exclude<Lists<CompaniesPart>, Ending>
  | 'functionWords'
  | 'shortened'
  | 'ordinals'
  | 'calendar';

/** Words, and phrases, in lower case with what they are. */
export type KindTable = ReadonlyMap<string, ReadonlySet<Kind>>;

/** Words that say that a text speaks of business. */
export const BUSINESS = ['business', 'possessions', 'dealings', 'kinds', 'roles'] as const;

/** What most words are. */
export const NO_KINDS: ReadonlySet<Kind> = new Set();

/** Last letters with what they tell. */
export type EndingTable = ReadonlyMap<string, ReadonlySet<Ending>>;

/** A word of the one list is also what the other says, without standing in both. */
const IMPLIED: Partial<Record<Kind, readonly Kind[]>> = {
  smallForms: ['legalForms'],
  openForms: ['legalForms'],
  mixedForms: ['legalForms'],
  partnerHeads: ['heads'],
  commonHeads: ['heads'],
  headEndings: ['heads'],
  joiningEndings: ['joiningHeads'],
  otherEndings: ['otherHeads'],
  laws: ['otherHeads', 'otherEndings'],
  announcing: ['actions'],
  titles: ['people'],
};

const PHRASES: ReadonlySet<Kind> = new Set<Kind>([
  'sources',
  'capitalised',
  'organizations',
  'products',
]);

/** The words that names are made of, of all languages together. */
export function tabulateNames(packs: readonly LanguagePack[], shared: NamesPart): KindTable {
  const table = new Map<string, Set<Kind>>();
  for (const part of [shared, ...packs.map(({ names }) => names)]) addPart(table, part);
  for (const { sentences } of packs) {
    add(table, 'shortened', toWords(`${sentences.abbreviations} ${sentences.beforeNumber}`));
  }
  add(table, 'places', timeZoneCities());
  add(table, 'calendar', allMonthNames().keys());
  for (const { code } of packs.filter(({ companies }) => companies !== null)) {
    add(table, 'places', countryNames(code));
    const weekdays = [...weekdayNames(code)];
    add(table, 'calendar', [...weekdays, ...weekdays.map((day) => `${day}s`)]);
    add(table, 'calendar', languageNames(code));
  }
  return table;
}

/** Those and the words of texts in some languages. */
export function tabulateTexts(packs: readonly LanguagePack[], names: KindTable): KindTable {
  const own = new Map<string, Set<Kind>>();
  for (const { companies, figures, words } of packs) {
    if (companies) addPart(own, companies);
    add(own, 'functionWords', toWords(words.stopwords));
    if (figures) add(own, 'ordinals', toNumbers(figures.ordinals ?? '').keys());
  }
  const table = new Map(names);
  for (const [word, kinds] of own) table.set(word, new Set([...kinds, ...(names.get(word) ?? [])]));
  return table;
}

/** Last letters of words, and what they tell in some languages. */
export function tabulateEndings(packs: readonly LanguagePack[]): EndingTable {
  const table = new Map<string, Set<Ending>>();
  for (const { companies } of packs) {
    for (const ending of ENDINGS) add(table, ending, toWords(companies?.[ending] ?? ''));
  }
  return table;
}

function addPart(table: Map<string, Set<Kind>>, part: NamesPart | CompaniesPart): void {
  for (const [key, list] of Object.entries<string | boolean>({ ...part })) {
    if (typeof list !== 'string' || isEnding(key)) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of lists are the kinds
    const kind = key as Kind;
    const entries = PHRASES.has(kind) ? toPhrases(list) : toWords(list);
    add(table, kind, entries);
    for (const implied of IMPLIED[kind] ?? []) add(table, implied, entries);
  }
}

function isEnding(key: string): boolean {
  return ENDINGS.some((ending) => ending === key);
}

function add<T>(table: Map<string, Set<T>>, kind: T, entries: Iterable<string>): void {
  for (const entry of entries) {
    const kinds = table.get(entry);
    if (kinds) kinds.add(kind);
    else table.set(entry, new Set([kind]));
  }
}
