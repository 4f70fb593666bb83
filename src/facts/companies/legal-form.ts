import { legalForms, openForms } from './lexicon/heads.ts';

/** Whether a word is a legal form: "N.V", "Inc", "GmbH". */
export function isLegalForm(word: string): boolean {
  if (word.length > 12) return false;
  const bare = (word.includes('.') ? word.replaceAll('.', '') : word).toLowerCase();
  if (!legalForms.has(bare)) return false;
  return !openForms.has(bare) || /^\p{Lu}/u.test(word);
}

const LOWER = /^(?:plc|bv|nv|b\.v|n\.v|gmbh|inc|ltd|llc|oyj|asa|spa|s\.p\.a|vzw)$/u;

/** Whether a word in small letters is one: "Pearson plc". */
export function isLowerLegalForm(word: string): boolean {
  return LOWER.test(word);
}
