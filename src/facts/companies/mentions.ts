import { analyze } from './analyze.ts';
import type { CompanyMention } from './types.ts';
import { THRESHOLD } from './weigh.ts';

/** Companies and organizations named in one text, in order, told by this text alone. */
export function findCompanyMentions(text: string, language: string | null): CompanyMention[] {
  return analyze(text, language)
    .filter(({ score }) => score >= THRESHOLD)
    .map(({ chain: { text: name, start, end }, score }) => ({ text: name, start, end, score }));
}
