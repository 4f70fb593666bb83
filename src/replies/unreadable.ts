import type { Localized } from '../language/index.ts';
import type { UnreadableReason } from '../library/index.ts';
import { readableFormats } from './readable.ts';

/** Why a file could not be read, and what to do. */
export const unreadableReasons: Localized<Readonly<Record<UnreadableReason, string>>> = {
  nl: {
    empty: 'er staat geen tekst in; vul of verwijder het',
    binary: `het is geen tekst; sla het op als ${readableFormats('nl')}`,
    'too-large': 'het is te groot (meer dan 100 MB); splits het',
    'no-text': 'er staat geen leesbare tekst in',
    'no-access':
      'het is geen gewoon bestand of mag niet geopend worden; kijk naar de rechten en de naam',
    link: 'het is een koppeling naar elders; zet het bestand zelf in de map',
    'too-slow': 'het lezen duurde te lang; splits het of sla het anders op',
    'too-heavy': 'het lezen kostte te veel geheugen; splits het',
    'too-much':
      'het past niet meer bij al het andere materiaal; haal iets weg of verhoog MAX_MATERIAL_MB',
    damaged: 'het is beschadigd, of iets anders dan zijn naam zegt; sla het opnieuw op',
    password:
      'het is vergrendeld met een wachtwoord of een kopieerbeveiliging; zet er een vrije versie neer',
    scanned:
      'het bestaat uit afbeeldingen zonder tekst (een scan); laat er eerst tekstherkenning (OCR) op los',
    'zip-bomb': 'uitgepakt is het veel te groot; verwijder of splits het',
    'too-many-pages': 'het heeft te veel bladzijden (meer dan 5000); splits het',
    'too-deep': 'de onderdelen zitten te diep in elkaar; sla het op als platte tekst (.txt)',
  },
  en: {
    empty: 'it holds no text; fill or remove it',
    binary: `it is no text; save it as ${readableFormats('en')}`,
    'too-large': 'it is too large (over 100 MB); split it',
    'no-text': 'it holds no readable text',
    'no-access': 'it is no ordinary file or may not be opened; check its permissions and its name',
    link: 'it is a link to elsewhere; put the file itself in the folder',
    'too-slow': 'reading it took too long; split it or save it another way',
    'too-heavy': 'reading it took too much memory; split it',
    'too-much': 'it does not fit with all the other material; remove some or raise MAX_MATERIAL_MB',
    damaged: 'it is damaged, or something else than its name says; save it again',
    password: 'it is locked by a password or copy protection; put an unlocked version there',
    scanned:
      'it consists of pictures without text (a scan); run text recognition (OCR) on it first',
    'zip-bomb': 'unpacked it is far too large; remove or split it',
    'too-many-pages': 'it has too many pages (over 5000); split it',
    'too-deep': 'its parts are nested too deep; save it as plain text (.txt)',
  },
};
