import { isCalendarOrLanguage } from './lexicon/calendar.ts';
import { firstNames } from './lexicon/first-names.ts';
import { headWords, joiningHeads, legalForms, openForms, otherHeads, subjects } from './lexicon/heads.ts';
import { sentenceOpeners, type CompanyLexicon } from './lexicon/index.ts';
import { namePart, type NamePart } from './name-word.ts';
import type { Token } from './tokens.ts';
import type { Chain } from './types.ts';
import { isNameWord } from './word-shape.ts';

/** No name is longer; it bounds the work on a text in capitals. */
const MOST_WORDS = 9;

const PARTICLES = new Set(
  'van der den de von zu di da del della dos la le du el al bin ibn ten ter te van’t'.split(' '),
);
const INITIAL = /^\p{Lu}(?:\.\p{Lu}){0,4}$/u;

const LOWER_LEGAL_FORM = /^(?:plc|bv|nv|b\.v|n\.v|gmbh|inc|ltd|llc|oyj|asa|spa|s\.p\.a|vzw)$/u;

/** A chain while it grows. */
interface Draft {
  parts: NamePart[];
  first: number;
  last: number;
  end: number;
  closed: boolean;
}

/** All runs of words that may be a name, in order, without overlap. */
export function findChains(
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
  isCommon: (word: string) => boolean,
): Chain[] {
  const chains: Chain[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const draft = startChain(tokens, place, lexicon, isCommon);
    if (!draft) continue;
    while (!draft.closed && draft.parts.length < MOST_WORDS && grow(draft, tokens, lexicon));
    chains.push(finish(draft, text, tokens));
    place = draft.last;
  }
  return chains;
}

function startChain(
  tokens: readonly Token[],
  place: number,
  lexicon: CompanyLexicon,
  isCommon: (word: string) => boolean,
): Draft | null {
  const token = tokens[place];
  const part = token && namePart(token, lexicon);
  if (!part) return null;
  const lower = part.text.toLowerCase();
  const next = tokens[place + 1];
  const goesOn = next?.gap === ' ' && isNameWord(next.text);
  const isArticle = lexicon.articles.has(lower) && !isSurnamePrefix(tokens, place);
  if (isArticle || (token.opens && sentenceOpeners.has(lower) && !goesOnAsFirm(tokens, place))) {
    return null;
  }
  if (token.opens && goesOn && isCommon(lower) && !headWords.has(lower)) return null;
  const headFollows = goesOn && headWords.has(next.text.toLowerCase());
  if (isCalendarOrLanguage(lower) && !headFollows && !firstNames.has(lower)) return null;
  const end = part.end;
  const closed = part.possessive || part.tail !== null;
  return { parts: [part], first: place, last: place, end, closed };
}

/** "De Graaf & Zonen B.V.": the capital article of a surname belongs to the name. */
function isSurnamePrefix(tokens: readonly Token[], place: number): boolean {
  return tokens[place]?.text === 'De' && goesOnAsFirm(tokens, place);
}

/** Whether a surname and then "&" or a legal form follow. */
function goesOnAsFirm(tokens: readonly Token[], place: number): boolean {
  if (!/^(?:De|Van|Ten|Ter)$/u.test(tokens[place]?.text ?? '')) return false;
  for (let next = place + 1; next < place + 5; next++) {
    const token = tokens[next];
    if (!token || (token.gap !== ' ' && token.gap !== ' & ')) return false;
    if (next > place + 1 && (token.gap === ' & ' || isLegalForm(token.text))) return true;
  }
  return false;
}

