import type { CommandBody, CommandOption } from './commands.ts';

/** The locales Discord knows (reference#locales). */
export const LOCALES: ReadonlySet<string> = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr ' +
    'cs el bg ru uk hi th zh-CN ja zh-TW ko'
  ).split(' '),
);

/** Whether a name fits a slash command or an option (#application-command-naming). */
export function isCommandName(name: string): boolean {
  const fits = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u.test(name);
  return fits && name === name.toLowerCase();
}

interface Sized {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null | undefined;
  readonly description?: string | null | undefined;
  readonly description_localizations?: Readonly<Record<string, string>> | null | undefined;
}

/** Characters that count towards the 8,000: of each localized text the longest only. */
export function commandSize(command: CommandBody): number {
  return textSize(command) + optionsSize(command.options ?? []);
}

function optionsSize(options: readonly CommandOption[]): number {
  return options.reduce((sum, option) => {
    const choices = (option.choices ?? []).reduce(
      (size, choice) => size + textSize(choice) + String(choice.value).length,
      0,
    );
    return sum + textSize(option) + choices + optionsSize(option.options ?? []);
  }, 0);
}

function longest(own: Sized['description'], localized: Sized['name_localizations']): number {
  return Math.max(own?.length ?? 0, ...Object.values(localized ?? {}).map(({ length }) => length));
}

function textSize(text: Sized): number {
  return (
    longest(text.name, text.name_localizations) +
    longest(text.description, text.description_localizations)
  );
}
