import { plugins } from '@citation-js/core';
// oxlint-disable-next-line import/no-unassigned-import -- it joins the plugins by itself
import '@citation-js/plugin-bibtex';
import { fold } from '../../language/index.ts';
import type { CslItem, CslName } from '../types.ts';

// Else it would leave out every letter that is not of the Latin script; signs are escaped below.
plugins.config.get('@bibtex').format.asciiOnly = false;

const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
};

/** Text in which no sign is a command of TeX. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^<>&%$#_{}]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** A source as an entry of BibTeX, and how it is cited with its place. */
export function toBibtex(item: CslItem, place: string | null): { entry: string; inText: string } {
  const { title, author, publisher, 'container-title': container, genre: _, ...rest } = item;
  const house = publisher ?? container;
  const key = keyOf(item);
  const escaped = {
    ...rest,
    'citation-key': key,
    title: escapeTex(title),
    ...(author ? { author: author.map(escapeName) } : {}),
    ...(house === undefined ? {} : { publisher: escapeTex(house) }),
  };
  const { 'container-title': __, ...plain } = { 'container-title': null, ...escaped };
  const entry = tidy(plugins.output.format('bibtex', [plain]));
  const at = place === null ? '' : `[${escapeTex(place).replaceAll(' ', '~')}]`;
  return { entry, inText: String.raw`\cite` + `${at}{${key}}` };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Months as BibTeX's own words, which its styles put into their language; and an address once, where
 * it is no text that TeX would stumble over.
 */
function tidy(entry: string): string {
  return entry
    .trim()
    .replaceAll('\t', '  ')
    .replace(/^  howpublished = .*\n/gmu, '')
    .replace(
      /^  month = \{(?:(\d{1,2})|([a-z]{3}) (\d{1,2}))\},$/mu,
      (_all, number?: string, name?: string, day?: string) => {
        const month = `  month = ${name ?? MONTHS[Number(number) - 1] ?? ''},`;
        return day === undefined ? month : `${month}\n  day = {${day}},`;
      },
    );
}

function escapeName(name: CslName): CslName {
  if ('literal' in name) return { literal: escapeTex(name.literal) };
  const { family, given, 'non-dropping-particle': particle } = name;
  return {
    family: escapeTex(family),
    ...(given === undefined ? {} : { given: escapeTex(given) }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': escapeTex(particle) }),
  };
}

/** "vries2021privacy", of what the Latin script has of it. */
function keyOf({ author, issued, title }: CslItem): string {
  const [first] = author ?? [];
  const name = first ? ('literal' in first ? first.literal : first.family) : '';
  const year = issued?.['date-parts'][0]?.[0] ?? '';
  const key = `${firstWord(name)}${year}${firstWord(title)}`;
  return /^[a-z]/u.test(key) ? key : `source${key}`;
}

function firstWord(text: string): string {
  const words = fold(text).match(/[a-z\d]+/gu) ?? [];
  return (words.find((word) => word.length > 3) ?? words[0] ?? '').slice(0, 24);
}
