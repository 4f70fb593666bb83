import type { Judged } from '../weigh/judge.ts';
import type { Token } from '../words/tokens.ts';

/** No longer name of a law is looked for, in words. */
const LONGEST_LAW = 10;

/** Whether an abbreviation stands in brackets behind the law or the idea that it is short for. */
export function isTermInShort({ chain, view: { around, first } }: Judged): boolean {
  const { text, tokens } = around;
  if (text[chain.end] !== ')' || text[chain.start - 1] !== '(') return false;
  if (!first.shape.isAbbreviation || tokens[chain.first]?.gap !== ' (') return false;
  return (
    isIdea(first.text, tokens, chain.first) ||
    isNamedThing(first.text, tokens, chain.first) ||
    isLaw(tokens, chain.first)
  );
}

/** "Customer Relationship Management (CRM)": what a term stands in brackets behind that is short for it. */
export function isTermAtLength({ chain, view: { around } }: Judged): boolean {
  const { text, tokens } = around;
  if (chain.words.length < 2 || !text.startsWith(' (', chain.end)) return false;
  const short = tokens[chain.last + 1]?.word;
  if (!short?.shape.isAbbreviation || !short.is('terms')) return false;
  const letters = chain.words.map(({ lower }) => lower[0]).join('');
  return letters === short.lower;
}

/** "de Wet arbeidsmarkt in balans (WAB)", "the Clean Water Act (CWA)". */
function isLaw(tokens: readonly Token[], place: number): boolean {
  const closing = tokens[place - 1]?.word;
  if (closing?.shape.hasCapital && closing.is('lawEnds')) return true;
  for (let at = place - 1; at >= place - LONGEST_LAW; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (token.word.shape.hasCapital && token.word.is('laws')) return at < place - 1;
    if (token.gap !== ' ') return false;
  }
  return false;
}

/** "open access (OA)": the first letters of words that the text writes small. */
function isIdea(short: string, tokens: readonly Token[], place: number): boolean {
  const letters = short.toLowerCase().split('');
  if (letters.length < 2) return false;
  const words = tokens.slice(Math.max(0, place - letters.length), place);
  return letters.every((letter, at) => {
    const token = words[at];
    const mayBeSmall = token?.word.shape.isSmall === true || token?.opens === true;
    return mayBeSmall && token?.word.lower[0] === letter;
  });
}

/** "het Lokaal Kaarten Systeem (LKS)": the first letters of words of which the last is some other thing. */
function isNamedThing(short: string, tokens: readonly Token[], place: number): boolean {
  const letters = short.toLowerCase().split('');
  const words = tokens.slice(Math.max(0, place - letters.length), place).map(({ word }) => word);
  const last = words.at(-1);
  if (letters.length < 2 || !last || !(last.is('otherNouns') || last.is('otherHeads')))
    return false;
  return letters.every((letter, at) => words[at]?.lower[0] === letter);
}

/** Words between a part of a law and the law. */
const FAR = 8;

/** "artikel 5 van de IBXW", "artikel 3, eerste lid, IBXW": a law is cited by its articles. */
export function isCited({ chain, view: { around } }: Judged): boolean {
  const { tokens } = around;
  let hasNumber = false;
  for (let at = chain.first - 1; at >= chain.first - FAR; at--) {
    const word = tokens[at]?.word;
    if (!word) return false;
    if (word.is('numberedParts')) {
      return hasNumber || tokens[at - 1]?.word.is('ordinals') === true;
    }
    const isNumber = /^\p{N}/u.test(word.text);
    if (!isNumber && word.text.length > 2 && !word.is('functionWords')) return false;
    hasNumber ||= isNumber;
  }
  return false;
}
