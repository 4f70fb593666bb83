/** How soon a repeated term stops adding. */
export const K1 = 1.4;
/** How much long passages are held back. */
const B = 0.75;

/** How much a term counts that stands in so many of the passages. */
export function inverseDocumentFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/**
 * Passages of everyday language that a library is thought to stand among: how rare a word is does
 * not depend on what else is in the folder then, nor on how little there is in all.
 */
const EVERYDAY_PASSAGES = 5_000;

/** As `inverseDocumentFrequency`, judged against the language as well as against the library. */
export function judgeRarity(passages: number, frequency: number, everyday = 0): number {
  const all = passages + EVERYDAY_PASSAGES;
  return inverseDocumentFrequency(all, Math.min(all, frequency + EVERYDAY_PASSAGES * everyday));
}

/** What a term adds that stands so often in a passage of this length, relative to the average. */
export function saturate(frequency: number, relativeLength: number): number {
  return (frequency * (K1 + 1)) / (frequency + findNorm(relativeLength));
}

/** How often a word of the title counts: it is chosen to say what the whole is about. */
export const TITLE_WEIGHT = 3;

/** What a passage's length does to its terms: the part of BM25 that can be had beforehand. */
export function findNorm(relativeLength: number): number {
  return K1 * (1 - B + B * relativeLength);
}
