import { dimensionOf, type Figure, type FigureReach } from '../../../facts/index.ts';
import type { Measured } from './measure-closeness.ts';
import type { Dimension } from '../../../language/index.ts';
import { isIn } from '../../text/carried.ts';
import { isTold } from '../topic/asked-measures.ts';
import { listedWords } from '../topic/listed-words.ts';
import { isOfRival } from '../places/others.ts';
import type { TopicPlaces } from '../places/topic-places.ts';
import { isHeadPrice } from './told-word.ts';
import { isCueOf, weighRole } from './weigh-role.ts';

/** What a rival has comes after what is of whom the text is about. */
const OF_RIVAL = 0.9;

/** What is told to be of the year that is asked for comes before what may be of any. */
const OF_YEAR = 0.6;

/** So many characters behind a share stands what it is of. */
const NEAR = 12;
/** What a share of the topic does is not how much it is: "28 per cent of the unemployed". */
const SHARE_OF_TOPIC = 0.3;

/** What one of many does or costs comes after what all of them do, which comes before others. */
const REACHES: Readonly<Record<FigureReach, number>> = { one: 0.6, whole: -0.35 };

/** "Gasverbruik" is told in cubic metres before it is in kilowatt hours, where a sentence has both. */
const LESS_LIKELY = 0.5;

/** How far a figure comes, lower first: by how close it is to the topic, and by what it is. */
export function rankFigure(
  figure: Figure,
  { closeness, later }: Measured,
  places: TopicPlaces,
): number {
  const { year } = figure.context;
  const isOfYear = year !== null && places.topic.years.includes(year);
  const rival = isOfRival(figure, places) ? OF_RIVAL : 0;
  // What was so in the year that is asked for is no earlier result.
  const isResult =
    (isOfYear && figure.role === 'earlier') ||
    (figure.role === 'part' && isAskedPart(figure, places));
  const told: Figure = isResult || isAskedCost(figure, places) ? { ...figure, role: null } : figure;
  const isNamed = isPriced(figure, places) || isCalledPlan(figure, places);
  const role = weighRole(told, places.topic.role, places.inText, isNamed);
  const reach = figure.reach === null ? 0 : REACHES[figure.reach];
  const part = isShareOfTopic(figure, places) ? SHARE_OF_TOPIC : 0;
  const dimension = isLessLikely(figure, places) ? LESS_LIKELY : 0;
  return closeness + later + role + rival + reach + part + dimension - (isOfYear ? OF_YEAR : 0);
}

/** Kinds of which a price or a share of the same is no less what is asked. */
const OF_ANYTHING: ReadonlySet<Dimension> = new Set(['money', 'share', 'count']);

/** Whether a noun asks for a figure of another dimension in the first place that stands in the same sentence. */
function isLessLikely(figure: Figure, { topic, figures }: TopicPlaces): boolean {
  // "2 million bags of 60 kilograms": what is counted is told as well.
  if (figure.counted !== null) return false;
  const own = dimensionOf(figure);
  return topic.words.some(({ measure }) => {
    const at = own === null ? -1 : (measure?.dimensions.indexOf(own) ?? -1);
    if (at < 1) return false;
    const likelier = new Set<Dimension | null>(
      measure?.dimensions.slice(0, at).filter((dimension) => !OF_ANYTHING.has(dimension)),
    );
    return figures.some(
      (other) => other.sentence[0] === figure.sentence[0] && likelier.has(dimensionOf(other)),
    );
  });
}

/** What stands between a share and what it is of. */
const LINKS = ['ownerLinks', 'definite'] as const;

/** Whether a share is of what is asked for. */
function isShareOfTopic({ kind, end }: Figure, { text, inText }: TopicPlaces): boolean {
  if (kind !== 'percentage' && kind !== 'fraction') return false;
  const next = inText.find(({ start }) => start > end && start < end + NEAR);
  if (!next) return false;
  const between = text.slice(end, next.start).trim().toLowerCase();
  return (
    between !== '' &&
    between.split(/\s+/u).every((word) => LINKS.some((list) => listedWords(list).has(word)))
  );
}

/** "Of the 900 who worked there 17 died": the deaths that are asked for are told as a part, and are none of them. */
function isAskedPart(figure: Figure, { topic, text, inText }: TopicPlaces): boolean {
  // "Filiaal Noord trok er 310; samen trokken ze er 900": the part that the topic names.
  const isNamed = inText.some(
    ({ word, start }) => topic.words[word]?.isName === true && isIn(start, figure.clause),
  );
  if (isNamed) return true;
  return topic.words.some(
    ({ measure }, word) =>
      measure !== null &&
      isTold(measure, figure, text, figure.clause) &&
      !inText.some((match) => match.word === word && isIn(match.start, figure.clause)),
  );
}

/** "Huur" and "fee" ask for what is to be paid, though they are no word for costs. */
function isAskedCost({ role }: Figure, { topic }: TopicPlaces): boolean {
  return (
    role === 'cost' &&
    topic.role === null &&
    topic.words.some(({ measure }) => measure?.dimensions[0] === 'money')
  );
}

/** "The budget for books rises to 345,000": its clause calls it what the topic does. */
function isCalledPlan({ clause }: Figure, { topic, inText }: TopicPlaces): boolean {
  const { role, query } = topic;
  if (role !== 'forecast') return false;
  return inText.some(({ word, start }) => {
    if (!isIn(start, clause)) return false;
    const { word: own, shown } = query.words[word] ?? { word: '' };
    return isCueOf(role, (shown ?? own).toLowerCase());
  });
}

/** Whether the clause of an amount tells of a price: "de toegangsprijs ging naar 6 euro", "er is 6 euro betaald". */
function isPriced(figure: Figure, places: TopicPlaces): boolean {
  if (places.topic.role !== 'cost' || figure.kind !== 'amount') return false;
  // "A house went for 398,000 euros, a flat for 342,000": one word tells both.
  return places.figures.some(
    (other) =>
      other.kind === 'amount' &&
      other.sentence[0] === figure.sentence[0] &&
      other.start <= figure.start &&
      tellsPrice(other, places),
  );
}

function tellsPrice(figure: Figure, places: TopicPlaces): boolean {
  const { topic, text, inText } = places;
  const { clause } = figure;
  if (isHeadPrice(figure, places)) return true;
  const isPaid = topic.words.some(
    ({ measure }) => measure && isTold(measure, figure, text, clause),
  );
  return (
    isPaid ||
    inText.some(({ word, start }) => {
      const { measure } = topic.words[word] ?? {};
      return measure?.dimensions.includes('money') === true && isIn(start, clause);
    })
  );
}
