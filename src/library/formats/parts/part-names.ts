const PARTS =
  'hoofdstuk chapter kapitel chapitre capitulo capítulo deel part teil partie paragraaf section sectie abschnitt unit module blok block thema theme topic les lesson lektion lecture college hoorcollege week dag day slide dia folie sheet page pagina blad seite appendix bijlage annex opdracht assignment'.split(
    ' ',
  );
const NUMBER = '(?:\\d{1,3}(?:\\.\\d{1,3})*|[ivxlc]{1,7}|[a-z])';
/** "Chapter 1", "Hoofdstuk I", perhaps with a name behind it. */
const NUMBERED_PART = new RegExp(`^(${PARTS.join('|')})\\s+${NUMBER}(?![\\p{L}\\p{N}])(.*)$`, 'iu');
/** What pages and parts of any book are called. */
const GENERIC =
  '(?:(?:front |back |book )?cover(?: page| image)?|omslag|kaft|voorblad|voorpagina|titelblad|titelpagina|title ?page|half ?title(?: page)?|copyright(?: page)?|colofon|colophon|impressum|inhoud|inhoudsopgave|inhoudstafel|(?:table of )?contents|toc|inhalt(?:sverzeichnis)?|sommaire|index|register|home(?: ?page)?|start|welcome|welkom|voorwoord|foreword|preface|vorwort|inleiding|introductie|introduction|intro|einleitung|abstract|overzicht|overview|achtergrond|background|dedication|opdracht|acknowledge?ments|dankwoord|about|over|print(?: view| version)?|printversie|readme|notes|notities|aantekeningen)';
const GENERIC_ALONE = new RegExp(`^${GENERIC}$`, 'iu');
/** "The Economy: Cover", "De brug | Inhoud". */
const GENERIC_END = new RegExp(`^(.*\\p{L}.*?)\\s*(?:[:|·•–—]|\\s-)\\s+${GENERIC}$`, 'iu');

const PARTING = /[:|·•–—-]\s/u;

/** Whether a title names only a place in something larger: "Hoofdstuk I", "Cover", "Table of contents". */
export function isPartName(title: string): boolean {
  const [, , name = null] = NUMBERED_PART.exec(title) ?? [];
  return GENERIC_ALONE.test(title) || (name !== null && !/\p{L}/u.test(name));
}

/** What a title looks like but for its numbers: "Minutes 12/1/17" and "Minutes 4/10/17" are one of many. */
export function withoutNumbers(title: string): string {
  return title.toLowerCase().replace(/\p{N}+/gu, '#');
}

/** The sort of part that a title numbers and perhaps names ("chapter" of "Chapter 2: Trade"), or null. */
export function partOf(title: string): string | null {
  return NUMBERED_PART.exec(title)?.[1]?.toLowerCase() ?? null;
}

/** The number that a heading begins with, 2 of "2. Trade", or null. */
export function numberOf(title: string): number | null {
  const [, number] = /^(\d{1,2})[.)]?\s+\p{L}/u.exec(title) ?? [];
  return number === undefined ? null : Number(number);
}

/** A title without the name of a part behind it. */
export function withoutPart(title: string): string {
  // Most titles have no such mark, and the whole pattern tries every place of them.
  return PARTING.test(title) ? (GENERIC_END.exec(title)?.[1] ?? title) : title;
}
