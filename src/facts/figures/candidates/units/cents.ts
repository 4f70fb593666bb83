import { changeCandidate, type Candidate } from '../candidate.ts';

/** "Een kilo brengt 74 cent op, in de winkel 2,49 euro": cents are of the one currency that the passage tells. */
export function tellCents(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(isOfUnknown)) return candidates;
  const currency = onlyOf(
    candidates.flatMap(({ kind, unit }) => (kind === 'amount' && unit !== null ? [unit] : [])),
  );
  if (currency === null) return candidates;
  return candidates.map((candidate) =>
    isOfUnknown(candidate) ? changeCandidate(candidate, { unit: currency }) : candidate,
  );
}

/** Whether an amount is in hundredths of a currency that is not told. */
export function isOfUnknown({ kind, unit }: Pick<Candidate, 'kind' | 'unit'>): boolean {
  return kind === 'amount' && unit === null;
}

/** The one that all are, or null. */
export function onlyOf(currencies: Iterable<string>): string | null {
  const [only = null, ...others] = new Set(currencies);
  return others.length === 0 ? only : null;
}
