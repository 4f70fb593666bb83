import { readSnapshot } from '../snapshot/build-snapshot.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { UserError } from '../system/user-error.ts';
import { answerToJson, companiesToJson } from './answer-json.ts';
import { answerLine, readBatch } from './batch.ts';
import { HELP } from './ask-help.ts';
import { readEnvironment } from './environment.ts';
import { findAllCompanies, isLookup, lookUp } from './look-up.ts';
import { readArgs, wholeNumber } from './parse-args.ts';
import { parseCommand, type TypedCommand } from './parse-command.ts';
import { printAnswer } from './print-answer.ts';
import { printCompanies, printSources } from './print-lists.ts';
import { createProgress } from './progress.ts';
import { checkCommand, runCommand } from './run-command.ts';
import { runScript, UsageError } from './run.ts';
import { terminalLocale } from './terminal-locale.ts';

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    seeds: { type: 'string' },
    json: { type: 'boolean' },
    limit: { type: 'string' },
    batch: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP[terminalLocale()]);
    return 0;
  }
  const limit = wholeNumber('limit', values.limit);
  const { seedsDir, maxMaterialMb } = readEnvironment();
  const read = () => readMaterial(values.seeds || seedsDir, maxMaterialMb ?? undefined);
  if (values.batch !== undefined) {
    const lines = await readBatch(values.batch);
    const snapshot = await read();
    for (const line of lines) console.log(await answerLine(line, limit, snapshot));
    return 0;
  }
  const typed = parseCommand(positionals.join(' '));
  await checkTyped(typed, values.json === true);
  console.log(await answer(typed, { limit, json: values.json === true }, await read()));
  return 0;
}

/** Before the folder is read, which takes a while where it is large. */
async function checkTyped(typed: TypedCommand, json: boolean): Promise<void> {
  if (isLookup(typed.command) || typed.command === 'companies') return;
  await checkCommand(typed);
  if (json) {
    throw new UsageError({
      nl: '--json kan bij /ask, /company, /stat en /companies.',
      en: '--json goes with /ask, /company, /stat and /companies.',
    });
  }
}

async function answer(
  typed: TypedCommand,
  { limit, json }: { readonly limit: number | null; readonly json: boolean },
  snapshot: Snapshot,
): Promise<string> {
  const { command, rest, source } = typed;
  const locale = terminalLocale();
  if (isLookup(command)) {
    const found = await lookUp(command, rest, { source, limit }, snapshot);
    return json ? JSON.stringify(answerToJson(found)) : printAnswer(found, locale, source);
  }
  // Discord shows these a page at a time; here there is room for all.
  if (command === 'companies') {
    const list = findAllCompanies(source, limit, snapshot);
    return json ? JSON.stringify(companiesToJson(list)) : printCompanies(list, locale);
  }
  if (command === 'source' && rest === 'list') {
    return printSources(snapshot.library.sources, locale);
  }
  return runCommand(typed, snapshot);
}

async function readMaterial(folder: string, mostMb: number | undefined): Promise<Snapshot> {
  const progress = createProgress();
  const options = { onProgress: progress.step, mostMb };
  const snapshot = await readSnapshot(folder, options).finally(progress.done);
  if (snapshot.library.sources.length === 0) throw new UserError('nothing-to-read', { folder });
  return snapshot;
}

await runScript(main);
