import type { Definition } from '../../../definitions/index.ts';
import { mayExplain } from '../glosses/gloss.ts';
import { surelyExplains } from '../glosses/surely-explains.ts';
import { LEAST_WEIGHT } from './askable.ts';
import type { TermPlace } from './candidates.ts';

/** Whether a text says what a term means: any sentence that defines, and behind a label what surely explains. */
export function explains(place: TermPlace, definition: Definition): boolean {
  if (definition.form !== 'label') return true;
  const { passage, language, list } = place;
  const { text, kind } = passage;
  // No cell of the row says enough.
  if (kind === 'table-row' && text.slice(...definition.body).includes(': ')) return false;
  if (!mayExplain(text, definition, language)) return false;
  const isRow = list?.isGlossed && (kind !== 'table-row' || definition.weight >= LEAST_WEIGHT);
  return isRow === true || surelyExplains(text, definition, language);
}
