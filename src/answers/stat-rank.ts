import type { Figure, FigureReach } from '../facts/index.ts';
import type { Measured } from './stat-about.ts';
import { isIn } from './carried.ts';
import { isTold } from './stat-measures.ts';
import { isOfRival } from './stat-others.ts';
import type { TopicPlaces } from './stat-places.ts';
import { weighRole } from './stat-roles.ts';

/** What a rival has comes after what is of whom the text is about. */
const OF_RIVAL = 0.9;

/** What is told to be of the year that is asked for comes before what may be of any. */
const OF_YEAR = 0.6;

/** What one of many does or costs comes after what all of them do, which comes before others. */
const REACHES: Readonly<Record<FigureReach, number>> = { one: 0.6, whole: -0.25 };

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
    (isOfYear && figure.role === 'earlier') || (figure.role === 'part' && isAskedPart(figure, places));
  const told: Figure = isResult ? { ...figure, role: null } : figure;
  const role = weighRole(told, places.topic.role, places.inText, isPriced(figure, places));
  const reach = figure.reach === null ? 0 : REACHES[figure.reach];
  return closeness + later + role + rival + reach - (isOfYear ? OF_YEAR : 0);
}

/** "Of the 900 who worked there 17 died": the deaths that are asked for are told as a part, and are none of them. */
function isAskedPart({ clause }: Figure, { topic, text, inText }: TopicPlaces): boolean {
  return topic.words.some(
    ({ measure }, word) =>
      measure !== null &&
      isTold(measure, text, clause) &&
      !inText.some((match) => match.word === word && isIn(match.start, clause)),
  );
}

/** Whether the clause of an amount tells of a price: "de toegangsprijs ging naar 6 euro", "er is 6 euro betaald". */
function isPriced({ kind, clause }: Figure, { topic, text, inText }: TopicPlaces): boolean {
  if (topic.role !== 'cost' || kind !== 'amount') return false;
  const isPaid = topic.words.some(({ measure }) => measure && isTold(measure, text, clause));
  return (
    isPaid ||
    inText.some(({ word, start }) => {
      const { measure } = topic.words[word] ?? {};
      return measure?.dimensions.includes('money') === true && isIn(start, clause);
    })
  );
}
