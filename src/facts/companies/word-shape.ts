const UPPER_START = /^\p{Lu}/u;
const INNER_CAPITAL = /^\p{Ll}{1,3}-?\p{Lu}/u;
const DIGIT_AND_CAPITAL = /^\p{N}{1,3}-?\p{Lu}/u;
const DOMAIN =
  /^[\p{L}\p{N}-]{2,40}\.(?:com|nl|be|de|eu|org|net|io|ai|me|tv|fm|app|dev|shop|uk|fr|info|biz|cn|jp)$/u;
/** Most names; a look at the rest of the forms is dearer. */
const PLAIN = /^[A-Z]?[a-z]+$/u;
const ALL_CAPITALS = /^(?=.*\p{Lu})[\p{Lu}\p{N}&+-]+$/u;
const MIXED = /^\p{Lu}?\p{Ll}+\p{Lu}|^\p{Lu}{2,}\p{Ll}{2,}|^\p{N}\p{Lu}/u;
/** A syllable, which abbreviations such as kWh, PbEU and cpDNA have not; or iQ, eX. */
const SYLLABLE = /\p{Lu}(?=\p{Ll}*[aeiouyáéíóúäëïöü])\p{Ll}{2}|\p{Ll}{4}|^[ie]\p{Lu}|^\p{N}/u;
const SCOTTISH_OR_IRISH = /^(?:Mac|Mc|O['’]|D['’]|De|Van|Le|La|Di|Fitz)\p{Lu}/u;

/** Whether a word can be part of a name: a capital, a brand's inner form, a domain. */
export function isNameWord(word: string): boolean {
  if (!mayBeName(word)) return false;
  return (
    UPPER_START.test(word) ||
    INNER_CAPITAL.test(word) ||
    DIGIT_AND_CAPITAL.test(word) ||
    isDomain(word)
  );
}

/** Most words are all small letters; the look at the rest of the forms is dearer. */
export function mayBeName(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 65 && first <= 90) || /[A-Z.]|[^ -~]/u.test(word);
}

/** bol.com, Booking.com. */
export function isDomain(word: string): boolean {
  return word.includes('.') && DOMAIN.test(word);
}

/** ING, AT&T, H&M. */
export function isAllCapitals(word: string): boolean {
  return !PLAIN.test(word) && ALL_CAPITALS.test(word) && word.length > 1;
}

/** ING, kWh, PbEU: letters that stand for words. */
export function isAbbreviation(word: string): boolean {
  if (PLAIN.test(word)) return false;
  return isAllCapitals(word) || (MIXED.test(word) && !SYLLABLE.test(word));
}

/** A form that brands have and few other words: eBay, PostNL, 3M. */
export function isBrandForm(word: string): boolean {
  return (
    !PLAIN.test(word) && MIXED.test(word) && SYLLABLE.test(word) && !SCOTTISH_OR_IRISH.test(word)
  );
}
