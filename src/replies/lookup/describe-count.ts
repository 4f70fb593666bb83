import type { Answer } from '../../answers/index.ts';
import type { Locale } from '../../language/index.ts';
import { sharedTexts } from '../texts.ts';

/**
 * How many passages there are and which of them are shown, as parts of a line. Of a question,
 * passages that may not be the answer are not worth counting, nor are those in view.
 * @param from the first passage shown, from 0
 */
export function describeCount(answer: Answer, from: number, locale: Locale): string[] {
  const texts = sharedTexts[locale];
  const { command, confidence, total, sources, passages } = answer;
  const count = command === 'when' ? texts.statements(total) : texts.passages(total);
  const isAll = total <= passages.length;
  const isCounted = command !== 'ask' || (confidence === 'sure' && !isAll);
  const isPart = passages.length > 0 && !isAll && (isCounted || from > 0);
  return [
    ...(isCounted ? [texts.found(count, texts.sources(sources))] : []),
    ...(isPart ? [texts.shown(from + 1, from + passages.length)] : []),
  ];
}
