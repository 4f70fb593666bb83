/** What was found of what was to be found. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Adds up texts: the names found in each against the names that are there. */
export function measure(
  texts: readonly { readonly found: Iterable<string>; readonly wanted: readonly string[] }[],
): Measure {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const text of texts) {
    const names = new Set(text.found);
    right += text.wanted.filter((name) => names.has(name)).length;
    found += names.size;
    wanted += text.wanted.length;
  }
  const precision = right / found;
  const recall = right / wanted;
  return { precision, recall, f1: (2 * right) / (found + wanted) };
}
