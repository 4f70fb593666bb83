import { drawSeed, settleSource, type Command } from '../command/index.ts';
import { compare, findSeries, makeQuiz } from '../answers/index.ts';
import type { Locale } from '../language/index.ts';
import { placeMaterial } from '../library/index.ts';
import type { StyleName } from '../references/index.ts';
import { readSnapshot, type Snapshot, type SnapshotOptions } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import { answerToJson, comparisonToJson } from './json/answer-json.ts';
import { answerLine, readBatch } from './typed/batch.ts';
import { askHelp } from './typed/ask-help.ts';
import {
  commandOf,
  findAnswer,
  isLookup,
  jsonCommands,
  listerOf,
  terminalCommands,
} from './typed/commands.ts';
import { quizToJson } from './json/quiz-json.ts';
import { readDictionaries } from './script/read-dictionaries.ts';
import { readEnvironment } from './script/environment.ts';
import { readArgs, wholeNumber } from './script/parse-args.ts';
import { parseCommand, type TypedCommand } from './typed/parse-command.ts';
import { printAnswer } from './print/print-answer.ts';
import { printListing } from './print/print-listing.ts';
import { printQuiz } from './print/print-quiz.ts';
import { createProgress } from './script/progress.ts';
import { passageOf, printReferences, readStyle } from './print/print-references.ts';
import { checkSubcommand, runCommand, toRequest } from './typed/run-command.ts';
import { runScript, UsageError } from './script/run.ts';
import { terminalLocale } from './script/terminal-locale.ts';

/** Cards that are printed where nothing is said of how many. */
const CARDS = 5;

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    seeds: { type: 'string' },
    json: { type: 'boolean' },
    limit: { type: 'string' },
    batch: { type: 'string' },
    cite: { type: 'string' },
    dictionaries: { type: 'string' },
  });
  const commands = await terminalCommands();
  if (values.help) {
    console.log(askHelp(commands, terminalLocale()));
    return 0;
  }
  const limit = wholeNumber('limit', values.limit);
  const style = readStyle(values.cite);
  const { seedsDir, maxMaterialMb, materialUrl, dictionaries: paths } = readEnvironment();
  placeMaterial(materialUrl);
  const read = async () =>
    readMaterial(values.seeds || seedsDir, {
      dictionaries: await readDictionaries(values.dictionaries, paths),
      mostMb: maxMaterialMb ?? undefined,
    });
  if (values.batch !== undefined) {
    const lines = await readBatch(values.batch, commands);
    const snapshot = await read();
    for (const line of lines) console.log(await answerLine(line, limit, snapshot));
    return 0;
  }
  const typed = parseCommand(positionals.join(' '));
  const command = commandOf(typed, commands);
  const json = values.json === true;
  // Before the folder is read, which takes a while where it is large.
  if (!isLookup(command)) checkTyped(command, typed, json, commands);
  const wanted = { limit, json: json && style === null, style };
  console.log(await answer(command, typed, wanted, await read()));
  return 0;
}

function checkTyped(
  command: Command,
  { rest, sides, cards }: TypedCommand,
  json: boolean,
  commands: ReadonlyMap<string, Command>,
): void {
  checkSubcommand(command, rest);
  if (!json || sides !== undefined || cards !== undefined || listerOf(command, rest) !== null)
    return;
  const names = (locale: Locale) => new Intl.ListFormat(locale).format(jsonCommands(commands));
  throw new UsageError({
    nl: `--json kan bij ${names('nl')}.`,
    en: `--json goes with ${names('en')}.`,
  });
}

/** How much of an answer is printed, and how. */
interface Form {
  readonly limit: number | null;
  readonly json: boolean;
  /** References in this style instead of the answer; null for the answer. */
  readonly style: StyleName | null;
}

async function answer(
  command: Command,
  typed: TypedCommand,
  { limit, json, style }: Form,
  snapshot: Snapshot,
): Promise<string> {
  const { rest, source: named, period = null, sides, cards } = typed;
  const source = named === null ? null : settleSource(named, snapshot.library);
  const locale = terminalLocale();
  if (isLookup(command)) {
    const found = await findAnswer(command, rest, { source, period, limit }, snapshot);
    if (style !== null) {
      return printReferences(
        found.passages.map(({ passage }) => passage),
        style,
      );
    }
    if (json) return JSON.stringify(answerToJson(found));
    const series = found.command === 'stat' ? findSeries(found, snapshot) : null;
    return printAnswer(found, { locale, source, series });
  }
  if (style !== null) {
    return printReferences([passageOf(toRequest(typed).options, snapshot)], style);
  }
  if (sides && json) {
    return JSON.stringify(
      comparisonToJson(await compare({ query: rest, source, ...sides }, snapshot)),
    );
  }
  if (cards) {
    const number = cards.number ?? limit ?? CARDS;
    const seed = cards.seed ?? drawSeed();
    const quiz = await makeQuiz({ source, seed, number: Math.max(1, number), page: 1 }, snapshot);
    return json ? JSON.stringify(quizToJson(quiz)) : printQuiz(quiz, locale, source);
  }
  // Discord shows these a page at a time; here there is room for all.
  const lister = listerOf(command, rest);
  if (lister === null) return runCommand(command, typed, snapshot);
  const most = limit ?? Number.MAX_SAFE_INTEGER;
  const listing = lister.list({ source, limit: most, locale }, snapshot);
  return json ? JSON.stringify(listing.json) : printListing(listing);
}

async function readMaterial(
  folder: string,
  options: Pick<SnapshotOptions, 'dictionaries' | 'mostMb'>,
): Promise<Snapshot> {
  const progress = createProgress();
  const snapshot = await readSnapshot(folder, { ...options, onProgress: progress.step }).finally(
    progress.done,
  );
  if (snapshot.library.sources.length === 0) throw new UserError('nothing-to-read', { folder });
  return snapshot;
}

await runScript(main);
