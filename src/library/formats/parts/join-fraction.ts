import { RAISED_DIGITS } from '../../../language/index.ts';

const NUMERATOR = new RegExp(`(\\p{N}?)([${RAISED_DIGITS}]{1,3})(\\s?[/⁄])$`, 'u');
const DENOMINATOR = /^\s*[\p{N}₀-₉]{1,3}(?!\p{N})/u;
/** As much of a text as its end is told by. */
const END = 12;

/**
 * A text that ends with a raised numerator and the line below it, with the figure that follows: a
 * fraction, which stands apart from a whole number before it. 2 1/2 is not 21/2. Null where there is none.
 */
export function joinFraction(all: string, denominator: string): string | null {
  const end = all.slice(-END);
  if (!NUMERATOR.test(end) || !DENOMINATOR.test(denominator)) return null;
  const fraction = end.replace(
    NUMERATOR,
    (_, whole: string, raised: string, line: string) =>
      `${whole}${whole === '' ? '' : ' '}${lower(raised)}${line.trim()}`,
  );
  return all.slice(0, all.length - end.length) + fraction + denominator.trimStart();
}

function lower(raised: string): string {
  return Array.from(raised, (digit) => RAISED_DIGITS.indexOf(digit)).join('');
}

const SOLIDUS = /(?<![\p{N}.,⁄])(\p{N}{2,4})⁄(\p{N}{1,2})(?![\p{N}⁄])/gu;

/**
 * Numbers with a fraction of signs made for it, as a font may draw them without a space: "21⁄2" is
 * 2 1⁄2, since nobody sets a fraction so that is more than one.
 */
export function partMixedNumbers(text: string): string {
  if (!text.includes('⁄')) return text;
  return text.replace(SOLIDUS, (whole, digits: string, under: string) => {
    const from = Array.from(digits, (_, place) => place).find(
      (place) => place > 0 && digits[place] !== '0' && Number(digits.slice(place)) < Number(under),
    );
    const isFraction = Number(digits) < Number(under) || from === undefined;
    return isFraction ? whole : `${digits.slice(0, from)} ${digits.slice(from)}⁄${under}`;
  });
}
