import type { Definition } from '../../../definitions/index.ts';
import { languagePacks } from '../../../language/index.ts';
import { hasYearBehind } from '../glosses/gloss.ts';
import { isSentence, LONGEST, standsAlone } from '../text/stands-alone.ts';
import { bodyOf, isNarrowed, isRemark, isSure, saysEnough } from './askable.ts';
import { isGloss, type TermDoubt, textOf } from './case.ts';
import { isAboutCourse } from './coursework.ts';
import { explains } from './explains.ts';
import { isCut, isNoun } from './form.ts';
import { isIdentity } from './identity.ts';
import { isSideOfHeading } from './sides.ts';
import { isCircumstance, isEnumeration, isKindOnly } from './told-otherwise.ts';

const FORMS: ReadonlySet<Definition['form']> = new Set(['label', 'copula', 'named']);
/** Longest term: a choice is a button. */
const LONGEST_TERM = 48;

/** Why a text may tell of no term, so that it is no choice either; the first that holds is told. */
export const termDoubts: readonly TermDoubt[] = [
  {
    name: 'named in passing',
    language: 'en',
    example: 'The men crossed the [weir], a structure that boats pass, on their way to the sea.',
    holds: ({ place, definition, genus }) =>
      !FORMS.has(definition.form) || !isSure(place, definition, genus),
  },
  {
    name: 'too long for a button',
    language: 'nl',
    example: '[Stormvloedkeringbeheerder en waterschapsbelasting]: een dam die een rivier keert',
    holds: ({ name }) => name.length > LONGEST_TERM,
  },
  {
    name: 'no noun, or a part of one only',
    language: 'nl',
    example: '[Begrip stuw]: een dam die een rivier op peil houdt',
    holds: ({ place, definition, name }) =>
      isCut(place.passage.text, definition.term) || !isNoun(name, place.language),
  },
  {
    name: 'of a language without words for it',
    language: 'it',
    example: '[Diga]: una costruzione che trattiene le acque di un fiume',
    holds: ({ place }) => !languagePacks.get(place.language)?.cohesion,
  },
  {
    name: 'which thing is meant, and not what it is',
    language: 'nl',
    example: 'De [bekendste stuw] is de dam van Driel in de Rijn.',
    holds: ({ place, definition }) => isIdentity(place.passage.text, definition, place.language),
  },
  {
    name: 'a work or a case, with its year',
    language: 'nl',
    example: '[Harlow] (1958): een dam die een rivier op peil houdt',
    holds: ({ place, definition }) => hasYearBehind(place.passage.text, definition.term),
  },
  {
    name: 'about the course',
    language: 'nl',
    example: '[Stuw]: een dam die je voor de toets moet kennen',
    holds: ({ place, definition }) => isAboutCourse(place.passage, definition, place.language),
  },
  {
    name: 'said of what stands above it',
    language: 'nl',
    example: '# Gemalen\n\n## Voordelen\n\n[Kracht]: het vermogen om water snel weg te krijgen',
    holds: ({ place, definition }) => isSideOfHeading(place.passage, definition, place.language),
  },
  {
    name: 'a label alone that explains nothing',
    language: 'nl',
    example: '[Voorzitter]: Femke de Wit en Arjan Pol',
    holds: ({ place, definition }) => place.list === null && !explains(place, definition),
  },
];

/** Why a term is not asked for, though it may be a choice beside others of its list. */
export const askingDoubts: readonly TermDoubt[] = [
  {
    name: 'told by examples only',
    language: 'nl',
    example: '[Vervoer]: zand, grind, hout, stenen',
    holds: ({ place, definition }) => isEnumeration(place.passage.text.slice(...definition.body)),
  },
  {
    name: 'told to be a kind of something, as others are',
    language: 'nl',
    example: '[Stuw]: een vorm van waterbeheer',
    holds: ({ place, definition }) => isKindOnly(place, definition),
  },
  {
    name: 'told by where or by what it comes',
    language: 'nl',
    example: '[Stuw]: bij hoog water in een rivier die buiten haar oevers treedt',
    holds: ({ place, definition }) => isCircumstance(place, definition),
  },
  {
    name: 'not explained',
    language: 'nl',
    example: '[Voorzitter]: Femke de Wit en Arjan Pol',
    holds: ({ place, definition }) => !explains(place, definition),
  },
  {
    name: 'told by what it is like, and not what it is',
    language: 'nl',
    example: '[Stuw]: een handige dam waarmee een rivier op peil blijft',
    holds: ({ place, definition }) => isRemark(place, definition),
  },
  {
    name: 'told in too few words',
    language: 'nl',
    example: 'Een [stuw] is een ding dat er altijd en overal voor iedereen zou moeten zijn.',
    holds: ({ place, definition, genus, shown }) =>
      !saysEnough(place, definition, shown ?? definition.body, genus),
  },
  {
    name: 'narrowed in brackets',
    language: 'nl',
    example: '[Peil] (van een polder): de hoogte waarop een gemaal het water houdt',
    holds: ({ place, definition }) => isNarrowed(place.passage.text, definition, place.language),
  },
  {
    name: 'with a colon in it',
    language: 'nl',
    example: 'Een [stuw] is een dam die twee dingen doet: keren en schutten.',
    holds: (told) => /:\s/u.test(textOf(told)),
  },
  {
    name: 'too long for a card',
    language: 'nl',
    example: `[Stuw]: een dam die${' hout en steen'.repeat(22)} draagt`,
    holds: (told) => textOf(told).length > LONGEST,
  },
  {
    name: 'tied to what stands around it',
    language: 'nl',
    example: 'Een [stuw] is een beweegbare dam die deze rivier op peil houdt.',
    holds: (told) =>
      !standsAlone(bodyOf(textOf(told), told.definition), told.place.language, {
        // Of "it is called" what is called stands before.
        isDefining: told.definition.form !== 'named',
        isGloss: isGloss(told),
      }),
  },
  {
    name: 'no whole sentence',
    language: 'nl',
    example: 'een [stuw] is een dam die een rivier op peil houdt',
    holds: (told) => {
      const own = textOf(told);
      const { passage, language } = told.place;
      const isItem = passage.kind === 'list-item' && own.length === passage.text.length;
      return told.definition.form !== 'label' && !isSentence(own, language, isItem);
    },
  },
];
