/**
 * Lines that stand among the text without being text: credits and pointers to other articles. By
 * form only, in the languages that the material is mostly in.
 */
const CREDIT =
  /^\(?(?:foto(?:['’]s|grafie)?|beeld|illustraties?|photos?|photograph|images?|pictures?|illustrations?|graphics?|video|cartoon|credits?|bild|crédit photo)(?: (?:by|door|van|credit|credits|courtesy))?\s*[:©–-]\s*\S|^©\s*\S/iu;
const CREDIT_LENGTH = 120;

const READ_MORE =
  /^(?:[▶►→>»*\s]*)(?:lees (?:ook|meer|verder)|meer lezen|verder lezen|zie ook|bekijk ook|read (?:more|also|next|on)|also read|see also|continue reading|more on this|lesen sie auch|läs (?:också|mer)|lire aussi)(?=$|[\s:;>»–-])/iu;
const READ_MORE_LENGTH = 160;

/** Whether a block only says who made a picture ("Foto: …"). A full sentence is text. */
export function isCredit(text: string): boolean {
  return text.length <= CREDIT_LENGTH && CREDIT.test(text) && !/[.!?]$/u.test(text);
}

/** Whether a block only points to another article ("Lees ook …"). A full sentence is text. */
export function isReadMore(text: string): boolean {
  return text.length <= READ_MORE_LENGTH && READ_MORE.test(text) && !/[.!]$/u.test(text);
}
