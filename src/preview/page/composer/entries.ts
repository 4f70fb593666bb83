import type { Locale } from '../../../language/index.ts';
import type { Role } from '../../people.ts';
import type { Moderation, Setup } from '../../wire.ts';

/** Discord's numbers of options and commands (interactions/application-commands). */
export const optionType = {
  subcommand: 1,
  text: 3,
  whole: 4,
  yesNo: 5,
  number: 10,
  file: 11,
} as const;
const CHAT_INPUT = 1;
const MANAGE_GUILD = 32n;

/** A text in the languages that Discord was given. */
interface Worded {
  readonly description?: string | undefined;
  readonly description_localizations?:
    | Readonly<Record<string, string | null | undefined>>
    | null
    | undefined;
}

/** An option of a command, as it was declared; only what is read here. */
export interface Option extends Worded, Named {
  readonly type: number;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly choices?:
    | readonly { readonly name: string; readonly value: string | number }[]
    | undefined;
  readonly options?: readonly Option[] | undefined;
}

/** A command or one of its subcommands, as it is called. */
interface Named {
  readonly name: string;
  readonly name_localizations?: Worded['description_localizations'];
}

interface Declaration extends Worded, Named {
  readonly type?: number | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly default_member_permissions?: string | null | undefined;
}

/** What can be chosen after a slash: a command, or one of its subcommands. */
export interface Entry {
  readonly command: string;
  readonly subcommand: string | null;
  /** "/source list" */
  readonly title: string;
  /** The same in Dutch, for who types or reads that. */
  readonly dutchTitle: string;
  readonly about: Worded;
  readonly options: readonly Option[];
  /** Discord shows it to moderators only. */
  readonly forModerators: boolean;
  /** Only moderators may run it, as it changes something. */
  readonly changesThings: boolean;
}

/** What was filled in, by the names of the options. */
export type Values = Readonly<Record<string, string | number | boolean>>;

/** All that can be chosen, in the order of the alphabet as Discord has it. */
export function listEntries({ commands }: Setup): Entry[] {
  // The page reads only what every kind of declaration has, or may have.
  const declarations: readonly { declaration: Declaration; moderation: Moderation }[] = commands;
  return declarations
    .filter(({ declaration: { type = CHAT_INPUT } }) => type === CHAT_INPUT)
    .flatMap(({ declaration, moderation }) => toEntries(declaration, moderation))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}

function toEntries(declaration: Declaration, moderation: Moderation): Entry[] {
  const { name, options = [], default_member_permissions: permissions } = declaration;
  const forModerators = permissions ? (BigInt(permissions) & MANAGE_GUILD) !== 0n : false;
  const shared = { command: name, forModerators };
  const subcommands = options.filter(({ type }) => type === optionType.subcommand);
  if (subcommands.length === 0) {
    const changesThings = moderation !== false;
    const [title, dutchTitle] = [`/${name}`, `/${inDutch(declaration)}`];
    const about = declaration;
    return [{ ...shared, subcommand: null, title, dutchTitle, about, options, changesThings }];
  }
  return subcommands.map((below) => ({
    ...shared,
    subcommand: below.name,
    title: `/${name} ${below.name}`,
    dutchTitle: `/${inDutch(declaration)} ${inDutch(below)}`,
    about: below,
    options: below.options ?? [],
    changesThings: typeof moderation === 'boolean' ? moderation : moderation.includes(below.name),
  }));
}

function inDutch({ name, name_localizations: names }: Named): string {
  return names?.['nl'] ?? name;
}

/** What an option or a command on messages is called in a language. */
export function nameIn(named: Named, locale: Locale): string {
  return locale === 'nl' ? inDutch(named) : named.name;
}

/** What an entry is called in a language: "/bron lijst". */
export function titleIn({ title, dutchTitle }: Entry, locale: Locale): string {
  return locale === 'nl' ? dutchTitle : title;
}

/** What was called, as a message says it in a language: "/bron lijst", "Zoek bronnen". */
export function callIn(
  setup: Setup,
  { command, subcommand }: { readonly command: string; readonly subcommand: string | null },
  locale: Locale,
): string {
  const entry = listEntries(setup).find(
    (one) => one.command === command && one.subcommand === subcommand,
  );
  if (entry) return titleIn(entry, locale);
  const found = setup.commands.find(({ declaration: { name } }) => name === command);
  return found ? nameIn(found.declaration, locale) : command;
}

/** Those that somebody sees: Discord hides what he may not use. */
export function entriesFor(entries: readonly Entry[], role: Role): Entry[] {
  return entries.filter(({ forModerators }) => !forModerators || role === 'moderator');
}

/** Whether what is typed behind the slash is in a name of an entry, in either language. */
export function isNamed({ title, dutchTitle }: Entry, typed: string): boolean {
  return title.includes(typed) || dutchTitle.includes(typed);
}

/** How much of what was typed is the name of an entry with a space behind it; 0 where it is none. */
export function lengthOfName({ title, dutchTitle }: Entry, typed: string): number {
  const names = [title, dutchTitle].filter((name) => typed.toLowerCase().startsWith(`${name} `));
  return Math.max(0, ...names.map(({ length }) => length));
}

/** The description in a language. */
export function describe(
  { description, description_localizations: worded }: Worded,
  locale: Locale,
): string {
  return worded?.[locale === 'nl' ? 'nl' : 'en-GB'] ?? description ?? '';
}

/** The option that a text without a name is for: the first that must be filled, or else the first. */
export function mainOption({ options }: Entry): Option | null {
  return options.find(({ required }) => required) ?? options[0] ?? null;
}
