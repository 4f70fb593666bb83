import type { Localized } from '../language/index.ts';

/** What `npm run setup` says. */
export interface SetupTexts {
  readonly title: string;
  readonly cancelled: string;
  readonly noTerminal: (link: string) => string;
  readonly askToken: string;
  readonly askTokenOrKeep: string;
  readonly tokenMissing: string;
  readonly tokenShape: string;
  readonly checking: string;
  readonly rejected: string;
  readonly unreachable: (reason: string) => string;
  readonly refused: (reason: string) => string;
  readonly signedIn: (bot: string) => string;
  readonly codeGrant: string;
  readonly invite: string;
  readonly askServer: string;
  readonly everywhere: string;
  readonly lookAgain: string;
  readonly unknownServer: (id: string) => string;
  readonly askLeftovers: (count: number, place: string | null) => string;
  readonly removeThem: string;
  readonly leaveThem: string;
  readonly notReadable: (file: string, reason: string) => string;
  readonly notWritable: (file: string, reason: string) => string;
  readonly overruled: (names: string) => string;
  readonly written: (file: string) => string;
  readonly registered: (count: number, place: string | null) => string;
  readonly notRegistered: (reason: string) => string;
  readonly notRemoved: (reason: string) => string;
  readonly done: string;
}

const PORTAL = 'https://discord.com/developers/applications';

