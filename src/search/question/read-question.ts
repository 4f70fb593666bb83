import { toArabic } from '../../language/index.ts';
import { findEach, findEnd, findPhrase, type FoundPhrase, placesOf } from './find-phrase.ts';
import type { Phrases, QuestionWords } from './question-words.ts';
import type { AskedToken, QuestionKind, QuestionReading } from './types.ts';
import { findVersus, VERSUS } from './versus.ts';

/** A question of so few words that asks nothing else asks for its topic. */
const MOST_TOPIC_WORDS = 3;

/** "Theory of mind" is a topic, "did she go to the market" is none. */
const MOST_FUNCTION_WORDS = 1;

/** Kinds in the order in which they are told: "how long" before "how". */
const KINDS: readonly (readonly [QuestionKind, (words: QuestionWords) => Phrases])[] = [
  ['differ', ({ differ }) => differ.asked],
  ['how-long', ({ howLong }) => howLong],
  ['why', ({ why }) => why],
  ['when', ({ when }) => when],
  ['how-many', ({ howMany }) => howMany],
  ['who-is', ({ whoIs }) => whoIs],
  ['who', ({ who }) => who],
  ['name', ({ name }) => name.asked],
  ['open', ({ open }) => open],
  ['works', ({ works }) => works.asked],
  ['list', ({ list }) => list],
  ['how', ({ how }) => how],
  ['define', ({ define }) => define.asked],
];

/** Kinds whose phrases say nothing of the matter: "difference", "definition", "what is the name of". */
const ASKING: ReadonlySet<QuestionKind> = new Set(['differ', 'define', 'name', 'open', 'works']);

/** Kinds whose phrases name the answer, which need not repeat it: "steps of", "on which day". */
const NAMING: ReadonlySet<QuestionKind> = new Set([
  'list',
  'how',
  'when',
  'how-many',
  'how-long',
  'why',
]);

/** What kind of answer a question wants, by the words of its language. */
export function readQuestion(
  tokens: readonly AskedToken[],
  words: QuestionWords | undefined,
): QuestionReading {
  if (!words) return { kind: null, ...NEITHER, reference: null };
  const fillers = new Set(findEach(tokens, words.fillers));
  const said = tokens.map((token, place) =>
    fillers.has(place) ? { ...token, stop: true } : token,
  );
  const reading = readKind(said, words);
  const asking = new Set([...reading.asking, ...fillers]);
  return { ...reading, asking, reference: findReference(tokens, words) };
}

/** What a question says but for the part that it refers to. */
type KindReading = Omit<QuestionReading, 'reference'>;

function readKind(tokens: readonly AskedToken[], words: QuestionWords): KindReading {
  if (asksForCourse(tokens, words) && !asksFact(tokens, words))
    return { kind: 'course', ...NEITHER };
  const versus = findBetween(tokens, words, 0, true);
  for (const [kind, phrasesOf] of KINDS) {
    const { start, end: ends } = hasEnds(kind) ? words[kind] : NO_ENDS;
    const end = findEnd(tokens, ends);
    const found =
      findPhrase(tokens, phrasesOf(words)) ?? (end.length > 0 ? findPhrase(tokens, start) : null);
    if (!found) continue;
    const asking = new Set(ASKING.has(kind) ? [...placesOf(found), ...end] : []);
    // "What is the name of the stadium in …" asks for a fact.
    const isLong = countTopical(tokens, asking) > MOST_TOPIC_WORDS;
    if (kind === 'define' && isLong) break;
    if (kind === 'define' && findEnd(tokens, words.define.about).length > end.length)
      return { kind: 'about', ...NEITHER };
    // "Who made the distinction between A and B" asks for a person.
    if (kind === 'differ' && asksFirst(found.start, tokens, words)) continue;
    if (kind === 'who-is' && (isLong || asksWhose(found, tokens, words))) continue;
    const sides =
      kind === 'differ' ? (versus ?? findBetween(tokens, words, 0, false, asking)) : null;
    const naming = new Set(NAMING.has(kind) ? placesOf(found) : []);
    return { kind, asking, naming, sides };
  }
  const signs = findVersus(tokens);
  // The sign is no topic where nothing else is one either: "where vs having".
  if (signs.size > 0) return { ...NEITHER, kind: 'differ', asking: signs, sides: versus };
  const topical = countTopical(tokens, NOTHING);
  const isTopic =
    topical > 0 && topical <= MOST_TOPIC_WORDS && tokens.length - topical <= MOST_FUNCTION_WORDS;
  return { kind: isTopic ? 'topic' : null, ...NEITHER };
}

