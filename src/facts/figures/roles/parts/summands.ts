import type { Roled } from '../neighbours.ts';

/** A sentence of more figures is a table of them. */
const MOST_FIGURES = 40;
/** So many parts add up at most. */
const MOST = 12;
/** Parts that are told before a whole. */
const MOST_BEFORE = 3;
/** How far a sum may be off, as parts are rounded. */
const OFF = 0.006;

/**
 * The places of figures that add up to another of their sentence, before them or behind: "74 zangers: 29
 * sopranen, 23 alten, 9 tenoren en 13 bassen", "12 girls and 9 boys, 21 in all"; or that are told to be
 * of a whole.
 */
export function findSummands(all: readonly Roled[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { reach }] of all.entries()) if (reach === 'whole') addParts(all, at, found);
  for (let from = 0; from < all.length;) {
    let to = from + 1;
    while (to < all.length && all[to]?.sentence[0] === all[from]?.sentence[0]) to++;
    if (to - from > 2 && to - from <= MOST_FIGURES) addSummands(all, from, to, found);
    from = to;
  }
  return found;
}

/** "Centrum drew 88,000; all branches together drew 240,000": what is told before a whole, and is less. */
function addParts(all: readonly Roled[], at: number, found: Set<number>): void {
  const whole = all[at];
  for (let place = at - 1; place >= Math.max(0, at - MOST_BEFORE); place--) {
    const part = all[place];
    if (!whole || !part || whole.sentence[0] - part.sentence[1] > 1) return;
    const { counted } = whole.found.figure;
    const isElse = counted !== null && counted !== part.found.figure.counted;
    if (!isElse && part.reach === null && partOf(whole, part) !== null) found.add(place);
  }
}

function addSummands(all: readonly Roled[], from: number, to: number, found: Set<number>): void {
  for (let at = from; at < to; at++) {
    for (const step of [1, -1]) {
      let sum = 0;
      for (let place = at + step; place >= from && place < to; place += step) {
        const parts = Math.abs(place - at);
        const value = partOf(all[at], all[place]);
        if (value === null || parts > MOST) break;
        sum += value;
        const whole = all[at]?.found.figure.value ?? 0;
        if (parts < 2 || Math.abs(sum - whole) > whole * OFF) continue;
        for (let part = at + step; part !== place + step; part += step) found.add(part);
        break;
      }
    }
  }
}

/** What one adds to another of its kind; null where it may be no part of it. */
function partOf(whole: Roled | undefined, part: Roled | undefined): number | null {
  if (!whole || !part) return null;
  const [a, b] = [whole.found.figure, part.found.figure];
  const isOfKind = a.kind === b.kind && a.unit === b.unit && b.to === null && a.to === null;
  // Shares of a whole are told of something else than it.
  if (!isOfKind || a.kind === 'percentage' || a.kind === 'fraction') return null;
  const [total, value] = [a.value ?? 0, b.value ?? 0];
  return value > 0 && value < total ? value : null;
}
