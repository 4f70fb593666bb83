import type { Passage, SourceInfo } from '../../library/index.ts';

/** What of a passage tells which companies it names. */
export interface CompanyText extends Pick<Passage, 'text' | 'language'> {
  readonly kind?: Passage['kind'] | undefined;
  /** The term in it that its source sets apart and explains. */
  readonly term?: Passage['term'] | undefined;
  readonly source: Pick<SourceInfo, 'file'>;
}
