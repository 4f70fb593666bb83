import type { Localized } from '../language/locale.ts';

/** What `ask --help` says. */
export const HELP: Localized<string> = {
  nl: `Beantwoordt een slash-opdracht uit een map met materiaal, zonder Discord.

  npm run ask -- "/company didi"          alle passages die een bedrijf noemen
  npm run ask -- "/stat privacy"          alle cijfers over een onderwerp
  npm run ask -- "/define koerier"        wat een begrip betekent, volgens elke bron
  npm run ask -- "/ask wie leest mee?"    de passages die een vraag beantwoorden
  npm run ask -- "/companies"             alle bedrijven en organisaties
  npm run ask -- "/source list"           wat er is; ook /source show en /help

  --seeds MAP      een andere map dan SEEDS_DIR (seeds)
  --limit N        hoogstens N passages (10 bij /ask, alle bij /company, /define en /stat); 0 telt alleen
  --json           het antwoord als JSON (/ask, /company, /define, /stat, /companies)
  --batch BESTAND  regels JSON {"id","command","query"}; één antwoord per regel, in volgorde
  --version        de versie
  --help           deze tekst

"/company didi source:notes.md" zoekt in één bron. Antwoorden, meldingen en deze hulp volgen de taal
van de terminal (LC_ALL, LC_MESSAGES, LANG): Nederlands of Engels.

Een regel van een batch die niet te gebruiken is, breekt de hele batch af voordat er iets beantwoord
is; de melding noemt elke zulke regel. Een vraag die niet te stellen is, zoals een lege, krijgt een
antwoord met "error".

Exitcode 0 met een antwoord, ook een leeg; 2 als er niet gevraagd kon worden: een fout in de aanroep,
een onbekende opdracht of bron, een map die niet te lezen is.`,
  en: `Answers one slash command from a folder of material, without Discord.

  npm run ask -- "/company didi"          every passage that names a company
  npm run ask -- "/stat privacy"          every figure about a topic
  npm run ask -- "/define koerier"        what a term means, by every source
  npm run ask -- "/ask wie leest mee?"    the passages that answer a question
  npm run ask -- "/companies"             all companies and organizations
  npm run ask -- "/source list"           what there is; also /source show and /help

  --seeds DIR    another folder than SEEDS_DIR (seeds)
  --limit N      at most N passages (10 for /ask, all for /company, /define and /stat); 0 only counts
  --json         the answer as JSON (/ask, /company, /define, /stat, /companies)
  --batch FILE   JSON Lines of {"id","command","query"}, one answer a line, in order
  --version      the version
  --help         this text

"/company didi source:notes.md" searches one source. Answers, messages and this help follow the
language of the terminal (LC_ALL, LC_MESSAGES, LANG): Dutch or English.

A line of a batch that cannot be used refuses the whole batch before anything is answered; the message
names every such line. A question that cannot be asked, such as an empty one, gets an answer with
"error".

Exit code 0 with an answer, also an empty one; 2 when it could not be asked: a mistake in the call, an
unknown command or source, a folder that cannot be read.`,
};
