import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { findPassage } from '../lookup/find-passage.ts';
import { toLabel } from './terms/candidates.ts';
import { definitionsOf } from './terms/definitions-of.ts';
import { NUMBER } from './figures/told.ts';
import type { CardPlace, SolvedCard } from './types.ts';

/**
 * What was left out of a card.
 * @throws UserError `card-changed` where the material no longer has it.
 */
export function findCard(
  { passage: id, kind, start }: CardPlace,
  { library, index, facts }: Snapshot,
): SolvedCard {
  const of = findPassage(id, library)?.passage;
  if (!of) throw new UserError('card-changed', {});
  const ordinal = library.passages.indexOf(of);
  if (kind === 'figure') {
    const figure = facts.figuresOf(ordinal).find((one) => one.start === start);
    if (!figure) throw new UserError('card-changed', {});
    const answer = figure.text.replace(/\s+/gu, ' ');
    const right = [answer, NUMBER.exec(answer)?.[0] ?? answer];
    return { of, kind, answer, right, range: [start, figure.end], telling: figure.sentence };
  }
  const defined = definitionsOf(of, index.parts.definitions.of(ordinal)).find(
    ({ term }) => term[0] === start,
  );
  if (!defined) throw new UserError('card-changed', {});
  const { term, body } = defined;
  const answer = toLabel(of.text.slice(...term));
  return { of, kind, answer, right: [answer], range: term, telling: body };
}
