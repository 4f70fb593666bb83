import type { LanguagePack } from '../../language/index.ts';
import type { Weight } from './cues/cue.ts';
import { judge } from './weigh/judge.ts';
import { findCompanies } from './library/find-companies.ts';
import { createLexicons } from './words/lexicons.ts';

/** One row of the table that held of a name. */
export interface HeldCue {
  readonly name: string;
  readonly reading: Weight['reading'];
  /** What it added, in points. */
  readonly points: number;
}

/** A possible name of a sentence, and what was made of it. */
export interface ExplainedName {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCompany: boolean;
  /** What all rows together come to; `THRESHOLD` is enough. */
  readonly score: number;
  /** All rows that held, in the order of the table. */
  readonly cues: readonly HeldCue[];
  /** The one that weighed most on the side that won; null where none spoke for it. */
  readonly decidedBy: HeldCue | null;
}

/** What of a sentence may be a company, whether it is one, and the rows that decided it. */
export async function explain(
  text: string,
  language: string | null,
  packs?: ReadonlyMap<string, LanguagePack>,
): Promise<ExplainedName[]> {
  const passages = [{ text, language, source: { file: '' } }];
  const found = await findCompanies(passages, packs ? { packs } : {});
  const names = new Set(found.flatMap(({ name, aliases }) => [name, ...aliases]));
  const held = new Map<number, HeldCue[]>();
  const lexicon = createLexicons(packs)(language);
  const judged = judge(text, lexicon, () => false, {
    onCue: ({ start }, name, { reading, points }, share) => {
      held.set(start, [...(held.get(start) ?? []), { name, reading, points: points * share }]);
    },
  });
  return judged.names.map(({ chain, score }) => {
    const cues = held.get(chain.start) ?? [];
    const isCompany = names.has(chain.text);
    const { start, end } = chain;
    return {
      text: chain.text,
      start,
      end,
      isCompany,
      score,
      cues,
      decidedBy: decide(cues, isCompany),
    };
  });
}

function decide(cues: readonly HeldCue[], isCompany: boolean): HeldCue | null {
  const side = (cue: HeldCue): number =>
    (cue.reading === 'company' ? cue.points : -cue.points) * (isCompany ? 1 : -1);
  const [heaviest] = cues.filter((cue) => side(cue) > 0).toSorted((a, b) => side(b) - side(a));
  return heaviest ?? null;
}
