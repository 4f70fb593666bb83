import type { Passage } from '../../src/library/types.ts';

/** Title, headings and text in one, for a library without fields. */
export function toText({ source, headings, text }: Passage): string {
  return [source.title ?? '', ...headings, text].filter((part) => part !== '').join('\n');
}

/** Title and headings as one field beside the text. */
export function toTitle({ source, headings }: Passage): string {
  return [source.title ?? '', ...headings].filter((part) => part !== '').join(' ');
}
