import { isOfLooseCompounds, measureOf } from './asked-measures.ts';

/**
 * Which words of a topic only say what the noun right behind them measures, in a language that writes its
 * compounds apart: "tax" of "cigarette tax share" asks for no tax.
 */
export function isStacked(words: readonly string[], place: number): boolean {
  const [own = '', next = ''] = [words[place], words[place + 1]];
  if (!isOfLooseCompounds(own) || !isOfLooseCompounds(next)) return false;
  // "Refund ticket buyers" asks for no number of those.
  return measureOf(next)?.dimensions.includes('count') === false;
}

/** A topic without those words: "cigarette share". */
export function withoutStacked(topic: string): string {
  const words = topic.split(/\s+/u);
  return words.filter((_, place) => !isStacked(words, place)).join(' ');
}
