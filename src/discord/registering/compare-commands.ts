import {
  ApplicationCommandType,
  type APIApplicationCommand,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

const FIELDS = [
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
];
// Kept for global commands only; where a declaration is silent, the application's settings hold.
const INSTALLATION_FIELDS = ['integration_types', 'contexts'];

/** Whether what Discord has is what is declared: the same commands, none more, in any order. */
export function isSameCommands(
  declared: readonly RESTPostAPIApplicationCommandsJSONBody[],
  present: readonly APIApplicationCommand[],
  isGlobal: boolean,
): boolean {
  const byKey = new Map(present.map((command) => [keyOf(command), command]));
  return (
    declared.length === present.length &&
    declared.every((command) => isSame(command, byKey.get(keyOf(command)), isGlobal))
  );
}

type Shape = RESTPostAPIApplicationCommandsJSONBody | APIApplicationCommand;

function keyOf({ type, name }: Shape): string {
  return `${type ?? ApplicationCommandType.ChatInput} ${name}`;
}

function isSame(declared: Shape, present: Shape | undefined, isGlobal: boolean): boolean {
  const ours: Record<string, unknown> = { ...declared };
  const installation = INSTALLATION_FIELDS.filter((field) => isGlobal && !isNothing(ours[field]));
  const fields = [...FIELDS, ...installation];
  return present !== undefined && toText(declared, fields) === toText(present, fields);
}

function toText(command: Shape, fields: readonly string[]): string {
  const all: Record<string, unknown> = { ...command };
  return JSON.stringify(tidy(Object.fromEntries(fields.map((field) => [field, all[field]]))));
}

/**
 * Without what is the same as not being there (null, false, '', [], {}), keys in order, lists of
 * numbers (which are sets here) in order too.
 */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) {
    const isSet = value.every((item) => typeof item === 'number');
    return isSet ? value.toSorted((a, b) => a - b) : value.map(tidy);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, tidy(inner)])
    .filter(([, inner]) => !isNothing(inner))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
