import { DiscordAPIError, type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../../host/index.ts';
import { reasonOf } from '../rest/failures.ts';
import { persist } from '../rest/persist.ts';
import { REJECTED_TOKEN } from '../registering/rejected-token.ts';

/** The application, as far as interactions by HTTP need it. */
export interface Application {
  readonly id: string;
  /** What Discord signs with, in hexadecimal. */
  readonly publicKey: string;
  /** Where Discord sends interactions; null for the gateway. */
  readonly endpoint: string | null;
}

const schema = z.object({
  id: z.string().regex(/^\d+$/),
  verify_key: z.string(),
  interactions_endpoint_url: z.string().nullish(),
});

/**
 * Asks Discord whose token it is; goes on trying while Discord cannot be reached.
 * @throws Error with a sentence to show, where Discord refuses.
 */
export async function readApplication(rest: REST, log: Logger): Promise<Application> {
  const onRetry = (error: unknown, wait: number) => {
    const seconds = Math.ceil(wait / 1000);
    log.warn(`Discord cannot be reached (${reasonOf(error)}); trying again in ${seconds} s`);
  };
  const patience = { until: Infinity, attempt: 15_000, firstWait: 1000, onRetry };
  try {
    const read = (signal: AbortSignal) => rest.get(Routes.currentApplication(), { signal });
    const { id, verify_key, interactions_endpoint_url } = schema.parse(
      await persist(patience, read),
    );
    return { id, publicKey: verify_key, endpoint: interactions_endpoint_url || null };
  } catch (error) {
    throw new Error(explain(error), { cause: error });
  }
}

function explain(error: unknown): string {
  if (error instanceof DiscordAPIError && error.status === 401) return REJECTED_TOKEN;
  const reason = error instanceof z.ZodError ? 'its answer is of no application' : reasonOf(error);
  return `Discord's API refuses the bot (${reason}). Check DISCORD_API_URL.`;
}