export const setupTexts: Localized<SetupTexts> = {
  nl: {
    title: 'Voetnoot instellen',
    cancelled: 'Gestopt; .env is niet veranderd.',
    noTerminal: (link) =>
      `npm run setup stelt vragen, en dit is geen terminal. Zet in plaats daarvan DISCORD_TOKEN (en eventueel DISCORD_GUILD_ID) in .env of in de omgeving: npm start controleert het token en registreert de opdrachten. Nodig de bot uit met ${link}, met daarin de Application ID van ${PORTAL}`,
    askToken: `Token van de bot (${PORTAL} → je applicatie → Bot → Reset Token)`,
    askTokenOrKeep: 'Token van de bot (met Enter houd je het token uit .env)',
    tokenMissing: 'Plak hier het token. Stoppen: Ctrl-C.',
    tokenShape: 'Een token is één woord, zonder spaties of aanhalingstekens.',
    checking: 'Discord controleert het token …',
    rejected: `Discord kent dit token niet. Maak een nieuw bij ${PORTAL} → je applicatie → Bot → Reset Token. (De Public Key en het Client Secret zijn iets anders.)`,
    unreachable: (reason) =>
      `Discord is niet te bereiken (${reason}); .env is niet veranderd. Controleer de internetverbinding, en DISCORD_API_URL als die is ingevuld, en probeer het opnieuw.`,
    refused: (reason) =>
      `Discord weigert het verzoek (${reason}); .env is niet veranderd. Controleer DISCORD_API_URL als die is ingevuld, en probeer het opnieuw.`,
    signedIn: (bot) => `Dit is het token van ${bot}.`,
    codeGrant: `De uitnodiging zal niet werken zolang "Requires OAuth2 Code Grant" aanstaat: zet het uit bij ${PORTAL} → je applicatie → Bot.`,
    invite:
      'Nodig de bot uit op je server met deze link (scopes bot en applications.commands, geen rechten: die zijn niet nodig):',
    askServer: 'Waar moeten de opdrachten verschijnen?',
    everywhere:
      'Op elke server waar de bot is of nog bij komt; alleen jij wijzigt dan het materiaal',
    lookAgain: 'Mijn server staat er niet bij: kijk opnieuw, nu de bot is uitgenodigd',
    unknownServer: (id) => `${id} (staat in .env; de bot is er niet gevonden)`,
    askLeftovers: (count, place) =>
      `Eerder zijn ${count} opdrachten geregistreerd ${place === null ? 'voor elke server' : `op server ${place}`}. Blijven ze staan, dan verschijnen ze dubbel.`,
    removeThem: 'Daar weghalen',
    leaveThem: 'Laten staan',
    notReadable: (file, reason) =>
      `${file} is niet te lezen (${reason}). Controleer de leesrechten en probeer het opnieuw.`,
    notWritable: (file, reason) =>
      `${file} kan niet worden geschreven (${reason}) en is niet veranderd. Los dat op en probeer het opnieuw, of zet DISCORD_TOKEN er zelf in.`,
    overruled: (names) => `Let op: ${names} in de omgeving gaat voor op wat in .env staat.`,
    written: (file) => `${file} is geschreven.`,
    registered: (count, place) =>
      place === null
        ? `${count} opdrachten geregistreerd voor elke server.`
        : `${count} opdrachten geregistreerd op ${place}.`,
    notRegistered: (reason) =>
      `De opdrachten zijn nog niet geregistreerd (${reason}). Is de bot op de server uitgenodigd? npm start probeert het opnieuw.`,
    notRemoved: (reason) =>
      `De eerdere opdrachten konden niet worden weggehaald (${reason}). Probeer het later opnieuw met npm run setup.`,
    done: 'Klaar. Start de bot met npm start en typ /help op je server.',
  },
  en: {
    title: 'Setting up Voetnoot',
    cancelled: 'Stopped; .env was not changed.',
    noTerminal: (link) =>
      `npm run setup asks questions, and this is not a terminal. Put DISCORD_TOKEN (and DISCORD_GUILD_ID, if you like) in .env or in the environment instead: npm start checks the token and registers the commands. To invite the bot, open ${link} with the Application ID of ${PORTAL} in it`,
    askToken: `The bot's token (${PORTAL} → your application → Bot → Reset Token)`,
    askTokenOrKeep: "The bot's token (Enter keeps the one in .env)",
    tokenMissing: 'Paste the token here. To stop: Ctrl-C.',
    tokenShape: 'A token is one word, without spaces or quotes.',
    checking: 'Checking the token with Discord …',
    rejected: `Discord does not know this token. Get a new one at ${PORTAL} → your application → Bot → Reset Token. (The Public Key and the Client Secret are something else.)`,
    unreachable: (reason) =>
      `Discord cannot be reached (${reason}); .env was not changed. Check the internet connection, and DISCORD_API_URL if it is set, and try again.`,
    refused: (reason) =>
      `Discord refuses the request (${reason}); .env was not changed. Check DISCORD_API_URL if it is set, and try again.`,
    signedIn: (bot) => `This is the token of ${bot}.`,
    codeGrant: `The invitation will not work while "Requires OAuth2 Code Grant" is on: turn it off at ${PORTAL} → your application → Bot.`,
    invite:
      'Invite the bot to your server with this link (scopes bot and applications.commands, no permissions: it needs none):',
    askServer: 'Where should the commands appear?',
    everywhere: 'In every server that the bot is in or joins; only you then change the material',
    lookAgain: 'My server is not listed: look again, now that the bot is invited',
    unknownServer: (id) => `${id} (from .env; the bot was not found there)`,
    askLeftovers: (count, place) =>
      `${count} commands were registered earlier ${place === null ? 'for every server' : `in server ${place}`}. If they stay, they will show twice.`,
    removeThem: 'Remove them there',
    leaveThem: 'Leave them',
    notReadable: (file, reason) =>
      `${file} cannot be read (${reason}). Check its permissions and try again.`,
    notWritable: (file, reason) =>
      `${file} cannot be written (${reason}) and was not changed. Fix that and try again, or put DISCORD_TOKEN in it yourself.`,
    overruled: (names) =>
      `Note: ${names} in the environment takes precedence over what is in .env.`,
    written: (file) => `Wrote ${file}.`,
    registered: (count, place) =>
      place === null
        ? `Registered ${count} commands for every server.`
        : `Registered ${count} commands in ${place}.`,
    notRegistered: (reason) =>
      `The commands are not registered yet (${reason}). Was the bot invited to the server? npm start tries again.`,
    notRemoved: (reason) =>
      `The earlier commands could not be removed (${reason}). Try again later with npm run setup.`,
    done: 'Done. Start the bot with npm start, and type /help in your server.',
  },
};
