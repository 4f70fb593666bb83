import type { Locale, Localized } from '../../language/index.ts';
import { UserError, type UserErrorKey, type UserErrors } from '../../system/index.ts';
import type { Asked } from '../message/asked.ts';
import { carry, type Carried } from '../message/carried.ts';
import { shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { againControl, toRows } from '../message/controls.ts';
import { libraryErrors } from './library-errors.ts';
import { listNames } from './list-names.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { quizErrors } from '../quiz/quiz-texts.ts';
import { readableFormats } from './readable.ts';
import { sourceErrors } from '../sources/source-errors.ts';
import { formatNumber } from '../texts.ts';
import type { Reply } from '../types.ts';

/** How each failure is worded in one language. */
export type Wording = { readonly [Key in UserErrorKey]: (data: UserErrors[Key]) => string };

/** What went wrong and what to do next, as plain text. */
const wordings: Localized<Wording> = {
  nl: {
    ...sourceErrors.nl,
    ...quizErrors.nl,
    ...libraryErrors.nl,
    'unknown-source': ({ name, nearest }) =>
      nearest.length === 0
        ? `Er is geen bron "${shorten(name)}": er zijn nog geen bronnen.`
        : `Er is geen bron "${shorten(name)}". Misschien bedoel je ${listNames(nearest, 'nl')}. Alle bronnen zie je met /bron lijst.`,
    'unknown-side': ({ name, nearest }) =>
      nearest.length === 0
        ? `Er is geen bron of bedrijf "${shorten(name)}": er zijn nog geen bronnen.`
        : `Er is geen bron of bedrijf "${shorten(name)}". Misschien bedoel je ${listNames(nearest, 'nl')}.`,
    'unknown-collection': ({ name, nearest }) =>
      nearest.length === 0
        ? `Er is geen verzameling "${shorten(name)}": verzamelingen zijn de submappen van het materiaal, en die zijn er nog niet.`
        : `Er is geen verzameling die zo heet, of er is er meer dan één: "${shorten(name)}". Misschien bedoel je ${listNames(nearest, 'nl')}.`,
    'empty-query': () =>
      'Je hebt niet ingevuld waarnaar je zoekt. Geef een naam, een onderwerp of een vraag.',
    'query-too-long': ({ length, most }) =>
      `Dit is te lang: ${formatNumber(length, 'nl')} tekens, en het maximum is ${formatNumber(most, 'nl')}. Maak het korter.`,
    'not-a-moderator': () =>
      'Dit kunnen alleen moderators (met het recht Server beheren). Vraag het aan een van hen.',
    'not-in-a-server': () => 'Dit kan alleen op een server, niet in een privébericht.',
    'not-in-this-server': () =>
      'Het materiaal wordt vanaf een andere server beheerd. Alleen daar kan het worden gewijzigd of opnieuw ingelezen.',
    'no-folder': ({ folder }) =>
      `De map met materiaal "${folder}" is niet te lezen. Controleer of die map bestaat en of de naam klopt.`,
    'folder-not-permitted': ({ folder }) =>
      `Voetnoot heeft geen leesrechten voor de map met materiaal "${folder}". Geef die, en probeer het opnieuw.`,
    'nothing-to-read': ({ folder }) =>
      `In de map "${folder}" staat geen bestand dat Voetnoot kan lezen. Zet er bestanden in die eindigen op ${readableFormats('nl')}.`,
    'no-date': ({ typed }) =>
      `"${shorten(typed)}" is geen datum. Geef een jaar of een datum, zoals 1950, 2019-03 of 12-3-2019.`,
    'period-backwards': ({ from, to }) =>
      `De periode loopt van ${shorten(from)} tot en met ${shorten(to)}: het einde ligt voor het begin. Draai ze om.`,
    'no-such-passage': ({ number, last }) =>
      `Alinea ${number} bestaat niet: deze bron heeft er ${formatNumber(last, 'nl')}.`,
    'material-changed': () =>
      'Het materiaal is intussen veranderd; deze passages staan er niet meer precies zo in. Stel de vraag opnieuw.',
    'unknown-command': ({ name }) =>
      `Deze versie van Voetnoot kent "${shorten(name)}" niet meer. Met /help zie je wat er wel is. Staat de opdracht nog in de lijst, start Discord dan opnieuw.`,
    'old-button': () =>
      'Deze knop hoort bij een oudere versie van Voetnoot. Stel de vraag opnieuw met de opdracht.',
    'not-understood': () =>
      'Hier weet deze versie van Voetnoot geen raad mee. Begin opnieuw met een opdracht; met /help zie je ze allemaal.',
    'message-without-text': () =>
      'In dit bericht staat geen tekst om bronnen bij te zoeken. Kies een bericht met tekst, of stel je vraag met /vraag.',
    'may-not-post': () =>
      'Voetnoot mag hier geen bericht plaatsen dat iedereen ziet; alleen jij ziet het antwoord. Vraag een moderator om Voetnoot aan deze server toe te voegen, of om Voetnoot hier te laten schrijven.',
  },
  en: {
    ...sourceErrors.en,
    ...quizErrors.en,
    ...libraryErrors.en,
    'unknown-source': ({ name, nearest }) =>
      nearest.length === 0
        ? `There is no source "${shorten(name)}": there are no sources yet.`
        : `There is no source "${shorten(name)}". Perhaps you mean ${listNames(nearest, 'en')}. See all sources with /source list.`,
    'unknown-side': ({ name, nearest }) =>
      nearest.length === 0
        ? `There is no source or company "${shorten(name)}": there are no sources yet.`
        : `There is no source or company "${shorten(name)}". Perhaps you mean ${listNames(nearest, 'en')}.`,
    'unknown-collection': ({ name, nearest }) =>
      nearest.length === 0
        ? `There is no collection "${shorten(name)}": collections are the subfolders of the material, and there are none yet.`
        : `There is no collection of that name, or more than one: "${shorten(name)}". Perhaps you mean ${listNames(nearest, 'en')}.`,
    'empty-query': () => 'You did not say what to search for. Give a name, a topic or a question.',
    'query-too-long': ({ length, most }) =>
      `This is too long: ${formatNumber(length, 'en')} characters, and the limit is ${formatNumber(most, 'en')}. Please shorten it.`,
    'not-a-moderator': () =>
      'Only moderators (with the permission Manage Server) can do this. Ask one of them.',
    'not-in-a-server': () => 'This only works in a server, not in a direct message.',
    'not-in-this-server': () =>
      'The material is managed from another server. It can only be changed or reloaded there.',
    'no-folder': ({ folder }) =>
      `The material folder "${folder}" cannot be read. Check that it exists and that its name is right.`,
    'folder-not-permitted': ({ folder }) =>
      `Voetnoot has no permission to read the material folder "${folder}". Grant it, and try again.`,
    'nothing-to-read': ({ folder }) =>
      `The folder "${folder}" has no file that Voetnoot can read. Put files in it that end in ${readableFormats('en')}.`,
    'no-date': ({ typed }) =>
      `"${shorten(typed)}" is not a date. Give a year or a date, such as 1950, 2019-03 or 2019-03-12.`,
    'period-backwards': ({ from, to }) =>
      `The period runs from ${shorten(from)} to ${shorten(to)}: it ends before it begins. Swap the two.`,
    'no-such-passage': ({ number, last }) =>
      `There is no paragraph ${number}: this source has ${formatNumber(last, 'en')}.`,
    'material-changed': () =>
      'The material has changed in the meantime; these passages are no longer in it like this. Please ask again.',
    'unknown-command': ({ name }) =>
      `This version of Voetnoot no longer has "${shorten(name)}". See what there is with /help. If the command is still in the list, restart Discord.`,
    'old-button': () =>
      'This button belongs to an older version of Voetnoot. Please ask again with the command.',
    'not-understood': () =>
      'This version of Voetnoot does not know what to do with that. Start again with a command; /help lists them.',
    'message-without-text': () =>
      'This message has no text to find sources for. Choose a message with text, or ask with /ask.',
    'may-not-post': () =>
      'Voetnoot may not post a message here that everyone sees; only you see the answer. Ask a moderator to add Voetnoot to this server, or to let it write here.',
  },
};

const unexpected: Localized<(id: string) => string> = {
  nl: (id) =>
    `Er ging iets mis. Probeer het nog eens; blijft het misgaan, geef de beheerder van de bot dan deze code: ${id}.`,
  en: (id) =>
    `Something went wrong. Try again; if it keeps going wrong, give whoever runs the bot this code: ${id}.`,
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
const WORTH_ASKING: ReadonlySet<string> = new Set<UserErrorKey>([
  'material-changed',
  'card-changed',
]);

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
  const carried = carry(again.carried.query, again.carried, asked);
  return compose({
    texts: [[...carried, { content: text }]],
    controls: toRows([againControl(asked)], asked),
    private: true,
  });
}
