import { z } from 'zod';

/**
 * What Discord says of a server that the bot is no longer in. `unavailable` is there in an outage, and
 * not where the bot was put out.
 */
export const leftServer = z.object({ id: z.string(), unavailable: z.undefined().optional() });
