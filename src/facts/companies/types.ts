import type { Passage, SourceInfo } from '../../library/index.ts';

/** What of a passage tells which companies it names. */
export interface CompanyText
  extends Pick<Passage, 'text' | 'language'>, Partial<Pick<Passage, 'term'>> {
  readonly source: Pick<SourceInfo, 'file'>;
}
