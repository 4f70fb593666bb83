import { analyse } from '../../analysis/index.ts';
import { fold } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Query } from '../types.ts';
import { namesReason, namesSomebody } from './cues.ts';
import { showsList, showsSteps, startsList } from './lists.ts';
import { announcesDefinition } from './define-heading.ts';
import { pointsElsewhere } from './points.ts';
import { ownTermsOf } from './own-terms.ts';
import { createSameQuestion } from './same-question.ts';
import type { QuestionKind } from './types.ts';

/** What a close look at a passage saw of the words that answers of the wanted kind have. */
export interface SeenCues {
  /** Share of the question that stands in the sentence with such a word, 0–1. */
  readonly inSentence: number;
  /** Share of the question that the passage holds, where it has such a word anywhere; else 0. */
  readonly inPassage: number;
  /** Share of the question that stands in its text, not in what it stands under, 0–1. */
  readonly inText: number;
  /** Topical words of its text besides those asked. */
  readonly others: number;
}

/** How much a cue counts that stands elsewhere in the passage than what was asked. */
const ELSEWHERE = 0.5;
/** The same where the rest of what was asked stands right above: "Opening" over "in 1919". */
const BELOW = 0.9;
/** How well a text with a name answers who somebody is. */
const DESCRIBED = 0.8;
/** What is left of a definition that says where the definition is: "see chapter 9". */
const POINTED = 0.3;
/** How well a bare term with an explanation below it defines it. */
const BARE_TERM = 0.5;
/** How well the first text below a heading that is the term tells of it: never surely. */
const BELOW_TERM = 0.28;
/** How well the first text below "Definition" defines what it is about. */
const ANNOUNCED = 1;
/** How well steps tell how something works: an enumeration in passing is never surely it. */
const WORKS = 0.9;
/** From here on a text is the term: "operationalisation" is "operationalization". */
const IS_TERM = 0.65;
/** From this share of a question on that only the heading has, a list below it is what it names. */
const ABOVE = 0.3;
/** From this share of a question on a text that is labelled as the reason tells it. */
const LABELLED_SHARE = 0.3;

/** Passages that define what a question asks for by its name, by ordinal, with how surely, 0–1. */
export type Definers = ReadonlyMap<number, number>;

/** How well a passage gives the kind of answer that a question wants, 0–1. */
export function createFit(
  query: Query,
  definers: Definers,
  passages: readonly Passage[],
): (passage: Passage, ordinal: number, seen: SeenCues, share: number) => number {
  const asked = new Set(query.words.map(({ word }) => word));
  const isAsked = (word: string) => asked.has(fold(word));
  const asksSame = createSameQuestion(query.kind);
  const answersSame = ({ text, heading, parents }: Passage) =>
    [heading, parents.at(-1), text].some((each) => each && asksSame(each));
  const fitOfSame = (passage: Passage, share: number) => (answersSame(passage) ? share : 0);
  const findDefining = (
    passage: Passage,
    ordinal: number,
    { inText, others }: SeenCues,
    share: number,
  ): number => {
    const stated = definers.get(ordinal) ?? 0;
    const states = pointsElsewhere(passage.text) ? stated * POINTED : stated;
    const isBareTerm = inText >= IS_TERM && others <= 1 && passage.thought.end > passage.number;
    if (isBareTerm && !pointsElsewhere(passages[ordinal + 1]?.text ?? '')) {
      const bare = others === 0 || opensWith(passage, query) ? BARE_TERM : BELOW_TERM;
      return Math.max(states, bare);
    }
    const isFirstBelow = passages[ordinal - 1]?.heading !== passage.heading;
    if (!isFirstBelow || share < 1 || others <= 1) return states;
    const tells = isTerm(passage.heading, query) ? BELOW_TERM : 0;
    // "What is a tide?" announces what a tide is, and not all that stands below.
    const isOfAnother = passage.heading?.endsWith('?') && !isTerm(passage.heading, query);
    const announced = announcesDefinition(passage.heading) && !isOfAnother ? ANNOUNCED : 0;
    return Math.max(states, tells, announced);
  };
  const findSteps = (passage: Passage, ordinal: number, share: number, inText: number) =>
    share - inText >= ABOVE && startsList(passages, ordinal)
      ? share
      : share * showsSteps(passage, passages[ordinal + 1]?.text ?? '');
  return (passage, ordinal, seen, share) => {
    const { inSentence, inPassage, inText } = seen;
    const elsewhere = passage.parents.length > 0 ? BELOW : ELSEWHERE;
    switch (query.kind) {
      case 'define':
      case 'topic':
        return findDefining(passage, ordinal, seen, share);
      case 'who-is':
        // "Who is Ada" or "who is the treasurer": a person that is described, or one to be named.
        return Math.max(
          findDefining(passage, ordinal, seen, share),
          DESCRIBED * share * namesSomebody(withParent(passage), isAsked),
        );
      case 'why':
        if (share >= LABELLED_SHARE && namesReason(passage.text)) return 1;
        return Math.max(inSentence, elsewhere * inPassage, fitOfSame(passage, share));
      case 'when':
      case 'name':
      case 'how-many':
      case 'how-long':
        return Math.max(inSentence, elsewhere * inPassage, fitOfSame(passage, share));
      case 'who':
        return Math.max(
          share * namesSomebody(withParent(passage), isAsked),
          fitOfSame(passage, share),
        );
      case 'list':
        if (share - inText >= ABOVE && startsList(passages, ordinal)) return share;
        return share * showsList(passage);
      case 'how':
        return findSteps(passage, ordinal, share, inText);
      case 'works':
        return WORKS * findSteps(passage, ordinal, share, inText);
      default:
        return 0;
    }
  };
}

/** Whether a text opens with what was asked: "Sluices (closed)", not "kinds of sluices". */
function opensWith({ text, language }: Passage, { words }: Query): boolean {
  const first = analyse(text, language).find(({ stop }) => !stop);
  return first !== undefined && ownTermsOf(words).has(first.term);
}

/** Whether a heading is what was asked, and nothing besides. */
function isTerm(heading: string | null, { words, language }: Query): boolean {
  if (heading === null) return false;
  const own = analyse(heading, language).filter(({ stop, word }) => !stop && !/^\d/u.test(word));
  return (
    own.length === words.length &&
    own.every(({ term }) => words.some(({ terms }) => terms.some((each) => each.term === term)))
  );
}

/** What an item says is of whom it stands under: "Ada Lovelace", and below it "wrote a program". */
function withParent({ text, parents }: Passage): string {
  const parent = parents.at(-1);
  return parent === undefined ? text : `${parent}\n${text}`;
}

/** Kinds whose answers are known by their form, so that a passage without it is hardly one. */
const NEEDED: ReadonlySet<QuestionKind> = new Set([
  'define',
  // No form tells what these ask, so that no answer is surely one.
  'about',
  'when',
  'who',
  'who-is',
  'how-many',
  'how-long',
  'why',
  'works',
]);

/** Whether an answer to a question of this kind has a form that it can be known by. */
export function needsKind(kind: QuestionKind | null): boolean {
  return kind !== null && NEEDED.has(kind);
}

/** Kinds of question that ask for one thing by its name. */
const TERMS: ReadonlySet<QuestionKind> = new Set(['define', 'topic', 'who-is']);

/** Whether a question of this kind asks for one thing by its name. */
export function namesTerm(kind: QuestionKind | null): boolean {
  return kind !== null && TERMS.has(kind);
}
