import { loadCommands } from '../command/index.ts';
import { inviteLink } from '../discord/index.ts';
import type { Localized } from '../language/index.ts';
import { readArgs, runScript, terminalLocale, UsageError } from '../terminal/index.ts';
import { readIfThere } from './env-file.ts';
import { terminalPrompts } from './prompts.ts';
import { runSetup } from './run-setup.ts';
import { setupTexts } from './texts.ts';

const HELP: Localized<string> = {
  nl: `Verbindt de bot met Discord: vraagt het token, controleert het en schrijft .env.

  npm run setup

Toont de link waarmee je de bot op een server uitnodigt, laat je kiezen waar de opdrachten
verschijnen, en registreert ze. Wat verder in .env staat, blijft staan. Nog een keer uitvoeren kan
geen kwaad: met Enter houd je het token. Tot de laatste vraag beantwoord is, verandert er niets;
Ctrl-C stopt.

  --version    de versie
  --help       deze tekst

Exitcode 0 als alles gedaan is, 1 als iets niet lukte, 2 als dit geen terminal is of de aanroep niet
klopt, 130 na Ctrl-C.`,
  en: `Connects the bot to Discord: asks for the token, checks it, and writes .env.

  npm run setup

Shows the link that invites the bot to a server, lets you choose where the commands appear, and
registers them. What else is in .env stays. Safe to run again: Enter keeps the token. Nothing is
changed before the last question is answered; Ctrl-C stops.

  --version    the version
  --help       this text

Exit code 0 when all was done, 1 when something failed, 2 when this is not a terminal or the call
is wrong, 130 after Ctrl-C.`,
};

const PATIENCE_MS = 15_000;

async function main(): Promise<number> {
  const { values } = readArgs({});
  const locale = terminalLocale();
  if (values.help) {
    process.stdout.write(`${HELP[locale]}\n`);
    return 0;
  }
  const texts = setupTexts[locale];
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UsageError(texts.noTerminal(inviteLink('APPLICATION_ID')));
  }
  return runSetup({
    prompts: terminalPrompts,
    texts,
    file: '.env',
    example: (await readIfThere('.env.example')) ?? '',
    environment: process.env,
    commands: await loadCommands(),
    patienceMs: PATIENCE_MS,
  });
}

await runScript(main);
