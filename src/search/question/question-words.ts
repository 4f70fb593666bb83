import { fold, languagePacks, type QuestionsPart, toPhrases } from '../../language/index.ts';

/** Phrases of one or more words, each folded as the words of a text are. */
export type Phrases = readonly (readonly string[])[];

/** What questions are told by, ready to be looked for. */
export type QuestionWords = {
  readonly [Name in keyof QuestionsPart]: QuestionsPart[Name] extends string
    ? Phrases
    : Readonly<Record<keyof QuestionsPart[Name], Phrases>>;
};

/** The words of each language whose questions are understood. */
export const questionWords: ReadonlyMap<string, QuestionWords> = new Map(
  [...languagePacks].flatMap(([code, { questions }]) =>
    questions ? [[code, compile(questions)] as const] : [],
  ),
);

/** The phrases of one list in all languages, each as one text. */
export function phrasesOf(listOf: (words: QuestionWords) => Phrases): ReadonlySet<string> {
  return new Set(
    [...questionWords.values()].flatMap((words) => listOf(words).map((p) => p.join(' '))),
  );
}

/** The words of one language; undefined where its questions are not understood. */
export function getQuestionWords(language: string | null): QuestionWords | undefined {
  return questionWords.get(language ?? '');
}

function compile({ define, name, differ, works, ...lists }: QuestionsPart): QuestionWords {
  return {
    define: {
      asked: toFolded(define.asked),
      start: toFolded(define.start),
      end: toFolded(define.end),
      about: toFolded(define.about),
    },
    name: {
      asked: toFolded(name.asked),
      start: toFolded(name.start),
      end: toFolded(name.end),
      telling: toFolded(name.telling),
    },
    works: {
      asked: toFolded(works.asked),
      start: toFolded(works.start),
      end: toFolded(works.end),
    },
    within: toFolded(lists.within),
    fillers: toFolded(lists.fillers),
    differ: {
      asked: toFolded(differ.asked),
      between: toFolded(differ.between),
      contrasting: toFolded(differ.contrasting),
    },
    when: toFolded(lists.when),
    who: toFolded(lists.who),
    whoIs: toFolded(lists.whoIs),
    howMany: toFolded(lists.howMany),
    howLong: toFolded(lists.howLong),
    why: toFolded(lists.why),
    how: toFolded(lists.how),
    open: toFolded(lists.open),
    list: toFolded(lists.list),
    chapters: toFolded(lists.chapters),
    course: toFolded(lists.course),
    refers: toFolded(lists.refers),
    leftOut: toFolded(lists.leftOut),
    stubs: toFolded(lists.stubs),
    aims: toFolded(lists.aims),
    overviews: toFolded(lists.overviews),
    exercises: toFolded(lists.exercises),
    reasons: toFolded(lists.reasons),
    numbers: toFolded(lists.numbers),
    times: toFolded(lists.times),
  };
}

function toFolded(list: string): Phrases {
  return Array.from(toPhrases(list), (phrase) => phrase.split(' ').map(fold));
}
