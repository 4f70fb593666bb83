import { createRandom, pick } from '../../../bench/corpus/random.ts';
import type { Files } from '../server-bot.ts';

/** What one library has and no other: a word for each thing that a library may tell of itself. */
export interface Canaries {
  readonly word: string;
  readonly term: string;
  readonly file: string;
  readonly folder: string;
  readonly title: string;
  readonly heading: string;
  readonly tag: string;
  readonly company: string;
  /** Asked for by its members, and in no library. */
  readonly asked: string;
  readonly figure: string;
}

const LETTERS = 'abcdefghijklmnoprstuvwxy'.split('');
const LENGTH = 8;
/** So much of a word is enough to know it: of what a stemmer leaves, too. */
const KNOWN = 8;
/** What is typed of somebody else's word: less than is known as one. */
const TYPED = 7;
const WORD = /zq[a-z]{6,}/giu;
const NUMBER = /(?<![\p{L}\p{N}.])\d{1,3}(?:[.,\u00a0 ]?\d{3}){2}(?![\p{L}\p{N}])/gu;

/** Those of two hundred libraries, no two of them alike; the same in every run. */
export const everyCanary = makeCanaries(200);
const ALL: ReadonlySet<string> = new Set(everyCanary.flatMap((one) => [...known(one)]));

function makeCanaries(count: number): readonly Canaries[] {
  const random = createRandom(20_261_129);
  const made = new Set<string>();
  const once = (make: () => string): string => {
    for (;;) {
      const one = make();
      if (made.has(one.slice(0, KNOWN))) continue;
      made.add(one.slice(0, KNOWN));
      return one;
    }
  };
  const makeWord = () =>
    `zq${Array.from({ length: LENGTH }, () => pick(LETTERS, random)).join('')}`;
  const makeFigure = () => String(2_000_000 + Math.floor(random() * 7_900_000));
  return Array.from({ length: count }, () => {
    const word = () => once(makeWord);
    return {
      word: word(),
      term: word(),
      file: word(),
      folder: word(),
      title: word(),
      heading: word(),
      tag: word(),
      company: word(),
      asked: word(),
      figure: once(makeFigure),
    };
  });
}

/** A piece of a word, as whoever guesses would type it. */
export function pieceOf(word: string): string {
  return word.slice(0, TYPED);
}

/** The same with a capital, as names have it. */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** A company as its library names it. */
export function companyOf({ company }: Canaries): string {
  return `${capital(company)} Holding N.V.`;
}

/** The files of a library: all that a library may tell of itself. */
export function filesOf(own: Canaries): Files {
  const company = companyOf(own);
  const passages = Array.from(
    { length: 7 },
    (_, place) =>
      `In ${2010 + place} vond ${company} een schatkist van ${place + 3} procent goud bij ${own.word}.`,
  );
  return {
    [`map-${own.folder}/notitie-${own.file}.md`]: [
      `---\ntitle: Titel ${capital(own.title)}\ndate: 2020-01\ntags: [${own.tag}]\n---`,
      `# Kop ${capital(own.heading)}`,
      `**Schatkist**: een kist met ${own.term} erin.`,
      ...passages,
      `De schatkist van ${company} telt ${own.figure} munten.`,
    ].join('\n\n'),
    [fileOf(own)]: `De schatkist van ${company} is groen.\n`,
    'companies.yaml': `companies:\n  - ${company}\n`,
    'glossary.yaml': `- schatkist, ${own.word}\n`,
  };
}

/** The name of its other file. */
export function fileOf({ file }: Pick<Canaries, 'file'>): string {
  return `lijst-${file}.txt`;
}

/** The canaries that stand in something, by what they are known by. */
export function canariesIn(shown: unknown): Set<string> {
  const text = typeof shown === 'string' ? shown : JSON.stringify(shown);
  const words = [...text.matchAll(WORD)].map(([word]) => word.toLowerCase().slice(0, KNOWN));
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => number.replaceAll(/\D/g, ''));
  // An id may look like one by chance.
  return new Set([...words, ...numbers].filter((canary) => ALL.has(canary)));
}

/** What some canaries are known by. */
export function known(canaries: Canaries): Set<string> {
  return new Set(Object.values(canaries).map((word: string) => word.slice(0, KNOWN)));
}
