import { isJoiningHead } from '../chains/joining/connect.ts';
import { isLegalForm } from '../words/legal-form.ts';
import type { Word } from '../words/word.ts';
import { company, firstOf, other, row, settled, when, type CueFamily } from './cue.ts';
import { isInitialled, type View } from './view.ts';
import { isActing, isJoined, isKnownWhole, isRomanceFirm } from './whole-names.ts';

/** "College voor Brood": no lecture. */
function isCollege(view: View): boolean {
  return isJoined(view) && isJoiningHead(view.first);
}

/** The word before the first small one: "Court" of "European Court of Human Rights". */
function isHeadOf({ chain, around }: View, kind: 'chambers' | 'otherHeads'): boolean {
  const head = /(\S+) \p{Ll}/u.exec(chain.text)?.[1] ?? '';
  return around.lexicon.is(head.toLowerCase(), kind);
}

/** "House Speaker Jane Brixum"; not "Governor Brixum Hospital" */
function hasOffice({ chain: { words }, last }: View): boolean {
  if (last.is('heads') || last.is('joiningHeads') || last.is('otherHeads')) return false;
  return words.slice(0, -1).some((word) => word.is('offices'));
}

/** The last word; of "World War II" the one before. */
function closing({ chain: { words }, last }: View): Word {
  return /^(?:[ivx]+|\p{N}+)$/u.test(last.lower) ? (words.at(-2) ?? last) : last;
}

/** "Brouwerij Van der Meer": a kind of company with a capital inside a sentence. */
function isKindOpening({ chain, first, around }: View): boolean {
  // English has what it is behind the name: "The College Dropout" is none.
  if (chain.opens || !around.lexicon.habits.joinsNouns || !first.ends('kinds')) return false;
  // "Schoonmaakbedrijf Brixum"; the words themselves are also said before a name: "Bedrijf Brixum".
  if (first.is('kinds') ? !first.is('heads') : around.isTitle) return false;
  return chain.words[1]?.shape.hasCapital ?? false;
}

/** "Keukenhuis Brixum": where only names have a capital, a compound inside a sentence is part of one. */
function isCompoundOpening({ chain, first, governor, around }: View): boolean {
  const { lexicon, isTitle } = around;
  const { joinsNouns, nounsHaveCapitals } = lexicon.habits;
  if (!joinsNouns || nounsHaveCapitals || chain.opens || isTitle || chain.words.length > 3)
    return false;
  const second = chain.words[1];
  if (!second?.shape.isCapitalised || second.isNoun || second.isOfNames) return false;
  // "minister van Volksbrood Brixum"
  if (governor.is('people') || first.hasEnding('generalEndings')) return false;
  if (first.lower.length < 8 || first.isOrdinary || first.isCueWord || !first.isNoun) return false;
  return !NO_BODIES.some((kind) => first.ends(kind));
}

const NO_BODIES = ['placeNouns', 'otherHeads', 'workEndings', 'people', 'laws'] as const;

/** "Academisch Ziekenhuis Brixum", "Technische Universität Brixum". */
function isGeneralOpening(view: View): boolean {
  const { first, last } = view;
  const { words } = view.chain;
  const head = words[1];
  if (!head || !(first.is('generalOpenings') || first.is('nationalities'))) return false;
  if (head.ends('otherHeads')) return false;
  // "Nederlandse Tuinbouwraad"
  if (isJoiningHead(head) || (words.length > 2 && head.is('heads'))) return true;
  // "Nederlands Bakkers Centrum Talm"
  if (words.length > 3 && !isJoined(view) && words.slice(2, -1).some(isJoiningHead)) return true;
  // "Royal Dutch Bread Society"
  return words.length > 2 && isJoiningHead(last) && !last.ends('otherHeads');
}

/** "Motorenwerke Brixberg": the second word may end as streets do, but is a town. */
function isOfTown({ chain, first, last, hasArticle }: View): boolean {
  if (chain.words.length !== 2) return false;
  if (first.lower.length > 6 && first.ends('headEndings')) return true;
  if (hasArticle || last.is('otherEndings') || last.isOrdinary || last.isCueWord) return false;
  return last.hasEnding('townEndings');
}

/** "Ziekenhuis Utrecht", "Havenbedrijf Rotterdam". */
function isKindInPlace({ chain, last, around }: View): boolean {
  const kind = chain.words.at(-2);
  if (!kind || !around.lexicon.isPlace(last.lower)) return false;
  return kind.is('heads') || kind.ends('kinds');
}

/** "Groep 2", "Group 14": of a class or a trial. */
function isOneOfGroups({ chain: { words }, first, last }: View): boolean {
  return words.length === 2 && /^\p{N}{1,2}$/u.test(last.text) && first.is('plainKinds');
}

/** "Brixum Crown Court" */
function isCourt({ chain: { words }, last, around: { lexicon } }: View): boolean {
  const kind = words.at(-2);
  if (words.length < 3 || !kind?.is('courtKinds')) return false;
  return last.is('otherHeads') && !lexicon.is(`${kind.lower} ${last.lower}`, 'capitalised');
}

