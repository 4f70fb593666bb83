import { wordError } from '../replies/index.ts';
import { UserError } from '../system/index.ts';

/** One sentence or two for whoever started a program: never a stack trace. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return wordError(error, 'en');
  return error instanceof Error ? error.message : String(error);
}
