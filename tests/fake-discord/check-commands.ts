import { checkSchema, type Schema } from './check-schema.ts';
import { checkOptions } from './check-command-options.ts';
import { commandSize, isCommandName, LOCALES } from './command-rules.ts';
import { commandBodySchema, type CommandBody } from './commands.ts';
import { isObject, type Path } from './json.ts';
import type { Problems } from './problems.ts';

/** Rules on commands that the schemas do not express (interactions/application-commands). */
const MAX_SIZE = 8_000;
/** How many of each type one scope holds (#registering-a-command). */
const MAX_PER_SCOPE: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** Checks one command; gives it when nothing is wrong with its shape. */
export function checkCommand(
  raw: unknown,
  schema: Schema,
  path: Path,
  problems: Problems,
): CommandBody | null {
  if (!checkSchema(schema, withNumericPermissions(raw, path, problems), path, problems))
    return null;
  if (!checkSchema(commandBodySchema, raw, path, problems)) return null;
  const command = commandBodySchema.parse(raw);
  const add = (key: string, code: string, message: string): void =>
    problems.add([...path, key], code, message);
  const slash = (command.type ?? 1) === 1;
  if (slash) {
    checkNames(command, path, problems);
    if (!command.description) add('description', 'BASE_TYPE_REQUIRED', 'This field is required');
    checkOptions(command.options ?? [], [...path, 'options'], problems);
  } else {
    const code = 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED';
    if (command.description) add('description', code, 'Context menu commands have no description');
    if (command.options?.length)
      add('options', 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_NOT_ALLOWED', 'Nor options');
    if (command.name.trim() === '') add('name', 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  checkLocales(command, path, problems);
  if (commandSize(command) > MAX_SIZE) {
    const message = `Command exceeds maximum size (${MAX_SIZE})`;
    problems.add(path, 'APPLICATION_COMMAND_TOO_LARGE', message);
  }
  return command;
}

/** Checks that the names of a scope differ, and how many there are of each type. */
export function checkScope(
  commands: readonly { readonly name: string; readonly type: number }[],
  problems: Problems,
): void {
  const seen = new Set<string>();
  for (const [index, { name, type }] of commands.entries()) {
    const key = `${type} ${name}`;
    if (seen.has(key)) {
      const message = 'Application command names must be unique';
      problems.add([index], 'APPLICATION_COMMANDS_DUPLICATE_NAME', message);
    }
    seen.add(key);
  }
  for (const [type, most] of Object.entries(MAX_PER_SCOPE)) {
    if (commands.filter((one) => String(one.type) === type).length <= most) continue;
    const message = `No more than ${most} commands of type ${type}`;
    problems.add([], 'APPLICATION_COMMANDS_LIMIT_EXCEEDED', message);
  }
}

/** The wire has a decimal string where the OpenAPI document says integer. */
function withNumericPermissions(raw: unknown, path: Path, problems: Problems): unknown {
  if (!isObject(raw) || typeof raw['default_member_permissions'] !== 'string') return raw;
  const text = raw['default_member_permissions'];
  if (!/^\d+$/.test(text)) {
    problems.add([...path, 'default_member_permissions'], 'STRING_TYPE_REGEX', 'Not a bit set.');
  }
  return { ...raw, default_member_permissions: Number(text) };
}

function checkNames(command: CommandBody, path: Path, problems: Problems): void {
  const names = { '': command.name, ...command.name_localizations };
  for (const [locale, name] of Object.entries(names)) {
    if (isCommandName(name)) continue;
    const where = locale ? [...path, 'name_localizations', locale] : [...path, 'name'];
    const message = 'Command name is invalid';
    problems.add(where, 'APPLICATION_COMMAND_INVALID_NAME', message);
  }
}

function checkLocales(command: CommandBody, path: Path, problems: Problems): void {
  for (const key of ['name_localizations', 'description_localizations'] as const) {
    for (const locale of Object.keys(command[key] ?? {})) {
      if (LOCALES.has(locale)) continue;
      problems.add([...path, key, locale], 'BASE_TYPE_CHOICES', 'Not a locale of Discord');
    }
  }
}
