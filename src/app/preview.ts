import { loadCommands } from '../command/index.ts';
import type { Config, Logger } from '../host/index.ts';
import type { Locale, Localized } from '../language/index.ts';
import { openMaterial } from './open-material.ts';
import { startProgram } from './start-program.ts';
import { runPreview } from '../preview/index.ts';

const HELP: Localized<string> = {
  nl: `Toont Voetnoot in de browser zoals in Discord, zonder token en alleen op deze machine.

  npm run preview            opent op http://127.0.0.1:3000
  PREVIEW_PORT=0             kiest een vrije poort (in .env of ervoor)
  SEEDS_DIR=pad/naar/map     antwoordt uit een andere map

  --help       deze tekst
  --version    de versie

Stoppen: Ctrl-C. Exitcode 0 na het stoppen, 1 als de preview niet kon starten.`,
  en: `Shows Voetnoot in the browser as in Discord, without a token and on this machine only.

  npm run preview            opens at http://127.0.0.1:3000
  PREVIEW_PORT=0             takes a free port (in .env or before it)
  SEEDS_DIR=path/to/folder   answers from another folder

  --help       this text
  --version    the version

Ctrl-C stops it. Exit code 0 once stopped, 1 when it could not start.`,
};

async function start(config: Config, log: Logger, locale: Locale): Promise<void> {
  const commands = await loadCommands();
  const store = await openMaterial(config, log);
  await runPreview({ config, commands, store, log }, locale);
}

await startProgram({ help: HELP, isForPerson: () => true, run: start });
