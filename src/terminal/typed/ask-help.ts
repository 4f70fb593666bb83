import type { Command } from '../../command/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { jsonCommands } from './commands.ts';

/** Columns that what is typed takes. */
const WIDTH = 40;

interface Lines {
  readonly commands: string;
  readonly json: string;
  readonly limits: string;
}

/** What `ask --help` says. */
export function askHelp(commands: ReadonlyMap<string, Command>, locale: Locale): string {
  const lines = [...commands].flatMap(([name, { help = [], moderation }]) =>
    help
      // What the terminal refuses is not offered.
      .filter(({ moderators, typed = '' }) => moderators !== true && !isRefused(moderation, typed))
      .map(({ typed, does, example }) => {
        const asked = [`/${name}`, typed, example?.shipped].filter((part) => part !== undefined);
        return `  ${`npm run ask -- "${asked.join(' ')}"`.padEnd(WIDTH)}  ${does[locale].replaceAll('`', '')}`;
      }),
  );
  const limited = [...commands].flatMap(([name, { lookUp }]) =>
    lookUp?.limit ? [wordings[locale].limit(lookUp.limit, name)] : [],
  );
  return texts[locale]({
    commands: lines.join('\n'),
    json: jsonCommands(commands).join(', '),
    limits: limited.join(', '),
  });
}

function isRefused(moderation: Command['moderation'], typed: string): boolean {
  return typeof moderation === 'object' && moderation.includes(typed);
}

const wordings: Localized<{ limit: (limit: number, name: string) => string }> = {
  nl: { limit: (limit, name) => `${limit} bij /${name}` },
  en: { limit: (limit, name) => `${limit} for /${name}` },
};

const texts: Localized<(lines: Lines) => string> = {
  nl: ({
    commands,
    json,
    limits,
  }) => `Beantwoordt een slash-opdracht uit een map met materiaal, zonder Discord.

${commands}

  --seeds MAP      een andere map dan SEEDS_DIR (seeds)
  --limit N        hoogstens N passages (${limits}, anders alle); 0 telt alleen
  --json           het antwoord als JSON (${json})
  --cite STIJL     bronvermeldingen in plaats van het antwoord: apa, mla, bibtex, plain of markdown
  --batch BESTAND  regels JSON {"id","command","query"}; één antwoord per regel, in volgorde
                   (ook "source"; bij /when "from" en "to", bij /compare "a" en "b")
  --dictionaries PAD  woordenboeken voor vragen in een andere taal (anders DICTIONARIES)
  --version        de versie
  --help           deze tekst

"/company didi source:notes.md" zoekt in één bron; "/compare privacy a:didi b:notes.md" vergelijkt
een bedrijf met een bron. "/bron toon notes.md alinea:12" --cite apa geeft de bronvermelding van een
alinea. Antwoorden, meldingen en deze hulp volgen de taal van de terminal (LC_ALL,
LC_MESSAGES, LANG): Nederlands of Engels.

Is een regel van de batch niet te gebruiken, dan wordt er niets beantwoord; de melding noemt al zulke
regels. Een vraag die niet gesteld kan worden, zoals een lege, krijgt een antwoord met "error".

Exitcode 0 met een antwoord, ook een leeg; 2 als de vraag niet gesteld kon worden: een fout in
de aanroep, een onbekende opdracht of bron, een map die niet te lezen is.`,
  en: ({
    commands,
    json,
    limits,
  }) => `Answers one slash command from a folder of material, without Discord.

${commands}

  --seeds DIR    another folder than SEEDS_DIR (seeds)
  --limit N      at most N passages (${limits}, else all); 0 only counts
  --json         the answer as JSON (${json})
  --cite STYLE   references instead of the answer: apa, mla, bibtex, plain or markdown
  --batch FILE   JSON Lines of {"id","command","query"}, one answer a line, in order
                 (also "source"; for /when "from" and "to", for /compare "a" and "b")
  --dictionaries PATH  dictionaries for questions in another language (else DICTIONARIES)
  --version      the version
  --help         this text

"/company didi source:notes.md" searches one source; "/compare privacy a:didi b:notes.md" compares a
company with a source. "/source show notes.md paragraph:12" --cite apa gives the reference of a
paragraph. Answers, messages and this help follow the language of the terminal (LC_ALL,
LC_MESSAGES, LANG): Dutch or English.

If a line of the batch cannot be used, nothing is answered; the message names every such line. A
question that cannot be asked, such as an empty one, gets an answer with "error".

Exit code 0 with an answer, also an empty one; 2 when the question could not be asked: a mistake in the
call, an unknown command or source, a folder that cannot be read.`,
};
