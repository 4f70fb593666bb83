import { readEnvironment } from './environment.ts';
import { loadCommands } from '../command/load.ts';
import { SUBCOMMAND } from '../command/declare.ts';
import type { Command, Request } from '../command/types.ts';
import { readSnapshot } from '../snapshot/build-snapshot.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { UserError } from '../user-error.ts';
import { answerToJson } from './answer-json.ts';
import { answerLine, readBatch } from './batch.ts';
import { isLookup, lookUp } from './look-up.ts';
import { readArgs, wholeNumber } from './parse-args.ts';
import { parseCommand, type TypedCommand } from './parse-command.ts';
import { replyToPlainText } from './plain-reply.ts';
import { printAnswer } from './print-answer.ts';
import { createProgress } from './progress.ts';
import { runScript, UsageError } from './run.ts';
import { terminalLocale } from './terminal-locale.ts';

const HELP = `Answers one slash command from a folder of material, without Discord.

  npm run ask -- "/company didi"          every passage that names a company
  npm run ask -- "/stat privacy"          every figure about a topic
  npm run ask -- "/ask wie leest mee?"    the passages that answer a question
  npm run ask -- "/source list"           what there is; also /source show and /help

  --seeds DIR    another folder than SEEDS_DIR (seeds)
  --limit N      at most N passages (10 for /ask, all for /company and /stat)
  --json         the answer as JSON
  --batch FILE   JSON Lines of {"id","command","query"}, one answer a line, in order
  --help         this text

Exit code 0 with an answer, also an empty one; 2 when it could not be asked.`;

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    seeds: { type: 'string' },
    json: { type: 'boolean' },
    limit: { type: 'string' },
    batch: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const limit = wholeNumber('limit', values.limit);
  const folder = values.seeds || readEnvironment().seedsDir;
  if (values.batch !== undefined) {
    const lines = await readBatch(values.batch);
    const snapshot = await read(folder);
    for (const line of lines) console.log(await answerLine(line, limit, snapshot));
    return 0;
  }
  const typed = parseCommand(positionals.join(' '));
  if (!isLookup(typed.command)) {
    if (values.json) throw new UsageError('--json goes with /ask, /company and /stat.');
    console.log(await runCommand(typed, folder));
    return 0;
  }
  const options = { source: typed.source, limit };
  const answer = await lookUp(typed.command, typed.rest, options, await read(folder));
  console.log(
    values.json ? JSON.stringify(answerToJson(answer)) : printAnswer(answer, terminalLocale()),
  );
  return 0;
}

async function read(folder: string): Promise<Snapshot> {
  const progress = createProgress();
  const snapshot = await readSnapshot(folder, { onProgress: progress.step }).finally(progress.done);
  if (snapshot.library.sources.length === 0) throw new UserError('nothing-to-read', { folder });
  return snapshot;
}

/** Any other command: its reply, as text. */
async function runCommand(
  { command, rest, source }: TypedCommand,
  folder: string,
): Promise<string> {
  const commands = await loadCommands();
  const found = commands.get(command);
  // A message command has no slash to type, and every call reads the folder anew.
  const names = [...commands.keys()].filter((name) => /^[a-z]/u.test(name) && name !== 'reload');
  if (!found || command === 'reload') {
    throw new UsageError(
      `There is no command "/${command}" in the terminal. There is: ${names.map((name) => `/${name}`).join(', ')}.`,
    );
  }
  checkSubcommand(found, rest);
  const snapshot = await read(folder);
  const request = toRequest(command, rest, source);
  return replyToPlainText(found.reply(await found.answer(request, snapshot), request, snapshot));
}

/** @throws UsageError where the command has subcommands and the first word is none of them. */
function checkSubcommand({ declaration }: Command, rest: string): void {
  const options = 'options' in declaration ? (declaration.options ?? []) : [];
  const names = options.flatMap(({ type, name }) => (type.valueOf() === SUBCOMMAND ? [name] : []));
  const [first = ''] = rest.split(/\s+/u);
  if (names.length > 0 && !names.includes(first)) {
    const whole = names.map((name) => `/${declaration.name} ${name}`).join(', ');
    throw new UsageError(`/${declaration.name} needs one of: ${whole}.`);
  }
}

function toRequest(command: string, rest: string, source: string | null): Request {
  const [subcommand = '', ...words] = rest.split(/\s+/u);
  const paragraph = /^(?:¶|paragraph:)(\d+)$/u.exec(words.at(-1) ?? '')?.[1];
  const name = source ?? (paragraph === undefined ? words : words.slice(0, -1)).join(' ');
  return {
    command,
    subcommand: subcommand === '' ? null : subcommand,
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

await runScript(main);
