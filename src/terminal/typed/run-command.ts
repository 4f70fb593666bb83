import {
  type Command,
  nameFor,
  type Request,
  SUBCOMMAND,
  toDeclaredName,
} from '../../command/index.ts';
import type { Locale } from '../../language/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import type { TypedCommand } from './parse-command.ts';
import { replyToPlainText } from '../print/plain-reply.ts';
import { UsageError } from '../script/run.ts';
import { terminalLocale } from '../script/terminal-locale.ts';

/** Answers a command that is no lookup: its reply, as text. */
export async function runCommand(
  command: Command,
  typed: TypedCommand,
  snapshot: Snapshot,
): Promise<string> {
  const request = toRequest(typed);
  const found = await command.answer(request, snapshot);
  return replyToPlainText(command.reply(found, request, snapshot));
}

/** @throws UsageError for a subcommand that the command does not have. */
export function checkSubcommand({ declaration }: Command, rest: string): void {
  const options = 'options' in declaration ? (declaration.options ?? []) : [];
  const names = options.flatMap(({ type, name }) => (type.valueOf() === SUBCOMMAND ? [name] : []));
  const [first = ''] = rest.split(/\s+/u);
  if (names.length > 0 && !names.includes(toDeclaredName(first))) {
    const called = (locale: Locale) => `/${nameFor(declaration.name, locale)}`;
    const wholeIn = (locale: Locale) =>
      names.map((name) => `${called(locale)} ${nameFor(name, locale)}`).join(', ');
    throw new UsageError({
      nl: `${called('nl')} alleen is niet genoeg; kies uit ${wholeIn('nl')}.`,
      en: `${called('en')} alone is not enough; choose from ${wholeIn('en')}.`,
    });
  }
}

/** What was typed, as a request. */
export function toRequest({ command, rest, source, sides }: TypedCommand): Request {
  const [subcommand = '', ...words] = rest.split(/\s+/u);
  const paragraph = /^(?:¶|paragraph:|alinea:)(\d+)$/u.exec(words.at(-1) ?? '')?.[1];
  const name = source ?? (paragraph === undefined ? words : words.slice(0, -1)).join(' ');
  return {
    command,
    subcommand: subcommand === '' ? null : toDeclaredName(subcommand),
    options: sides
      ? {
          topic: rest,
          ...(sides.a ? { a: sides.a } : {}),
          ...(sides.b ? { b: sides.b } : {}),
          ...(source === null ? {} : { source }),
        }
      : { ...(name === '' ? {} : { source: name }), ...(paragraph ? { paragraph } : {}) },
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
