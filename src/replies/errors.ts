import type { Locale, Localized } from '../language/index.ts';
import { UserError, type UserErrorKey, type UserErrors } from '../system/index.ts';
import type { Asked } from './asked.ts';
import { carry, type Carried } from './carried.ts';
import { shorten } from './citation.ts';
import { compose } from './compose.ts';
import { againControl, toRows } from './controls.ts';
import { escapeMarkdown } from './markdown.ts';
import { readableFormats } from './readable.ts';
import { sourceErrors } from './source-errors.ts';
import { formatNumber } from './texts.ts';
import type { Reply } from './types.ts';

/** How each failure is worded in one language. */
export type Wording = { readonly [Key in UserErrorKey]: (data: UserErrors[Key]) => string };

/** What went wrong and what to do next, as plain text. */
const wordings: Localized<Wording> = {
  nl: {
    ...sourceErrors.nl,
    'unknown-source': ({ name, nearest }) =>
      `Er is geen bron "${shorten(name)}". ${nearest.length > 0 ? `Wel: ${nearest.map((source) => shorten(source)).join(' | ')}.` : 'Er zijn nog geen bronnen.'} Alles zien: /bron lijst.`,
    'empty-query': () =>
      'Er stond niets om naar te zoeken. Geef een naam, een onderwerp of een vraag.',
    'query-too-long': ({ length, most }) =>
      `Dit is te lang: ${formatNumber(length, 'nl')} tekens, en het mogen er ${formatNumber(most, 'nl')} zijn. Vraag het korter.`,
    'not-a-moderator': () =>
      'Dit kan alleen wie de server mag beheren (Server beheren). Vraag het een moderator.',
    'not-in-a-server': () => 'Dit kan alleen in een server, niet in een privébericht.',
    'not-in-this-server': () =>
      'Het materiaal wordt vanuit een andere server beheerd; veranderen en herladen kan alleen daar.',
    'no-folder': ({ folder }) =>
      `De map met materiaal "${folder}" is niet te lezen. Kijk of SEEDS_DIR klopt en of de map er is.`,
    'nothing-to-read': ({ folder }) =>
      `In de map "${folder}" staat geen bestand dat gelezen kon worden. Zet er bestanden in als ${readableFormats('nl')}.`,
    'no-such-passage': ({ number, last }) =>
      `Alinea ${number} is er niet: deze bron telt er ${formatNumber(last, 'nl')}.`,
    'material-changed': () =>
      'Het materiaal is intussen veranderd: deze passages staan er niet meer zo in. Stel de vraag opnieuw.',
    'unknown-command': ({ name }) =>
      `"${shorten(name)}" is er niet meer in deze versie van Voetnoot. Wat er wel is: /help. Herstart Discord als de opdracht in de lijst blijft staan.`,
    'old-button': () =>
      'Deze knop is van een oudere versie van Voetnoot. Stel de vraag opnieuw met de opdracht.',
    'not-understood': () =>
      'Dit kent deze versie van Voetnoot niet. Begin opnieuw met een opdracht; /help noemt ze.',
    'message-without-text': () =>
      'In dit bericht staat geen tekst om bronnen bij te zoeken. Kies een bericht met tekst, of stel de vraag met /vraag.',
    'may-not-post': () =>
      'Hier mag Voetnoot niets voor iedereen plaatsen; alleen jij ziet het antwoord. Vraag een moderator om Voetnoot aan deze server toe te voegen of hier te laten schrijven.',
  },
  en: {
    ...sourceErrors.en,
    'unknown-source': ({ name, nearest }) =>
      `There is no source "${shorten(name)}". ${nearest.length > 0 ? `There is: ${nearest.map((source) => shorten(source)).join(' | ')}.` : 'There are no sources yet.'} See all: /source list.`,
    'empty-query': () => 'There was nothing to look for. Give a name, a topic or a question.',
    'query-too-long': ({ length, most }) =>
      `This is too long: ${formatNumber(length, 'en')} characters, and ${formatNumber(most, 'en')} are allowed. Ask it in fewer words.`,
    'not-a-moderator': () =>
      'Only those who may manage the server (Manage Server) can do this. Ask a moderator.',
    'not-in-a-server': () => 'This works in a server only, not in a direct message.',
    'not-in-this-server': () =>
      'The material is managed from another server; it can be changed and reloaded only there.',
    'no-folder': ({ folder }) =>
      `The folder of material "${folder}" cannot be read. Check SEEDS_DIR and whether the folder is there.`,
    'nothing-to-read': ({ folder }) =>
      `The folder "${folder}" has no file that could be read. Put files in it such as ${readableFormats('en')}.`,
    'no-such-passage': ({ number, last }) =>
      `There is no paragraph ${number}: this source has ${formatNumber(last, 'en')}.`,
    'material-changed': () =>
      'The material has changed meanwhile: these passages no longer stand in it like this. Please ask again.',
    'unknown-command': ({ name }) =>
      `This version of Voetnoot no longer has "${shorten(name)}". What there is: /help. Restart Discord if the command stays in the list.`,
    'old-button': () =>
      'This button is of an older version of Voetnoot. Please ask again with the command.',
    'not-understood': () =>
      'This version of Voetnoot does not know what that was. Start again with a command; /help lists them.',
    'message-without-text': () =>
      'This message has no text to find sources for. Choose a message with text, or ask with /ask.',
    'may-not-post': () =>
      'Voetnoot may not post for everyone here; only you see the answer. Ask a moderator to add Voetnoot to this server or to let it write here.',
  },
};

const unexpected: Localized<(id: string) => string> = {
  nl: (id) =>
    `Er ging iets mis dat niet had mogen gebeuren. Probeer het nog eens; blijft het, geef de beheerder dan deze code: ${id}.`,
  en: (id) =>
    `Something went wrong that should not have. Try again; if it stays, give the operator this code: ${id}.`,
};

/** An expected failure in words, as plain text. */
export function wordError<Key extends UserErrorKey>(error: UserError<Key>, locale: Locale): string {
  const word: Wording[Key] = wordings[locale][error.key];
  return word(error.data);
}

/** What a button under the words of a failure asks again. */
export interface Again {
  readonly asked: Asked;
  readonly carried: Carried;
}

/** Failures after which asking the same again is likely to help. */
const WORTH_ASKING: ReadonlySet<string> = new Set<UserErrorKey>(['material-changed']);

/** The private reply to a failure; one that is not expected shows the id that is also in the log. */
export function errorReply(
  error: unknown,
  locale: Locale,
  errorId: string,
  again: Again | null = null,
): Reply {
  const isExpected = error instanceof UserError;
  const text = escapeMarkdown(isExpected ? wordError(error, locale) : unexpected[locale](errorId));
  if (again === null || !isExpected || !WORTH_ASKING.has(error.key)) {
    return compose({ texts: [text], private: true });
  }
  const asked = { ...again.asked, private: true, shared: false };
  const carried = carry(again.carried.query, again.carried, locale);
  return compose({
    texts: [[...carried, { content: text }]],
    controls: toRows([againControl(asked)], asked),
    private: true,
  });
}
