import { visitAll } from '../../../system/index.ts';
import { isLegalForm } from '../words/legal-form.ts';
import { judge, type Judged } from '../weigh/judge.ts';
import { THRESHOLD } from '../weigh/weights.ts';
import type { Decided } from './decide.ts';
import { type Reader, type Sighting, toSighting } from './survey.ts';

/** A heading or a title, and the first passage under it. */
interface Heading {
  readonly text: string;
  readonly passage: number;
}

/**
 * Organizations that headings and titles name, each with the first passage under it. Nothing around it
 * tells, and many words have a capital there: only a name that says it itself counts, by its legal form
 * or the head of an organization, or that the text below goes on with.
 */
export async function findInHeadings(decided: Decided, reader: Reader): Promise<Sighting[]> {
  const { passages, lexicons, isCommon, slices } = reader;
  const found: Sighting[] = [];
  await visitAll(collect(reader), slices, ({ text, passage }) => {
    const of = passages[passage];
    if (!of) return;
    const { names } = judge(text, lexicons(of.language), isCommon, { isHeading: true });
    for (const item of names) {
      const name = item.chain.text;
      if (decided.never.has(name) || !tellsItself(item, decided.known)) continue;
      const sighting = toSighting(item, passage, { file: of.source.file, term: null });
      // It stands beside no name of the passage itself.
      found.push({ ...sighting, start: NOWHERE, end: NOWHERE });
    }
  });
  return found;
}

const NOWHERE = -10;

/** Every heading once in its file, in the order of the library. */
function collect({ passages }: Reader): Heading[] {
  const headings: Heading[] = [];
  let file: string | null = null;
  let seen = new Set<string>();
  for (const [passage, { source, headings: above = [] }] of passages.entries()) {
    if (source.file !== file) seen = new Set();
    const title = source.file === file ? null : (source.title ?? null);
    ({ file } = source);
    for (const text of title === null ? above : [title, ...above]) {
      if (seen.has(text)) continue;
      seen.add(text);
      headings.push({ text, passage });
    }
  }
  return headings;
}

function tellsItself(item: Judged, known: ReadonlySet<string>): boolean {
  const { chain, view, evidence, score } = item;
  if (!view.isLong || score < THRESHOLD || !hasOwnWord(item)) return false;
  // "Bakkersketen Talmo groeit", and below "Talmo …".
  if (known.has(chain.text.slice(view.first.text.length + 1)) && view.first.ends('kinds')) {
    return false;
  }
  if (evidence.isSettled) return true;
  // "Talmo Rowing Club", but not "Talmo School"
  if (chain.words.length > 2 && view.last.is('joiningHeads') && !view.first.isOrdinary) return true;
  // "Talmo Air: results", and below "Talmo carried …".
  const rest = chain.text.slice(0, -view.last.text.length - 1);
  return view.last.is('heads') && known.has(rest);
}

/** "The Role of the School Board" has none: a word that no language has every day, nor this library. */
function hasOwnWord({ chain, view: { around } }: Judged): boolean {
  return chain.words.some((word) => {
    if (isLegalForm(word)) return true;
    const isHead = word.is('heads') || word.is('joiningHeads') || word.ends('kinds');
    return !isHead && !word.isOrdinary && !around.isCommon(word.lower) && !word.is('subjects');
  });
}
