import type { Passage } from '../../library/types.ts';
import type { Company } from '../types.ts';
import { findAbbreviations } from './aliases/abbreviations.ts';
import { findMisspellings, type Spelling } from './aliases/misspellings.ts';
import { findShortForms } from './aliases/short-forms.ts';
import { spellingKey } from './aliases/spelling.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Corrections } from './corrections.ts';
import { decide } from './decide.ts';
import { resolve } from './resolve.ts';
import { survey, type Sighting } from './survey.ts';
import { collectVocabulary } from './vocabulary.ts';

/** What can be given besides the passages. */
export interface FindCompaniesOptions {
  /** What the operator states in `companies.yaml`. */
  readonly corrections?: Corrections;
}

/** One company while its spellings are gathered: spelling → how often, and where. */
interface Gathered {
  readonly spellings: Map<string, number>;
  readonly passages: Set<number>;
}

/** The companies and organizations that a library names, most named first. */
export function findCompanies(
  passages: readonly Passage[],
  { corrections }: FindCompaniesOptions = {},
): Company[] {
  const vocabulary = collectVocabulary(passages.map(({ text }) => text));
  const isCommon = (word: string): boolean => vocabulary.has(word);
  const all = survey(passages, isCommon);
  const known = decide(all, isCommon);
  const same = sameAs(all.sightings, passages, known);
  const gathered = gather(all.sightings, known, same, isCommon);
  const companies = [...gathered.values()].map(toCompany);
  return sort(corrections ? applyCorrections(companies, corrections, passages) : companies);
}

/** Spellings that mean another one: abbreviations, short forms, misspellings. Adds them to known. */
function sameAs(
  sightings: readonly Sighting[],
  passages: readonly Passage[],
  known: Set<string>,
): Map<string, string> {
  const same = new Map<string, string>();
  for (const [short, long] of findAbbreviations(sightings, passages)) {
    if (known.has(long) || known.has(short)) same.set(short, long);
  }
  for (const [short, long] of findShortForms(sightings, known)) same.set(short, long);
  for (const [wrong, right] of findMisspellings(countSpellings(sightings, known))) {
    if (!same.has(wrong)) same.set(wrong, right);
  }
  for (const [one, other] of same) known.add(one).add(other);
  return same;
}

function countSpellings(sightings: readonly Sighting[], known: ReadonlySet<string>): Spelling[] {
  const spellings = new Map<string, { passages: Set<number>; strong: boolean }>();
  for (const { text, passage, strong, isPerson, isOther } of sightings) {
    if (isPerson || isOther) continue;
    const spelling = spellings.get(text) ?? { passages: new Set(), strong: false };
    spelling.passages.add(passage);
    spelling.strong ||= strong;
    spellings.set(text, spelling);
  }
  return [...spellings].map(([name, { passages, strong }]) => {
    return { name, passages: passages.size, strong, known: known.has(name) };
  });
}

function gather(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  same: ReadonlyMap<string, string>,
  isCommon: (word: string) => boolean,
): Map<string, Gathered> {
  const gathered = new Map<string, Gathered>();
  for (const sighting of sightings) {
    resolve(sighting, known, isCommon, (name) => {
      const key = spellingKey(same.get(name) ?? name);
      const company = gathered.get(key) ?? { spellings: new Map(), passages: new Set() };
      company.spellings.set(name, (company.spellings.get(name) ?? 0) + 1);
      company.passages.add(sighting.passage);
      gathered.set(key, company);
    });
  }
  return gathered;
}

function toCompany({ spellings, passages }: Gathered): Company {
  const [name = '', ...aliases] = [...spellings]
    .toSorted(([one, often], [other, seldom]) => seldom - often || other.length - one.length)
    .map(([spelling]) => spelling);
  return { name, aliases, passages: [...passages].toSorted((one, other) => one - other) };
}

function sort(companies: readonly Company[]): Company[] {
  return companies.toSorted(
    (one, other) =>
      other.passages.length - one.passages.length || one.name.localeCompare(other.name),
  );
}
