import { answer, done, requests, toLine } from '../../child/index.ts';
import type { Corrections } from './corrections/parse.ts';
import { findCompanies } from './library/find-companies.ts';
import type { CompanyText } from './types.ts';

/** A process that finds the companies of one library for `apart.ts`. */
let corrections: Corrections | undefined;
const passages: CompanyText[] = [];
for await (const request of requests()) {
  // oxlint-disable typescript/no-unsafe-type-assertion -- sent by apart.ts, the corrections first
  if (!corrections) corrections = request as Corrections;
  else passages.push(...(request as CompanyText[]));
  // oxlint-enable typescript/no-unsafe-type-assertion
}
await answer(toLine(await findCompanies(passages, corrections ? { corrections } : {})));
done();
