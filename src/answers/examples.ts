import type { Library } from '../library/index.ts';
import type { Snapshot } from '../snapshot/index.ts';
import { frequentTopics } from './topics.ts';

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

/** A title or heading of the material that is a question, or else a title, or a topic. */
export function exampleQuestion(snapshot: Snapshot): string | null {
  const { library } = snapshot;
  const titles = library.sources.flatMap(({ title }) => title ?? []);
  const question = titles.find(isQuestion) ?? headingsOf(library).find(isQuestion) ?? titles[0];
  return question ?? exampleTopic(snapshot);
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
