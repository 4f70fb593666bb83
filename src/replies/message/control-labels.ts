import type { Localized } from '../../language/index.ts';

/** What stands on buttons and menus. */
export const labels: Localized<
  Readonly<
    Record<
      | 'previous'
      | 'next'
      | 'context'
      | 'earlier'
      | 'later'
      | 'share'
      | 'again'
      | 'pick'
      | 'cancel'
      | 'wrong'
      | 'cite'
      | 'citeOne',
      string
    >
  >
> = {
  nl: {
    previous: 'Vorige',
    next: 'Volgende',
    context: 'Context',
    earlier: 'Eerder in de bron',
    later: 'Verder in de bron',
    share: 'Delen in kanaal',
    again: 'Opnieuw vragen',
    pick: 'Zoek een van deze op',
    cancel: 'Annuleren',
    wrong: 'Niet het antwoord',
    cite: 'Citeren',
    citeOne: 'Citeer een van deze passages',
  },
  en: {
    previous: 'Previous',
    next: 'Next',
    context: 'Context',
    earlier: 'Earlier in the source',
    later: 'Later in the source',
    share: 'Share in channel',
    again: 'Ask again',
    pick: 'Look up one of these',
    cancel: 'Cancel',
    wrong: 'Not the answer',
    cite: 'Cite',
    citeOne: 'Cite one of these passages',
  },
};
