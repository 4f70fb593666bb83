const ROMAN = /^(x{0,3})(ix|iv|v?i{0,3})$/u;
const ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const MOST = 39;

/** "iv" as the number that people ask for, "4"; up to 39, other words as they are. */
export function toArabic(word: string): string {
  const [all, tens = '', ones = ''] = ROMAN.exec(word) ?? [];
  return all ? String(tens.length * 10 + ONES.indexOf(ones)) : word;
}

/** "4" as "iv"; null of what is no whole number up to 39. */
export function toRoman(word: string): string | null {
  const number = /^[1-9]\d?$/u.test(word) ? Number(word) : 0;
  if (number === 0 || number > MOST) return null;
  return 'x'.repeat(Math.floor(number / 10)) + (ONES[number % 10] ?? '');
}
