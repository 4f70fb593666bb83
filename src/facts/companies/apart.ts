import { getHeapStatistics } from 'node:v8';
import { startChild } from '../../child/index.ts';
import { createTimeSlices } from '../../system/index.ts';
import type { Company } from '../types.ts';
import type { Corrections } from './corrections/parse.ts';
import type { CompanyText } from './types.ts';

/** Fewer passages are done sooner than another process has started. */
const WORTH_A_PROCESS = 2_000;
/** Passages sent at once. */
const AT_ONCE = 100;
const MEGABYTE = 1024 * 1024;
/**
 * The process ends after seconds, of which V8 spends a quarter on compiling: with less put into one
 * function (920 where nothing is said) it takes a sixth less of the processor for 15,000 paragraphs of law.
 */
const FLAGS = ['--max-inlined-bytecode-size-cumulative=300'];

/**
 * The companies that a library names. Those of a large one are found in a process of its own: it
 * takes seconds, and parts of it cannot be cut into slices short enough for who is being answered.
 */
export async function findCompaniesApart(
  passages: readonly CompanyText[],
  corrections: Corrections,
): Promise<Company[]> {
  if (passages.length < WORTH_A_PROCESS) {
    // Loaded late, as who starts from the cache or sends the passages away has no need of it.
    const { findCompanies } = await import('./library/find-companies.ts');
    return findCompanies(passages, { corrections });
  }
  const memoryMb = getHeapStatistics().heap_size_limit / MEGABYTE;
  const child = startChild(new URL('./process', import.meta.url).href, memoryMb, FLAGS);
  const slices = createTimeSlices();
  await child.send(corrections);
  for (let at = 0; at < passages.length; at += AT_ONCE) {
    const some = passages.slice(at, at + AT_ONCE);
    await child.send(some.map((passage, place) => toText(passage, passages[at + place - 1])));
    await slices.giveWay();
  }
  child.finish();
  const line = await child.nextLine();
  if (line === null) {
    const { error, wasMemory } = await child.ended;
    const reason = wasMemory ? 'it took too much memory' : 'its process ended';
    throw error ?? new Error(`The companies of the material could not be found: ${reason}.`);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by process.ts
  return JSON.parse(line) as Company[];
}

/** What of a passage tells companies, and nothing else. */
function toText(
  { source: { file, title }, text, language, kind, term, headings }: CompanyText,
  before: CompanyText | undefined,
): CompanyText {
  // Those of a chapter, and the title of a source, are sent once.
  const isNew = before?.source.file !== file;
  return {
    text,
    language,
    kind,
    term,
    headings: !isNew && before.headings === headings ? undefined : headings,
    source: isNew ? { file, title } : { file },
  };
}
