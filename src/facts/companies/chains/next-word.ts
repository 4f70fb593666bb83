import { isLegalForm } from '../words/legal-form.ts';
import type { NamePart } from '../words/name-part.ts';
import type { Token } from '../words/tokens.ts';
import { INITIAL, isMinistry } from './joining/connect.ts';
import type { Draft } from './draft.ts';
import { isFunctionWord } from './small-words.ts';

/** Whether the next word may stand inside the name: function words seldom do. */
export function mayBeInside(draft: Draft, tokens: readonly Token[], place: number): boolean {
  const word = tokens[place]?.word;
  return (
    (word !== undefined && !isFunctionWord(word)) ||
    isArticleInside(draft, tokens, place) ||
    isWordOfFirm(draft, tokens, place) ||
    isLastOfFirm(draft, tokens, place)
  );
}

/** "Vereniging Onze Dorpen", "Stichting Onze Zee": behind such an opening any word may be the name's. */
function isWordOfFirm({ words }: Draft, tokens: readonly Token[], place: number): boolean {
  const next = tokens[place + 1];
  if (words.length > 1 || !words[0]?.ends('firmOpenings')) return false;
  return next?.gap === ' ' && next.word.shape.isCapitalised && !isFunctionWord(next.word);
}

/** "Vakbond Brood Nu, en …": a word that closes what the name began. */
function isLastOfFirm({ words }: Draft, tokens: readonly Token[], place: number): boolean {
  const [first] = words;
  const token = tokens[place];
  const next = tokens[place + 1];
  if (words.length < 2 || token?.gap !== ' ' || token.opens || next?.gap === ' ') return false;
  return first?.ends('firmOpenings') === true || first?.ends('kinds') === true;
}

/** "Brouwerij De Kogge", "Museum Het Schip": behind what kind it is, the article has a capital. */
function isArticleInside({ words }: Draft, tokens: readonly Token[], place: number): boolean {
  const [article, noun] = tokens.slice(place, place + 2);
  const kind = words.at(-1);
  if (words.length > 1 || article?.gap !== ' ' || noun?.gap !== ' ') return false;
  if (!article.word.is('articles') || !noun.word.shape.isCapitalised) return false;
  if (!kind) return false;
  return kind.ends('kinds') || ARTICLE_BEHIND.some((own) => kind.is(own));
}

const ARTICLE_BEHIND = ['heads', 'joiningHeads', 'clubForms'] as const;

/** Whether what stands before the next word joins it to the name. */
export function joins(
  { words, first, last }: Draft,
  { gap }: Token,
  { word }: NamePart,
  behind: Token | undefined,
): boolean {
  if (gap === ' ' || gap === ' & ') return true;
  const before = words.at(-1);
  // "Vandeloo + Brixum", but not "A + B"
  if (gap === ' + ') return word.shape.isCapitalised && before?.shape.isCapitalised === true;
  // "Dockers' Federation", "Dockers' Relief Federation"
  if (/^['’] $/u.test(gap)) {
    if (before?.lower.endsWith('s') !== true) return false;
    if (isHead(word)) return true;
    return word.shape.isCapitalised && behind?.gap === ' ' && isHead(behind.word);
  }
  if (gap === '. ' && before && CO.test(before.text) && isLegalForm(word)) return true;
  if (gap === '. ')
    return before !== undefined && (INITIAL.test(before.text) || before.is('abbreviations'));
  if (gap !== ', ') return false;
  const joined = last - first + 1 > words.length;
  return isLegalForm(word) || (word.is('subjects') && isMinistry(words, joined));
}

/** "Müller GmbH & Co. KG": the form that follows the partners is that of the whole. */
const CO = /^(?:Co|Cie|Comp)$/u;

function isHead(word: NamePart['word']): boolean {
  return word.shape.hasCapital && (word.is('heads') || word.is('joiningHeads'));
}
