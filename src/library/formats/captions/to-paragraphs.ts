import { splitText } from '../../../language/index.ts';
import type { Block } from '../../types.ts';
import { createBlock } from '../parts/block.ts';
import type { Turn } from './types.ts';

/** Characters of a paragraph: half a minute of speech, so that its time leads near what is quoted. */
const LONGEST = 500;

/** Turns → paragraphs of whole sentences, with who speaks before each and when it begins. */
export function toParagraphs(turns: readonly Turn[]): Block[] {
  return turns.flatMap(({ speaker, pieces }) => {
    const starts: number[] = [];
    let text = '';
    for (const piece of pieces) {
      if (text !== '') text += ' ';
      starts.push(text.length);
      text += piece.text;
    }
    let piece = 0;
    return splitText(text, LONGEST, (part) => part.length).flatMap(([from, to]) => {
      while ((starts[piece + 1] ?? Infinity) <= from) piece++;
      const said = text.slice(from, to);
      const named = speaker === null ? said : `${speaker}: ${said}`;
      return createBlock('paragraph', named, { second: pieces[piece]?.second ?? 0 });
    });
  });
}
