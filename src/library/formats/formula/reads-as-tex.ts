const COMMAND = /\\(?:[a-zA-Z]{2,}|[,;!{}|])/u;
const SIGN = /[_^=<>+*/|{}≤≥≠±×·√∑∫π→-]/u;
/** Words that stand in no formula without a command before them. */
const PROSE = /(?<![\\\p{L}{])\p{L}{4,}/u;
/** "5 and AU": an amount and the text behind it. */
const AMOUNT =
  /^[\d.,]+(?:\s+\p{L}{2,}|\s*(?:k|m|bn|mln|mio|miljoen|million|miljard|billion)(?!\p{L}))/iu;
/** A name or a number alone: `x`, `AB`, `f'`, `f(x)`, `12`. */
const NAME = /^(?:\p{L}{1,3}[′']*(?:\(\p{L}\))?|\d{1,4})$/u;

/** Whether what stands between two signs is TeX and no text. */
export function readsAsTex(inside: string): boolean {
  const text = inside.trim();
  if (COMMAND.test(text)) return true;
  if (text === '' || AMOUNT.test(text) || PROSE.test(text)) return false;
  return SIGN.test(text) || NAME.test(text);
}
