import type { Passage, SourceInfo } from '../../library/index.ts';

/** What of a passage tells which companies it names. */
export interface CompanyText extends Pick<Passage, 'text' | 'language'> {
  readonly kind?: Passage['kind'] | undefined;
  /** The term in it that its source sets apart and explains. */
  readonly term?: Passage['term'] | undefined;
  /** The headings above it; left out where they are those of the passage before. */
  readonly headings?: Passage['headings'] | undefined;
  readonly source: Pick<SourceInfo, 'file'> & { readonly title?: string | null | undefined };
}