/** "Sport Talmland", "British Rowing" */
function isOfLand({ chain: { words }, first, last, around: { lexicon, isTitle } }: View): boolean {
  if (words.length !== 2 || isTitle) return false;
  if (lexicon.isPlace(last.lower)) return first.is('sports') || first.is('subjects');
  return last.is('sports') && (first.is('nationalities') || lexicon.isPlace(first.lower));
}

/** "Siemens Nederland", "Euronext Brussels" */
function isBranch({ chain, last, around: { lexicon } }: View): boolean {
  if (!lexicon.isPlace(last.lower) || chain.words.length > 3) return false;
  const name = chain.text.slice(0, -last.text.length - 1).toLowerCase();
  return lexicon.is(name, 'organizations');
}

/** "Robotic Surgery", "Mental Health": a speciality, and no name of the one that has it. */
function isSubject({ chain: { words }, first, last, hasArticle, after, around }: View): boolean {
  if (words.length !== 2 || !last.is('subjects') || hasArticle || after.is('saying')) return false;
  if (!first.shape.isCapitalised || NAMES.some((kind) => first.is(kind))) return false;
  return around.lexicon.ordinary.has(first.lower) || first.hasEnding('describingEndings');
}

const NAMES = [
  'nationalities',
  'generalOpenings',
  'organizations',
  'places',
  'firstNames',
  'surnames',
] as const;

/** What the head words of a longer name tell: "… Group", "University of …", "… Act". */
export const heads: CueFamily = when(
  (view) => view.isLong && !isInitialled(view),
  ...firstOf(
    row('a legal form', settled(12), ({ last }) => isLegalForm(last)),
    row('an office inside, and who holds it', other(12), hasOffice),
    row('one of several, by its number', other(12), isOneOfGroups),
    row('a court of its kind, and where it is', settled(8), isCourt),
    row('a sport or a subject, and its land', company(4), isOfLand),
    row('a widely known organization, and where it is', settled(6), isBranch),
    row(
      'closes with an adjective',
      other(12),
      ({ first, last, around }) =>
        !first.is('pairedHeads') &&
        (last.is('nationalities') || last.is('generalOpenings') || last.is('royal')) &&
        !around.lexicon.habits.nationalityOpensName,
    ),
    row('opens with a form of organization', settled(8), ({ first }) => first.ends('firmOpenings')),
    row('opens with a kind of organization', settled(6), isKindOpening),
    row(
      'a municipality that speaks or acts',
      settled(8),
      (view) => view.first.is('townHeads') && (view.first.shape.isSmall || isActing(view)),
    ),
    row('an adjective, a head, and what it is called', settled(8), isGeneralOpening),
    row(
      'a chamber of a subject',
      settled(8),
      (view) => isJoined(view) && isHeadOf(view, 'chambers') && view.last.is('subjects'),
    ),
    row('a district for something', settled(8), ({ chain: { words }, last }) => {
      const what = words.at(-2);
      return last.is('chambers') && (what?.is('subjects') === true || what?.is('heads') === true);
    }),
    row(
      'a court, a battle, a treaty of something',
      other(12),
      (view) => isJoined(view) && isHeadOf(view, 'otherHeads') && !isKnownWhole(view),
    ),
    row(
      'opens with a law or part of a text',
      other(12),
      (view) => (view.first.is('numberedParts') && !isCollege(view)) || view.first.is('laws'),
    ),
    row('opens as ships and the like do', other(12), ({ first }) => first.is('otherOpenings')),
    row('opens as clubs do', settled(6), ({ first }) => first.is('clubForms')),
    row(
      'closes with a head that events have too, without an article',
      company(5),
      ({ last, hasArticle, chain, around }) =>
        !hasArticle &&
        !chain.opens &&
        !around.isTitle &&
        last.is('commonHeads') &&
        last.is('otherHeads'),
    ),
    row('a firm as Romance languages name it', settled(8), isRomanceFirm),
    row(
      'an organization for or of something',
      settled(8),
      (view) => isJoined(view) && view.chain.words.some(isJoiningHead),
    ),
    row('closes with a law, an event, a street, a work', other(8), (view) => {
      const word = closing(view);
      // "Brixum Baking" ends in no king.
      if (isKnownWhole(view)) return false;
      return word.is('otherHeads') || (word.ends('otherEndings') && !isOfTown(view));
    }),
    row('a subject and what kind of it', company(-2), isSubject),
    row('closes with a head that other names have too', company(5), (view) =>
      closing(view).is('commonHeads'),
    ),
    row('closes with the head of an organization', settled(8), (view) => closing(view).is('heads')),
    row('opens with a head that goes on', settled(6), ({ first }) => isJoiningHead(first)),
    row('opens as some organizations do', company(4), ({ first }) => first.is('openingHeads')),
    row('a compound in it ends in the head of an organization', company(5), ({ chain }) =>
      chain.words.some((word) => word.lower.length > 5 && word.ends('headEndings')),
    ),
    row('a compound of common words, and a name', company(4), isCompoundOpening),
    row('a kind of organization, and where it is', settled(6), isKindInPlace),
    row('the head of an organization inside', company(3), ({ chain }) =>
      chain.words.some((word) => word.is('heads') && !word.is('commonHeads')),
    ),
  ),
);
