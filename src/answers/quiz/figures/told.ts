import type { Figure } from '../../../facts/index.ts';

/** The digits of a figure, with their marks. */
export const NUMBER = /\p{Nd}[\p{Nd}.,' \u00a0\u202f’]*\p{Nd}|\p{Nd}/u;

/** Characters between two figures of one list, or of a change from the one to the other. */
const BESIDE = 8;
/** How far from a sum or a share of others a figure is that is not told by them. */
const SLACK = 0.015;

/** Whether other figures of the sentence tell one: the same, one right beside it, a sum or a share. */
export function isTold(figure: Figure, others: readonly Figure[], text: string): boolean {
  const value = figure.value ?? 0;
  const isAlike = ({ unit, kind }: Figure) => unit === figure.unit && kind === figure.kind;
  const isBeside = ({ start, end }: Figure) =>
    Math.min(Math.abs(start - figure.end), Math.abs(figure.start - end)) < BESIDE;
  // "1 year and 4 months" is one duration.
  const isOfOne = ({ kind }: Figure) => kind === figure.kind && kind === 'duration';
  if (others.some((other) => (isAlike(other) || isOfOne(other)) && isBeside(other))) return true;
  const values = others.flatMap((other) => other.value ?? []);
  if (values.some((other) => isNear(other, value))) return true;
  const digits = NUMBER.exec(figure.text)?.[0] ?? '';
  const rest =
    text.slice(figure.sentence[0], figure.start) + text.slice(figure.end, figure.sentence[1]);
  if (new RegExp(`(?<!\\p{N})${digits.replaceAll('.', '\\.')}(?!\\p{N})`, 'u').test(rest))
    return true;
  return values.some((a, place) =>
    values
      .slice(place + 1)
      .some((b) =>
        [
          a + b,
          Math.abs(a - b),
          a * b,
          (a * b) / 100,
          a / b,
          b / a,
          (100 * a) / b,
          (100 * b) / a,
        ].some((made) => isNear(made, value)),
      ),
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= SLACK * Math.max(Math.abs(a), Math.abs(b));
}
