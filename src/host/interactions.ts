import { z } from 'zod';

/** Where Discord's interactions come in by HTTP. */
export interface InteractionsConfig {
  /** The address of this machine to listen at. */
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** The application's own, as the Developer Portal shows it: 64 digits and letters a to f. */
  readonly publicKey: string;
}

/** The application's public key. */
export const publicKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, {
    error:
      'must be the Public Key of the application, 64 digits and letters a to f (Developer Portal → your application → General Information)',
  })
  .transform((text) => text.toLowerCase());

/** An address of this machine. */
export const listenAddress = z.union([z.ipv4(), z.ipv6()], {
  error: 'must be an IP address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of them',
});

/** The two that mean nothing without each other. */
export interface InteractionsPair {
  readonly INTERACTIONS_PORT: number | null;
  readonly DISCORD_PUBLIC_KEY: string | null;
}

/** Names the one that is not there where the other is. */
export function checkPair(
  pair: InteractionsPair,
  context: z.RefinementCtx<InteractionsPair>,
): void {
  const { INTERACTIONS_PORT: port, DISCORD_PUBLIC_KEY: key } = pair;
  if ((port === null) === (key === null)) return;
  const [missing, given] =
    port === null
      ? ['INTERACTIONS_PORT', 'DISCORD_PUBLIC_KEY']
      : ['DISCORD_PUBLIC_KEY', 'INTERACTIONS_PORT'];
  context.addIssue({
    code: 'custom',
    path: [missing],
    message: `must be set too, since ${given} is: interactions come by HTTP with both, and over the gateway without`,
  });
}
