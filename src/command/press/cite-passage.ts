import { findPassage } from '../../answers/index.ts';
import type { Passage } from '../../library/index.ts';
import { citeBeside } from '../../references/index.ts';
import { type CustomId, type Reply, replyToCite } from '../../replies/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import type { Press } from './press.ts';
import type { Request } from '../types.ts';

/** Gives the passage of a button, or the one chosen from a menu, as papers cite it. */
export async function citePassage(
  { values: [chosen] }: Pick<Press, 'values'>,
  { view }: CustomId,
  asked: Request,
  { library }: Snapshot,
): Promise<Reply> {
  const id = chosen ?? (view.kind === 'read' ? view.passage : '');
  const passage: Passage | undefined = findPassage(id, library)?.passage;
  if (passage === undefined) throw new UserError('material-changed', {});
  return replyToCite(await citeBeside(passage, asked.locale), passage, asked);
}
