import { company, each, firstOf, other, place, row, settled, type CueFamily, when } from './cue.ts';
import { endsAsClass, isMethod } from './identifiers.ts';
import type { View } from './view.ts';

/** ‘Digital Voyagers’: a coined term or the title of a work. */
function isQuoted({ chain: { start, end }, around: { text } }: View): boolean {
  return /[“‘"'«„]/u.test(text[start - 1] ?? '') && /[”’"'»“]/u.test(text[end] ?? '');
}

/** "Vandeloo & Brixum", "Vandeloo + Brixum"; two people stand so too: "Anna + Jan". */
function isJoint({ text, words }: View['chain'], { business }: View['around']): boolean {
  // "U&E", "D&V": of a firm where the text is about business.
  if (words.length === 1 && /^\p{Lu}&\p{Lu}$/u.test(text)) return business > LITTLE_BUSINESS;
  if (text.includes('&')) return !(text.includes(' & ') && words.every(isOfPair));
  return text.includes(' + ') && !words.some((word) => word.is('firstNames'));
}

const LITTLE_BUSINESS = 1 / 3;

/** "Mg" and "Fe", "Signs" and "Symptoms": nobody's name, but with another two things that go together. */
function isOfPair(word: View['first']): boolean {
  if (word.is('organizations')) return false;
  return word.text.length < 3 || word.shape.isAbbreviation || word.isOrdinary;
}

/** "Airbus A321", "Talmo X-20", "Nexus 6P". */
const MODEL = /^(?:\p{Lu}{1,3}-?\p{N}{1,4}\p{L}{0,4}|\p{N}{1,3}\p{Lu}{1,2})$/u;

/** "DGB 2010/921M": the number of a document behind its letters. */
const REFERENCE = /^ (?:19|20)\p{N}{2}\/\p{N}/u;

function closesAsModel({ isLong, first, last }: View): boolean {
  return isLong && MODEL.test(last.text) && !first.is('clubForms') && !first.is('heads');
}

/** "Flemish", "Anglo-Flemish", "Russian-Flemish" */
function isNationality(word: View['first'], lexicon: View['around']['lexicon']): boolean {
  if (word.is('nationalities')) return true;
  if (!word.text.includes('-')) return false;
  return word.lower.split('-').every((part) => lexicon.is(part, 'nationalities'));
}

/** "LEAGUE RESULTS": what a headline has in capitals; the legal form of a name is no ordinary word. */
const isLoud =
  (lexicon: View['around']['lexicon']) =>
  ({ shape, lower }: View['first']): boolean =>
    shape.isAllCapitals && lower.length > 1 && lexicon.ordinary.has(lower);

/** Of a number behind a name: neither a percentage nor a year, nor the first part of a score. */
const VERSION = /^(?!(?:19|20)\p{N}{2}$)\p{N}{1,4}(?:\.\p{N})?$/u;

/** What follows the name, where that is a number of a model: what stands behind it; else null. */
function behindVersion({ chain, around: { tokens, text } }: View): string | null {
  const number = tokens[chain.last + 1];
  if (number?.gap !== ' ' || chain.possessive || !VERSION.test(number.text)) return null;
  const next = tokens[chain.last + 2];
  if (next?.word.is('amounts')) return null;
  return next?.gap ?? text.slice(number.end);
}

/** "the Talmo 3", "zijn Talmo 737". */
function isOneOf(view: View): boolean {
  const rest = view.before.is('determiners') ? behindVersion(view) : null;
  // "het Rode Kruis 212 lopers", but "zijn Talmo 737".
  if (view.isLong && view.around.lexicon.is(view.lower, 'organizations')) return false;
  if (rest === null || /^ ?[%‰°€$£–-]|^,$/u.test(rest)) return false;
  // "Dann zählte der Talmo 94 Tiere": they are counted.
  const counted = view.around.tokens[view.chain.last + 2];
  return !(view.around.lexicon.habits.nounsHaveCapitals && counted?.word.shape.hasCapital);
}

/** "Shell", "de NS"; a word that opens a sentence may be the common one: "Trouw". */
function isKnownOrganization({ chain, lower, isLong, first, before, around }: View): boolean {
  const { lexicon } = around;
  if (!lexicon.is(lower, 'organizations')) {
    // "The Economist"
    if (!before.is('articles')) return false;
    if (!lexicon.is(`${before.lower} ${lower}`, 'organizations')) return false;
  }
  if (isLong || !chain.opens) return true;
  if (around.isCommon(lower)) return false;
  // "Dak": a short word with one capital is the common one.
  return !(lower.length < 5 && first.shape.isCapitalised && around.lexicon.ordinary.has(lower));
}

/** "Brixumdorp", "Brixleyham"; people and companies are called so too. */
function endsAsTown({ first, isLong, lower, around }: View): boolean {
  if (isLong || lower.length < 6 || !first.shape.isCapitalised) return false;
  return first.hasEnding('townEndings') && !around.lexicon.isPlace(lower);
}

/** "Tarifliche Kündigungen": an adjective that agrees opens a sentence, with its noun. */
function isAdjectiveAndNoun({ chain, first, last, around }: View): boolean {
  if (!around.lexicon.habits.nounsHaveCapitals || !chain.opens) return false;
  if (chain.words.length !== 2 || last.isOfNames || first.is('nationalities')) return false;
  if (first.isOfNames && !first.is('openingHeads')) return false;
  if (first.hasEnding('describingEndings')) return true;
  if (!first.hasEnding('inflectedEndings')) return false;
  return last.isNoun || last.hasEnding('abstractEndings') || last.hasEnding('plainEndings');
}

/** What the letters and the words of the name itself tell. */
export const form: CueFamily = when(
  () => true,
  ...each(
    row('"&" in the name', company(6), ({ chain, around }) => isJoint(chain, around)),
    row(
      'ends in an apostrophe and s',
      company(2),
      ({ lower }) => lower.endsWith('s') && /['’]s$/u.test(lower),
    ),
    row('closes with the year of a club', settled(5), ({ chain }) =>
      / ['’‘]\p{N}{2}$/u.test(chain.text),
    ),
    row('the name of a place', place(12), ({ lower, around }) => around.lexicon.isPlace(lower)),
    row('ends as names of towns do', place(3), endsAsTown),
    row(
      'the first word of many places',
      place(4),
      ({ isLong, first }) => isLong && first.is('placeOpenings'),
    ),
    row('an organization that is widely known', settled(6), isKnownOrganization),
    row('in quotes', other(3), isQuoted),
    row('closes as models do', other(12), closesAsModel),
    row('the letters of a document’s number', other(12), ({ chain, around: { text } }) =>
      REFERENCE.test(text.slice(chain.end, chain.end + 8)),
    ),
    row('one of a model, by its number', other(12), isOneOf),
    row('a version, by the number that closes it', other(6), (view) =>
      /^(?:[.;)]|, )/u.test(behindVersion(view) ?? ''),
    ),
    row('only common words', other(6), ({ chain }) =>
      chain.words.every((word) => word.is('plainWords')),
    ),
    row('an adjective and a noun, where all nouns have a capital', other(12), isAdjectiveAndNoun),
    row(
      'ordinary words in capitals',
      other(12),
      ({ chain, isLong, lower, around: { lexicon } }) =>
        isLong && chain.words.every(isLoud(lexicon)) && !lexicon.is(lower, 'organizations'),
    ),
    row('only a nationality', other(16), ({ chain, around }) =>
      chain.words.every((word) => isNationality(word, around.lexicon)),
    ),
    row(
      'in a text all in capitals',
      other(12),
      ({ around, lower }) => around.isLoud && !around.lexicon.is(lower, 'organizations'),
    ),
    row(
      'several words that are no organization',
      other(12),
      ({ isLong, lower, around }) => isLong && around.lexicon.is(lower, 'capitalised'),
    ),
    row(
      'a month, a weekday or a language in a longer name',
      other(4),
      ({ isLong, chain }) => isLong && chain.words.some((word) => word.is('calendar')),
    ),
    row(
      'a longer name opens with a place',
      company(2),
      ({ isLong, first, around }) => isLong && around.lexicon.isPlace(first.lower),
    ),
    row(
      'a longer name opens with a nationality',
      company(1),
      ({ isLong, first }) => isLong && first.is('nationalities'),
    ),
  ),
  ...firstOf(
    row('part of an address', other(12), ({ chain, around: { text } }) =>
      /[@/.]/u.test(text[chain.start - 1] ?? ''),
    ),
    row('the name of a method', other(12), ({ chain }) => isMethod(chain.text)),
    row('the name of a class', other(8), ({ chain, around }) =>
      endsAsClass(chain.text, around.lexicon),
    ),
    row(
      'a form that brands have, in a text about programs',
      other(2),
      ({ chain, around }) => chain.words.some(({ shape }) => shape.isBrand) && around.isCode,
    ),
    row('a domain', company(6), ({ chain }) => chain.words.some(({ shape }) => shape.isDomain)),
    row('a form that brands have', company(4), ({ chain }) =>
      chain.words.some(({ shape }) => shape.isBrand),
    ),
  ),
);
