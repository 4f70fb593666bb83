import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** Thrown by a disk that is dead. */
export class Dead extends Error {}

const CHANGING = ['link', 'mkdir', 'open', 'rename', 'rm', 'unlink'] as const;

/**
 * Does the work on a disk that dies before its n-th change, for good: what a kill at that moment
 * leaves behind. Only paths in the folder count.
 * @returns whether it died before the work was done
 */
export async function dieAt(
  n: number,
  folder: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const real = { ...fs };
  let changes = 0;
  for (const name of CHANGING) {
    const call = (...given: unknown[]): unknown => {
      if (given.some((value) => typeof value === 'string' && value.startsWith(folder))) {
        changes++;
        if (changes >= n) return Promise.reject(new Dead('the disk is dead'));
      }
      return Reflect.apply(real[name], fs, given);
    };
    Object.assign(fs, { [name]: call });
  }
  syncBuiltinESMExports();
  try {
    await work();
    return false;
  } catch (error) {
    if (error instanceof Dead) return true;
    throw error;
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}
