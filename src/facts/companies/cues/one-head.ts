import { company, other, row, settled, type CueGroup } from './cue.ts';
import type { View } from './view.ts';

/** What a name of one word tells by the head that it is or ends in, in this order. */
export const headRows: CueGroup = [
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
];

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
