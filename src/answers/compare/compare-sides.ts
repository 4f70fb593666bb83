import type { Figure } from '../../facts/index.ts';
import type { Passage, Source } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { UserError } from '../../system/index.ts';
import { companiesAt, companyCalled } from '../company/company-index.ts';
import { labelOf, seekSource } from '../lookup/find-source.ts';

/** Companies that an unknown name is held beside, the most named ones. */
const MOST_COMPARED = 5_000;

/** One of two that are compared, and which passages are its own. */
export interface NamedSide {
  readonly name: string;
  readonly kind: 'source' | 'company';
  /** Tells it apart from any other. */
  readonly key: string;
  readonly only: (ordinal: number) => boolean;
  /** Whether a figure of its passages is its own, and not of another that stands there too. */
  readonly owns: (figure: Figure, passage: Passage) => boolean;
}

/**
 * The source or the company of a name. A file is a source, as suggestions give it; a company goes
 * before a title that merely contains its name.
 * @throws UserError `unknown-side` for neither, with the nearest of both.
 */
export function toSide(name: string, snapshot: Snapshot): NamedSide {
  const given = name.trim();
  const byFile = sourceSide(given, snapshot);
  if (byFile) return byFile;
  const company = companyCalled(given, snapshot.facts);
  if (!company) return ofSource(seekSide(given, snapshot), snapshot);
  const own = new Set(company.passages);
  return {
    name: company.name,
    kind: 'company',
    key: `company ${company.name}`,
    only: (ordinal) => own.has(ordinal),
    owns: ({ label }, passage) => {
      if (label) return companyCalled(label.text, snapshot.facts) === company;
      // Without a label it may be of any company that the passage names.
      const ordinal = snapshot.library.passages.indexOf(passage);
      return companiesAt(ordinal, snapshot.facts).every((other) => other === company);
    },
  };
}

/** What is no company may be a source that is called otherwise, or by a part of its title. */
function seekSide(name: string, { library, facts }: Snapshot): Source {
  const companies = facts.companies.slice(0, MOST_COMPARED).map((company) => company.name);
  const { source, nearest } = seekSource(name, library, companies);
  if (source === null) throw new UserError('unknown-side', { name, nearest });
  return source;
}

/** The source of a file; null where there is none. */
export function sourceSide(file: string, snapshot: Snapshot): NamedSide | null {
  const source = snapshot.library.byFile.get(file);
  return source ? ofSource(source, snapshot) : null;
}

function ofSource(source: Source, { library }: Snapshot): NamedSide {
  const { file } = source;
  return {
    name: labelOf(source),
    kind: 'source',
    key: `source ${file}`,
    only: (ordinal) => library.passages[ordinal]?.source.file === file,
    owns: () => true,
  };
}
