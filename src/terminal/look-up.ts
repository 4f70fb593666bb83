import { ask } from '../answers/ask.ts';
import { define } from '../answers/define.ts';
import { findCompany } from '../answers/company.ts';
import { listCompanies, type CompanyList } from '../answers/companies.ts';
import { findFigures } from '../answers/stat.ts';
import type { Answer } from '../answers/types.ts';
import type { Snapshot } from '../snapshot/types.ts';

/** The commands of the terminal contract and what answers them. */
const lookups = { ask, company: findCompany, define, stat: findFigures };

/** A command of the terminal contract. */
export type LookupCommand = keyof typeof lookups;

/** Passages that are printed where `--limit` says nothing; the others give all. */
const ASK_LIMIT = 10;

/** Whether a command is in the terminal contract. */
export function isLookup(command: string): command is LookupCommand {
  return Object.hasOwn(lookups, command);
}

/** Answers one lookup; `limit` null is what the contract has by default. */
export async function lookUp(
  command: LookupCommand,
  query: string,
  { source = null, limit }: { source?: string | null; limit: number | null },
  snapshot: Snapshot,
): Promise<Answer> {
  const most = limit ?? (command === 'ask' ? ASK_LIMIT : Number.MAX_SAFE_INTEGER);
  return lookups[command]({ query, source, from: 0, limit: most }, snapshot);
}

/** The companies of the material or of one source, all where `limit` is null. */
export function findAllCompanies(
  source: string | null,
  limit: number | null,
  snapshot: Snapshot,
): CompanyList {
  return listCompanies({ source, from: 0, limit: limit ?? Number.MAX_SAFE_INTEGER }, snapshot);
}
