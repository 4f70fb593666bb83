import { headEndings, headWords, joiningHeads } from './lexicon/heads.ts';
import { endsIn, type CompanyLexicon } from './lexicon/index.ts';
import { isLegalForm } from './legal-form.ts';
import type { Token } from './tokens.ts';
import type { Chain } from './types.ts';

/** Takes a nationality off the front, and the dot or 's that belongs to a name in. */
export function trim(
  chain: Chain,
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): Chain {
  return withEnding(withoutNationality(chain, text, tokens, lexicon), text, tokens, lexicon);
}

/** "Zweedse Norrsken Group"; English writes "American Express" with the same capital. */
function withoutNationality(
  chain: Chain,
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): Chain {
  const [word = '', second = ''] = chain.words;
  const next = tokens[chain.first + 1];
  if (!next || chain.words.length < 2 || !lexicon.nationalities.has(word.toLowerCase()))
    return chain;
  if (next.gap !== ' ' || !lexicon.articles.has('het')) return chain;
  if (!leaves(chain, second.toLowerCase())) return chain;
  const words = chain.words.slice(1);
  const lower = chain.lower.slice(1);
  const start = next.start;
  return {
    ...chain,
    start,
    text: text.slice(start, chain.end),
    first: chain.first + 1,
    words,
    lower,
  };
}

/** Whether a name of its own is left: not of "Nederlandse Spoorwegen" or "Centrale Bank". */
function leaves(chain: Chain, second: string): boolean {
  const last = chain.words.at(-1)?.toLowerCase() ?? '';
  if (!headWords.has(last) && !endsIn(last, headEndings) && !isLegalForm(last)) {
    return !joiningHeads.has(second);
  }
  if (chain.words.length < 3 || headWords.has(second) || joiningHeads.has(second)) return false;
  return !GENERAL.test(second);
}

const GENERAL =
  /(?:^(?:central|national|royal|general|public|federal|international|medical|olympic|technical)$|e$)/u;

const DOTTED_FORM = /\.|^(?:Inc|Ltd|Corp|Co|Bros|Pty)$/u;

function withEnding(
  chain: Chain,
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): Chain {
  const last = chain.words.at(-1) ?? '';
  if (isLegalForm(last) && text[chain.end] === '.' && DOTTED_FORM.test(last)) {
    return lengthen(chain, text, 1);
  }
  if (chain.possessive && keepsPossessive(chain, text, tokens, lexicon)) {
    return { ...lengthen(chain, text, 2), possessive: false };
  }
  return chain;
}

function lengthen(chain: Chain, text: string, by: number): Chain {
  const end = chain.end + by;
  const last = `${chain.words.at(-1) ?? ''}${text.slice(chain.end, end)}`;
  const words = [...chain.words.slice(0, -1), last];
  const lower = words.map((word) => word.toLowerCase());
  return { ...chain, end, text: text.slice(chain.start, end), words, lower };
}

const AFTER_NAME =
  /^(?:in|on|at|by|for|to|voor|op|aan|door|met|als|as|that|dat|om|over|die|which|from|of)$/u;

/**
 * "Moody's said", "bij McDonald's.": the 's belongs to the name where nothing possessed follows,
 * and where it is not the plural or possessive of Dutch, which writes it after a vowel.
 */
function keepsPossessive(
  chain: Chain,
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): boolean {
  if (text[chain.end + 1] !== 's') return false;
  const before = text[chain.end - 1] ?? '';
  const isEnglish = !lexicon.articles.has('het');
  if (!(isEnglish ? /\p{L}/u : /[b-df-hj-np-tv-z]/u).test(before)) return false;
  const next = tokens[chain.last + 1];
  if (!next || next.gap !== ' ') return true;
  const lower = next.text.toLowerCase();
  return (
    lexicon.actions.has(lower) ||
    lexicon.passives.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.locating.has(lower) ||
    AFTER_NAME.test(lower)
  );
}
