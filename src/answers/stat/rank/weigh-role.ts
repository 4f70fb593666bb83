import type { Figure, FigureRole } from '../../../facts/index.ts';
import { languagePacks, toPhrases } from '../../../language/index.ts';
import type { Match } from '../../text/highlight.ts';
import { isCounted } from './is-counted.ts';
import { measureOf } from '../topic/asked-measures.ts';

/**
 * How much later a figure comes that is no result: less than from a clause to a sentence, so that
 * what is asked for is not told of something else.
 */
const PENALTIES: Readonly<Record<FigureRole, number>> = {
  part: 0.3,
  cost: 0.4,
  earlier: 0.9,
  limit: 0.8,
  forecast: 0.85,
  asked: 0.7,
  supposed: 1.4,
  denied: 1.4,
  when: 1.4,
  change: 0.5,
};
/** A count of the topic itself comes before what is told of it. */
const COUNTED = 0.2;
/** What is not of the role that was asked for. */
const NOT_ASKED = 1.5;
const NOT_TOLD = 0.5;
const ESTIMATED = 0.6;
/** "One kilo takes …": the measure that something is told by. */
const MEASURE = 0.6;
const SHORTEST_PART = 5;

/** Lists of the packs by which a topic asks for figures of a role. */
const ASKED_BY = {
  forecast: ['forecasts', 'plans'],
  cost: ['costs'],
  asked: ['respondents'],
  change: ['changes'],
} as const;

/** Words that ask for a role → whether compounds end in them: "discharge" is no charge. */
type Cues = ReadonlyMap<string, boolean>;
let known: ReadonlyMap<FigureRole, Cues> | undefined;

function askedBy(): ReadonlyMap<FigureRole, Cues> {
  known ??= new Map(
    (['forecast', 'cost', 'asked', 'change'] as const).map((role) => {
      const cues = new Map<string, boolean>();
      for (const { words, figures } of languagePacks.values()) {
        const isEnd = words.compoundLinks !== undefined;
        for (const cue of ASKED_BY[role].flatMap((list) => [...toPhrases(figures?.[list] ?? '')])) {
          cues.set(cue, isEnd || cues.get(cue) === true);
        }
      }
      return [role, cues];
    }),
  );
  return known;
}

/** Whether a word of a topic asks for a role. */
export function isCueOf(role: FigureRole, word: string): boolean {
  const cues = askedBy().get(role) ?? new Map<string, boolean>();
  return cues.has(word) || Array.from(cues).some((cue) => endsIn(word, cue));
}

/** The role that a topic asks for, as "omzetverwachting" does; null for results. */
export function findAskedRole(topic: string): FigureRole | null {
  const words = topic.toLowerCase().split(/[^\p{L}]+/u);
  for (const role of askedBy().keys()) {
    if (words.some((word) => isCueOf(role, word))) return role;
  }
  return null;
}

/** A topic without what asks for a role: "omzet" of "omzetverwachting"; null where nothing is left. */
export function withoutRole(topic: string, role: FigureRole): string | null {
  // What rises is not what its rise is.
  if (role === 'change') return null;
  const cues = askedBy().get(role) ?? new Map<string, boolean>();
  // Nor what is expected of somebody by any figure.
  const isMeasured = topic
    .split(/\s+/u)
    .some((word) => !cues.has(word.toLowerCase()) && measureOf(word) !== null);
  const words = topic.split(/\s+/u).flatMap((word) => {
    const lower = word.toLowerCase();
    // What something costs is not told by any figure of it.
    if (cues.has(lower)) return role === 'forecast' && isMeasured ? [] : [word];
    const [cue] = Array.from(cues)
      .flatMap((one) => (endsIn(lower, one) ? [one[0]] : []))
      .toSorted((a, b) => b.length - a.length);
    return [cue === undefined ? word : word.slice(0, -cue.length)];
  });
  const rest = words.filter((word) => word.length > 1).join(' ');
  return rest === '' || rest === topic ? null : rest;
}

function endsIn(word: string, [cue, isEnd]: readonly [string, boolean]): boolean {
  return isEnd && cue.length >= SHORTEST_PART && word.length > cue.length && word.endsWith(cue);
}

/** How much later a figure comes for what it is, or earlier where it counts the topic. */
export function weighRole(
  figure: Figure,
  asked: FigureRole | null,
  matches: readonly Match[],
  isPriced = false,
): number {
  const { role, value, kind } = figure;
  const bonus = isCounted(figure, matches) ? -COUNTED : 0;
  // A rise may be told by what it came from and to as well.
  if (asked === 'change') return role === null || role === asked ? bonus : bonus + PENALTIES[role];
  if (asked !== null && (role !== 'asked' || asked === 'asked')) {
    const later = role === null ? 0 : PENALTIES[role];
    // What was paid is a price, whether a word for costs stands by or not.
    const isPrice = asked === 'cost' && kind === 'amount';
    // What is still to be paid is estimated.
    if (isPrice && role === 'forecast') return bonus + ESTIMATED;
    const isAsked = role === asked || isPriced;
    return bonus + (isAsked ? 0 : isPrice ? NOT_TOLD : NOT_ASKED) + (role === asked ? 0 : later);
  }
  if (kind === 'measure' && value === 1) return MEASURE;
  return bonus + (role === null ? 0 : PENALTIES[role]);
}
