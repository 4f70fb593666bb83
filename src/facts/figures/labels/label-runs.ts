import type { Range } from '../../../language/index.ts';
import { within } from '../in-order.ts';
import type { Parted } from './clauses.ts';

/** What leads to a figure, from its first capital on: "… Wages: ". */
const LABEL = /(?:^|\s)(?=\p{Lu}[^.;:!?]{0,50}:\s*$)/u;
/** One label alone may as well announce all that follows. */
const LEAST_LABELS = 2;

/**
 * "Turnover: £27 million Wages: £31 million": lines of labels that a text has as one sentence, parted before
 * each; null for all other sentences.
 */
export function partLabels({ text, figures }: Parted, [from, to]: Range): Range[] | null {
  let last = from;
  const starts = within(figures, [from, to]).flatMap(({ start, end, qualifier }) => {
    const before = text.slice(last, start);
    const at = last;
    last = end;
    const lead = before.trimEnd();
    const bare =
      qualifier !== null && lead.endsWith(qualifier) ? lead.slice(0, -qualifier.length) : before;
    const label = bare.trimEnd().endsWith(':') ? LABEL.exec(bare) : null;
    return label ? [at + label.index + label[0].length] : [];
  });
  if (starts.length < LEAST_LABELS) return null;
  return [from, ...starts.filter((start) => start > from)].map((start, place, all) => [
    start,
    all[place + 1] ?? to,
  ]);
}
