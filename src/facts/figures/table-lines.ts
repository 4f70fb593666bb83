import type { Passage } from '../../library/index.ts';
import { readPassage } from '../read/index.ts';
import { FigureReading } from './figure-reading.ts';

/** The line that a table stands right under, or null. */
export type TableLine = FigureReading | null;

/** More words are a text of its own. */
const LONGEST = 100;

/**
 * Gives each row of a table, asked in the order of the library, the line right over the table, which
 * may tell what its cells are in: "Bedragen in duizenden euro's", or the heading where it has none.
 */
export function createTableLines(): (passage: Passage) => TableLine {
  let before: Passage | null = null;
  let over: TableLine = null;
  return (passage) => {
    const { kind, source, number, heading } = passage;
    const last = before;
    before = passage;
    if (kind !== 'table-row') return (over = null);
    const isSame = last?.source === source && last.kind === kind && last.number === number - 1;
    if (isSame) return over;
    // The names of the columns stand between and are no passage.
    const isUnder = last?.source === source && last.kind !== kind && last.number >= number - 2;
    const line = isUnder ? last.text : (heading ?? '');
    const language = (isUnder ? last.language : null) ?? passage.language;
    const isShort = line.length > 0 && line.length <= LONGEST;
    over = isShort ? new FigureReading(readPassage(line, language)) : null;
    return over;
  };
}
