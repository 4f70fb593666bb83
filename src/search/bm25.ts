/** How soon a repeated term stops adding (k1), and how much long passages are held back (b). */
const K1 = 1;
const B = 0.65;

/** How much a term counts that stands in so many of the passages. */
export function inverseDocumentFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** What a term adds that stands so often in a passage of this length, relative to the average. */
export function saturate(frequency: number, relativeLength: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + B * relativeLength));
}
