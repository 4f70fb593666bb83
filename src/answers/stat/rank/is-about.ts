import type { Figure } from '../../../facts/index.ts';
import type { Place, TopicPlaces } from '../places/topic-places.ts';
import { isGeneric } from '../topic/asked-measures.ts';
import type { TopicWord } from '../topic/read-topic.ts';
import { isCounted } from './is-counted.ts';
import { isModifiedElse } from './modified-else.ts';
import type { Placed } from './place-words.ts';

/** Of the weight of a topic's words so much must be close. */
const LEAST_ABOUT = 0.5;
/** What is asked for tells so much more where it is close than how rare its word is. */
const MEASURED = 0.3;

const CLOSE: ReadonlySet<Place> = new Set([
  'clause',
  'told',
  'alone',
  'sentence',
  'later',
  'carried',
  'heading',
  'title',
]);
const ABOVE: ReadonlySet<Place> = new Set(['heading', 'title']);
const BESIDE: ReadonlySet<Place> = new Set(['beside', 'after']);
const BEFORE: ReadonlySet<Place> = new Set(['beside']);
const TOLD: ReadonlySet<Place> = new Set(['told', 'kind']);
const GONE: ReadonlySet<Place> = new Set(['absent', 'other']);

/** Whether a figure is about a topic by where its words stand. */
export function isAboutTopic(
  figure: Figure,
  placed: readonly Placed[],
  places: TopicPlaces,
): boolean {
  const { topic } = places;
  const { words, isMixed } = topic;
  const found = placed.flatMap((at, place) => {
    const word = words[place];
    return word && (isMixed || word.isFound || at.place !== 'absent') ? [{ ...at, word }] : [];
  });
  if (isMixed && found.some(({ place, word }) => word.isName && GONE.has(place))) return false;
  // "Aantal bedden": nothing tells of beds.
  const isUnknown = (one: TopicWord, word: number) =>
    !one.isName && !one.isFound && placed[word]?.place === 'kind';
  if (topic.counts && words.some(isUnknown)) return false;
  const deciding = found.filter(({ word }) => !isMixed || (!word.isName && !word.isPartOfName));
  const close = deciding.filter(({ place }) => CLOSE.has(place));
  if (close.length === 0) return false;
  if (isMixed && close.every(({ place }) => ABOVE.has(place)) && !isUnder(figure, found, places)) {
    return false;
  }
  const all = placed.flatMap((at, place) => {
    const word = words[place];
    return word && word.unit === null ? [{ ...at, word }] : [];
  });
  if (lacksWhat(deciding) || lacksWhose(all) || isModifiedElse(figure, placed, places))
    return false;
  if (topic.role !== 'cost' && figure.kind === 'amount' && lacksMeasure(deciding)) return false;
  const measured = close.filter(({ word }) => word.measure?.told);
  if (weigh(close) + weigh(measured) * MEASURED >= weigh(deciding) * LEAST_ABOUT) return true;
  // Under a title about the one word, the other is told of behind the figure.
  const isOnlyAfter = close.every(({ place }) => ABOVE.has(place));
  const beside = isOnlyAfter ? BEFORE : BESIDE;
  return deciding.every(({ place }) => CLOSE.has(place) || beside.has(place));
}

/** "Dropout rate", of a text with another rate: what measures is told in other words, and of what nowhere near. */
function lacksWhat(deciding: readonly Seen[]): boolean {
  const isOfAnything = ({ word: { measure } }: Seen) => measure !== null && isGeneric(measure);
  const what = deciding.filter((seen) => !isOfAnything(seen));
  const measured = deciding.filter(isOfAnything);
  if (what.length === 0 || measured.length === 0) return false;
  const isOnlyTold = measured.every(({ place }) => TOLD.has(place));
  return isOnlyTold && !what.some(({ place }) => CLOSE.has(place) || place === 'beside');
}

/** "Winst Torvik", of a text with what else Torvik earned: nothing tells that it is a profit. */
function lacksMeasure(deciding: readonly Seen[]): boolean {
  const measured = deciding.filter(
    ({ word: { measure } }) => measure?.told && measure.dimensions[0] === 'money',
  );
  return (
    measured.length > 0 && measured.every(({ place }) => !CLOSE.has(place) && place !== 'beside')
  );
}

/** Further off than that the text is about much else. */
const FAR: ReadonlySet<Place> = new Set(['nearby', 'absent', 'other']);

/** "Tuition Noviro", of a text where somebody pays something, and Noviro is named elsewhere. */
function lacksWhose(found: readonly Seen[]): boolean {
  const rest = found.filter(({ place }) => !TOLD.has(place));
  return rest.length > 0 && rest.length < found.length && rest.every(({ place }) => FAR.has(place));
}

interface Seen extends Placed {
  readonly word: TopicWord;
}

/** Of what is only named above a text: what is counted there must not be something else. */
function isUnder(figure: Figure, found: readonly Seen[], { inText }: TopicPlaces): boolean {
  if (found.every(({ place }) => ABOVE.has(place)) || figure.isCarried) return true;
  if (figure.counted === null || isCounted(figure, inText)) return true;
  return found.some(({ place, word }) => word.isName && CLOSE.has(place) && !ABOVE.has(place));
}

function weigh(seen: readonly Seen[]): number {
  return seen.reduce((sum, { word }) => sum + word.weight, 0);
}
