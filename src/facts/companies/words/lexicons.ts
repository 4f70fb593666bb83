import { type LanguagePack, languagePacks, names as sharedNames } from '../../../language/index.ts';
import { tabulateEndings, tabulateNames, tabulateTexts } from './kinds.ts';
import { type Habits, Lexicon, toTables } from './lexicon.ts';
import { OrdinaryWords } from './ordinary.ts';

/** Gives the lexicon of a language; for a text whose language is not told, that of all together. */
export type Lexicons = (language: string | null) => Lexicon;

/** What a lexicon is made of; the same for every library. */
type Parts = ConstructorParameters<typeof Lexicon>;
const made = new WeakMap<ReadonlyMap<string, LanguagePack>, (pack: LanguagePack | null) => Parts>();

/** The lexicons of some languages, each made when it is first asked for. */
export function createLexicons(packs: ReadonlyMap<string, LanguagePack> = languagePacks): Lexicons {
  const partsOf = made.get(packs) ?? tabulate(packs);
  made.set(packs, partsOf);
  const lexicons = new Map<string, Lexicon>();
  return (language) => {
    const pack = packs.get(language ?? '') ?? null;
    const code = pack?.code ?? '';
    const known = lexicons.get(code);
    if (known) return known;
    const lexicon = new Lexicon(...partsOf(pack));
    lexicons.set(code, lexicon);
    return lexicon;
  };
}

/** The tables are large, and many libraries may be read: they are made once. */
function tabulate(packs: ReadonlyMap<string, LanguagePack>): (pack: LanguagePack | null) => Parts {
  const all = [...packs.values()];
  const names = tabulateNames(all, sharedNames);
  const parts = new Map<LanguagePack | null, Parts>();
  return (pack) => {
    const known = parts.get(pack);
    if (known) return known;
    const read = pack ? [pack] : all.filter(({ companies }) => companies !== null);
    const tables = toTables(tabulateTexts(read, names), tabulateEndings(read));
    const own: Parts = [tables, habitsOf(read), toOrdinary(read)];
    parts.set(pack, own);
    return own;
  };
}

function toOrdinary(packs: readonly LanguagePack[]): OrdinaryWords {
  const links = new Set(packs.flatMap(({ words }) => words.compoundLinks ?? []));
  return new OrdinaryWords(
    packs.map(({ code }) => code),
    [...links],
  );
}

/** What holds for all of several languages. */
function habitsOf(packs: readonly LanguagePack[]): Habits {
  return {
    nounsHaveCapitals: packs.every(({ words }) => words.nounsHaveCapital === true),
    nationalityOpensName: packs.every(({ companies }) => companies?.nationalityOpensName ?? true),
    joinsNouns: packs.every(({ words }) => words.compoundLinks !== undefined),
  };
}
