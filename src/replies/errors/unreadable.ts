import type { Localized } from '../../language/index.ts';
import type { UnreadableReason } from '../../library/index.ts';
import { readableFormats } from './readable.ts';

/** Why a file could not be read, and what to do. */
export const unreadableReasons: Localized<Readonly<Record<UnreadableReason, string>>> = {
  nl: {
    empty: 'er staat geen tekst in; zet er tekst in, of verwijder het',
    binary: `het is geen tekstbestand; sla het op als ${readableFormats('nl')}`,
    'too-large': 'het is te groot (meer dan 100 MB); splits het',
    'no-text': 'er staat geen leesbare tekst in',
    'no-access': 'het is geen gewoon bestand, of het kan niet worden geopend',
    'no-permission': 'Voetnoot mag het niet lezen; geef het bestand leesrechten',
    link: 'het is een koppeling naar een andere plek; zet het bestand zelf in de map',
    'too-slow': 'het lezen duurde te lang; splits het of sla het op in een ander formaat',
    'too-heavy': 'het lezen kostte te veel geheugen; splits het',
    'too-much':
      'het past niet meer bij al het andere materiaal; verwijder iets of verhoog MAX_MATERIAL_MB',
    damaged: 'het is beschadigd, of de extensie klopt niet met de inhoud; sla het opnieuw op',
    password:
      'het is beveiligd met een wachtwoord of tegen kopiëren; vervang het door een versie zonder beveiliging',
    scanned:
      'het bestaat uit afbeeldingen zonder tekst (een scan); haal het eerst door een programma voor tekstherkenning (OCR)',
    'zip-bomb': 'uitgepakt is het veel te groot; splits of verwijder het',
    'too-many-pages': 'het heeft te veel bladzijden (meer dan 5.000); splits het',
    'too-deep': 'de onderdelen zijn te diep genest; sla het op als platte tekst (.txt)',
  },
  en: {
    empty: 'it has no text in it; add text, or remove the file',
    binary: `it is not a text file; save it as ${readableFormats('en')}`,
    'too-large': 'it is too large (over 100 MB); split it',
    'no-text': 'it has no readable text in it',
    'no-access': 'it is not a regular file, or it cannot be opened',
    'no-permission': 'Voetnoot has no permission to read it; make the file readable',
    link: 'it is a link to another place; put the file itself in the folder',
    'too-slow': 'reading it took too long; split it or save it in another format',
    'too-heavy': 'reading it took too much memory; split it',
    'too-much':
      'it does not fit beside all the other material; remove something or raise MAX_MATERIAL_MB',
    damaged: 'it is damaged, or its extension does not match its content; save it again',
    password:
      'it is protected by a password or against copying; replace it with an unprotected version',
    scanned: 'it is made of pictures without text (a scan); run text recognition (OCR) on it first',
    'zip-bomb': 'it is far too large once unpacked; split or remove it',
    'too-many-pages': 'it has too many pages (over 5,000); split it',
    'too-deep': 'its parts are nested too deeply; save it as plain text (.txt)',
  },
};
