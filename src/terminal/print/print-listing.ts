import type { Listing } from '../../replies/index.ts';
import { createStyle } from './style.ts';
import { printable } from './wrap.ts';

/** A list for a person at a terminal, one a line. */
export function printListing({ head, lines, more }: Listing): string {
  const { bold, dim } = createStyle();
  return [
    dim(head),
    ...lines.map(({ name, about }) => `${bold(printable(name))} ${dim(`· ${printable(about)}`)}`),
    ...(more === null ? [] : [dim(more)]),
  ].join('\n');
}
