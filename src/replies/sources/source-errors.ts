import type { Locale, Localized } from '../../language/index.ts';
import type { UserErrorKey } from '../../system/index.ts';
import { shorten } from '../message/citation.ts';
import type { Wording } from '../errors/errors.ts';
import { formatNumber } from '../texts.ts';
import { unreadableReasons } from '../errors/unreadable.ts';

/** Failures of changing the material. */
type SourceErrorKey = Extract<
  UserErrorKey,
  | 'format-not-read'
  | 'other-format'
  | 'upload-too-large'
  | 'upload-failed'
  | 'upload-unreadable'
  | 'name-taken'
  | 'same-content'
  | 'not-a-file'
  | 'last-source'
  | 'too-busy'
  | 'proposal-gone'
  | 'folder-changed'
  | 'changed-outside'
  | 'nothing-to-undo'
  | 'kept-file-gone'
  | 'journal-damaged'
  | 'channels-damaged'
  | 'folder-read-only'
  | 'disk-full'
  | 'only-in-discord'
>;

const MEGABYTE = 1024 * 1024;

/** What went wrong with a change of the material, and what to do next. */
export const sourceErrors: Localized<Pick<Wording, SourceErrorKey>> = {
  nl: {
    'format-not-read': ({ name, formats }) =>
      `Voetnoot kan "${shorten(name)}" niet lezen, wel bestanden die eindigen op ${listFormats(formats, 'nl')}. Sla het bestand zo op en stuur het opnieuw.`,
    'other-format': ({ file, ending }) =>
      `${shorten(file)} kan alleen worden vervangen door een ander ${ending}-bestand. Is het nieuwe van een andere soort, voeg het dan toe met /bron toevoegen en verwijder het oude met /bron verwijderen.`,
    'upload-too-large': ({ most }) =>
      `Dit bestand is te groot: het maximum is hier ${formatNumber(most / MEGABYTE, 'nl')} MB. Splits het, of vraag de beheerder van de bot om het in de map te zetten.`,
    'upload-failed': () =>
      'Het bestand kon niet bij Discord worden opgehaald. Er is niets veranderd; probeer het nog eens.',
    'too-busy': () =>
      'Er wachten al te veel bestanden op hun beurt. Er is niets veranderd; probeer het over een paar minuten opnieuw.',
    'upload-unreadable': ({ name, reason }) =>
      `${shorten(name)} is niet te lezen: ${unreadableReasons.nl[reason]}. Er is niets veranderd.`,
    'name-taken': ({ file }) =>
      `Er is al een bestand dat ${shorten(file)} heet. Vervang het met /bron vervangen, of geef het nieuwe een andere naam met de optie "naam".`,
    'same-content': ({ file }) =>
      `Deze inhoud staat al in het materiaal, als ${shorten(file)}. Er is niets veranderd.`,
    'not-a-file': ({ file }) =>
      `${shorten(file)} is geen gewoon bestand in de map met materiaal, maar een koppeling of een map. Alleen de beheerder van de bot kan daar iets aan veranderen.`,
    'last-source': ({ file }) =>
      `${shorten(file)} is de enige bron. Voeg eerst een andere toe met /bron toevoegen.`,
    'proposal-gone': () =>
      'Deze knop doet niets meer: de vraag is al beantwoord, ouder dan een dag, of verdrongen door nieuwere. Welke bronnen er nu zijn, zie je met /bron lijst.',
    'folder-changed': ({ file }) =>
      `${shorten(file)} is intussen veranderd; daarom is er niets gedaan. Lees het materiaal opnieuw in met /reload en probeer het nog eens.`,
    'changed-outside': ({ file }) =>
      `${shorten(file)} is daarna buiten Discord om veranderd; door terugdraaien zou dat verloren gaan. Gebruik /bron vervangen of /bron verwijderen.`,
    'nothing-to-undo': () =>
      'Er valt niets terug te draaien. Dat kan alleen met wat via /bron toevoegen, vervangen of verwijderen is gewijzigd.',
    'kept-file-gone': ({ file }) =>
      `De vorige inhoud van ${shorten(file)} is niet meer bewaard (de map .voetnoot is opgeruimd). Voeg het bestand opnieuw toe met /bron toevoegen.`,
    'journal-damaged': ({ file }) =>
      `De lijst van wijzigingen is beschadigd; er is niets veranderd. Vraag de beheerder van de bot om ${file} te verwijderen. Wat bewaard is, blijft tot de volgende wijziging in de map "kept" ernaast staan.`,
    'channels-damaged': ({ file }) =>
      `Het bestand met de verzamelingen van kanalen (${file}) is beschadigd; er is niets veranderd en in alle kanalen wordt in al het materiaal gezocht. Vraag de beheerder van de bot om het te herstellen of te verwijderen.`,
    'folder-read-only': ({ folder }) =>
      `Voetnoot mag niet schrijven in de map met materiaal ("${folder}"). Vraag de beheerder van de bot om schrijfrechten te geven, of zet het bestand zelf in de map en gebruik /reload.`,
    'disk-full': () =>
      'De schijf is vol. Er is niets veranderd. Vraag de beheerder van de bot om ruimte te maken en probeer het daarna opnieuw.',
    'only-in-discord': () =>
      'Dat kan alleen in Discord of in de preview (npm run preview). Bestanden kun je ook zelf in de map zetten of eruit halen.',
  },
  en: {
    'format-not-read': ({ name, formats }) =>
      `Voetnoot cannot read "${shorten(name)}", only files that end in ${listFormats(formats, 'en')}. Save the file as one of these and send it again.`,
    'other-format': ({ file, ending }) =>
      `${shorten(file)} can only be replaced with another ${ending} file. If the new one is of another kind, add it with /source add and remove the old one with /source remove.`,
    'upload-too-large': ({ most }) =>
      `This file is too large: the limit here is ${formatNumber(most / MEGABYTE, 'en')} MB. Split it, or ask whoever runs the bot to put it in the folder.`,
    'upload-failed': () =>
      'The file could not be fetched from Discord. Nothing has changed; please try again.',
    'too-busy': () =>
      'Too many files are waiting to be read. Nothing has changed; please try again in a few minutes.',
    'upload-unreadable': ({ name, reason }) =>
      `${shorten(name)} cannot be read: ${unreadableReasons.en[reason]}. Nothing has changed.`,
    'name-taken': ({ file }) =>
      `There is already a file called ${shorten(file)}. Replace it with /source replace, or give the new one another name with the option "name".`,
    'same-content': ({ file }) =>
      `This content is already in the material, as ${shorten(file)}. Nothing has changed.`,
    'not-a-file': ({ file }) =>
      `${shorten(file)} is not a regular file in the material folder but a link or a folder. Only whoever runs the bot can change that.`,
    'last-source': ({ file }) =>
      `${shorten(file)} is the only source. Add another one first with /source add.`,
    'proposal-gone': () =>
      'This button no longer does anything: the question has been answered, is more than a day old, or has made room for newer ones. See which sources there are now with /source list.',
    'folder-changed': ({ file }) =>
      `${shorten(file)} has changed in the meantime, so nothing was done. Read the material again with /reload, and try once more.`,
    'changed-outside': ({ file }) =>
      `${shorten(file)} has since been changed outside Discord; undoing would lose that. Use /source replace or /source remove.`,
    'nothing-to-undo': () =>
      'There is nothing to undo. Only what was changed with /source add, replace or remove can be undone.',
    'kept-file-gone': ({ file }) =>
      `The earlier content of ${shorten(file)} is no longer kept (the folder .voetnoot was cleared). Add the file again with /source add.`,
    'journal-damaged': ({ file }) =>
      `The list of changes is damaged; nothing has changed. Ask whoever runs the bot to delete ${file}. What was kept stays in the folder "kept" beside it until the next change.`,
    'channels-damaged': ({ file }) =>
      `The file with the collections of channels (${file}) is damaged; nothing has changed, and all material is searched in every channel. Ask whoever runs the bot to repair or delete it.`,
    'folder-read-only': ({ folder }) =>
      `Voetnoot may not write to the material folder ("${folder}"). Ask whoever runs the bot for write permission, or put the file in the folder yourself and use /reload.`,
    'disk-full': () =>
      'The disk is full. Nothing has changed. Ask whoever runs the bot to make room, then try again.',
    'only-in-discord': () =>
      'That only works in Discord or in the preview (npm run preview). You can also put files in the folder or take them out yourself.',
  },
};

function listFormats(formats: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(formats);
}
