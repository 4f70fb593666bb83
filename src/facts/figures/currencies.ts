import type { Passage } from '../../library/index.ts';
import type { Figure } from '../types.ts';
import { isOfUnknown, onlyOf } from './candidates/units/cents.ts';

/**
 * Gives the cents of a passage that tells of no currency that of its source, where all amounts of that
 * are in one: "5 cent" of a text in euros.
 */
export function createCurrencies(
  passages: readonly Passage[],
  figuresOf: (ordinal: number) => readonly Figure[],
): (passage: Passage, figures: readonly Figure[]) => readonly Figure[] {
  const known = new Map<Passage['source'], Set<string>>();
  const asking = new Set<Passage['source']>();
  for (const [ordinal, { source }] of passages.entries()) {
    for (const { kind, unit } of figuresOf(ordinal)) {
      if (kind !== 'amount') continue;
      if (unit === null) asking.add(source);
      else known.set(source, (known.get(source) ?? new Set()).add(unit));
    }
  }
  return ({ source }, figures) => {
    if (!asking.has(source)) return figures;
    const elided = onlyOf(known.get(source) ?? []);
    return figures.map((figure) => (isOfUnknown(figure) ? { ...figure, elided } : figure));
  };
}
