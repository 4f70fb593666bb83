import type { Query, QueryWord } from '../../search/index.ts';
import type { Snapshot } from '../../snapshot/index.ts';
import { isNewTo } from '../ask/nearest.ts';
import { findCrossed } from '../text/crossed.ts';
import { toRanges } from '../text/highlight.ts';
import { checkLookup, countSources, takeWanted, type Lookup } from '../lookup/lookup.ts';
import { namesOf } from '../names/names.ts';
import { findScope } from '../lookup/scope.ts';
import { type Candidate, compareCandidates } from './candidate.ts';
import { findCandidates } from './find-candidates.ts';
import { PASSAGE } from './rank/place-words.ts';
import { inOtherWords } from './topic/other-words.ts';
import { asksAge, asksCount, withNoun, withoutCount } from './topic/asked-forms.ts';
import { asksOld, withoutTime } from './topic/asked-times.ts';
import { withoutStacked } from './topic/stacked.ts';
import { findAskedRole, withoutRole } from './rank/weigh-role.ts';
import { topicsOf } from '../names/topics.ts';
import type { StatAnswer, FoundPassage } from '../types.ts';

const MOST_NEAREST = 5;
/** Of "huur studentenkamer" the one word alone tells of much else: half of a topic is not enough. */
const LEAST_COVERED = 0.5;
/** Topics that are looked at for those. */
const MOST_OFFERED = 50;

/**
 * The passages about a topic that hold figures, those first where a figure stands closest to it.
 * A passage is about the topic when all its words match in the text, the headings or the title
 * above, or in the passage that it goes on about.
 * @throws UserError for a query or a source that cannot be used.
 */
export async function findFigures(lookup: Lookup, snapshot: Snapshot): Promise<StatAnswer> {
  const { query: text, only } = checkLookup(lookup, snapshot);
  const role = asksOld(text) ? 'earlier' : findAskedRole(withoutStacked(withNoun(text) ?? text));
  const counts = asksCount(text);
  const find = async (topic: string) => {
    const asked = { query: snapshot.index.parse(topic), role, counts, isAge: asksAge(topic) };
    return { query: asked.query, all: await findCandidates(asked, only, snapshot) };
  };
  // "How tall is the tower" asks for its height, which the text may call tall.
  const noun = withNoun(text);
  // "Hoe zwaar das": alone, without what it is asked of, the noun asks for any.
  const isOfSomething = noun !== null && snapshot.index.parse(noun).words.length > 1;
  const [asked, rest] = isOfSomething ? [noun, text] : [text, noun];
  let { query, all } = await find(withoutCount(asked) ?? asked);
  const others = [withoutTime(text), rest ?? inOtherWords(text, snapshot)];
  for (const other of others) {
    if (other === null || all.some(isSure)) continue;
    const told = await find(withoutCount(other) ?? other);
    const isNearer = noun !== null && !all.some(isShown) && told.all.some(isShown);
    if (isNearer || told.all.some(isSure)) ({ query, all } = told);
  }
  // "Omzetverwachting" asks what is expected of the "omzet".
  const measured = role === null || all.some(isWhole) ? null : withoutRole(text, role);
  if (measured !== null) ({ query, all } = await find(measured));
  const about = all.filter(isWhole);
  const nearly = all.filter(({ coverage }) => coverage >= 0.5);
  const found = (about.length > 0 ? about : nearly).toSorted(compareCandidates);
  const none = found.length === 0;
  const [first] = found;
  const isAbout = first !== undefined && isShown(first);
  const isGuessed = query.words.some((word) => word.isGuessed);
  const untold = (first?.figures[0]?.measured.untold ?? []).map((at) => shownOf(query.words[at]));
  const isAllTold = about.length > 0 && isAbout && untold.length === 0;
  const passages = takeWanted(found, lookup).map(toFound);
  return {
    command: 'stat',
    query: text,
    total: found.length,
    sources: countSources(
      found.map(({ hit }) => hit.ordinal),
      snapshot,
    ),
    confidence: none ? 'none' : isAllTold && !isGuessed ? 'sure' : 'unsure',
    isAbout,
    untold,
    passages,
    crossed: findCrossed(query, passages),
    nearest: none ? findNearest(query, lookup.source, snapshot) : [],
  };
}

/** Whether its first figure is about all words of the topic, and no rival's. */
function isSure(candidate: Candidate): boolean {
  const [first] = candidate.figures;
  return isWhole(candidate) && candidate.isAbout && first?.figure.holder?.isRival !== true;
}

/** Whether its first figure is about so much of the topic that it may be shown large. */
function isShown({ isAbout, coverage }: Candidate): boolean {
  return isAbout && coverage > LEAST_COVERED;
}

function shownOf(word: QueryWord | undefined): string {
  return word?.shown ?? word?.word ?? '';
}

/** Whether all words of the topic match. */
function isWhole({ coverage }: Candidate): boolean {
  return coverage === 1;
}

/** Topics with figures in the same place that are not what was asked. */
function findNearest(query: Query, source: string | null, snapshot: Snapshot): string[] {
  const topics =
    source === null
      ? topicsOf(snapshot, 'with figures')
      : namesOf(snapshot, findScope(source, snapshot.library)).topics.map(({ name }) => name);
  const isNew = isNewTo(query, snapshot);
  return topics.slice(0, MOST_OFFERED).filter(isNew).slice(0, MOST_NEAREST);
}

function toFound({ hit, passage, matches, figures, isAbout, rank }: Candidate): FoundPassage {
  const [first] = figures;
  return {
    passage,
    // Descending as the passages do: closeness, which has three decimals, then the search's score.
    score:
      (isAbout ? 10_000 : 0) +
      Math.round(1_000 * (2 * PASSAGE - rank)) +
      hit.score / (hit.score + 10),
    highlights: toRanges(matches),
    // Of what is shown, and not of all that was found: copies of figures are dear.
    figures: figures.map(({ figure, measured: { closeness, isAbout: isOwn } }) => ({
      ...figure,
      closeness,
      isAbout: isOwn,
    })),
    sentence: first?.figure.sentence ?? null,
  };
}
