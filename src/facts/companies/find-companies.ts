import type { CompanyText } from './types.ts';
import { createTimeSlices, type TimeSlices, visitAll } from '../../time-slices.ts';
import type { Company } from '../types.ts';
import { findAbbreviations } from './aliases/abbreviations.ts';
import { findGenitives } from './aliases/genitives.ts';
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

/**
 * The companies and organizations that a library names, most named first. In a large one this takes
 * seconds, in slices between which everything else has its turn.
 */
export async function findCompanies(
  passages: readonly CompanyText[],
  { corrections }: FindCompaniesOptions = {},
): Promise<Company[]> {
  const slices = createTimeSlices();
  const vocabulary = await collectVocabulary(passages, slices);
  const isCommon = (word: string): boolean => vocabulary.has(word);
  const all = await survey(passages, isCommon, slices);
  const known = await decide(all, isCommon, slices);
  const same = await sameAs(all.sightings, passages, known, slices);
  const gathered = await gather(all.sightings, known, same, isCommon, slices);
  const companies: Company[] = [];
  await visitAll(gathered.values(), slices, (company) => companies.push(toCompany(company)));
  return sort(
    corrections ? await applyCorrections(companies, corrections, passages, slices) : companies,
  );
}

/** Spellings that mean another one: abbreviations, short forms, misspellings. Adds them to known. */
async function sameAs(
  sightings: readonly Sighting[],
  passages: readonly CompanyText[],
  known: Set<string>,
  slices: TimeSlices,
): Promise<Map<string, string>> {
  const same = new Map<string, string>();
  for (const [short, long] of await findAbbreviations(sightings, passages, slices)) {
    if (known.has(long) || known.has(short)) same.set(short, long);
  }
  for (const [short, long] of await findShortForms(sightings, known, slices)) same.set(short, long);
  const spellings = await countSpellings(sightings, known, slices);
  for (const [genitive, name] of await findGenitives(spellings, slices)) same.set(genitive, name);
  for (const [wrong, right] of await findMisspellings(spellings, slices)) {
    if (!same.has(wrong)) same.set(wrong, right);
  }
  for (const [one, other] of same) known.add(one).add(other);
  return same;
}

async function countSpellings(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  slices: TimeSlices,
): Promise<Spelling[]> {
  const spellings = new Map<string, { passages: Set<number>; strong: boolean }>();
  await visitAll(sightings, slices, ({ text, passage, strong, isPerson, isOther }) => {
    if (isPerson || isOther) return;
    const spelling = spellings.get(text) ?? { passages: new Set(), strong: false };
    spelling.passages.add(passage);
    spelling.strong ||= strong;
    spellings.set(text, spelling);
  });
  return [...spellings].map(([name, { passages, strong }]) => {
    return { name, passages: passages.size, strong, known: known.has(name) };
  });
}

async function gather(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  same: ReadonlyMap<string, string>,
  isCommon: (word: string) => boolean,
  slices: TimeSlices,
): Promise<Map<string, Gathered>> {
  const gathered = new Map<string, Gathered>();
  await visitAll(sightings, slices, (sighting) => {
    resolve(sighting, known, isCommon, (name) => {
      const key = spellingKey(same.get(name) ?? name);
      const company = gathered.get(key) ?? { spellings: new Map(), passages: new Set() };
      company.spellings.set(name, (company.spellings.get(name) ?? 0) + 1);
      company.passages.add(sighting.passage);
      gathered.set(key, company);
    });
  });
  return gathered;
}

function toCompany({ spellings, passages }: Gathered): Company {
  const [name = '', ...aliases] = [...spellings]
    .toSorted(([one, often], [other, seldom]) => seldom - often || compareForms(one, other))
    .map(([spelling]) => spelling);
  return { name, aliases, passages: [...passages].toSorted((one, other) => one - other) };
}

/** Of two as frequent the longer, but the name before its genitive. */
function compareForms(one: string, other: string): number {
  if (other === `${one}s`) return -1;
  return one === `${other}s` ? 1 : other.length - one.length;
}

/** One for all: with `localeCompare` the sorting of many names takes ten times as long. */
const { compare } = new Intl.Collator('nl');

function sort(companies: readonly Company[]): Company[] {
  return companies.toSorted(
    (one, other) => other.passages.length - one.passages.length || compare(one.name, other.name),
  );
}
