import { isLegalForm } from '../words/legal-form.ts';
import type { NamePart } from '../words/name-part.ts';
import type { Token } from '../words/tokens.ts';
import type { NameText } from './draft.ts';

/** Letters of the longest one: "m. b. H." */
const MOST = 3;

/** A legal form of several letters, with where it ends. */
interface SpacedForm {
  /** Its first letter. */
  readonly token: Token;
  readonly last: number;
  readonly part: NamePart;
}

/** "Verein Talm e. V.": a legal form with a space behind each of its points. */
export function spacedForm({ tokens, text, lexicon }: NameText, place: number): SpacedForm | null {
  const token = tokens[place];
  if (!token || token.text.length !== 1) return null;
  let letters = token.text;
  for (let last = place + 1; last < place + MOST; last++) {
    const next = tokens[last];
    if (next?.gap !== '. ' || next.text.length !== 1) return null;
    letters += `.${next.text}`;
    const word = lexicon.word(letters);
    if (text[next.end] === '.' && isLegalForm(word)) {
      const to = next.end - token.start;
      return { token, last, part: { word, from: 0, to, possessive: false, tail: null } };
    }
  }
  return null;
}
