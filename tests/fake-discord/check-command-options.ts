import { isCommandName, LOCALES } from './command-rules.ts';
import type { CommandOption } from './commands.ts';
import { optionType } from './constants.ts';
import type { Path } from './json.ts';
import type { Problems } from './problems.ts';

const MAX_CHOICE_VALUE = 100;

/** Checks the options of a command or subcommand (interactions/application-commands). */
export function checkOptions(
  options: readonly CommandOption[],
  path: Path,
  problems: Problems,
): void {
  const names = new Set<string>();
  let optionalSeen = false;
  const kinds = new Set(options.map(isSubcommand));
  if (kinds.size > 1) {
    const message =
      'Sub-command and sub-command group option types are mutually exclusive to all other types';
    problems.add(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message);
  }
  for (const [index, option] of options.entries()) {
    const where = [...path, index];
    if (names.has(option.name)) {
      const message = 'Option names must be unique';
      problems.add([...where, 'name'], 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message);
    }
    names.add(option.name);
    if (option.required && optionalSeen) {
      const message = 'Required options must be placed before non-required options';
      problems.add(where, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message);
    }
    optionalSeen ||= !option.required;
    checkOption(option, where, problems);
  }
}

function isSubcommand(option: CommandOption): boolean {
  return option.type === optionType.subcommand || option.type === optionType.group;
}

function checkOption(option: CommandOption, path: Path, problems: Problems): void {
  const add = (key: Path, code: string, message: string): void =>
    problems.add([...path, ...key], code, message);
  const names = { '': option.name, ...option.name_localizations };
  for (const [locale, name] of Object.entries(names)) {
    if (isCommandName(name)) continue;
    const key = locale ? ['name_localizations', locale] : ['name'];
    add(key, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
  for (const key of ['name_localizations', 'description_localizations'] as const) {
    for (const locale of Object.keys(option[key] ?? {})) {
      if (!LOCALES.has(locale)) add([key, locale], 'BASE_TYPE_CHOICES', 'Not a locale of Discord');
    }
  }
  if (option.autocomplete && option.choices?.length) {
    const message = 'Choices and autocomplete exclude each other';
    add(['autocomplete'], 'APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE', message);
  }
  for (const [index, { value }] of (option.choices ?? []).entries()) {
    if (typeof value !== 'string' || value.length <= MAX_CHOICE_VALUE) continue;
    const message = `Must be ${MAX_CHOICE_VALUE} or fewer in length.`;
    add(['choices', index, 'value'], 'BASE_TYPE_MAX_LENGTH', message);
  }
  if ((option.min_length ?? 0) > (option.max_length ?? Infinity)) {
    add(['min_length'], 'NUMBER_TYPE_MAX', 'min_length is over max_length');
  }
  if ((option.min_value ?? -Infinity) > (option.max_value ?? Infinity)) {
    add(['min_value'], 'NUMBER_TYPE_MAX', 'min_value is over max_value');
  }
  if (isSubcommand(option)) checkOptions(option.options ?? [], [...path, 'options'], problems);
}
