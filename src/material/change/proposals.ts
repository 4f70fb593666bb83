import { randomBytes } from 'node:crypto';
import { UserError } from '../../system/index.ts';
import { changeId } from './change-parts.ts';
import type { Holdings } from '../holdings.ts';
import type { Proposal } from '../types.ts';

/** How long a proposal waits for a yes. */
export const PATIENCE_MS = 24 * 60 * 60 * 1000;
/** How many wait at most, each with the file that was sent for it; the oldest make room. */
export const MOST_PROPOSALS = 20;

/** Puts a proposal where its button finds it. */
export async function putProposal(
  holdings: Pick<Holdings, 'putProposal'>,
  change: Omit<Proposal, 'id'>,
): Promise<Proposal> {
  const put = { ...change, id: randomBytes(9).toString('base64url') };
  await holdings.putProposal(put);
  return put;
}

/**
 * The proposal of a button.
 * @throws UserError `proposal-gone` where it was handled, or is older than a day.
 */
export async function takeProposal(
  holdings: Pick<Holdings, 'readProposal'>,
  id: string,
): Promise<Proposal> {
  const found = changeId.safeParse(id).success ? await holdings.readProposal(id) : null;
  if (found?.id !== id) throw new UserError('proposal-gone', {});
  return found;
}
