import type { Author, SourceInfo } from '../../library/index.ts';
import { isPerson, readTurned, toCslName } from './read-name.ts';
import type { CslName } from '../types.ts';

const AND = /\s+(?:&|and|en|und|et|y)\s+/iu;

/** Who wrote a source, one by one; none where it does not say. */
export function authorsOf({ author, authors, publisher }: SourceInfo): CslName[] {
  const isApart = authors !== undefined || author?.includes(';') === true;
  // An author that is also the publisher is an organization, whatever its name looks like.
  return (authors ?? splitAuthors(author ?? '')).map((one) =>
    toCslName(one.name === publisher ? { ...one, kind: 'organization' } : one, isApart),
  );
}

/** A line with authors → each of them; what may be one name with commas stays one. */
function splitAuthors(line: string): Author[] {
  const parts = splitLine(line).filter((name) => name !== '');
  return parts.map((name) => ({ name, kind: null }));
}

function splitLine(line: string): string[] {
  if (line.includes(';')) return line.split(/\s*;\s*/u);
  if (readTurned(line) !== null) return [line];
  const parts = line.split(/\s*,\s*/u).flatMap((part) => splitPair(part));
  return parts.every(isPerson) ? parts : (splitTurned(line) ?? [line]);
}

/** "Jan de Vries en Piet Jansen" → both; "Arnhem en Nijmegen" is one name. */
function splitPair(text: string): string[] {
  const names = text.replace(/^(?:&|and|en|und|et|y)\s+/iu, '').split(AND);
  return names.every(isPerson) ? names : [text];
}

/** "Vries, J. de, Jansen, P. & Smit, A." → each of them; null of anything else. */
function splitTurned(line: string): string[] | null {
  if (!line.includes(',')) return null;
  const parts = line
    .replace(AND, ', ')
    .replace(/,\s*,/gu, ',')
    .split(/\s*,\s*/u);
  if (parts.length % 2 !== 0) return null;
  const names = parts.flatMap((part, at) => (at % 2 === 0 ? [`${part}, ${parts[at + 1]}`] : []));
  return names.every((name) => readTurned(name) !== null) ? names : null;
}
