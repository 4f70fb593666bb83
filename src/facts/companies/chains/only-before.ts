import { isLegalForm } from '../words/legal-form.ts';
import type { Word } from '../words/word.ts';
import { isJoiningHead } from './joining/connect.ts';
import type { NameText } from './draft.ts';

/** A common word or a description that stands before a name without being part of it. */
export function isOnlyBefore(made: NameText, place: number, word: Word): boolean {
  const { nounsHaveCapitals } = made.lexicon.habits;
  const opens = made.tokens[place]?.opens ?? false;
  if (isFirm(made, place, word) || isQuoted(made, place)) return false;
  if (opens && made.isCommon(word.lower) && !word.is('heads')) {
    return !isKnownRun(made, place) && !isGeneralBody(made, place, word);
  }
  if (nounsHaveCapitals && (word.isOrdinary || isThing(word) || isPlain(made, place))) return true;
  if (word.ends('headEndings') && hasLegalForm(made, place)) return false;
  if (nounsHaveCapitals && isJoiningHead(word) && made.tokens[place + 1]?.word.isNoun) return false;
  const next = made.tokens[place + 1]?.word;
  // "Hart van Brixum" needs the word before it to be a name.
  if (next?.isOrdinary === true && made.tokens[place + 2]?.word.is('ofWords') === true)
    return false;
  const isShort = next?.shape.isAbbreviation === true || next?.shape.isBrand === true;
  const isWhole = isShort || next?.is('articles') === true;
  return describes(word, opens || nounsHaveCapitals, isWhole, isShort) && !isOfPlace(made, place);
}

/** "‘Bakkerij Talmo’": between quotes all of it is the name, of whatever bears it. */
function isQuoted({ text, tokens }: NameText, place: number): boolean {
  const start = tokens[place]?.start ?? 0;
  if (!/[“‘"'«„]/u.test(text[start - 1] ?? '')) return false;
  let last = place;
  while (last < place + 4 && tokens[last + 1]?.gap === ' ') {
    if (tokens[last + 1]?.word.shape.hasCapital !== true) break;
    last++;
  }
  return last > place && /[”’"'»“]/u.test(text[tokens[last]?.end ?? 0] ?? '');
}

/** "Federal Bureau of Bread": the adjective is part of the name. */
function isGeneralBody({ tokens }: NameText, place: number, word: Word): boolean {
  const next = tokens[place + 1]?.word;
  return word.is('generalOpenings') && next !== undefined && isJoiningHead(next);
}

/** "Major League Baseball": widely known as a whole. */
function isKnownRun({ text, tokens, lexicon }: NameText, place: number): boolean {
  const start = tokens[place]?.start ?? 0;
  for (let last = place + 1; last < place + 4; last++) {
    const token = tokens[last];
    if (token?.gap !== ' ' || !token.word.shape.hasCapital) return false;
    if (lexicon.is(text.slice(start, token.end).toLowerCase(), 'organizations')) return true;
  }
  return false;
}

/** "Brauerei Talmo", "Bakkerij Brixum": with a capital it is part of the name. */
function isFirm({ tokens }: NameText, place: number, word: Word): boolean {
  const next = tokens[place + 1]?.word;
  return word.is('firmOpenings') && next !== undefined && !next.isNoun && !isLegalForm(next);
}

/** "Schiff", "Gletscher": a noun before its name. */
function isThing(word: Word): boolean {
  if (word.is('heads') || isJoiningHead(word) || word.isOfNames) return false;
  return word.ends('otherNouns') || word.ends('placeNouns');
}

/** "Die städtische Gesellschaft Talmo Brixum": it says no more than that it is one. */
function isPlain({ tokens }: NameText, place: number): boolean {
  const [before, plain, next] = tokens.slice(Math.max(0, place - 1), place + 2);
  if (!before || !plain?.word.is('plainKinds') || plain.gap !== ' ') return false;
  if (next?.gap !== ' ' || !next.word.shape.hasCapital || next.word.isNoun) return false;
  return !before.word.is('determiners') && before.word.hasEnding('inflectedEndings');
}

/** "Schwimmverein Talmo e.V.": the form is that of the whole. */
function hasLegalForm({ tokens }: NameText, place: number): boolean {
  for (let next = place + 1; next < place + 5; next++) {
    const token = tokens[next];
    if (token?.gap !== ' ') return false;
    if (isLegalForm(token.word)) return token.word.withoutDots.is('mixedForms');
    if (!token.word.shape.hasCapital) return false;
  }
  return false;
}

/** "Havenbedrijf Rotterdam", "Ziekenhuis Utrecht": a kind of company with where it is, is its name. */
function isOfPlace({ tokens, lexicon }: NameText, place: number): boolean {
  const town = tokens[place + 1]?.word;
  const rest = tokens[place + 2];
  // "Luchtvaartmaatschappij Singapore Airlines": there the place opens the name.
  const opensName = rest?.gap === ' ' && rest.word.shape.isName && !isLegalForm(rest.word);
  if (!town || opensName) return false;
  // "Raiffeisenbank Brixumhausen": of a town that no list has.
  if (!lexicon.isPlace(town.lower) && !town.hasEnding('townEndings')) return false;
  const kind = tokens[place]?.word;
  return kind?.ends('kinds') === true && (lexicon.isPlace(town.lower) || kind.ends('headEndings'));
}

/** A title or description with a capital is no part of the name: "President X", "Bank X". */
function describes(word: Word, opens: boolean, isWhole: boolean, isShort: boolean): boolean {
  const { last } = word;
  if (word.is('firmOpenings')) return false;
  // "Musikverein Talmo" is its name, but "Fußballverein Talmo" says what kind it is.
  // Before a name of another kind it does too: "Hockeybond KTB", "Schrijversbond De Pen".
  if (!word.is('kinds') && !isWhole && isSociety(word)) return false;
  if (last.is('people') || last.is('roles')) return true;
  if (!opens || word.is('joiningHeads')) return false;
  // "Ledenvereniging Talmo" says what kind it is, where "Zangvereniging Talmo" is its name.
  if (word.ends('firmOpenings') && !word.is('kinds') && !isShort) return false;
  if (last.hasEnding('roleEndings')) return true;
  return last.ends('kinds') || last.ends('agents');
}

/** A compound that ends in the head of a society: "Fischereiverband". */
function isSociety(word: Word): boolean {
  return word.shape.isCapitalised && word.lower.length > 7 && word.ends('societies');
}

/** "Transportbedrijf Talmo Logistiek": what it does stands before a name that says so itself. */
export function isFirmBefore({ tokens }: NameText, place: number): boolean {
  const [kind, , head] = tokens.slice(place, place + 3);
  if (!kind?.opens || head?.gap !== ' ' || !kind.word.ends('plainKinds')) return false;
  return head.word.is('heads') && !isJoiningHead(head.word);
}

/** "Milieuclub Transport & Zonen": the head behind the description opens a name of its own. */
export function isDescribed({ tokens }: NameText, place: number): boolean {
  const word = tokens[place]?.word;
  const rest = tokens[place + 2];
  if (!word || word.is('heads') || !word.ends('kinds')) return false;
  const head = tokens[place + 1]?.word;
  // "Die Firma Tiefbau Talmo GmbH"
  if (word.is('plainKinds') && rest?.gap === ' ' && rest.word.shape.isName) return true;
  // "Hoofdsponsor Brouwerij Talmo"
  if (head?.is('kinds') && rest?.gap === ' ' && rest.word.shape.isName) return true;
  return rest?.gap === ' & ';
}
