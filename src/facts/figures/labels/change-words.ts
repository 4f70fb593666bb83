import { analyse } from '../../../analysis/index.ts';
import type { Figure } from '../../types.ts';
import { getLexicon } from '../words/lexicon.ts';
import { figureStart } from './labels.ts';

/** The words of growth and decline that speak of a figure, as terms; none of what merely qualifies it. */
export function changeWords(
  figure: Figure,
  { text, language }: { readonly text: string; readonly language: string | null },
): ReadonlySet<string> {
  const { lexicon } = getLexicon(language);
  const [from, to] = figure.clause;
  const own = figureStart(text, figure);
  const tokens = analyse(text.slice(from, to), language).filter(
    ({ start }) => from + start < own || from + start >= figure.end,
  );
  return new Set(tokens.flatMap(({ word, term }) => (lexicon.changing.has(word) ? [term] : [])));
}
