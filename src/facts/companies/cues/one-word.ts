import { isLegalForm } from '../words/legal-form.ts';
import { company, each, firstOf, nothing, other, row, when, type CueFamily } from './cue.ts';
import { headRows } from './one-head.ts';
import { isClinicalAbbreviation, type View } from './view.ts';

/** "Byzantijnen", "Armeense kerk", "Victorians": peoples, believers, ages. */
function isDemonym({ first, after }: View): boolean {
  if (first.text.length < 6 || first.shape.isBrand || first.is('mediaNames')) return false;
  if (!first.hasEnding('demonymEndings')) return false;
  return !first.hasEnding('adjectiveEndings') || after.shape.isSmall;
}

/** What a name of one word tells. */
export const oneWord: CueFamily = when(
  ({ isLong }) => !isLong,
  ...each(
    row('a people, believers, an age', other(4), isDemonym),
    row(
      // "HCQ", "CRP": what is given or measured.
      'an abbreviation in a note on medicine',
      company(-4),
      isClinicalAbbreviation,
    ),
  ),
  ...firstOf(
    row(
      'a term or what only has a capital',
      other(12),
      ({ first }) =>
        // "January-June"
        first.is('terms') || first.is('capitalised') || first.last.is('calendar'),
    ),
    row(
      'one letter or a number',
      other(12),
      ({ first }) => first.lower.length < 2 || /^\p{N}/u.test(first.lower),
    ),
    row(
      'part of a text, a law, or only a legal form',
      other(12),
      ({ first }) => first.is('numberedParts') || first.is('laws') || isLegalForm(first),
    ),
    row(
      // "C4 plants", "the A2": a kind, a road, a vitamin.
      'a letter with a number',
      other(12),
      ({ first }) => /^\p{Lu}\p{N}{1,2}$/u.test(first.text) && !first.is('organizations'),
    ),
    row('letters and a number behind a hyphen', other(12), ({ first }) =>
      /^\p{Lu}{2,5}-\p{N}{1,5}$/u.test(first.text),
    ),
    row(
      // "ZX114", "MP3": a drug, a model, an index.
      'letters with a number',
      other(6),
      ({ first }) => /^\p{Lu}{1,5}-?\p{N}{1,5}$/u.test(first.text),
    ),
    row('people of an age, things of a number', other(12), ({ first }) =>
      /^\p{L}+-?\p{N}{1,4}['’]?s$/u.test(first.text),
    ),
    row('the plural of an abbreviation', other(12), ({ first }) =>
      // "VVD'er"
      /^\p{Lu}{2,}['’]?(?:s|ers?)$/u.test(first.text),
    ),
    row(
      'an abstract noun',
      other(12),
      ({ first, before }) =>
        first.hasEnding('coinedEndings') &&
        !first.ends('heads') &&
        !first.ends('joiningHeads') &&
        !before.ends('kinds'),
    ),
    row('only what an organization is about', other(12), ({ first }) => first.is('subjects')),
    row(
      'an adjective without its noun',
      other(12),
      ({ first, before }) => before.is('determiners') && isAdjective(first),
    ),
    row(
      'an abbreviation that somebody has one of',
      company(-3),
      ({ first, before }) => first.shape.isAbbreviation && before.is('owners'),
    ),
    row(
      'an abbreviation with an article',
      nothing,
      ({ first, before, chain }) =>
        first.shape.isAbbreviation && before.is('determiners') && !chain.opens,
    ),
    row('an ordinary word in capitals', company(-4), isLoud),
    row('an abbreviation', company(-1), ({ first }) => first.shape.isAbbreviation),
    ...headRows,
    row(
      'a title of a person',
      other(12),
      ({ first, before }) =>
        first.is('people') && (before.is('determiners') || before.is('belonging')),
    ),
    row(
      // "het College", "the Governor": which one, the text says elsewhere.
      'an office or a title',
      other(6),
      ({ first }) => first.is('joiningHeads') || first.is('people'),
    ),
    row(
      'an article before what may be a plural',
      company(-2),
      ({ first, before }) => before.is('determiners') && first.hasEnding('pluralEndings'),
    ),
    row(
      // "de Westertoren": companies without a head seldom have one.
      'an article',
      company(-2),
      ({ before }) => before.is('determiners'),
    ),
  ),
);

function isAdjective(word: View['first']): boolean {
  return word.is('generalOpenings') || word.is('royal');
}

/** "WHY", "ALTIJD": what a text stresses. */
function isLoud({ first, lower, around: { lexicon } }: View): boolean {
  if (!first.shape.isAllCapitals || lower.length < 3) return false;
  return lexicon.ordinary.has(lower) && !lexicon.is(lower, 'organizations');
}
