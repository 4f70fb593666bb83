import { answer, done, requests, toLine } from '../../child/index.ts';
import type { CitingResult, CitingTask } from './citing-process.ts';
import { makeReferences } from '../make-references.ts';

/** A process that cites passages for `cite-beside.ts`. */

for await (const task of requests()) {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by citing-process.ts
  const result = cite(task as CitingTask);
  await answer(toLine(result));
  // A style that failed once is left half done, and would fail for the next.
  if (result.references === null) break;
}
done();

function cite({ id, cited, language, today }: CitingTask): CitingResult {
  try {
    return { id, references: makeReferences(cited, language, today) };
  } catch {
    return { id, references: null };
  }
}
