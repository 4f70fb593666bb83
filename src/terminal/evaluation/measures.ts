/** How good one ranking is; each from 0 to 1. */
export interface Measures {
  readonly 'ndcg@10': number;
  readonly 'hit@1': number;
  readonly 'hit@5': number;
  readonly 'recall@10': number;
  readonly 'mrr@10': number;
}

const DEPTH = 10;

/** Measures a ranking of ids against the right ones with their grades. */
export function measure(
  ranked: readonly string[],
  relevant: ReadonlyMap<string, number>,
): Measures {
  const top = ranked.slice(0, DEPTH);
  const first = top.findIndex((id) => relevant.has(id));
  const found = top.filter((id) => relevant.has(id)).length;
  const ideal = [...relevant.values()].toSorted((a, b) => b - a).slice(0, DEPTH);
  return {
    'ndcg@10': gain(top.map((id) => relevant.get(id) ?? 0)) / gain(ideal),
    'hit@1': first === 0 ? 1 : 0,
    'hit@5': first >= 0 && first < 5 ? 1 : 0,
    'recall@10': found / relevant.size,
    'mrr@10': first < 0 ? 0 : 1 / (first + 1),
  };
}

/** Discounted cumulative gain with the grades as gains, as trec_eval and BEIR have it. */
function gain(grades: readonly number[]): number {
  return grades.reduce((total, grade, place) => total + grade / Math.log2(place + 2), 0);
}

/** The mean of each measure, to four digits. */
export function average(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures) =>
    round(all.reduce((total, measures) => total + measures[name], 0) / Math.max(1, all.length), 4);
  return {
    'ndcg@10': mean('ndcg@10'),
    'hit@1': mean('hit@1'),
    'hit@5': mean('hit@5'),
    'recall@10': mean('recall@10'),
    'mrr@10': mean('mrr@10'),
  };
}

/** A number to so many digits behind the point. */
export function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

/** The value below which a share of the values lies; 0 where there are none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
