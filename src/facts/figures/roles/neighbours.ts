import type { Range } from '../../../language/index.ts';
import type { FigureContext, FigureReach } from '../../types.ts';
import type { FigureReading } from '../figure-reading.ts';
import type { Found } from '../found.ts';
import { countBefore } from '../in-order.ts';
import { holds, isAlike } from './told.ts';

/** Tokens that are looked at to either side: a longer clause is a list of figures. */
export const FARTHEST = 60;

/** A figure with what tells its role. */
export interface Roled {
  readonly found: Found;
  readonly sentence: Range;
  readonly clause: Range;
  readonly context: FigureContext;
  readonly isAsked: boolean;
  readonly isCarried: boolean;
  readonly reach: FigureReach | null;
}

/** Where the words begin that lead to a figure; "tien jaar" of "tien jaar geleden" is among them. */
export function leadOf({ tokens }: FigureReading, all: readonly Roled[], at: number): number {
  const [own, before] = [all[at], all[at - 1]];
  if (!own) return 0;
  const { first } = own.found.candidate;
  let lead = Math.max(first - FARTHEST, countBefore(tokens, own.sentence[0]));
  if (before && before.sentence[0] === own.sentence[0]) {
    const { figure, candidate } = before.found;
    lead = Math.max(lead, figure.kind === 'duration' ? candidate.first : candidate.next);
  }
  for (let place = first - 1; place > lead; place--) {
    if (tokens[place]?.text === ';') return place + 1;
  }
  return lead;
}

/** Whether a figure is told to be of soon. */
export function isSoon(reading: FigureReading, all: readonly Roled[], at: number): boolean {
  const own = all[at];
  if (!own || reading.lexicon.soons.size === 0) return false;
  return holds(reading, leadOf(reading, all, at), own.found.candidate.first, reading.lexicon.soons);
}

/** The figure right before one, in its sentence or the one before. */
export function beforeOf(all: readonly Roled[], at: number): Found | null {
  const [own, before] = [all[at], all[at - 1]];
  if (!own || !before) return null;
  if (before.sentence[0] === own.sentence[0]) return before.found;
  return own.sentence[0] - before.sentence[1] <= 1 ? before.found : null;
}

/** The figure right behind one where it is the first of the next sentence. */
export function nextFirstOf({ tokens }: FigureReading, all: readonly Roled[], at: number) {
  const [own, other] = [all[at], all[at + 1]];
  if (!own || !other || other.sentence[0] === own.sentence[0]) return null;
  const isNext = other.sentence[0] - own.sentence[1] <= 1;
  return isNext ? { found: other.found, opening: countBefore(tokens, other.sentence[0]) } : null;
}

/** So many figures further the next sentence may tell what became of one. */
const FARTHEST_ALIKE = 4;

/** The first of the next sentence that may measure the same, where its own sentence has no other behind it. */
export function nextAlikeOf(reading: FigureReading, all: readonly Roled[], at: number) {
  const own = all[at];
  const next = all[at + 1];
  if (!own || !next || next.sentence[0] === own.sentence[0]) return null;
  if (next.sentence[0] - own.sentence[1] > 1) return null;
  for (const other of all.slice(at + 1, at + FARTHEST_ALIKE)) {
    if (other.sentence[0] !== next.sentence[0]) return null;
    if (!isAlike(own.found, other.found)) continue;
    return { found: other.found, opening: countBefore(reading.tokens, other.sentence[0]) };
  }
  return null;
}

export function laterOf(all: readonly Roled[], at: number): Found | null {
  const own = all[at];
  const later = all
    .slice(at + 1, at + 3)
    .find(
      ({ sentence, found: { figure } }) =>
        sentence[0] === own?.sentence[0] &&
        figure.kind === own.found.figure.kind &&
        figure.unit === own.found.figure.unit,
    );
  return later?.found ?? null;
}
