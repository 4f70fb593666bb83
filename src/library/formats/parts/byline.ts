import { isParticle } from '../../../language/index.ts';
import { parseDate } from '../../metadata/dates.ts';

const KEY =
  /^(?:(?:written |words |text |story )?by|(?:geschreven |tekst )?door|tekst|von|par|por|auteurs?|authors?)(?<colon>\s*:)?\s+/iu;
/** Behind these one word alone is a name. */
const CLEAR_KEY =
  /^(?:(?:posted|published|reported|compiled) by|(?:geplaatst|gepost|gepubliceerd|opgesteld|bewerkt) door|(?:notities|aantekeningen|notes) (?:van|by|of))\s+/iu;
const OUR_REPORTER =
  /^(?:van|door|from|by) (?:onze|our) (?:\p{L}+ ){0,2}(?:verslagge|correspondent|redact|medewerk|reporter|staff)\p{L}*$/iu;
/** Before a date in a dateline: "EINDHOVEN, 12 maart". */
const PLACE = /^\p{Lu}[\p{Lu}'’ -]{2,30}$/u;
const NAME = "\\p{Lu}[\\p{L}'’.-]*";
/** A small word, which `areNames` looks up among the particles of surnames. */
const PARTICLE = "['’]?\\p{Ll}{1,4}";
const PERSON = `${NAME}(?: (?:${PARTICLE} ){0,3}${NAME}){0,4}`;
const PEOPLE = new RegExp(
  `^(${PERSON}(?:(?:, | & | en | and | und | et | y )${PERSON}){0,5})(?:\\s*[|·•,–-]\\s*(.{1,50}))?$`,
  'u',
);
const PERSON_ONLY = new RegExp(`^${PERSON}$`, 'u');
/** The day is that of a copy or of a change. */
const NOT_WRITTEN =
  /\b(?:printed|exported|downloaded|accessed|retrieved|saved|updated|modified|changed|revised|geprint|afgedrukt|gedownload|geraadpleegd|opgeslagen|bijgewerkt|gewijzigd|aangepast|herzien)\b|geëxporteerd/iu;
const LONGEST = 120;

/** Who wrote a text and when, as a line under its title says it. */
export interface Byline {
  readonly author: string | null;
  readonly date: string | null;
}

/** "By Jane Porter", "Petra Jansen, 5 juli 2021", "Van onze verslaggever" → who and when; any other line → null. */
export function readByline(text: string): Byline | null {
  if (text.length > LONGEST || /[.!?:]$/u.test(text) || NOT_WRITTEN.test(text)) return null;
  return readKeyed(text) ?? readDated(text);
}

function readKeyed(text: string): Byline | null {
  const key = KEY.exec(text);
  if (!key) return null;
  const [, author = '', rest] = PEOPLE.exec(text.slice(key[0].length)) ?? [];
  if (!areNames(author)) return null;
  // One word alone ("Door Amsterdam") is a name only behind a colon.
  if (!author.includes(' ') && (author === '' || !key.groups?.['colon'])) return null;
  return { author, date: rest === undefined ? null : parseDate(rest) };
}

/** Nothing but a date, names and the like; anything else in it, and it is a heading. */
function readDated(text: string): Byline | null {
  let author: string | null = null;
  let date: string | null = null;
  let isSaid = false;
  for (const part of text.split(
    /\s*[|·•–—]\s*|\s-\s|,\s+(?=\p{N}|\p{Lu})|\s(?:on|op)\s(?=\p{N})/u,
  )) {
    const stated = parseDate(part);
    const name = readName(part);
    if (stated !== null && stated.length > 'YYYY'.length) date ??= stated;
    else if (name !== null) author ??= name;
    else if (OUR_REPORTER.test(part)) isSaid = true;
    else if (!PLACE.test(part)) return null;
  }
  return isSaid || (date !== null && (author !== null || PLACE.test(text.split(',')[0] ?? '')))
    ? { author, date }
    : null;
}

function readName(part: string): string | null {
  const key = CLEAR_KEY.exec(part)?.[0] ?? '';
  const name = part.slice(key.length);
  return PERSON_ONLY.test(name) && areNames(name) && (key !== '' || name.includes(' '))
    ? name
    : null;
}

/** Whether the small words between the capitals are those of surnames, or lead to the next name. */
function areNames(people: string): boolean {
  const small = people.match(/(?<= )['’]?\p{Ll}+(?= )/gu) ?? [];
  return small.every((word) => AND.has(word) || isParticle(word.replace('’', "'")));
}

const AND = new Set(['en', 'and', 'und', 'et', 'y']);
