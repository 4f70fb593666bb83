const UPPER_START = /^\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}{1,3}-?\p{Lu}/u;
const DIGIT_AND_CAPITAL = /^\p{N}{1,3}-?\p{Lu}/u;
const DOMAIN =
  /^[\p{L}\p{N}-]{2,40}\.(?:com|nl|be|de|eu|org|net|io|ai|me|tv|fm|app|dev|shop|uk|fr|info|biz|cn|jp)$/u;
/** Most words; a look at the rest of the forms is dearer. */
const SMALL = /^[a-z]+$/u;
/** Most names. */
const PLAIN = /^[A-Z]?[a-z]+$/u;
const ALL_CAPITALS = /^(?=.*\p{Lu})[\p{Lu}\p{N}&+-]+$/u;
const MIXED = /^\p{Lu}?\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}{2,}|^\p{N}\p{Lu}/u;
/** A syllable, which abbreviations such as kWh, PbEU and cpDNA have not; or iQ, eX. */
const SYLLABLE = /\p{Lu}(?=\p{Ll}*[aeiouyáéíóúäëïöü])\p{Ll}{2}|\p{Ll}{4}|^[ie]\p{Lu}|^\p{N}/u;
const SCOTTISH_OR_IRISH = /^(?:Mac|Mc|O['’]|D['’]|De|Van|Le|La|Di|Fitz)\p{Lu}/u;

/** What the letters of a word tell. */
export interface Shape {
  /** Only small letters from a to z. */
  readonly isSmall: boolean;
  readonly hasCapital: boolean;
  /** A capital, a brand's inner form, a domain. */
  readonly isName: boolean;
  /** A capital and small letters: "Acme". */
  readonly isCapitalised: boolean;
  /** ING, AT&T, H&M. */
  readonly isAllCapitals: boolean;
  /** ING, kWh, PbEU: letters that stand for words. */
  readonly isAbbreviation: boolean;
  /** A form that brands have and few other words: eBay, PostNL, 3M. */
  readonly isBrand: boolean;
  /** bol.com, Booking.com. */
  readonly isDomain: boolean;
}

const SMALL_SHAPE: Shape = {
  isSmall: true,
  hasCapital: false,
  isName: false,
  isCapitalised: false,
  isAllCapitals: false,
  isAbbreviation: false,
  isBrand: false,
  isDomain: false,
};
const NO_NAME_SHAPE: Shape = { ...SMALL_SHAPE, isSmall: false };
const PLAIN_SHAPE: Shape = {
  ...NO_NAME_SHAPE,
  hasCapital: true,
  isName: true,
  isCapitalised: true,
};

/** Reads the shape of a word. */
export function readShape(text: string): Shape {
  if (SMALL.test(text)) return SMALL_SHAPE;
  if (PLAIN.test(text))
    return text.length > 1 ? PLAIN_SHAPE : { ...PLAIN_SHAPE, isCapitalised: false };
  if (!mayBeName(text)) return NO_NAME_SHAPE;
  const isDomain = text.includes('.') && DOMAIN.test(text);
  const hasSyllable = SYLLABLE.test(text);
  const isMixed = MIXED.test(text);
  const isAll = isAllCapitals(text);
  return {
    isSmall: false,
    hasCapital: hasCapital(text),
    isName: isNameWord(text),
    isCapitalised: /^\p{Lu}\p{Ll}+$/u.test(text),
    isAllCapitals: isAll,
    isAbbreviation: isAll || (isMixed && !hasSyllable),
    isBrand: isMixed && hasSyllable && !SCOTTISH_OR_IRISH.test(text),
    isDomain,
  };
}

/** Whether a word begins with a capital. */
export function hasCapital(text: string): boolean {
  const first = text.charCodeAt(0);
  return first < 128 ? first >= 65 && first <= 90 : UPPER_START.test(text);
}

/** Most words are all small letters; the look at the rest of the forms is dearer. */
export function mayBeName(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code === 46 || code > 126) return true;
  }
  return false;
}

/** Whether a word can be part of a name. */
export function isNameWord(text: string): boolean {
  return (
    UPPER_START.test(text) ||
    INNER_CAPITAL.test(text) ||
    DIGIT_AND_CAPITAL.test(text) ||
    (text.includes('.') && DOMAIN.test(text))
  );
}

/** ING, AT&T. */
export function isAllCapitals(text: string): boolean {
  return text.length > 1 && !PLAIN.test(text) && ALL_CAPITALS.test(text);
}
