import { findSentences, type Range } from '../../language/index.ts';

/** Stands where text was left out. */
export const CUT = '[…]';

/** Part of a passage, with ranges counted in the part. */
export interface Snippet {
  readonly text: string;
  readonly isCut: boolean;
  /** A range of the passage as a range of the snippet, or null where it was cut. */
  place(range: Range): Range | null;
}

/** At most `most` characters of a text, all whole sentences of `centre` and around it that fit. */
export function cutSnippet(text: string, centre: Range | null, most: number): Snippet {
  if (text.length <= most) return createSnippet(text, [0, text.length]);
  const sentences = findSentences(text);
  const room = most - 2 * (CUT.length + 1);
  const at = centre?.[0] ?? 0;
  const first = Math.max(
    0,
    sentences.findIndex(([, end]) => end > at),
  );
  const [start, end] = sentences[first] ?? [0, text.length];
  if (end - start > room) return createSnippet(text, cutAtWords(text, [start, end], at, room));
  const last = sentences.findLastIndex(([from]) => from < (centre?.[1] ?? 0));
  const isAll = last > first && (sentences[last]?.[1] ?? 0) - start <= room;
  return createSnippet(text, widen(sentences, [first, isAll ? last : first], room));
}

/** Adds sentences after and before, in turn, while they fit. */
function widen(sentences: readonly Range[], [first, last]: Range, room: number): Range {
  let [from, to] = [first, last];
  const size = (a: number, b: number) => (sentences[b]?.[1] ?? 0) - (sentences[a]?.[0] ?? 0);
  for (;;) {
    if (to + 1 < sentences.length && size(from, to + 1) <= room) to++;
    else if (from > 0 && size(from - 1, to) <= room) from--;
    else return [sentences[from]?.[0] ?? 0, sentences[to]?.[1] ?? 0];
  }
}

/** A sentence too long by itself: cut between words, the centre a third from the left. */
function cutAtWords(text: string, [start, end]: Range, centre: number, room: number): Range {
  const wanted = Math.min(Math.max(start, centre - Math.floor(room / 3)), end - room);
  const from = wanted <= start ? start : skipToWord(text, wanted, centre);
  const last = Math.min(end, from + room);
  if (last === end) return [from, end];
  const space = text.lastIndexOf(' ', last);
  return [from, space > from + room / 2 ? space : wholeCharacter(text, last)];
}

/** The start of the next word, where that is near and not beyond what the snippet is about. */
function skipToWord(text: string, at: number, centre: number): number {
  const space = text.indexOf(' ', at);
  const isNear = space >= 0 && space < Math.min(at + 40, centre);
  return isNear ? space + 1 : wholeCharacter(text, at);
}

const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Longer than any character that people write: letters with their marks, emoji of several signs. */
const LONGEST_CHARACTER = 32;

/** The place itself, or the start of the character that it is inside of. */
function wholeCharacter(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_CHARACTER);
  const around = text.slice(from, at + LONGEST_CHARACTER);
  const start = characters.segment(around).containing(at - from)?.index ?? at - from;
  // At 0 it may well begin before; then at least no surrogate pair is split.
  return start > 0 ? from + start : at - (/^[\udc00-\udfff]/.test(text.slice(at)) ? 1 : 0);
}

function createSnippet(text: string, [start, end]: Range): Snippet {
  const before = start > 0 ? `${CUT} ` : '';
  const after = end < text.length ? ` ${CUT}` : '';
  return {
    text: before + text.slice(start, end) + after,
    isCut: before !== '' || after !== '',
    place([from, to]) {
      if (to <= start || from >= end) return null;
      const shift = before.length - start;
      return [Math.max(from, start) + shift, Math.min(to, end) + shift];
    },
  };
}
