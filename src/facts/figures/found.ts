import type { Range } from '../../language/index.ts';
import type { Figure } from '../types.ts';
import type { Candidate } from './candidates/candidate.ts';

/** What a figure says by itself, without what stands around it. */
export type BareFigure = Omit<
  Figure,
  'sentence' | 'clause' | 'context' | 'role' | 'reach' | 'isCarried' | 'holder' | 'label'
>;

/** A figure and the candidate that it was made of. */
export interface Found {
  readonly figure: BareFigure;
  readonly candidate: Candidate;
}

/** A sentence with its tokens and its figures. */
export interface Sentence {
  readonly range: Range;
  /** The place of its first token, and of the token after its last. */
  readonly first: number;
  readonly next: number;
  readonly found: readonly Found[];
}

/** What the words around a figure tell of it. */
export type ToldOf = Omit<Figure, keyof BareFigure | keyof Owned>;

/** Whose a figure is. */
export type Owned = Pick<Figure, 'holder' | 'label'>;

/**
 * Each property by its name: V8 gives every object that begins with a spread and goes on with other
 * properties another hidden class, and whatever reads many such objects is slow.
 */
export function tellOf(figure: BareFigure, told: ToldOf, { holder, label }: Owned): Figure {
  return {
    kind: figure.kind,
    text: figure.text,
    start: figure.start,
    end: figure.end,
    value: figure.value,
    to: figure.to,
    margin: figure.margin,
    unit: figure.unit,
    elided: figure.elided,
    qualifier: figure.qualifier,
    counted: figure.counted,
    sentence: told.sentence,
    clause: told.clause,
    context: told.context,
    role: told.role,
    reach: told.reach,
    isCarried: told.isCarried,
    holder,
    label,
  };
}