/** Whether a question about the course asks for one fact: "when is the exam". */
function asksFact(
  tokens: readonly AskedToken[],
  { who, when, howMany, howLong, why }: QuestionWords,
): boolean {
  return [who, when, howMany, howLong, why].some((list) => findPhrase(tokens, list) !== null);
}

/** Whether another kind of answer is asked for before a place. */
function asksFirst(
  start: number,
  tokens: readonly AskedToken[],
  { who, when, why }: QuestionWords,
): boolean {
  return [who, when, why].some((list) => (findPhrase(tokens, list)?.start ?? start) < start);
}

/** "Van wie is dat idee" asks for a person, not who the idea is. */
function asksWhose(found: FoundPhrase, tokens: readonly AskedToken[], { who }: QuestionWords) {
  return (findPhrase(tokens, who)?.length ?? 0) > found.length;
}

/** Kinds that a question may ask for by how it begins and ends. */
function hasEnds(kind: QuestionKind): kind is 'define' | 'name' | 'works' {
  return kind === 'define' || kind === 'name' || kind === 'works';
}

const NO_ENDS = { start: [], end: [] } as const;
const NOTHING: ReadonlySet<number> = new Set();
const NEITHER = { asking: NOTHING, naming: NOTHING, sides: null } as const;

function countTopical(tokens: readonly AskedToken[], asking: ReadonlySet<number>): number {
  return tokens.filter(({ stop }, place) => !stop && !asking.has(place)).length;
}

/** The first numbered part that is named: "artikel 5:154". */
function findReference(
  tokens: readonly AskedToken[],
  { chapters }: Pick<QuestionWords, 'chapters'>,
): QuestionReading['reference'] {
  const name = tokens.findIndex(
    ({ word }, place) => isIn(word, chapters) && isNumbered(tokens[place + 1]),
  );
  return name < 0 ? null : [name, name + 1];
}

/** "4", "IV"; one letter is a number only where it says nothing else. */
function isNumbered(token: AskedToken | undefined): boolean {
  if (!token) return false;
  return isNumber(token.word) || (!token.stop && toArabic(token.word) !== token.word);
}

function isNumber(word: string): boolean {
  return /^\d[\d.:]*$/u.test(word);
}

/** Whether a question names nothing but a part of the course: "samenvatting hoofdstuk 4". */
function asksForCourse(
  tokens: readonly AskedToken[],
  { chapters, course }: QuestionWords,
): boolean {
  const topical = tokens.filter(({ stop }) => !stop);
  // "Module" alone is a topic, "module 3" is a part of the course.
  const namesPart = topical.some(({ word }, place) => {
    const next = topical[place + 1];
    return isIn(word, course) || (isIn(word, chapters) && isNumbered(next));
  });
  const isOfCourse = topical.some(({ word }) => isIn(word, course));
  if (isOfCourse && findReference(tokens, { chapters })) return true;
  return (
    namesPart &&
    topical.every(
      (token, place) =>
        isNumber(token.word) ||
        isIn(token.word, chapters) ||
        isIn(token.word, course) ||
        (isNumbered(token) && isIn(topical[place - 1]?.word ?? '', chapters)),
    )
  );
}

/** The words before and behind what stands between the two things that are compared. */
function findBetween(
  tokens: readonly AskedToken[],
  { differ }: QuestionWords,
  from: number,
  isVersus: boolean,
  asking: ReadonlySet<number> = NOTHING,
): QuestionReading['sides'] {
  const topical = (place: number) => tokens[place]?.stop === false && !asking.has(place);
  for (let place = from; place < tokens.length; place++) {
    const word = tokens[place]?.word ?? '';
    if (isVersus ? !VERSUS.has(word) : !isIn(word, differ.between)) continue;
    const sides = [new Set<number>(), new Set<number>()] as const;
    for (const at of tokens.keys()) {
      if (at !== place && topical(at)) sides[at < place ? 0 : 1].add(at);
    }
    if (sides[0].size > 0 && sides[1].size > 0) return sides;
  }
  return null;
}

function isIn(word: string, list: Phrases): boolean {
  return list.some((phrase) => phrase.length === 1 && phrase[0] === word);
}
