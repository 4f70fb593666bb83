import { explainCompanies, explainFigures } from '../facts/index.ts';
import { detectLanguage, type Localized } from '../language/index.ts';
import type { Library } from '../library/index.ts';
import { checkChannels } from '../material/index.ts';
import { checkFolder } from '../snapshot/index.ts';
import { UserError } from '../system/index.ts';
import { reportToJson } from './json/check-json.ts';
import { readEnvironment } from './script/environment.ts';
import { readDictionaries } from './script/read-dictionaries.ts';
import { readArgs } from './script/parse-args.ts';
import { printExplanation, type Explanation } from './print/print-explanation.ts';
import { printReport } from './print/print-report.ts';
import { createProgress } from './script/progress.ts';
import { runScript, UsageError } from './script/run.ts';
import { terminalLocale } from './script/terminal-locale.ts';

const HELP: Localized<string> = {
  nl: `Leest een map met materiaal en laat zien wat er uit elk bestand komt, voordat de bot het gebruikt.

  npm run check -- MAP      zonder MAP: die van SEEDS_DIR (seeds)

  --json       het verslag als één JSON-object (stabiel, voor scripts; in het Engels)
  --explain "EEN ZIN"   leest geen map, maar zegt van elk getal en elke naam in een zin wat het is
               en welke regel dat bepaalde
  --dictionaries PAD   zegt ook wat er van de woordenboeken daar kwam (anders van DICTIONARIES)
  --version    de versie
  --help       deze tekst

Exitcode 0 als elk bestand gelezen is, 1 als er een niet te lezen was, 2 als de map niet te lezen
was, als er niets in staat of als de aanroep niet klopt. Waarschuwingen veranderen de exitcode niet.`,
  en: `Reads a folder of material and shows what comes out of each file, before the bot uses it.

  npm run check -- DIR      DIR is SEEDS_DIR (seeds) when it is not given

  --json       the report as one JSON object (stable, for scripts)
  --explain "A SENTENCE"   reads no folder, but says of each number and name in a sentence what it is
               and which rule decided that
  --dictionaries PATH   also says what came of the dictionaries there (else of DICTIONARIES)
  --version    the version
  --help       this text

Exit code 0 when every file was read, 1 when one could not be, 2 when the folder could not, when it
holds nothing or when the call is wrong. Warnings do not change the exit code.`,
};

const EXIT_UNREADABLE = 1;

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    json: { type: 'boolean' },
    explain: { type: 'string' },
    dictionaries: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP[terminalLocale()]);
    return 0;
  }
  if (values.explain !== undefined) {
    const explanation = await explain(values.explain);
    console.log(
      values.json ? JSON.stringify(explanation) : printExplanation(explanation, terminalLocale()),
    );
    return 0;
  }
  if (positionals.length > 1) {
    throw new UsageError({
      nl: 'Eén map tegelijk; zet een naam met spaties tussen aanhalingstekens. Zie --help.',
      en: 'One folder at a time; put a name with spaces in quotes. See --help.',
    });
  }
  const { seedsDir, maxMaterialMb, dictionaries: paths } = readEnvironment();
  const { all: dictionaries } = (await readDictionaries(values.dictionaries, paths)).current();
  const folder = positionals[0] ?? seedsDir;
  const progress = createProgress();
  const options = { onProgress: progress.step, mostMb: maxMaterialMb ?? undefined };
  const lookFurther = (library: Library) => checkChannels(folder, library);
  const report = await checkFolder(folder, { ...options, lookFurther }).finally(progress.done);
  if (report.totals.files + report.totals.unreadable === 0) {
    throw new UserError('nothing-to-read', { folder });
  }
  console.log(
    values.json
      ? JSON.stringify(reportToJson(report, dictionaries))
      : printReport(report, dictionaries, terminalLocale()),
  );
  return report.totals.unreadable > 0 ? EXIT_UNREADABLE : 0;
}

async function explain(sentence: string): Promise<Explanation> {
  const language = detectLanguage(sentence);
  const figures = await explainFigures(sentence, language);
  return { language, figures, companies: await explainCompanies(sentence, language) };
}

await runScript(main);
