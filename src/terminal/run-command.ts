import { loadCommands } from '../command/load.ts';
import { SUBCOMMAND } from '../command/declare.ts';
import { toDeclaredName } from '../command/dutch-names.ts';
import type { Command, Request } from '../command/types.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { UserError } from '../user-error.ts';
import type { TypedCommand } from './parse-command.ts';
import { replyToPlainText } from './plain-reply.ts';
import { UsageError } from './run.ts';
import { terminalLocale } from './terminal-locale.ts';

/** @throws UsageError for a command or subcommand that the terminal does not have. */
export async function checkCommand({ command, rest }: TypedCommand): Promise<Command> {
  const commands = await loadCommands();
  const found = commands.get(command);
  if (found && isForTerminal(found)) {
    checkSubcommand(found, rest);
    return found;
  }
  const there = [...commands.values()].filter(isForTerminal);
  const names = there.map(({ declaration }) => `/${declaration.name}`).join(', ');
  throw new UsageError({
    nl: `De opdracht "/${command}" is er niet in de terminal. Wel: ${names}.`,
    en: `There is no command "/${command}" in the terminal. There is: ${names}.`,
  });
}

/**
 * Answers a command that is no lookup: its reply, as text.
 * @throws UsageError for a command or subcommand that the terminal does not have.
 */
export async function runCommand(typed: TypedCommand, snapshot: Snapshot): Promise<string> {
  const command = await checkCommand(typed);
  const request = toRequest(typed);
  const found = await command.answer(request, snapshot);
  return replyToPlainText(command.reply(found, request, snapshot));
}

/** A message command has no slash to type, and moderation is of a bot that runs. */
function isForTerminal({ declaration, moderation }: Command): boolean {
  return /^[a-z]/u.test(declaration.name) && moderation !== true;
}

function checkSubcommand({ declaration }: Command, rest: string): void {
  const options = 'options' in declaration ? (declaration.options ?? []) : [];
  const names = options.flatMap(({ type, name }) => (type.valueOf() === SUBCOMMAND ? [name] : []));
  const [first = ''] = rest.split(/\s+/u);
  if (names.length > 0 && !names.includes(toDeclaredName(first))) {
    const whole = names.map((name) => `/${declaration.name} ${name}`).join(', ');
    throw new UsageError({
      nl: `Bij /${declaration.name} hoort een van deze: ${whole}.`,
      en: `/${declaration.name} needs one of: ${whole}.`,
    });
  }
}

function toRequest({ command, rest, source }: TypedCommand): Request {
  const [subcommand = '', ...words] = rest.split(/\s+/u);
  const paragraph = /^(?:¶|paragraph:|alinea:)(\d+)$/u.exec(words.at(-1) ?? '')?.[1];
  const name = source ?? (paragraph === undefined ? words : words.slice(0, -1)).join(' ');
  return {
    command,
    subcommand: subcommand === '' ? null : toDeclaredName(subcommand),
    options: { ...(name === '' ? {} : { source: name }), ...(paragraph ? { paragraph } : {}) },
    locale: terminalLocale(),
    userId: '',
    guildId: null,
    mayManageGuild: false,
    page: 1,
    targetText: null,
    private: true,
    capabilities: {
      moderatedGuildId: null,
      reload: () => Promise.reject(new UserError('not-in-a-server', {})),
    },
  };
}
