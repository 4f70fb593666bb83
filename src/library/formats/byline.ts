import { parseDate } from '../dates.ts';

const KEY =
  /^(?:(?:written |words |text |story )?by|(?:geschreven |tekst )?door|tekst|von|par|por|auteurs?|authors?)(?<colon>\s*:)?\s+/iu;
const NAME = "\\p{Lu}[\\p{L}'’.-]*";
const PARTICLE = "(?:van|von|de|den|der|del|di|da|du|la|le|el|al|bin|te|ten|ter|['’]t)";
const PERSON = `${NAME}(?: (?:${PARTICLE} ){0,3}${NAME}){0,4}`;
const PEOPLE = new RegExp(
  `^(${PERSON}(?:(?:, | & | en | and | und | et | y )${PERSON}){0,5})(?:\\s*[|·•,–-]\\s*(.{1,50}))?$`,
  'u',
);
const LONGEST = 120;

/** Who wrote a text, as a line under its title says it. */
export interface Byline {
  readonly author: string;
  /** The date that stands behind the name, or null. */
  readonly date: string | null;
}

/** "By Jane Porter", "Door Jan de Vries | 5 juli 2021" → who and when; any other line → null. */
export function readByline(text: string): Byline | null {
  const key = KEY.exec(text);
  if (!key || text.length > LONGEST || /[.!?:]$/u.test(text)) return null;
  const [, author = '', rest] = PEOPLE.exec(text.slice(key[0].length)) ?? [];
  // One word alone ("Door Amsterdam") is a name only behind a colon.
  if (!author.includes(' ') && (author === '' || !key.groups?.['colon'])) return null;
  return { author, date: rest === undefined ? null : parseDate(rest) };
}
