import type { Candidate } from '../candidate.ts';

const STRUCK = /~~(?!~)[^~]{1,2000}~~/gu;

/** Tells which candidates stand in what is struck out: "~~20~~ 25 euro" states 25 only. */
export function createStruckTest(text: string): (candidate: Candidate) => boolean {
  if (!text.includes('~~')) return () => false;
  const ranges = Array.from(text.matchAll(STRUCK), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return (candidate) =>
    ranges.some(({ start, end }) => candidate.start < end && candidate.end > start);
}
