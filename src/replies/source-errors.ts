import type { Localized } from '../language/index.ts';
import type { UserErrorKey } from '../system/index.ts';
import { shorten } from './citation.ts';
import type { Wording } from './errors.ts';
import { formatNumber } from './texts.ts';
import { unreadableReasons } from './unreadable.ts';

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
  | 'folder-read-only'
  | 'disk-full'
  | 'only-in-discord'
>;

const MEGABYTE = 1024 * 1024;

/** What went wrong with a change of the material, and what to do next. */
export const sourceErrors: Localized<Pick<Wording, SourceErrorKey>> = {
  nl: {
    'format-not-read': ({ name, formats }) =>
      `"${shorten(name)}" is van een soort die niet gelezen wordt. Wel: ${formats.join(', ')}. Sla het bestand zo op en stuur het opnieuw.`,
    'other-format': ({ file, ending }) =>
      `${shorten(file)} kan alleen door een ander ${ending}-bestand vervangen worden. Een andere soort: voeg die toe met /bron toevoegen en verwijder de oude met /bron verwijderen.`,
    'upload-too-large': ({ most }) =>
      `Dit bestand is te groot: hier mag het hooguit ${formatNumber(most / MEGABYTE, 'nl')} MB zijn. Splits het, of vraag de beheerder het zelf in de map te zetten.`,
    'upload-failed': () =>
      'Het bestand was niet bij Discord op te halen. Er is niets veranderd; probeer het nog eens.',
    'too-busy': () =>
      'Er wachten al te veel bestanden om gelezen te worden. Er is niets veranderd; probeer het over een paar minuten opnieuw.',
    'upload-unreadable': ({ name, reason }) =>
      `${shorten(name)} is niet te lezen: ${unreadableReasons.nl[reason]}. Er is niets veranderd.`,
    'name-taken': ({ file }) =>
      `Er is al een bestand ${shorten(file)}. Vervang het met /bron vervangen, of geef dit een andere naam met "naam".`,
    'same-content': ({ file }) =>
      `Precies dit staat al in het materiaal, als ${shorten(file)}. Er is niets veranderd.`,
    'not-a-file': ({ file }) =>
      `${shorten(file)} is geen gewoon bestand in de map met materiaal (het is een koppeling of een map). Alleen de beheerder kan daar iets aan veranderen.`,
    'last-source': ({ file }) =>
      `${shorten(file)} is de enige bron. Voeg eerst een andere toe met /bron toevoegen.`,
    'proposal-gone': () =>
      'Dit is al afgehandeld, meer dan een dag geleden gevraagd, of heeft plaatsgemaakt voor nieuwere vragen. Deze knop heeft niets veranderd. Wat er nu is: /bron lijst.',
    'folder-changed': ({ file }) =>
      `${shorten(file)} is intussen veranderd, dus er is niets gedaan. Lees het materiaal opnieuw met /reload en vraag het nog eens.`,
    'changed-outside': ({ file }) =>
      `${shorten(file)} is daarna buiten Discord veranderd; terugdraaien zou dat verloren laten gaan. Gebruik /bron vervangen of /bron verwijderen.`,
    'nothing-to-undo': () =>
      'Er is niets om terug te draaien: alleen wat met /bron toevoegen, vervangen en verwijderen is veranderd, kan terug.',
    'kept-file-gone': ({ file }) =>
      `Wat er in ${shorten(file)} stond is niet meer bewaard (de map .voetnoot is opgeruimd). Voeg het bestand opnieuw toe met /bron toevoegen.`,
    'journal-damaged': ({ file }) =>
      `De lijst van veranderingen is beschadigd, dus er is niets veranderd. Vraag de beheerder om ${file} te verwijderen; wat bewaard is blijft in de map "kept" ernaast staan tot de volgende verandering.`,
    'folder-read-only': ({ folder }) =>
      `Voetnoot mag niet schrijven in de map met materiaal ("${folder}"). Vraag de beheerder om schrijfrechten te geven, of zet het bestand zelf in de map en gebruik /reload.`,
    'disk-full': () =>
      'De schijf is vol. Er is niets veranderd. Vraag de beheerder om ruimte te maken en probeer het opnieuw.',
    'only-in-discord': () =>
      'Het materiaal veranderen kan in Discord en in de preview (npm run preview). Hier: zet bestanden in de map, of haal ze eruit.',
  },
  en: {
    'format-not-read': ({ name, formats }) =>
      `"${shorten(name)}" is of a kind that is not read. These are: ${formats.join(', ')}. Save the file as one of them and send it again.`,
    'other-format': ({ file, ending }) =>
      `${shorten(file)} can be replaced by another ${ending} file only. For another kind, add that with /source add and remove the old one with /source remove.`,
    'upload-too-large': ({ most }) =>
      `This file is too large: here it may have ${formatNumber(most / MEGABYTE, 'en')} MB at most. Split it, or ask the operator to put it in the folder.`,
    'upload-failed': () =>
      'The file could not be fetched from Discord. Nothing has changed; please try again.',
    'too-busy': () =>
      'Too many files are waiting to be read. Nothing has changed; please try again in a few minutes.',
    'upload-unreadable': ({ name, reason }) =>
      `${shorten(name)} cannot be read: ${unreadableReasons.en[reason]}. Nothing has changed.`,
    'name-taken': ({ file }) =>
      `There is a file ${shorten(file)} already. Replace it with /source replace, or give this one another name with "name".`,
    'same-content': ({ file }) =>
      `Exactly this is in the material already, as ${shorten(file)}. Nothing has changed.`,
    'not-a-file': ({ file }) =>
      `${shorten(file)} is not a plain file in the folder of material (it is a link or a folder). Only the operator can change that.`,
    'last-source': ({ file }) =>
      `${shorten(file)} is the only source. Add another one first with /source add.`,
    'proposal-gone': () =>
      'This was handled already, asked more than a day ago, or made room for newer questions. This button has changed nothing. What there is now: /source list.',
    'folder-changed': ({ file }) =>
      `${shorten(file)} has changed meanwhile, so nothing was done. Read the material again with /reload, and ask once more.`,
    'changed-outside': ({ file }) =>
      `${shorten(file)} was changed outside Discord since; undoing would lose that. Use /source replace or /source remove.`,
    'nothing-to-undo': () =>
      'There is nothing to undo: only what was changed with /source add, replace and remove can be.',
    'kept-file-gone': ({ file }) =>
      `What ${shorten(file)} held is no longer kept (the folder .voetnoot was cleared). Add the file again with /source add.`,
    'journal-damaged': ({ file }) =>
      `The list of changes is damaged, so nothing has changed. Ask the operator to delete ${file}; what was kept stays in the folder "kept" beside it until the next change.`,
    'folder-read-only': ({ folder }) =>
      `Voetnoot may not write in the folder of material ("${folder}"). Ask the operator for write permission, or put the file in the folder yourself and use /reload.`,
    'disk-full': () =>
      'The disk is full. Nothing has changed. Ask the operator to make room, and try again.',
    'only-in-discord': () =>
      'The material can be changed in Discord and in the preview (npm run preview). Here: put files in the folder, or take them out.',
  },
};
