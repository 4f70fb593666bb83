import { headWords } from './lexicon/heads.ts';
import type { CompanyLexicon } from './lexicon/index.ts';
import { connects, INITIAL } from './connect.ts';
import { isFunctionWord } from './function-word.ts';
import { isLegalForm, isLowerLegalForm } from './legal-form.ts';
import { namePart, type NamePart } from './name-word.ts';
import type { Token } from './tokens.ts';
import { isAllCapitals, isNameWord } from './word-shape.ts';

/** A chain while it grows. */
export interface Draft {
  parts: NamePart[];
  first: number;
  last: number;
  end: number;
  closed: boolean;
}

/** Takes in the next word or words where they belong to the name. */
export function grow(draft: Draft, tokens: readonly Token[], lexicon: CompanyLexicon): boolean {
  const next = tokens[draft.last + 1];
  const lastPart = draft.parts.at(-1);
  if (!next || !lastPart) return false;
  const part = namePart(next, lexicon);
  if (part && isTitleOfPerson(tokens, draft.last + 1, lexicon)) return false;
  if (isCurrency(tokens, draft.last + 1)) return false;
  if (part && !isFunctionWord(next.text) && joins(next.gap, lastPart.text, part.text)) {
    return take(draft, [part], draft.last + 1);
  }
  if (/^\p{N}{1,3}(?:['’]s)?$/u.test(next.text) && next.gap === ' ') {
    return takeNumber(draft, next, tokens, lexicon);
  }
  if (next.gap === ' ' && isLowerLegalForm(next.text)) {
    const { start, end, text } = next;
    return take(draft, [{ start, end, text, possessive: false, tail: null }], draft.last + 1);
  }
  if (next.gap !== ' ') return false;
  return takeConnected(draft, tokens, lexicon);
}

const PLAIN_CAPITAL = /^\p{Lu}\p{Ll}+$/u;

/** "Microsoft CEO Jane Smith", "State Minister Jane Smith": a new name begins behind the title. */
function isTitleOfPerson(
  tokens: readonly Token[],
  place: number,
  { people, roles }: CompanyLexicon,
): boolean {
  const title = tokens[place];
  const first = tokens[place + 1];
  const last = tokens[place + 2];
  if (!title || first?.gap !== ' ' || last?.gap !== ' ') return false;
  const lower = title.text.toLowerCase();
  if (!people.has(lower) && !(roles.has(lower) && isAllCapitals(title.text))) return false;
  return [first, last].every(
    ({ text }) => PLAIN_CAPITAL.test(text) && !headWords.has(text.toLowerCase()),
  );
}

/** "C$15bn", "HK$3m". */
function isCurrency(tokens: readonly Token[], place: number): boolean {
  const word = tokens[place]?.text ?? '';
  return /^\p{Lu}{1,3}$/u.test(word) && /^[$£€]/u.test(tokens[place + 1]?.gap ?? '');
}

const ABBREVIATED = /^(?:St|Mr|Mrs|Dr|Wm|Bros|Jos|Th|Chr)$/u;

function joins(gap: string, before: string, word: string): boolean {
  if (gap === ' ' || gap === ' & ') return true;
  if (gap === '. ') return INITIAL.test(before) || ABBREVIATED.test(before);
  return gap === ', ' && isLegalForm(word);
}

function take(draft: Draft, parts: readonly NamePart[], last: number): true {
  draft.parts.push(...parts);
  draft.last = last;
  const newest = parts.at(-1);
  if (newest) {
    draft.end = newest.end;
    draft.closed = newest.possessive || newest.tail !== null;
  }
  return true;
}

/** "Motel 6's", "Studio 100": a number belongs to a name only where the text shows it. */
function takeNumber(
  draft: Draft,
  next: Token,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): boolean {
  const after = tokens[draft.last + 2];
  // "die van Jumbo 11%"
  if (/^ ?[%‰°€$£]/u.test(after?.gap ?? '')) return false;
  const possessive = /['’]s$/u.test(next.text);
  const head = draft.parts.at(-1)?.text.toLowerCase() ?? '';
  const acts = after?.gap === ' ' && lexicon.actions.has(after.text);
  // "de app van Talmo 24,": a product has an article, "de vleugel van de Boeing 737".
  const before = tokens[draft.first - 1]?.text ?? '';
  const isOwner = lexicon.belonging.has(before) && after !== undefined && after.gap !== ' ';
  if (!possessive && !acts && !isOwner && !headWords.has(head)) return false;
  const digits = next.text.replace(/['’]s$/u, '');
  const end = next.start + digits.length;
  const part = { start: next.start, end, text: digits, possessive, tail: null };
  take(draft, [part], draft.last + 1);
  draft.closed = true;
  return true;
}

/** "minister Karin van …": one capital word behind a title is a first name. */
function isTitled({ first }: Draft, tokens: readonly Token[], { people }: CompanyLexicon): boolean {
  return tokens[first]?.gap === ' ' && people.has(tokens[first - 1]?.text.toLowerCase() ?? '');
}

/** "Bank of America", "Universiteit van Amsterdam", "Jan van der Meer". */
function takeConnected(draft: Draft, tokens: readonly Token[], lexicon: CompanyLexicon): boolean {
  let place = draft.last + 1;
  const connectors: string[] = [];
  while (connectors.length < 3) {
    const token = tokens[place];
    if (!token || token.gap !== ' ') return false;
    if (isNameWord(token.text)) break;
    connectors.push(token.text);
    place++;
  }
  const token = tokens[place];
  const part = token && namePart(token, lexicon);
  if (!part) return false;
  const words = draft.parts.map(({ text }) => text);
  const joined = draft.last - draft.first + 1 > words.length;
  const isPerson = words.length === 1 && isTitled(draft, tokens, lexicon);
  const isSurname = isPerson && /^(?:van|von|de|den|der|ter|ten)$/u.test(connectors[0] ?? '');
  if (!isSurname && !connects(words, joined, connectors, part.text, lexicon)) return false;
  return take(draft, [part], place);
}
