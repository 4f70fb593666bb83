/** A number read from digits. */
export interface DigitsRead {
  readonly value: number;
  /** Has a mark between thousands. */
  readonly grouped: boolean;
  readonly decimals: boolean;
}

/** "12,34,567": groups of two before the last of three, as in India. */
const INDIAN = /^[1-9]\d?(?:,\d{2}){1,5},\d{3}(?:\.\d{1,2})?$/u;

/**
 * The value of digits with points and commas by the language's notation, or where that is not known by form
 * if the form can mean one thing only; null where it is no number but a date, a version or a code.
 */
export function readDigits(digits: string, decimalComma: boolean | null): DigitsRead | null {
  if (/^0\d/u.test(digits) || digits.length > 26) return null;
  // Most numbers have no mark.
  if (!/[.,]/u.test(digits)) return { value: Number(digits), grouped: false, decimals: false };
  const [whole = '', ...rest] = digits.split(/[.,]/u);
  const marks = digits.replace(/\d/gu, '');
  if (INDIAN.test(digits)) {
    const [lakhs = '', part] = digits.split('.');
    const value = Number(`${lakhs.replaceAll(',', '')}.${part ?? '0'}`);
    return { value, grouped: true, decimals: part !== undefined };
  }
  const last = rest.at(-1) ?? '';
  const isGrouped = /^[1-9]\d{0,2}$/u.test(whole) && rest.every((group) => group.length === 3);
  if (isGrouped && isThousands(marks, decimalComma)) {
    return { value: Number(whole + rest.join('')), grouped: true, decimals: false };
  }
  const groups = rest.slice(0, -1);
  const hasOwnMark = !marks.slice(0, -1).includes(marks.slice(-1));
  const areGroups =
    groups.length === 0 ||
    (/^[1-9]\d{0,2}$/u.test(whole) &&
      new Set(marks.slice(0, -1)).size === 1 &&
      groups.every((group) => group.length === 3));
  if (!hasOwnMark || !areGroups) return null;
  const value = Number(`${whole}${groups.join('')}.${last}`);
  return { value, grouped: groups.length > 0, decimals: true };
}

/** Whether groups of three digits are thousands: one mark throughout, and the language's. */
function isThousands(marks: string, decimalComma: boolean | null): boolean {
  if (new Set(marks).size > 1) return false;
  if (marks.length > 1 || decimalComma === null) return true;
  return (marks === '.') === decimalComma;
}
