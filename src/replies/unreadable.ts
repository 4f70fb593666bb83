import type { Localized } from '../language/locale.ts';
import type { UnreadableReason } from '../library/types.ts';

/** Why a file could not be read, and what to do. */
export const unreadableReasons: Localized<Readonly<Record<UnreadableReason, string>>> = {
  nl: {
    empty: 'er staat geen tekst in; vul of verwijder het',
    binary: 'het is geen tekst; sla het op als tekst (.txt of .md)',
    'too-large': 'het is te groot (meer dan 100 MB); splits het',
    'no-text': 'er staat geen leesbare tekst in',
    'no-access': 'het mag of kan niet geopend worden; kijk naar de rechten',
    link: 'het is een koppeling naar elders; zet het bestand zelf in de map',
    damaged: 'het is beschadigd; sla het opnieuw op',
    'too-slow': 'het lezen duurde te lang; splits het of sla het anders op',
    'too-heavy': 'het lezen kostte te veel geheugen; splits het',
    'too-much':
      'het past niet meer bij al het andere materiaal; haal iets weg of verhoog MAX_MATERIAL_MB',
  },
  en: {
    empty: 'it holds no text; fill or remove it',
    binary: 'it is no text; save it as text (.txt or .md)',
    'too-large': 'it is too large (over 100 MB); split it',
    'no-text': 'it holds no readable text',
    'no-access': 'it may not or cannot be opened; check its permissions',
    link: 'it is a link to elsewhere; put the file itself in the folder',
    damaged: 'it is damaged; save it again',
    'too-slow': 'reading it took too long; split it or save it another way',
    'too-heavy': 'reading it took too much memory; split it',
    'too-much': 'it does not fit with all the other material; remove some or raise MAX_MATERIAL_MB',
  },
};
