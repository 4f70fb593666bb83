import { INITIAL } from '../chains/joining/connect.ts';
import { isLegalForm } from '../words/legal-form.ts';
import { firstOf, nothing, person, row, when, type CueFamily } from './cue.ts';
import { isInitialled, isPlainPair, type View } from './view.ts';
import { isRomanceFirm } from './whole-names.ts';

function isFirm(view: View): boolean {
  const { isLong, first, last, chain } = view;
  if (!isLong || isInitialled(view)) return false;
  // "Philip Glass"
  if (chain.words.length === 2 && first.is('firstNames') && last.is('commonHeads')) return false;
  if (isRomanceFirm(view)) return true;
  return first.is('joiningHeads') || first.is('heads') || last.is('heads') || isLegalForm(last);
}

/** "Jan van der Meer": a small word of surnames inside. */
function hasParticle({ chain, around }: View): boolean {
  if (chain.words.length > 3) return false;
  const inside = around.tokens.slice(chain.first + 1, chain.last);
  return inside.some(({ word }) => word.is('particles') && !word.shape.hasCapital);
}

/** "American Jane Brixum", "South African Jane Brixum" */
function isOfNation({ chain: { words }, around }: View): boolean {
  const place = words.findIndex((word) => !word.is('nationalities'));
  const first = words[place];
  return place > 0 && place < words.length - 1 && !!first && isFirstName(first, around);
}

/** "Jan", and "Jan-Talm" of two. */
function isFirstName(word: View['first'], { lexicon }: View['around']): boolean {
  if (word.is('firstNames')) return true;
  const [first = '', second = ''] = word.text.split('-');
  return /^\p{Lu}\p{Ll}/u.test(second) && lexicon.is(first.toLowerCase(), 'firstNames');
}

/** What tells a person by the name itself. */
export const people: CueFamily = when(
  () => true,
  ...firstOf(
    row('the head of an organization, so that it is no person', nothing, isFirm),
    row(
      'the letters of a title behind it',
      person(8),
      ({ isLong, last }) => isLong && last.shape.isAllCapitals && last.is('people'),
    ),
    row(
      'a first name and more',
      person(8),
      ({ isLong, first, around }) => isLong && isFirstName(first, around),
    ),
    row('a first name', person(6), ({ first }) => first.is('firstNames')),
    row('a nationality, and a first name', person(8), isOfNation),
    row(
      'initials',
      person(8),
      ({ isLong, first, chain }) => isLong && INITIAL.test(first.text) && chain.text.includes('. '),
    ),
    row('a small word of surnames inside', person(6), hasParticle),
    row(
      'a surname that many have',
      person(6),
      ({ isLong, first }) => !isLong && first.is('surnames'),
    ),
    row(
      'a surname that many have, behind one more word',
      person(6),
      ({ last, chain, around }) => isPlainPair(chain, around) && last.is('surnames'),
    ),
    row(
      'a first and a last name that says or does what people do',
      person(5),
      (view) =>
        isPlainPair(view.chain, view.around) &&
        (view.after.is('telling') || view.after.is('human')),
    ),
    row('two words of one capital each', person(2), (view) => isPlainPair(view.chain, view.around)),
  ),
);
