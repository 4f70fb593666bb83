import type { CardKind } from '../../answers/index.ts';
import type { Localized } from '../../language/index.ts';
import type { Wording } from '../errors/errors.ts';

interface QuizTexts {
  readonly title: string;
  readonly ask: (kind: CardKind) => string;
  readonly right: string;
  readonly wrong: (chosen: string) => string;
  readonly answer: string;
  readonly none: string;
  readonly noneHere: string;
}

/** What is said around the cards of a quiz, in messages and at a terminal. */
export const quizTexts: Localized<QuizTexts> = {
  nl: {
    title: 'Quiz',
    ask: (kind) => (kind === 'term' ? 'Welk begrip hoort hier?' : 'Welk getal hoort hier?'),
    right: '✓ **Goed!**',
    wrong: (chosen) => `✗ **Fout.** Je koos ${chosen}.`,
    answer: 'Antwoord',
    none: 'Uit dit materiaal zijn geen kaarten te maken: daarvoor zijn vier begrippen met hun uitleg nodig, of vier cijfers van dezelfde soort in zinnen die op zichzelf te begrijpen zijn.',
    noneHere:
      'Hieruit zijn geen kaarten te maken. Kies een andere bron, of neem met `bron:alles` al het materiaal.',
  },
  en: {
    title: 'Quiz',
    ask: (kind) => (kind === 'term' ? 'Which term goes here?' : 'Which figure goes here?'),
    right: '✓ **Right!**',
    wrong: (chosen) => `✗ **Wrong.** You chose ${chosen}.`,
    answer: 'Answer',
    none: 'No cards can be made from this material: that takes four terms with their definitions, or four figures of one kind in sentences that can be understood by themselves.',
    noneHere:
      'No cards can be made from this. Choose another source, or use all material with `source:everything`.',
  },
};

/** What failed, in words. */
export const quizErrors: Localized<Pick<Wording, 'card-changed'>> = {
  nl: {
    'card-changed': () =>
      'Het materiaal is intussen veranderd; de zin van deze kaart staat er niet meer precies zo in. Vraag nieuwe kaarten met /quiz.',
  },
  en: {
    'card-changed': () =>
      'The material has changed in the meantime; the sentence of this card is no longer in it like this. Ask for new cards with /quiz.',
  },
};
