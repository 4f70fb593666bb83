import { z } from 'zod';
import { foldWhiteSpace } from '../fold-white-space.ts';
import { LIMITS } from '../limits.ts';
import type { Author, Metadata } from '../types.ts';

/** What a source says that says nothing of itself. */
export const NO_METADATA: Metadata = {
  title: null,
  author: null,
  publisher: null,
  date: null,
  url: null,
  language: null,
  tags: [],
  aliases: [],
};

/** Control characters, and those that turn the direction of what stands behind them. */
// oxlint-disable-next-line no-control-regex -- control characters are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A text of one line that shows as what it is, wherever it is put; a very long one is cut. */
export function cleanLine(text: string): string {
  const line = oneLine(text.slice(0, LOOKED_AT));
  if (line.length <= LIMITS.line) return line;
  return `${line.slice(0, LIMITS.line - 1).replace(/[\ud800-\udbff]$/u, '')}…`;
}

function oneLine(text: string): string {
  return foldWhiteSpace(text.replace(UNPRINTABLE, ' '));
}

/** What is cut is not cleaned first, however long it is. */
const LOOKED_AT = LIMITS.line * 4;

/** Metadata whose texts can stand in any line of a message. */
export function cleanMetadata(metadata: Metadata): Metadata {
  return {
    ...metadata,
    title: clean(metadata.title),
    author: clean(metadata.author),
    ...(metadata.authors ? { authors: cleanAuthors(metadata.authors) } : {}),
    publisher: clean(metadata.publisher),
    url: cleanAddress(metadata.url),
    tags: cleanAll(metadata.tags),
    aliases: cleanAll(metadata.aliases),
  };
}

function clean(text: string | null): string | null {
  return (text && cleanLine(text)) || null;
}

function cleanAuthors(authors: readonly Author[]): Author[] {
  return authors
    .slice(0, LIMITS.names)
    .map(({ name, kind }) => ({ name: cleanLine(name), kind }))
    .filter(({ name }) => name !== '');
}

/** Authors of whom a list has the names alone; nothing where there are none. */
export function authorsOf(names: readonly string[]): Pick<Metadata, 'authors'> {
  return names.length === 0 ? {} : { authors: names.map((name) => ({ name, kind: null })) };
}

/** Half an address leads nowhere. */
function cleanAddress(address: string | null): string | null {
  return address !== null && address.length <= LOOKED_AT ? oneLine(address) || null : null;
}

function cleanAll(texts: readonly string[]): string[] {
  return texts
    .slice(0, LIMITS.names)
    .map(cleanLine)
    .filter((text) => text !== '');
}

/** `nl`, `nl-NL` or `NL_be` → `nl`; other things → null. */
export function toLanguageCode(value: string): string | null {
  return /^[a-z]{2}(?=$|[-_])/u.exec(value.trim().toLowerCase())?.[0] ?? null;
}

/** The address where it is one of the web, or null. */
export function toWebAddress(value: string | null): string | null {
  return z
    .url({ protocol: /^https?$/u })
    .nullable()
    .catch(null)
    .parse(value);
}
