import type { Facts } from '../facts/types.ts';
import { listFiles } from '../library/list-files.ts';
import type { Library, Source } from '../library/types.ts';
import { UserError } from '../user-error.ts';
import { unreadableReasons } from '../replies/unreadable.ts';
import { readOperatorFiles, readSnapshot } from '../snapshot/build-snapshot.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { readEnvironment } from './environment.ts';
import { describeCorrections } from './operator-report.ts';
import { readArgs } from './parse-args.ts';
import { createProgress } from './progress.ts';
import { runScript } from './run.ts';
import { createStyle } from './style.ts';
import { terminalLocale } from './terminal-locale.ts';
import { printable } from './wrap.ts';

const HELP = `Reads a folder of material and reports what came of each file, before it goes live.

  npm run check -- DIR      DIR is SEEDS_DIR (seeds) when it is not given

  --help    this text

Exit code 0 when every file was read, 1 when one could not be, 2 when the folder could not.`;

const EXIT_UNREADABLE = 1;

async function main(): Promise<number> {
  const { values, positionals } = readArgs({});
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const folder = positionals[0] ?? readEnvironment().seedsDir;
  const progress = createProgress();
  const snapshot = await readSnapshot(folder, { onProgress: progress.step }).finally(progress.done);
  const { library } = snapshot;
  const { passedOver } = await listFiles(folder);
  if (library.sources.length + library.unreadable.length === 0) {
    throw new UserError('nothing-to-read', { folder });
  }
  const operator = await readOperatorFiles(folder);
  const stated = describeCorrections(operator.companies, snapshot.facts);
  console.log(report(snapshot, passedOver, stated));
  return library.unreadable.length > 0 ? EXIT_UNREADABLE : 0;
}

function report(
  { library, facts, warnings }: Snapshot,
  passedOver: readonly string[],
  stated: string | null,
): string {
  const found = countBySource(library, facts);
  const { bold } = createStyle();
  const reasons = unreadableReasons[terminalLocale()];
  const total = `${library.sources.length} sources, ${library.passages.length} passages, ${facts.companies.length} companies, ${library.unreadable.length} unreadable`;
  return [
    ...library.sources.map((source) => describe(source, found.get(source.file) ?? NOTHING)),
    ...library.unreadable.map(
      ({ file, reason }) => `${bold(printable(file))}\n  UNREADABLE: ${reasons[reason]}`,
    ),
    ...passedOver.map(
      (file) => `${bold(printable(file))}\n  passed over: not a format that is read`,
    ),
    ...(stated === null ? [] : [printable(stated)]),
    ...warnings.map((warning) => `WARNING  ${printable(warning)}`),
    bold(total),
  ].join('\n\n');
}

/** The facts found in one source. */
interface SourceFacts {
  readonly figures: number;
  readonly companies: ReadonlySet<string>;
}

const NOTHING: SourceFacts = { figures: 0, companies: new Set() };

function countBySource({ passages }: Library, facts: Facts): Map<string, SourceFacts> {
  const found = new Map<string, { figures: number; companies: Set<string> }>();
  for (const [ordinal, { source }] of passages.entries()) {
    const own = found.get(source.file) ?? { figures: 0, companies: new Set() };
    own.figures += facts.figuresOf(ordinal).length;
    found.set(source.file, own);
  }
  for (const company of facts.companies) {
    for (const ordinal of company.passages) {
      found.get(passages[ordinal]?.source.file ?? '')?.companies.add(company.name);
    }
  }
  return found;
}

function describe(source: Source, { figures, companies }: SourceFacts): string {
  const { bold } = createStyle();
  const lines = [
    `format     ${source.format}, ${source.encoding ?? 'unknown encoding'}`,
    `title      ${source.title ?? '(none)'}`,
    `date       ${source.date ?? '(none)'}`,
    `language   ${source.language ?? '(unknown)'}`,
    `blocks     ${source.blocks.length}, of which ${source.passages.length} passages`,
    `companies  ${companies.size}${nameSome([...companies])}`,
    `figures    ${figures}`,
    ...source.warnings.map((warning) => `WARNING    ${warning}`),
  ];
  return [bold(printable(source.file)), ...lines.map((line) => `  ${printable(line)}`)].join('\n');
}

/** The first names, so that a wrong one is seen. */
function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ');
  return names.length === 0 ? '' : `: ${shown}${names.length > 12 ? ', …' : ''}`;
}

await runScript(main);
