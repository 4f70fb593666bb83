import type { FoundFigure } from '../../answers/index.ts';

/** A figure with what says how exact it is. */
export function showFigure({ qualifier, text }: FoundFigure): string {
  return qualifier === null ? text : `${qualifier} ${text}`;
}
