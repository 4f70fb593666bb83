import { isLeadIn, type Passage } from '../../library/index.ts';

/** How much an item of a list counts for a question after the list. */
const ITEM = 0.5;
/** Things one behind the other in a sentence: "CPython, PyPy and Jython". */
const IN_SENTENCE = /,[^,.;:]{1,60},? \p{Ll}{1,3} \p{L}/u;
/** How well a list without numbers tells how something is done. */
const NO_STEPS = 0.6;
const STEP = /^\(?\d{1,2}[.)] /u;
/** Items from which on a list right below a heading is what the heading names. */
const LEAST_ITEMS = 3;

/** Whether a passage announces a list, is part of one that is announced, or has one in a sentence. */
export function showsList({ text, kind, thought, number, parents }: Passage): number {
  if (isLeadIn({ text, kind })) return thought.end > number ? 1 : 0;
  const lead = parents.at(-1);
  if (lead !== undefined && isLeadIn({ text: lead, kind: 'paragraph' })) return ITEM;
  return IN_SENTENCE.test(text) ? ITEM : 0;
}

/** How well a passage, or what it announces, shows steps. */
export function showsSteps(passage: Passage, below: string): number {
  const { text, thought, number } = passage;
  const isNumbered = STEP.test(thought.end > number ? below : text);
  return showsList(passage) * (isNumbered ? 1 : NO_STEPS);
}

/**
 * Whether a passage is the first item of a list that stands right below a heading, so that it is a
 * list of what the heading names: "Baking bread", and below it "Knead the dough".
 */
export function startsList(passages: readonly Passage[], ordinal: number): boolean {
  const first = passages[ordinal];
  const isBeside = (at: number) => {
    const other = passages[at];
    return (
      other?.kind === 'list-item' &&
      other.heading === first?.heading &&
      other.source === first?.source
    );
  };
  if (!first || first.heading === null || first.parents.length > 0) return false;
  if (isBeside(ordinal - 1)) return false;
  for (let at = 0; at < LEAST_ITEMS; at++) if (!isBeside(ordinal + at)) return false;
  return true;
}
