import { analyse, type AnalysedToken } from '../../analysis/index.ts';
import { languagePacks, toWords } from '../../language/index.ts';

/** What a term is found by in one language. */
export interface TermKey {
  /** Whatever its form: the stems of its words that carry a topic, in order of the alphabet. */
  readonly stems: string;
  /** The stem of the last of them, of "elasticity of demand" the one before "of": what kind of thing it names. */
  readonly head: string;
  /** The words themselves, folded, in their order. */
  readonly words: string;
  readonly language: string | null;
}

/** What a term is found by; null where none of its words is left. */
export function keyOf(term: string, language: string | null): TermKey | null {
  const tokens = analyse(term, language);
  const topical = tokens.filter(({ stop }) => !stop);
  const kept = topical.length > 0 ? topical : tokens;
  const head = (headBeforeOf(tokens, language) ?? kept.at(-1))?.term;
  if (head === undefined) return null;
  const stems = [...new Set(kept.map(({ term: stem }) => stem))].toSorted().join(' ');
  return { stems, head, words: kept.map(({ word }) => word).join(' '), language };
}

/** "Elasticity" of "elasticity of demand"; none of a term without "of". */
function headBeforeOf(tokens: readonly AnalysedToken[], language: string | null) {
  // Asked with every question: fewer words have none.
  if (tokens.length < 3) return undefined;
  const ofWords = toWords(languagePacks.get(language ?? '')?.names?.ofWords ?? '');
  const of = tokens.findIndex(({ word, stop }) => stop && ofWords.has(word));
  return tokens.slice(0, Math.max(of, 0)).findLast(({ stop }) => !stop);
}

/** A key as one line. */
export function writeKey({ stems, head, words, language }: TermKey): string {
  return [stems, head, words, language ?? ''].join('\t');
}

/** What `writeKey` wrote. */
export function readKey(line: string): TermKey {
  const [stems = '', head = '', words = '', language = ''] = line.split('\t');
  return { stems, head, words, language: language === '' ? null : language };
}
