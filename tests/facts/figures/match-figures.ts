/** A figure as the fixtures label it; of a range both ends. */
export interface Labelled {
  readonly text: string;
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
}

/** Compares found figures with labelled ones, each label used once. */
export function matchFigures(
  found: readonly Labelled[],
  labels: readonly Labelled[],
): { matched: number; missed: string[]; extra: string[] } {
  const left = [...labels];
  const extra: string[] = [];
  for (const figure of found) {
    const place = left.findIndex((label) => isSame(figure, label));
    if (place === -1) extra.push(`"${figure.text}"`);
    else left.splice(place, 1);
  }
  const missed = left.map(({ text }) => `"${text}"`);
  return { matched: found.length - extra.length, missed, extra };
}

function isSame(one: Labelled, other: Labelled): boolean {
  const [a, b] = [[one.value].flat(), [other.value].flat()];
  return (
    one.text === other.text &&
    one.unit === other.unit &&
    a.length === b.length &&
    a.every(
      (value, place) => Math.abs(value - (b[place] ?? NaN)) <= 1e-6 * Math.max(1, Math.abs(value)),
    )
  );
}
