/** Accents that a file draws over letters, as the characters that they are read as. */
const ACCENTS: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  '´': '\u0301',
  '`': '\u0300',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˚': '\u030a',
  '¸': '\u0327',
};
const BEFORE = /(\p{L}{0,3})([¨´`ˆ˜ˇ˚¸])([\p{L}ı])/gu;
const BEHIND = /([cCsS])¸/gu;
/** Words before an apostrophe, for which some write an accent: "l´eau". */
const ELISION = /^(?:[ldcjnmts]|qu)$/iu;
const VOWEL = /^[aeiouyı]$/iu;

/**
 * Accents beside their letters → letters with accents: programs such as TeX draw "ö" as "¨" and "o",
 * and "co¨ordinaat" would be two words.
 */
export function composeAccents(text: string): string {
  if (!/[¨´`ˆ˜ˇ˚¸]/u.test(text)) return text;
  return text
    .replace(BEHIND, (_, letter: string) => `${letter}\u0327`.normalize('NFC'))
    .replace(BEFORE, (whole, before: string, accent: string, letter: string) => {
      const isQuote = accent === '`' && before === '';
      const isApostrophe = accent === '´' && (ELISION.test(before) || !VOWEL.test(letter));
      const plain = letter === 'ı' ? 'i' : letter;
      const composed = `${plain}${ACCENTS[accent] ?? ''}`.normalize('NFC');
      return isQuote || isApostrophe || composed.length > 1 ? whole : before + composed;
    });
}
