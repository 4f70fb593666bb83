import { type FiguresPart, toNumbers, toPhrases, toWords } from '../../../language/index.ts';

/** Cardinals in one word up to ninety-nine: "vijf", "vijfentwintig". */
export function cardinalsOf(part: FiguresPart): [string, number][] {
  const listed = [...toNumbers(part.cardinals)];
  const ones = [...listed, ...Array.from(toPhrases(part.one), (one): [string, number] => [one, 1])];
  const links = [...toWords(part.tenLinks ?? '')];
  const linked = links.flatMap((link) =>
    listed
      .filter(([, ten]) => ten >= 20)
      .flatMap(([ten, tens]) =>
        ones
          .filter(([, value]) => value < 10)
          .map(([one, value]): [string, number] => [one + link + ten, tens + value]),
      ),
  );
  return [...listed, ...linked];
}

/** Cardinals with what makes multiples of them: "driemaal". */
export function multiplesOf(part: FiguresPart, end: string | undefined): [string, number][] {
  if (end === undefined) return [];
  return Array.from(toNumbers(part.cardinals), ([word, value]) => [word + end, value]);
}
