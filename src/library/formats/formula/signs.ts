/** Operators between two terms: a text that has one needs brackets to be part of another. */
const BETWEEN: ReadonlySet<string> = new Set(
  '+ - − – ± ∓ × ⋅ · ∗ * ÷ / ∕ : = ≠ ≡ ≈ ≃ ≅ ∼ ~ ∝ < > ≤ ≥ ≪ ≫ ≺ ≻ ∈ ∉ ∋ ⊂ ⊆ ⊃ ⊇ ∪ ∩ ∖ \\ ∧ ∨ ⊕ ⊗ ∘ → ← ↔ ⇒ ⇐ ⇔ ⟶ ⟵ ⟹ ⟸ ⟺ ↦ ⇌ ⊢ ⊨ ⊥ ∥ ≔ := == != <= >= -> , ; . …'.split(
    ' ',
  ),
);
/** Written close to what stands beside them, also where others have spaces. */
const CLOSE: ReadonlySet<string> = new Set('⋅ · ∗ * / ∕ \\ ∘ . :'.split(' '));
/** With a space behind them only. */
const SEPARATORS: ReadonlySet<string> = new Set([',', ';']);
const OPENING: ReadonlySet<string> = new Set('( [ { ⟨ ⌊ ⌈ ⟦'.split(' '));
const CLOSING: ReadonlySet<string> = new Set(') ] } ⟩ ⌋ ⌉ ⟧'.split(' '));
const EITHER: ReadonlySet<string> = new Set('| ‖ ∣ ∥ ||'.split(' '));
/** Operators before one term, which otherwise would end the term before. */
const SIGNS: ReadonlySet<string> = new Set('+ - − – ± ∓ ~'.split(' '));
/** Operators whose bounds and terms belong to them. */
const LARGE = /^[∑∏∐∫-∳⋀-⋃⨀-⨆]$/u;

/** Whether the operator stands between two terms. */
export function isBetween(sign: string): boolean {
  return BETWEEN.has(sign);
}

/** Whether the operator may stand before one term. */
export function isSign(sign: string): boolean {
  return SIGNS.has(sign);
}

/** Whether it is a sum, a product, an integral. */
export function isLarge(sign: string): boolean {
  return LARGE.test(sign);
}

/** The operator with its spaces, where there is room for them. */
export function spaced(sign: string): string {
  if (SEPARATORS.has(sign)) return `${sign} `;
  return CLOSE.has(sign) ? sign : ` ${sign} `;
}

/** Whether it opens or closes brackets; `either` for signs that do both. */
export function bracketOf(sign: string): 'open' | 'close' | 'either' | null {
  if (OPENING.has(sign)) return 'open';
  if (CLOSING.has(sign)) return 'close';
  return EITHER.has(sign) ? 'either' : null;
}

/** Signs set above or below a letter → the combining character. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '¯': '\u0304',
  '‾': '\u0304',
  '―': '\u0304',
  '\u0305': '\u0304',
  '\u0304': '\u0304',
  _: '\u0332',
  '\u0332': '\u0332',
  '^': '\u0302',
  ˆ: '\u0302',
  '\u0302': '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  '∼': '\u0303',
  '\u0303': '\u0303',
  '→': '\u20d7',
  '⃗': '\u20d7',
  '⇀': '\u20d7',
  '\u20d1': '\u20d7',
  '˙': '\u0307',
  '\u0307': '\u0307',
  '¨': '\u0308',
  '\u0308': '\u0308',
  ˇ: '\u030c',
  '\u030c': '\u030c',
  '˘': '\u0306',
  '\u0306': '\u0306',
  '´': '\u0301',
  '\u0301': '\u0301',
  '`': '\u0300',
  '\u0300': '\u0300',
};

/** Braces and lines over or under more terms, which a text on one line leaves out. */
export const STRETCHED: ReadonlySet<string> = new Set('⏞ ⏟ ⏜ ⏝ ⎴ ⎵ ︷ ︸'.split(' '));

const INVISIBLE = /[\u2061-\u2064\u200b\u2060]/gu;
/** Slanted and bold letters of mathematics, which are in their place what a font is elsewhere. */
const STYLED = /[\u{1d400}-\u{1d49b}\u{1d5a0}-\u{1d7ff}\u210e]/gu;

/** The text without characters that nobody sees, and letters without their slant. */
export function plain(text: string): string {
  return text.replace(INVISIBLE, '').replace(STYLED, (letter) => letter.normalize('NFKC'));
}

const DOUBLE: Readonly<Record<string, string>> = {
  C: 'ℂ',
  H: 'ℍ',
  N: 'ℕ',
  P: 'ℙ',
  Q: 'ℚ',
  R: 'ℝ',
  Z: 'ℤ',
};

/** A letter with a doubled line: the sets of numbers are known by it. */
export function doubleStruck(text: string): string {
  return DOUBLE[text] ?? text;
}
