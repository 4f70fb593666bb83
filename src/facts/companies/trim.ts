import { headEndings, headWords, joiningHeads } from './lexicon/heads.ts';
import { endsIn, type CompanyLexicon } from './lexicon/index.ts';
import { isLegalForm } from './chains.ts';
import type { Token } from './tokens.ts';
import type { Chain } from './types.ts';

/** Takes titles and descriptions off the front, and the dot or 's that belongs to a name in. */
export function trim(
  chain: Chain,
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): Chain {
  return withEnding(withoutLead(chain, text, lexicon, tokens), text, tokens, lexicon);
}

function withoutLead(
  chain: Chain,
  text: string,
  lexicon: CompanyLexicon,
  tokens: readonly Token[],
): Chain {
  let rest = chain;
  while (rest.words.length > 1) {
    const [word = ''] = rest.words;
    const lower = word.toLowerCase();
    const after = tokens[rest.first + 1];
    if (!after || after.gap === ' & ' || !isLead(lower, rest, lexicon)) break;
    const start = after.start;
    if (start >= rest.end) break;
    const led = lexicon.nationalities.has(lower) ? rest.led : lower;
    const words = rest.words.slice(1);
    rest = { ...rest, start, text: text.slice(start, rest.end), first: rest.first + 1, words, led };
  }
  return rest;
}

function isLead(lower: string, chain: Chain, lexicon: CompanyLexicon): boolean {
  const last = chain.words.at(-1)?.toLowerCase() ?? '';
  const hasHead = headWords.has(last) || endsIn(last, headEndings) || isLegalForm(last);
  if (lexicon.nationalities.has(lower)) return !hasHead || leadsName(chain);
  if (joiningHeads.has(lower)) return false;
  if (lexicon.people.has(lower) || lexicon.roles.has(lower)) return true;
  return chain.opens && !hasHead && endsIn(lower, lexicon.descriptors);
}

/** "Zweedse Norrsken Group" has a name of its own; "Centrale Bank" and "Broadcasting" are none. */
function leadsName(chain: Chain): boolean {
  const second = chain.words[1]?.toLowerCase() ?? '';
  if (chain.words.length < 3 || headWords.has(second) || joiningHeads.has(second)) return false;
  return !GENERAL.test(second);
}

const GENERAL =
  /(?:^(?:central|national|royal|general|public|federal|international|medical|olympic|technical)$|e$)/u;

function withEnding(
  chain: Chain,
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): Chain {
  const last = chain.words.at(-1) ?? '';
  if (
    isLegalForm(last) &&
    text[chain.end] === '.' &&
    /\.|^(?:Inc|Ltd|Corp|Co|Bros|Pty)$/u.test(last)
  ) {
    return lengthen(chain, text, 1);
  }
  if (chain.possessive && keepsPossessive(chain, text, tokens, lexicon)) {
    return { ...lengthen(chain, text, 2), possessive: false };
  }
  return chain;
}

function lengthen(chain: Chain, text: string, by: number): Chain {
  const end = chain.end + by;
  const words = [
    ...chain.words.slice(0, -1),
    `${chain.words.at(-1) ?? ''}${text.slice(chain.end, end)}`,
  ];
  return { ...chain, end, text: text.slice(chain.start, end), words };
}

/**
 * "Moody's said", "bij McDonald's.": the 's belongs to the name where nothing possessed follows,
 * and where the spelling of the language is not its plural or possessive.
 */
function keepsPossessive(
  chain: Chain,
  text: string,
  tokens: readonly Token[],
  lexicon: CompanyLexicon,
): boolean {
  if (text[chain.end + 1] !== 's') return false;
  const before = text[chain.end - 1] ?? '';
  if (!/[b-df-hj-np-tv-z]/u.test(before)) return false;
  const next = tokens[chain.last + 1];
  if (!next || next.gap !== ' ') return true;
  const lower = next.text.toLowerCase();
  return (
    lexicon.actions.has(lower) ||
    lexicon.passives.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.locating.has(lower) ||
    /^(?:in|on|at|by|for|to|voor|op|aan|door|met|als|as|that|dat|om|over|die|which)$/u.test(lower)
  );
}
