import { describe, expect, it } from 'vitest';
import { examples, type RowName } from '../../../src/facts/figures/traps/examples/index.ts';
import { explainFigures } from '../../../src/facts/figures/explain.ts';
import { codes } from '../../../src/facts/figures/traps/naming/codes.ts';
import { rows } from '../../../src/facts/figures/traps/index.ts';
import { FIGURE, weights } from '../../../src/facts/figures/traps/row.ts';

/** What was decided of the number that stands in brackets in an example. */
function decide(example: string, language: string) {
  const start = example.indexOf('[');
  const text = example.replaceAll(/[[\]]/gu, '');
  return explainFigures(text, language, text.includes(' | ')).find((one) => one.start === start);
}

/** The rows of a table with their examples, by language. */
function shown<T extends { readonly name: RowName }>(table: readonly T[]) {
  return table.flatMap((row) =>
    Object.entries(examples).flatMap(([language, { [row.name]: example }]) =>
      example === undefined ? [] : [{ ...row, language, example }],
    ),
  );
}

describe('the example of each row shows it', () => {
  it.each(shown(rows).filter(({ weight }) => weight < FIGURE))(
    '$name, in $language, keeps a number from being a figure: $example',
    ({ name, language, example }) => {
      expect(decide(example, language)).toMatchObject({ isFigure: false, decidedBy: name });
    },
  );

  it.each(shown(rows).filter(({ weight }) => weight > FIGURE))(
    '$name, in $language, makes a number a figure: $example',
    ({ name, language, example }) => {
      expect(decide(example, language)).toMatchObject({ isFigure: true, decidedBy: name });
    },
  );

  it.each(shown(codes))(
    '$name, in $language, is no number: $example',
    ({ name, language, example }) => {
      expect(decide(example, language)).toMatchObject({ isFigure: false, decidedBy: name });
    },
  );
});

describe('the tables', () => {
  it('name each row once', () => {
    const names = [...rows, ...codes].map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('show each row in a language at least', () => {
    const known = new Set(Object.values(examples).flatMap((own) => Object.keys(own)));
    expect(known).toEqual(new Set([...rows, ...codes].map(({ name }) => name)));
  });

  it('have no cue that makes up for a trap, however many hold', () => {
    const cues = rows.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
    expect(weights.trap + cues).toBeLessThan(FIGURE + weights.cue * rows.length);
    expect(weights.doubt + weights.cue).toBeGreaterThanOrEqual(FIGURE);
  });
});
