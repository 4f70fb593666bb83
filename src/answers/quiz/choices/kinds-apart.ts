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

/** Whether what two terms are told to be rules one of them out; of what is not told nothing does. */
export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return (
    a.size > 0 &&
    b.size > 0 &&
    !meet(a, b) &&
    !FAMILIES.some((family) => meet(a, family) && meet(b, family))
  );
}
