import type { Health } from './health.ts';

/** Starts counting. What counts is loaded for who has a port for it alone. */
export async function openHealth(): Promise<Health> {
  const { createHealth } = await import('./health.ts');
  return createHealth();
}
