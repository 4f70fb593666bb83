import { isCompanyTail } from '../words/name-part.ts';
import { company, firstOf, nothing, other, row, settled, when, type CueFamily } from './cue.ts';
import type { View } from './view.ts';

function hasCompanyTail({ chain }: View): boolean {
  return chain.tail !== null && isCompanyTail(chain.tail);
}

/** "Marktleider-app Talmo": the compound describes the next name. */
function describesNext({ chain, around }: View): boolean {
  const next = around.tokens[chain.last + 1];
  return next?.gap === ' ' && /^\p{Lu}|^\p{Ll}\p{Lu}/u.test(next.word.text);
}

/** The other half of a compound: "Shell-topman", "Spotify-apps". */
export const compound: CueFamily = when(
  ({ chain }) => chain.tail !== null,
  ...firstOf(
    row(
      'half of a compound with a law, an event, a book',
      other(12),
      ({ chain }) => chain.tail?.ends('otherNouns') === true,
    ),
    row(
      'half of a compound in capitals, with no company word',
      company(-2),
      (view) =>
        !view.isLong &&
        view.first.shape.isAllCapitals &&
        !view.first.is('organizations') &&
        !hasCompanyTail(view),
    ),
    row(
      // "VFR-vluchten", "EVC-procedure": of ideas and kinds too; "NS-topman" is of a company.
      'half of a compound in capitals, with what many things have',
      company(1),
      (view) =>
        !view.isLong && view.first.shape.isAbbreviation && view.chain.tail?.ends('roles') === false,
    ),
    row('half of a compound with no company word', company(1), (view) => !hasCompanyTail(view)),
    row(
      'half of a compound that describes the next name',
      nothing,
      (view) => view.chain.opens && describesNext(view) && view.chain.tail?.ends('kinds') === true,
    ),
    row('half of a compound with what companies have', settled(8), () => true),
  ),
);
