import { isLegalForm } from '../words/legal-form.ts';
import {
  company,
  each,
  firstOf,
  nothing,
  other,
  row,
  settled,
  when,
  type CueFamily,
} from './cue.ts';
import type { View } from './view.ts';

/** "Byzantijnen", "Armeense kerk", "Victorians": peoples, believers, ages. */
function isDemonym({ first, after }: View): boolean {
  if (first.text.length < 6 || first.shape.isBrand || first.is('mediaNames')) return false;
  if (!first.hasEnding('demonymEndings')) return false;
  return !first.hasEnding('adjectiveEndings') || after.shape.isSmall;
}

/** What a name of one word tells. */
export const oneWord: CueFamily = when(
  ({ isLong }) => !isLong,
  ...each(row('a people, believers, an age', other(4), isDemonym)),
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
    row('a name, and the head of an organization behind a hyphen', settled(8), (view) =>
      isOfName(view.first, view),
    ),
    row('a body that its article makes the one', settled(9), isTheBody),
    row(
      'a newspaper that one word names',
      company(4),
      ({ first, before }) => before.is('determiners') && first.is('mediaNames'),
    ),
    row(
      'a compound that ends in the head of an organization, to open the sentence',
      company(3),
      ({ first, chain }) => chain.opens && isHeadCompound(first.lower.length, first),
    ),
    row('a compound that ends in the head of an organization', company(4), ({ first }) =>
      isHeadCompound(first.lower.length, first),
    ),
    row(
      'a compound that ends in what goes on with "of", inside a sentence',
      company(3),
      (view) => !view.chain.opens && !view.around.isTitle && isJoiningCompound(view),
    ),
    row(
      'a compound that ends in a law, an event, a work',
      other(7),
      ({ first }) => !isHead(first) && (first.ends('otherEndings') || first.ends('workEndings')),
    ),
    row(
      'only the head of an organization, before what it is for',
      other(8),
      ({ first }) => isHead(first) && first.is('joiningHeads'),
    ),
    row(
      'only a head',
      other(4),
      ({ first, around }) => isHead(first) && !around.lexicon.is(first.lower, 'organizations'),
    ),
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

/** "das Oberbrixamt", "der Landestalmverband": no kind of body that there are many of. */
function isTheBody({ first, before, around: { lexicon } }: View): boolean {
  if (!lexicon.habits.nounsHaveCapitals || !before.is('determiners')) return false;
  if (before.is('owners') || first.text.length < 9 || !first.hasEnding('bodyEndings')) return false;
  return !first.isOrdinary && !first.is('kinds') && !first.is('joiningHeads');
}

/** "Talmo-instituut" */
function isOfName({ text }: HeadWord, { around: { lexicon } }: View): boolean {
  const hyphen = text.lastIndexOf('-');
  return hyphen > 0 && lexicon.is(text.slice(hyphen + 1), 'ownTails');
}

function isAdjective(word: View['first']): boolean {
  return word.is('generalOpenings') || word.is('royal');
}

/** "WHY", "ALTIJD": what a text stresses. */
function isLoud({ first, lower, around: { lexicon } }: View): boolean {
  if (!first.shape.isAllCapitals || lower.length < 3) return false;
  return lexicon.ordinary.has(lower) && !lexicon.is(lower, 'organizations');
}

type HeadWord = View['first'];

function isHead(word: HeadWord): boolean {
  return word.is('heads') || word.is('otherHeads');
}

/** "Meteodienst", "Zeeraad", and not the words themselves: "Adviesraad" is in no list, but "raad" is. */
function isJoiningCompound({ first, around }: View): boolean {
  if (!around.lexicon.habits.joinsNouns || first.is('joiningHeads')) return false;
  return first.lower.length > 7 && first.ends('joiningHeads') && !first.ends('otherHeads');
}

function isHeadCompound(length: number, word: HeadWord): boolean {
  return length > 5 && !word.is('heads') && word.ends('headEndings');
}
