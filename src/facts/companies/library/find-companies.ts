import { createTimeSlices, visitAll } from '../../../system/index.ts';
import type { LanguagePack } from '../../../language/index.ts';
import type { Company } from '../../types.ts';
import { findAbbreviations } from '../aliases/abbreviations.ts';
import { findGenitives } from '../aliases/genitives.ts';
import { findMisspellings, type Spelling } from '../aliases/misspellings.ts';
import { findShortForms } from '../aliases/short-forms.ts';
import { findWithoutKinds } from '../aliases/without-kinds.ts';
import { spellingKey } from '../aliases/spelling.ts';
import { applyCorrections } from '../corrections/apply.ts';
import type { Corrections } from '../corrections/parse.ts';
import type { CompanyText } from '../types.ts';
import { createLexicons } from '../words/lexicons.ts';
import { rejoin } from './rejoin.ts';
import { resolve } from './resolve.ts';
import { findInHeadings } from './headings.ts';
import { type Reader, type Sighting, survey } from './survey.ts';
import { decide, type Decided } from './decide.ts';
import { collectVocabulary } from './vocabulary.ts';

/** What can be given besides the passages. */
export interface FindCompaniesOptions {
  /** What the operator states in `companies.yaml`. */
  readonly corrections?: Corrections;
  /** The languages; all that there are where it is not said. */
  readonly packs?: ReadonlyMap<string, LanguagePack>;
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
  { corrections, packs }: FindCompaniesOptions = {},
): Promise<Company[]> {
  const slices = createTimeSlices();
  const vocabulary = await collectVocabulary(passages, slices);
  const isCommon = (word: string): boolean => vocabulary.has(word);
  const countSmall = (word: string): number => vocabulary.get(word) ?? 0;
  const lexicons = createLexicons(packs);
  const reader: Reader = { passages, lexicons, isCommon, countSmall, slices };
  const all = await rejoin(await survey(reader), reader);
  const decided = await decide(all, reader);
  const { known } = decided;
  const titled = await findInHeadings(decided, reader);
  for (const { text } of titled) known.add(text);
  const same = await findAliases([...titled, ...all.sightings], decided, reader);
  const gathered = await gather(all.sightings, known, same, reader);
  addTitled(gathered, titled, same, reader);
  const companies: Company[] = [];
  await visitAll(gathered.values(), slices, (company) => companies.push(toCompany(company)));
  return sort(corrections ? await applyCorrections(companies, corrections, reader) : companies);
}

/** Spellings that mean another one: abbreviations, short forms, misspellings. Adds them to known. */
async function findAliases(
  sightings: readonly Sighting[],
  { known, never }: Decided,
  reader: Reader,
): Promise<Map<string, string>> {
  const same = new Map<string, string>();
  for (const [short, long] of await findAbbreviations(sightings, reader)) {
    if (known.has(long) || known.has(short)) same.set(short, long);
  }
  for (const [short, long] of await findShortForms(sightings, known, reader)) same.set(short, long);
  for (const [short, long] of await findWithoutKinds(sightings, known, reader)) {
    if (!same.has(short)) same.set(short, long);
  }
  const spellings = await countSpellings(sightings, known, reader);
  for (const [genitive, name] of await findGenitives(spellings, reader)) same.set(genitive, name);
  for (const [wrong, right] of await findMisspellings(spellings, reader)) {
    if (!same.has(wrong)) same.set(wrong, right);
  }
  for (const [one, other] of same) {
    if (never.has(one) || never.has(other)) same.delete(one);
    else known.add(one).add(other);
  }
  return same;
}

async function countSpellings(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  { slices }: Reader,
): Promise<Spelling[]> {
  const spellings = new Map<string, { passages: Set<number>; isSettled: boolean }>();
  await visitAll(sightings, slices, ({ text, passage, isSettled, isPerson, isOther }) => {
    if (isPerson || isOther) return;
    const spelling = spellings.get(text) ?? { passages: new Set(), isSettled: false };
    spelling.passages.add(passage);
    spelling.isSettled ||= isSettled;
    spellings.set(text, spelling);
  });
  return [...spellings].map(([name, { passages, isSettled }]) => {
    return { name, passages: passages.size, isSettled, isKnown: known.has(name) };
  });
}

async function gather(
  sightings: readonly Sighting[],
  known: ReadonlySet<string>,
  same: ReadonlyMap<string, string>,
  reader: Reader,
): Promise<Map<string, Gathered>> {
  const gathered = new Map<string, Gathered>();
  await visitAll(sightings, reader.slices, (sighting) => {
    let whole = '';
    resolve(sighting, known, reader, (name) => {
      const key = spellingKey(same.get(name) ?? name, reader.lexicons(null));
      // "Talmo" of "Talmo Motors", which is the same company, is not named besides.
      if (key === whole) return;
      whole ||= key;
      const company = gathered.get(key) ?? { spellings: new Map(), passages: new Set() };
      company.spellings.set(name, (company.spellings.get(name) ?? 0) + 1);
      company.passages.add(sighting.passage);
      gathered.set(key, company);
    });
  });
  return gathered;
}

/** What only a heading names is of the first passage under it. */
function addTitled(
  gathered: Map<string, Gathered>,
  titled: readonly Sighting[],
  same: ReadonlyMap<string, string>,
  { lexicons }: Reader,
): void {
  for (const { text, passage } of titled) {
    const key = spellingKey(same.get(text) ?? text, lexicons(null));
    const company = gathered.get(key) ?? { spellings: new Map(), passages: new Set() };
    if (company.passages.size === 0) company.passages.add(passage);
    if (!company.spellings.has(text)) company.spellings.set(text, 0);
    gathered.set(key, company);
  }
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
