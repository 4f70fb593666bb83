/** A number for each word of a query, nothing yet. */
export function zeros(length: number): Float32Array {
  return new Float32Array(length);
}

/** Keeps the most of what was seen of one word. */
export function keepMost(list: Float32Array, place: number, value: number): void {
  if (value > (list[place] ?? 0)) list[place] = value;
}

/** The sum of values, each by its weight. */
export function dot(values: Float32Array, weights: readonly number[]): number {
  let total = 0;
  for (let place = 0; place < weights.length; place++) {
    total += (values[place] ?? 0) * (weights[place] ?? 0);
  }
  return total;
}
