import { isCalendarOrLanguage } from '../lexicon/calendar.ts';
import { commonCapitals, terms } from '../lexicon/exclusions.ts';
import {
  headEndings,
  headWords,
  joiningHeads,
  mediaHeads,
  numberedParts,
  otherEndings,
  otherHeads,
} from '../lexicon/heads.ts';
import { endsIn } from '../lexicon/index.ts';
import { isLegalForm } from '../legal-form.ts';
import type { Chain, Evidence } from '../types.ts';
import { isAbbreviation, isBrandForm } from '../word-shape.ts';
import { wordBefore, type Context, type Cue } from './context.ts';

const OWNERS = /^(?:his|her|their|its|my|zijn|haar|hun|mijn|een|a|an)$/u;

/** What a name of one word tells. */
export const singleWord: Cue = (chain, context, evidence) => {
  const [lower = '', more] = chain.lower;
  if (more !== undefined) return;
  demonym(chain, context, evidence);
  const article = context.lexicon.articles.has(wordBefore(context, chain.first));
  if (terms.has(lower) || commonCapitals.has(lower) || isCalendarOrLanguage(lower)) {
    evidence.other += 6;
  } else if (lower.length < 2 || /^\p{N}/u.test(lower)) {
    evidence.other += 6;
  } else if (numberedParts.has(lower) || isLegalForm(chain.text)) {
    evidence.other += 6;
  } else if (/^\p{Lu}\p{N}{1,2}$/u.test(chain.text)) {
    // "C4 plants", "the A2": a letter with a number is a kind, a road or a vitamin.
    evidence.other += 6;
  } else if (isAbbreviation(chain.text)) {
    const owned = OWNERS.test(wordBefore(context, chain.first));
    evidence.company -= owned ? 1.5 : article && !chain.opens ? 0 : 0.5;
  } else if (article && mediaHeads.has(lower)) {
    evidence.company += 2;
  } else if (lower.length > 5 && !headWords.has(lower) && endsIn(lower, headEndings)) {
    evidence.company += chain.opens ? 1.5 : 2;
  } else if (!headWords.has(lower) && !otherHeads.has(lower) && endsIn(lower, otherEndings)) {
    evidence.other += 3.5;
  } else if (headWords.has(lower) || otherHeads.has(lower)) {
    evidence.other += joiningHeads.has(lower) ? 4 : 2;
  } else if (joiningHeads.has(lower) || context.lexicon.people.has(lower)) {
    // "het College", "the Governor": which one, the text says elsewhere.
    evidence.other += 3;
  } else if (article) {
    // "de Westertoren", "the Galápagos": companies without a head seldom have an article.
    evidence.company -= /s$|en$/u.test(lower) ? 1 : 0.5;
  }
};

const DUTCH_DEMONYM = /(?:[eai]nen|ijnen|iërs|[^p]ezen|mannen|sche|[^aeiou]se|aar|aren|isten)$/u;
const ENGLISH_DEMONYM = /(?:ians?|ese|ish|ists?|aceous|assic|ites?|ism)$/u;

/** "Byzantijnen", "Armeense kerk", "Victorians": peoples, believers, ages. */
function demonym(chain: Chain, { language, tokens }: Context, evidence: Evidence): void {
  const last = chain.words.at(-1) ?? '';
  if (chain.words.length > 1 || last.length < 6 || isBrandForm(last)) return;
  if (language === 'en') {
    if (ENGLISH_DEMONYM.test(last)) evidence.other += 2;
  } else if (DUTCH_DEMONYM.test(last)) {
    const next = tokens[chain.last + 1];
    const isAdjective = /se$|sche$/u.test(last);
    if (!isAdjective || (next?.gap === ' ' && /^\p{Ll}/u.test(next.text))) evidence.other += 2;
  }
}
