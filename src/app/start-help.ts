import type { Localized } from '../language/index.ts';

/** What `npm start -- --help` says. */
export const START_HELP: Localized<string> = {
  nl: `Start de bot: leest het materiaal, meldt zich aan bij Discord en antwoordt tot Ctrl-C. Zonder
DISCORD_TOKEN toont het een preview voor de browser (zie npm run preview -- --help).

  npm start

De instellingen staan in .env of in de omgeving; .env.example noemt ze allemaal. Een token en een
uitnodiging regelt npm run setup. Zonder Discord: npm run ask -- "/company didi"

  --version    de versie
  --help       deze tekst

Exitcode 0 na SIGTERM of Ctrl-C (npm zelf maakt daar 130 van), 1 als de bot niet kan starten of niet
verder kan.`,
  en: `Starts the bot: reads the material, logs in to Discord, and answers until Ctrl-C. Without a
DISCORD_TOKEN it shows a preview for the browser (see npm run preview -- --help).

  npm start

Its settings are in .env or in the environment; .env.example lists them all. npm run setup takes care
of the token and the invitation. Without Discord: npm run ask -- "/company didi"

  --version    the version
  --help       this text

Exit code 0 after SIGTERM or Ctrl-C (npm itself turns that into 130), 1 when the bot cannot start or
cannot go on.`,
};
