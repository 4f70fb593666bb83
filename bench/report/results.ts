import { writeFile } from 'node:fs/promises';
import type { Quality } from '../compare/judge-all.ts';
import type { Machine } from './machine.ts';
import { toRatios } from './ratios.ts';
import type { Summary } from './summarise.ts';

/** A run with all that its figures depend on. */
export interface Results {
  readonly date: string;
  /** The commit of the bot's source, with "+" where it was changed since. */
  readonly commit: string | null;
  readonly machine: Machine;
  readonly load: { readonly before: number; readonly after: number };
  readonly corpus: {
    readonly origin: string;
    readonly passages: number;
    readonly language: string;
    readonly questions: string;
    readonly keywords: number;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly summaries: readonly Summary[];
  readonly quality: ReadonlyMap<string, Quality>;
}

/** Writes a run as JSON: figures as they are, and ratios to the reference, by contender. */
export async function writeResults(file: string, results: Results): Promise<void> {
  const { summaries, quality, ...run } = results;
  const contenders = summaries.map(({ name, ...figures }) => [
    name,
    {
      ...figures,
      ratios: toRatios({ name, ...figures }, summaries),
      ndcg: quality.get(name) ?? {},
    },
  ]);
  const json = JSON.stringify({ ...run, contenders: Object.fromEntries(contenders) }, shorten, 2);
  await writeFile(file, `${json}\n`);
}

/** Four digits behind the point: more is noise. */
function shorten(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
