import type { Library } from '../../library/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { ask } from '../ask/ask.ts';
import { LONGEST_QUERY } from '../lookup/check-query.ts';
import { frequentTopics } from './topics.ts';
import { statementsOf } from '../when/when-statements.ts';

/** Passages that are looked at for an example. */
const MOST_TRIED = 20;

/** A company that the material names; null where it names none. */
export function exampleCompany({ facts }: Snapshot): string | null {
  return facts.companies[0]?.name ?? null;
}

/** A term that the material defines; null where it defines none. */
export function exampleTerm({ index }: Snapshot): string | null {
  const [defined] = index.parts.definitions.terms();
  return defined?.term ?? null;
}

/** A topic that figures are found about. */
export function exampleTopic(snapshot: Snapshot): string | null {
  const { index, facts } = snapshot;
  const only = (ordinal: number) => facts.countFigures(ordinal) > 0;
  const finds = (topic: string) =>
    index.rank(index.parse(topic), { only, limit: 1 }).hits.length > 0;
  return frequentTopics(snapshot, 'with figures').find(finds) ?? null;
}

/** A topic that more sources than one tell about; null where none is. */
export function exampleCompared(snapshot: Snapshot): string | null {
  const { index, library } = snapshot;
  const isOfTwo = (topic: string) => {
    const { holding } = index.rank(index.parse(topic), { limit: 1 });
    const [first, ...others] = holding.map((ordinal) => library.passages[ordinal]?.source);
    return others.some((source) => source !== first);
  };
  return frequentTopics(snapshot, 'all').find(isOfTwo) ?? null;
}

/** A topic that something dated is told about. */
export function exampleDated(snapshot: Snapshot): string | null {
  const { index, facts } = snapshot;
  const only = (ordinal: number) => facts.countDates(ordinal) > 0;
  const finds = (text: string) => {
    const query = index.parse(text);
    const { hits, evidence } = index.rank(query, { only, limit: MOST_TRIED });
    const topic = { query, weights: evidence.weights, names: null };
    return hits.some(({ ordinal }) => statementsOf(ordinal, topic, snapshot).length > 0);
  };
  return frequentTopics(snapshot, 'with dates').find(finds) ?? null;
}

/**
 * A title or heading of the material that is a question, best one that is surely answered, or else a
 * title, or a topic.
 */
export function exampleQuestion(snapshot: Snapshot): string | null {
  const { library } = snapshot;
  const titles = library.sources.flatMap(({ title }) => title ?? []);
  const questions = [...titles, ...headingsOf(library)].filter(isQuestion).slice(0, MOST_TRIED);
  const isSure = (query: string) =>
    query.length <= LONGEST_QUERY &&
    ask({ query, source: null, from: 0, limit: 1 }, snapshot).confidence === 'sure';
  return questions.find(isSure) ?? questions[0] ?? titles[0] ?? exampleTopic(snapshot);
}

function isQuestion(text: string): boolean {
  return text.endsWith('?');
}

/** Only headings are read: a library has a hundred times as much text. */
function headingsOf({ sources }: Library): string[] {
  return sources.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
  );
}
