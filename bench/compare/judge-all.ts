import type { TestSet } from '../corpus/test-sets.ts';
import { startProcess } from '../process/measuring-process.ts';

/** nDCG@10 by the name of the test set; null where a set could not be measured. */
export type Quality = Readonly<Record<string, number | null>>;

/** Measures one contender on all test sets, in a process of its own. */
export async function judgeAll(
  contender: string,
  sets: readonly TestSet[],
  limitMs: number,
): Promise<Quality> {
  const quality: Record<string, number | null> = {};
  const process = startProcess();
  try {
    await process.do('load', { contender, corpus: null }, limitMs);
    for (const { name, folder } of sets) {
      quality[name] = await process.do('judge', { folder }, limitMs).then(
        ({ ndcg }) => ndcg,
        (error: unknown) => {
          console.error(`${contender} on ${name}: ${String(error)}`);
          return null;
        },
      );
    }
  } finally {
    await process.stop();
  }
  return quality;
}