/** Takes in the next word or words where they belong to the name. */
function grow(
  draft: Draft,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): boolean {
  const next = tokens[draft.last + 1];
  const lastPart = draft.parts.at(-1);
  if (!next || !lastPart) return false;
  const part = namePart(next, lexicon);
  if (part && !isCapitalArticle(next.text) && joins(next.gap, lastPart.text, part.text)) {
    return take(draft, [part], draft.last + 1);
  }
  if (/^\p{N}{1,3}(?:['’]s)?$/u.test(next.text) && next.gap === ' ') {
    return takeNumber(draft, next, tokens[draft.last + 2], lexicon);
  }
  if (next.gap === ' ' && LOWER_LEGAL_FORM.test(next.text)) {
    const { start, end, text } = next;
    return take(draft, [{ start, end, text, possessive: false, tail: null }], draft.last + 1);
  }
  if (next.gap !== ' ') return false;
  return takeConnected(draft, tokens, lexicon);
}

/** "Beursdebuut X De taxiapp": a new sentence whose stop is missing. */
function isCapitalArticle(word: string): boolean {
  return /^(?:De|Het|Een|The|An?)$/u.test(word);
}

function joins(gap: string, before: string, word: string): boolean {
  if (gap === ' ' || gap === ' & ') return true;
  if (gap === '. ')
    return INITIAL.test(before) || /^(?:St|Mr|Mrs|Dr|Wm|Bros|Jos|Th|Chr)$/u.test(before);
  return gap === ', ' && isLegalForm(word);
}

/** Whether a word is a legal form: "N.V", "Inc", "GmbH". */
export function isLegalForm(word: string): boolean {
  const bare = word.replaceAll('.', '').toLowerCase();
  if (!legalForms.has(bare)) return false;
  return !openForms.has(bare) || /^\p{Lu}/u.test(word);
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

/** "Qihoo 360's", "Studio 100": a number belongs to a name only where the text shows it. */
function takeNumber(
  draft: Draft,
  next: Token,
  after: Token | undefined,
  lexicon: CompanyLexicon,
): boolean {
  const possessive = /['’]s$/u.test(next.text);
  const head = draft.parts.at(-1)?.text.toLowerCase() ?? '';
  const acts = after?.gap === ' ' && lexicon.actions.has(after.text);
  if (!possessive && !acts && !headWords.has(head)) return false;
  const digits = next.text.replace(/['’]s$/u, '');
  const end = next.start + digits.length;
  const part = { start: next.start, end, text: digits, possessive, tail: null };
  take(draft, [part], draft.last + 1);
  draft.closed = true;
  return true;
}

/** "Bank of America", "Universiteit van Amsterdam", "Jan van der Meer". */
function takeConnected(
  draft: Draft,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): boolean {
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
  if (!part || !connects(draft, connectors, part.text, lexicon)) return false;
  return take(draft, [part], place);
}

function connects(
  draft: Draft,
  connectors: readonly string[],
  next: string,
  lexicon: CompanyLexicon,
): boolean {
  const [one = '', two] = connectors;
  const words = draft.parts.map((part) => part.text);
  const last = words.at(-1)?.toLowerCase() ?? '';
  const opener = words[0] ?? '';
  const isPerson =
    words.length <= 2 && (firstNames.has(opener.toLowerCase()) || INITIAL.test(opener));
  if (connectors.every((word) => PARTICLES.has(word)) && connectors.length <= 2) {
    if (isPerson) return true;
    if (two && /^(?:der|den|ter|ten)$/u.test(two) && words.length <= 2) return true;
  }
  if (/^(?:Van|Von|De|Ten|Ter)$/u.test(words.at(-1) ?? '')) {
    return connectors.every((word) => PARTICLES.has(word));
  }
  if (namesOther(last, connectors, lexicon)) return true;
  const head = words.some((word) => joiningHeads.has(word.toLowerCase()));
  if (!head || (connectors.length > 1 && !lexicon.articles.has(two ?? ''))) return false;
  const joined = draft.last - draft.first + 1 > words.length;
  if (joined && connectors.length === 1 && (one === 'of' || one === 'van')) return true;
  if (one === 'of' || one === 'for') return joiningHeads.has(last);
  if (one === 'voor') return joiningHeads.has(last);
  if (one === 'van') return joiningHeads.has(last) && words.length === 1;
  return /^(?:en|and|und|et)$/u.test(one) && words.length > 1 && subjects.has(next.toLowerCase());
}

/** "Battle of Hastings", "Verdrag van Rome": kept whole, to be told from companies as a whole. */
function namesOther(last: string, connectors: readonly string[], lexicon: CompanyLexicon): boolean {
  const [one = '', two] = connectors;
  if (!otherHeads.has(last) || connectors.length > 2) return false;
  return /^(?:of|on|for|van|over|voor|tot|tegen)$/u.test(one) && (!two || lexicon.articles.has(two));
}

function finish(draft: Draft, text: string, tokens: readonly Token[]): Chain {
  const { parts, first, last } = draft;
  const [opening] = parts;
  const closing = parts.at(-1);
  const start = opening?.start ?? 0;
  return {
    text: text.slice(start, draft.end),
    start,
    end: draft.end,
    first,
    last,
    words: parts.map((part) => part.text),
    opens: tokens[first]?.opens ?? false,
    possessive: closing?.possessive ?? false,
    tail: closing?.tail ?? null,
    led: null,
  };
}
