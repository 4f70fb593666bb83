import { RAISED_DIGITS } from '../../../language/index.ts';

const RAISED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Array.from(RAISED_DIGITS, (raised, digit) => [String(digit), raised])),
  '-': '⁻',
  '−': '⁻',
  '+': '⁺',
};

/** Raised digits as characters of their own: 10<sup>6</sup> is not 106. Other text stays. */
export function raise(text: string): string {
  return /^\s*[-−+]?\d+\s*$/u.test(text)
    ? Array.from(text.trim(), (character) => RAISED[character] ?? character).join('')
    : text;
}
