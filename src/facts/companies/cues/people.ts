import { INITIAL } from '../chains/connect.ts';
import { isLegalForm } from '../words/legal-form.ts';
import { firstOf, nothing, person, row, when, type CueFamily } from './cue.ts';
import { isPlainPair, type View } from './view.ts';

function isFirm({ isLong, first, last }: View): boolean {
  if (!isLong) return false;
  return first.is('joiningHeads') || first.is('heads') || last.is('heads') || isLegalForm(last);
}

/** "Jan van der Meer": a small word of surnames inside. */
function hasParticle({ chain, around }: View): boolean {
  if (chain.words.length > 3) return false;
  const inside = around.tokens.slice(chain.first + 1, chain.last);
  return inside.some(({ word }) => word.is('particles') && !word.shape.hasCapital);
}

/** What tells a person by the name itself. */
export const people: CueFamily = when(
  () => true,
  ...firstOf(
    row(
      'the head of an organization, so that it is no person',
      nothing,
      isFirm,
      'Daar is [Jan Groep] weer.',
      'There is [John Group] again.',
    ),
    row(
      'a first name and more',
      person(8),
      ({ isLong, first }) => isLong && first.is('firstNames'),
      'Daar is [Jan Brixum] weer.',
      'There is [John Brixum] again.',
    ),
    row(
      'a first name',
      person(6),
      ({ first }) => first.is('firstNames'),
      'Daar is [Jan] weer.',
      'There is [John] again.',
    ),
    row(
      'initials',
      person(8),
      ({ isLong, first, chain }) => isLong && INITIAL.test(first.text) && chain.text.includes('. '),
      'Daar is [J. Brixum] weer.',
      'There is [J.K. Brixum] again.',
    ),
    row(
      'a small word of surnames inside',
      person(6),
      hasParticle,
      'Later kwam daar [Talmo van der Brixum] langs.',
      'Later they saw [Talmo von der Brixum] there.',
    ),
    row(
      'two words of one capital each',
      person(2),
      (view) => isPlainPair(view.chain, view.around),
      'Daar is [Talmo Brixum] weer.',
      'There is [Talmo Brixum] again.',
    ),
  ),
);
