import type { Locale, Localized } from '../../language/index.ts';
import type { Wording } from './errors.ts';
import { formatNumber, plural } from '../texts.ts';

const MEGABYTE = 1024 * 1024;

type LibraryErrorKey =
  | 'only-the-host'
  | 'no-own-library'
  | 'no-own-files'
  | 'quota-files'
  | 'quota-bytes'
  | 'quota-passages'
  | 'quota-changes'
  | 'database-away';

/** What goes wrong where servers share material, or each have their own. */
export const libraryErrors: Localized<Pick<Wording, LibraryErrorKey>> = {
  nl: {
    'only-the-host': () =>
      'Alle servers delen dit materiaal, dus alleen de beheerder van de bot wijzigt het. Wil je dat vanaf Discord doen, vraag de beheerder dan om DISCORD_GUILD_ID in te stellen op deze server, of LIBRARIES=server, zodat elke server eigen materiaal heeft.',
    'no-own-library': () =>
      'Deze server heeft geen eigen materiaal: alle servers worden uit dezelfde map beantwoord. De beheerder van de bot kan dat veranderen met LIBRARIES=server.',
    'no-own-files': () =>
      'Deze server heeft nog geen eigen bestanden. Voeg er een toe met /bron toevoegen.',
    'quota-files': ({ most }) =>
      `Hier passen ${formatNumber(most, 'nl')} bestanden in, en zoveel zijn er al. Verwijder er een met /bron verwijderen, of vraag de beheerder van de bot om meer ruimte.`,
    'quota-bytes': ({ most, left }) =>
      `Hiervoor is geen ruimte: het materiaal mag samen ${megabytes(most, 'nl')} zijn, en er is nog ${megabytes(left, 'nl')} vrij. Verwijder iets met /bron verwijderen, of vraag de beheerder van de bot om meer ruimte.`,
    'quota-passages': ({ most, left }) =>
      `Hiervoor is geen ruimte: het materiaal mag samen ${formatNumber(most, 'nl')} passages hebben, en er is nog plaats voor ${formatNumber(left, 'nl')}. Verwijder iets met /bron verwijderen, of vraag de beheerder van de bot om meer ruimte.`,
    'database-away': () =>
      'De database met het materiaal is even niet te bereiken. Probeer het over een paar minuten opnieuw; blijft het zo, zeg het dan tegen de beheerder van de bot.',
    'quota-changes': ({ most, minutes }) =>
      `Dit waren er veel in korte tijd: een server mag ${formatNumber(most, 'nl')} wijzigingen per uur vragen. Over ${plural(minutes, 'minuut', 'minuten', 'nl')} kan het weer.`,
  },
  en: {
    'only-the-host': () =>
      'All servers share this material, so only whoever runs the bot changes it. To do that from Discord, ask them to set DISCORD_GUILD_ID to this server, or LIBRARIES=server, which gives each server material of its own.',
    'no-own-library': () =>
      'This server has no material of its own: all servers are answered from the same folder. Whoever runs the bot can change that with LIBRARIES=server.',
    'no-own-files': () => 'This server has no files of its own yet. Add one with /source add.',
    'quota-files': ({ most }) =>
      `There is room for ${formatNumber(most, 'en')} files here, and that many are there. Remove one with /source remove, or ask whoever runs the bot for more room.`,
    'quota-bytes': ({ most, left }) =>
      `There is no room for this: all material may be ${megabytes(most, 'en')} together, and ${megabytes(left, 'en')} of that is free. Remove something with /source remove, or ask whoever runs the bot for more room.`,
    'quota-passages': ({ most, left }) =>
      `There is no room for this: all material may have ${formatNumber(most, 'en')} passages together, and there is room for ${formatNumber(left, 'en')} more. Remove something with /source remove, or ask whoever runs the bot for more room.`,
    'database-away': () =>
      'The database with the material cannot be reached at the moment. Please try again in a few minutes; if it stays like this, tell whoever runs the bot.',
    'quota-changes': ({ most, minutes }) =>
      `That was a lot in a short time: a server may ask for ${formatNumber(most, 'en')} changes an hour. You can go on in ${plural(minutes, 'minute', 'minutes', 'en')}.`,
  },
};

/** Rounded down, so that what is said to be free is. */
function megabytes(bytes: number, locale: Locale): string {
  return `${formatNumber(Math.floor((bytes / MEGABYTE) * 10) / 10, locale)} MB`;
}
