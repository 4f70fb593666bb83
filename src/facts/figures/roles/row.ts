import type { FigureRole } from '../../types.ts';
import type { Told } from './told.ts';

/** One rule by which a figure is told from a result; the first that holds decides. */
export interface RoleRow {
  readonly name: string;
  readonly role: FigureRole;
  readonly test: (told: Told) => boolean;
  /** By language: the figure that it shows stands in [brackets]. */
  readonly examples: Readonly<Record<string, string>>;
}
