import type { Answer, Lookup } from '../../answers/index.ts';
import { type Command, type Lister, loadCommands, nameFor } from '../../command/index.ts';
import type { Locale } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import type { TypedCommand } from './parse-command.ts';
import { UsageError } from '../script/run.ts';

/** A command that answers a lookup, as scripts ask it. */
export type LookupCommand = Command & Required<Pick<Command, 'lookUp'>>;

/** The commands that can be typed here, by name. */
export async function terminalCommands(): Promise<ReadonlyMap<string, Command>> {
  const commands = await loadCommands();
  return new Map([...commands].filter(([, command]) => isForTerminal(command)));
}

/** A message command has no slash to type, and moderation is of a bot that runs. */
function isForTerminal({ declaration, moderation }: Command): boolean {
  return /^[a-z]/u.test(declaration.name) && moderation !== true;
}

/** Whether a command is in the terminal contract. */
export function isLookup(command: Command | undefined): command is LookupCommand {
  return command?.lookUp !== undefined;
}

/** What of a lookup is wanted. */
export interface Wanted extends Pick<Lookup, 'source' | 'period'> {
  readonly limit: number | null;
}

/** Answers one lookup; `limit` null is what the command has by default. */
export async function findAnswer(
  { lookUp: own }: LookupCommand,
  query: string,
  { limit, ...rest }: Wanted,
  snapshot: Snapshot,
): Promise<Answer> {
  const most = limit ?? own.limit ?? Number.MAX_SAFE_INTEGER;
  return own.find({ query, ...rest, from: 0, limit: most }, snapshot);
}

/** What lists all that was asked for; null where it is no list. */
export function listerOf({ lister }: Command, rest: string): Lister | null {
  return lister !== undefined && (lister.subcommand ?? '') === rest ? lister : null;
}

/**
 * The command that was typed.
 * @throws UsageError where there is none.
 */
export function commandOf(
  { command }: TypedCommand,
  commands: ReadonlyMap<string, Command>,
): Command {
  const found = commands.get(command);
  if (found) return found;
  const namesIn = (locale: Locale) =>
    [...commands.keys()].map((name) => `/${nameFor(name, locale)}`).join(', ');
  throw new UsageError({
    nl: `De opdracht "/${command}" bestaat niet in de terminal. Wel: ${namesIn('nl')}.`,
    en: `There is no command "/${command}" in the terminal. These exist: ${namesIn('en')}.`,
  });
}

/** The commands with a JSON of their own: two sides, or cards, instead of passages. */
export const SIDES_COMMAND = 'compare';
const OWN_JSON: ReadonlySet<string> = new Set([SIDES_COMMAND, 'quiz']);

/** What can be had as JSON, as it is typed. */
export function jsonCommands(commands: ReadonlyMap<string, Command>): string[] {
  return [...commands].flatMap(([name, { lookUp, lister }]) => {
    if (lookUp || OWN_JSON.has(name)) return [`/${name}`];
    return lister ? [`/${[name, lister.subcommand ?? []].flat().join(' ')}`] : [];
  });
}
