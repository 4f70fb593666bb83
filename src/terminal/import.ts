import { readdir, stat } from 'node:fs/promises';
import { importLibraries, type ImportOutcome } from '../database/index.ts';
import type { Localized } from '../language/index.ts';
import { openPlaces } from '../libraries/index.ts';
import { UserError } from '../system/index.ts';
import { readEnvironment } from './script/environment.ts';
import { readArgs } from './script/parse-args.ts';
import { runScript, UsageError } from './script/run.ts';
import { terminalLocale } from './script/terminal-locale.ts';
import { printable } from './print/wrap.ts';

const HELP: Localized<string> = {
  nl: `Brengt mappen met materiaal in de database van DATABASE_URL, eenmalig, met wat er te bevestigen en
terug te draaien is. De mappen zelf blijven zoals ze zijn.

  npm run import -- MAP                  de bibliotheek die alle servers delen (was SEEDS_DIR)
  npm run import -- --servers MAP        een map met een map per server (was LIBRARIES_DIR)
  npm run import -- --server ID MAP      de bibliotheek van een server

  --replace    maakt een bibliotheek die al andere bestanden heeft, gelijk aan de map

Wie het afbreekt, begint opnieuw met dezelfde opdracht: wat al in de database staat, gaat niet nog
eens. Een bibliotheek krijgt alles tegelijk, op het eind; een die al andere bestanden heeft, blijft
zonder --replace zoals zij is.

  --version    de versie
  --help       deze tekst

Exitcode 0 als alles in de database staat, 1 als er iets niet in kon, 2 als de aanroep niet klopt of
de database niet te bereiken is.`,
  en: `Brings folders of material into the database of DATABASE_URL, once, with what there is to confirm
and to undo. The folders stay as they are.

  npm run import -- DIR                  the library that all servers share (was SEEDS_DIR)
  npm run import -- --servers DIR        a folder with a folder for each server (was LIBRARIES_DIR)
  npm run import -- --server ID DIR      the library of one server

  --replace    makes a library that has other files already what the folder is

Whoever breaks it off starts the same again: what is in the database already is not sent again. A
library has all of it at once, in the end; one that has other files already stays as it is without --replace.

  --version    the version
  --help       this text

Exit code 0 when all of it is in the database, 1 when something could not go in, 2 when the call is
wrong or the database cannot be reached.`,
};

/** The id of a server, as Discord makes them today: a year is none. */
const LIKE_SERVER = /^\d{17,20}$/;
const SAID_EVERY_MS = 1_000;

const words: Localized<(library: string, outcome: ImportOutcome) => string> = {
  nl: (library, { kind, files }) =>
    ({
      imported: `${library}: ${files} bestanden staan nu in de database`,
      'there-already': `${library}: alle ${files} bestanden stonden er al`,
      'not-empty': `${library}: overgeslagen, want er staan al ${files} bestanden in, en dat zijn andere`,
    })[kind],
  en: (library, { kind, files }) =>
    ({
      imported: `${library}: ${files} files are in the database now`,
      'there-already': `${library}: all ${files} files were there already`,
      'not-empty': `${library}: passed over, as it has ${files} files already, which are others`,
    })[kind],
};

const tooLarge: Localized<(file: string) => string> = {
  nl: (file) => `  niet meegenomen, te groot of met een naam die niet kan: ${file}`,
  en: (file) => `  left out, too large or of a name that cannot be: ${file}`,
};

async function main(): Promise<number> {
  const { values, positionals } = readArgs({
    server: { type: 'string' },
    servers: { type: 'boolean' },
    replace: { type: 'boolean' },
  });
  const locale = terminalLocale();
  if (values.help) {
    console.log(HELP[locale]);
    return 0;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0 || (values.servers && values.server !== undefined)) {
    throw new UsageError({
      nl: 'Noem één map, met --servers of --server ID ervoor of geen van beide. Zie --help.',
      en: 'Name one folder, after --servers or --server ID or neither. See --help.',
    });
  }
  const { databaseUrl } = readEnvironment();
  if (databaseUrl === null) {
    throw new UsageError({
      nl: 'Zet DATABASE_URL in .env of ervoor: het adres van de database.',
      en: 'Set DATABASE_URL in .env or before it: the address of the database.',
    });
  }
  if (!(await isFolder(folder))) throw new UserError('no-folder', { folder });
  if (!values.servers && values.server === undefined) await checkIsOneLibrary(folder);
  const toImport = values.servers
    ? { servers: folder, left: await (await openPlaces(folder)).list() }
    : { library: values.server ?? null, folder };
  let isWhole = true;
  await importLibraries(databaseUrl, toImport, {
    replaces: values.replace,
    onProgress: sayProgress(),
    onImported(library, outcome) {
      console.log(words[locale](library, outcome));
      const left = outcome.kind === 'imported' ? outcome.left : [];
      for (const file of left) console.log(printable(tooLarge[locale](file)));
      isWhole &&= outcome.kind !== 'not-empty' && left.length === 0;
    },
  });
  return isWhole ? 0 : 1;
}

/** What is put into the common library, every server can read: never what one of them has. */
async function checkIsOneLibrary(folder: string): Promise<void> {
  const names = await readdir(folder);
  if (!names.some((name) => LIKE_SERVER.test(name))) return;
  throw new UsageError({
    nl: `In "${folder}" staan mappen van servers. Met --servers krijgt elke server de zijne; zonder zou iedereen alles lezen.`,
    en: `"${folder}" has folders of servers. With --servers each server gets its own; without it everybody would read all.`,
  });
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** A line a second, on stderr. */
function sayProgress(): (library: string, done: number, of: number) => void {
  let said = performance.now();
  return (library, done, of) => {
    if (performance.now() - said < SAID_EVERY_MS) return;
    said = performance.now();
    process.stderr.write(`${library}: ${done}/${of}\n`);
  };
}

await runScript(main);
