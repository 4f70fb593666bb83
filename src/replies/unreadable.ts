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
  },
  en: {
    empty: 'it holds no text; fill or remove it',
    binary: 'it is no text; save it as text (.txt or .md)',
    'too-large': 'it is too large (over 100 MB); split it',
    'no-text': 'it holds no readable text',
    'no-access': 'it may not or cannot be opened; check its permissions',
    link: 'it is a link to elsewhere; put the file itself in the folder',
    damaged: 'it is damaged; save it again',
  },
};
