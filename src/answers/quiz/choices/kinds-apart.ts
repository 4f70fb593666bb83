import { meet } from './kinds-of-terms.ts';

/** Kinds between which plain meaning does not choose; one may be in several. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  'person group',
  'living part illness',
  'substance mixture part piece device goods building vehicle software living group',
  'amount number money length levy credit curve line shape time trend state',
  'action doing method effect trend dealing conflict policy rite crime illness state clause',
  'idea rule right policy tendency state order method effect language clause',
  'text document language art tongue rule right trope',
  'sound harmony language',
  'place building part piece line shape',
].map((kinds) => new Set(kinds.split(' ')));

/** What a thing may be whose name ends as those of one kind do: a "-tion" is done, but may be a state too. */
const BY_ENDING: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    action:
      'action doing method effect trend dealing conflict policy rite crime illness state clause',
    state: 'state amount number idea tendency rule right illness clause',
    idea: 'idea state policy order tendency effect method art clause',
    effect: 'effect idea tendency clause',
  }).map(([kind, kinds]) => [kind, new Set(kinds.split(' '))]),
);

/** Whether the ending of a name rules it out for what is told to be of some kinds: "-ism" is no demand. */
export function isEndedApart(kinds: ReadonlySet<string>, ending: ReadonlySet<string>): boolean {
  return [...ending].every((kind) => !meet(kinds, BY_ENDING.get(kind) ?? ending));
}

/** Whether what two terms are told to be rules one of them out; of what is not told nothing does. */
export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (
    a.size > 0 &&
    b.size > 0 &&
    !meet(a, b) &&
    !FAMILIES.some((family) => meet(a, family) && meet(b, family))
  );
}
