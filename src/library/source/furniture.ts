/**
 * Lines that stand among the text without being text: credits and pointers to other articles. By
 * form only, in the languages that the material is mostly in.
 */
const CREDIT =
  /^\(?(?:foto(?:['’]s|grafie)?|beeld|illustraties?|photos?|photograph|images?|pictures?|illustrations?|graphics?|video|cartoon|credits?|bild|crédit photo)(?: (?:by|door|van|credit|credits|courtesy))?\s*[:©–-]\s*\S|^©\s*\S/iu;
/** "Beeld Jan Jansen", as Dutch newspapers have it: a name, so every word has a capital. */
const NAMED_CREDIT =
  /^\(?(?:Foto|Beeld)(?: (?:door|van))? \p{Lu}\S*(?: (?:[/&] )?\p{Lu}\S*){0,4}$/u;
const CREDIT_LENGTH = 120;

const READ_MORE =
  /^(?:[▶►→>»*\s]*)(?:lees (?:ook|meer|verder)|meer lezen|verder lezen|zie ook|bekijk ook|read (?:more|also|next|on)|also read|see also|continue reading|more on this|lesen sie auch|läs (?:också|mer)|lire aussi)(?=$|[\s:;>»–-])/iu;
const READ_MORE_LENGTH = 160;

/** Whether a block only says who made a picture ("Foto: …"). A full sentence is text. */
export function isCredit(text: string): boolean {
  if (text.length > CREDIT_LENGTH || /[.!?]$/u.test(text)) return false;
  return CREDIT.test(text) || NAMED_CREDIT.test(text);
}

const LEADER = /(?:\s?[.…]){4,}\s*(?:\d{1,4}|[ivxlc]{1,7})$/iu;
/** As any such line ends: most texts are not looked through for dots. */
const NUMBER_AT_END = /[.…\s](?:\d{1,4}|[ivxlc]{1,7})$/iu;
/** More than the number at the end has. */
const NUMBER_LENGTH = 8;

/** Whether a line only points to a page, over a row of dots, as in a table of contents. */
export function isLeader(text: string): boolean {
  return NUMBER_AT_END.test(text.slice(-NUMBER_LENGTH)) && LEADER.test(text);
}

/** Whether a block only points to another article ("Lees ook …"). A full sentence is text. */
export function isReadMore(text: string): boolean {
  return text.length <= READ_MORE_LENGTH && READ_MORE.test(text) && !/[.!]$/u.test(text);
}
