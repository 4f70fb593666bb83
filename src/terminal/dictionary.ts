import { readFile, writeFile } from 'node:fs/promises';
import {
  joinWordnets,
  readWordnet,
  uniteWordnets,
  type WordnetFile,
} from '../dictionaries/index.ts';
import type { Localized } from '../language/index.ts';
import { readArgs } from './script/parse-args.ts';
import { runScript, UsageError } from './script/run.ts';
import { terminalLocale } from './script/terminal-locale.ts';

const HELP: Localized<string> = {
  nl: `Maakt een woordenboek van tabbestanden van Open Multilingual Wordnet in twee talen.

  npm run dictionary -- --out NAAM.nl-en.tsv BESTAND.tab …

Woorden met dezelfde betekenis (synset) zijn een paar. De eerste taal is die van het eerste bestand;
van een taal mogen er meer zijn. Zie docs/languages.md.

  --out BESTAND  waar het komt te staan; NAAM.xx-yy.tsv, met de twee talen
  --version      de versie
  --help         deze tekst

Exitcode 0, of 2 als de aanroep niet klopt of een bestand niet te lezen is.`,
  en: `Makes a dictionary from tab files of Open Multilingual Wordnet in two languages.

  npm run dictionary -- --out NAME.nl-en.tsv FILE.tab …

Words with the same meaning (synset) are a pair. The first language is that of the first file; there
may be several of one language. See docs/languages.md.

  --out FILE   where it goes; NAME.xx-yy.tsv, with the two languages
  --version    the version
  --help       this text

Exit code 0, or 2 where the call is wrong or a file cannot be read.`,
};

async function main(): Promise<number> {
  const { values, positionals } = readArgs({ out: { type: 'string' } });
  if (values.help) {
    console.log(HELP[terminalLocale()]);
    return 0;
  }
  const { out } = values;
  if (out === undefined || positionals.length < 2) {
    throw new UsageError({
      nl: 'Noem --out en de tabbestanden van twee talen. Zie --help.',
      en: 'Name --out and the tab files of two languages. See --help.',
    });
  }
  const byLanguage = new Map<string, WordnetFile[]>();
  for (const path of positionals) {
    const file = readWordnet(await readText(path));
    if (file.language === null) {
      throw new UsageError({
        nl: `In "${path}" staat geen taal en geen woord: het is geen tabbestand van OMW.`,
        en: `"${path}" names no language and no word: it is not an OMW tab file.`,
      });
    }
    byLanguage.set(file.language, [...(byLanguage.get(file.language) ?? []), file]);
  }
  const [one, other, ...more] = [...byLanguage.values()].map(uniteWordnets);
  const languages = [...byLanguage.keys()];
  if (!one || !other || more.length > 0) {
    throw new UsageError({
      nl: `Er zijn twee talen nodig, niet ${languages.length}: ${languages.join(', ')}.`,
      en: `Two languages are needed, not ${languages.length}: ${languages.join(', ')}.`,
    });
  }
  const pairs = joinWordnets(one, other);
  const lines = pairs.map(
    ({ word, translation, weight }) => `${word}\t${translation}\t${weight.toFixed(4)}\n`,
  );
  await writeFile(out, lines.join(''));
  console.log(`${out}: ${languages.join(' ↔ ')}, ${pairs.length}`);
  return 0;
}

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new UsageError({
      nl: `Het bestand "${path}" is niet te lezen.`,
      en: `The file "${path}" cannot be read.`,
    });
  });
}

await runScript(main);
