import type { Health } from './health.ts';
import type { Transport } from './types.ts';

/** Starts counting. What counts is loaded for who has a port for it alone. */
export async function openHealth(transport: Transport): Promise<Health> {
  const { createHealth } = await import('./health.ts');
  return createHealth(transport);
}
