import type { Passage } from '../../library/index.ts';
import type { Asked } from '../message/asked.ts';
import { placeParts, shorten } from '../message/citation.ts';
import type { ControlRow } from '../message/compose.ts';
import { labels } from '../message/control-labels.ts';
import { customIdOf, type Control } from '../message/controls.ts';
import { ComponentType } from '../message/discord-constants.ts';

/** Half of what Discord takes: a character may count as two. */
const LONGEST_OPTION = 46;

/** A passage of an answer and the number that it has there. */
export interface MarkedPassage {
  readonly passage: Passage;
  readonly mark: number;
}

/** The passages with their numbers; one that stands there twice has the first. */
export function markPassages(
  passages: readonly (Passage | null)[],
  first: number,
): MarkedPassage[] {
  return passages.flatMap((passage, place) =>
    passage && passages.findIndex((other) => other?.id === passage.id) === place
      ? [{ passage, mark: first + place }]
      : [],
  );
}

/** Gives a passage as papers cite it, to who presses. */
export function citeControl(passage: string, { locale }: Asked): Control {
  return { act: 'cite', view: { kind: 'read', passage, step: 0 }, label: labels[locale].cite };
}

/** The same under an answer of one passage; of more, a menu takes less room than their buttons. */
export function citeControls(marked: readonly MarkedPassage[], asked: Asked): Control[] {
  const [only, ...more] = marked;
  return only && more.length === 0 ? [citeControl(only.passage.id, asked)] : [];
}

/** A menu of the passages of an answer to cite; none where there is one passage. */
export function citeRows(marked: readonly MarkedPassage[], asked: Asked): ControlRow[] {
  if (marked.length < 2) return [];
  const { locale } = asked;
  const options = marked.map(({ passage, mark }) => ({
    label: `${mark}. ${shorten(passage.text, LONGEST_OPTION)}`,
    value: passage.id,
    description: describe(passage, asked),
  }));
  const menu = {
    type: ComponentType.StringSelect,
    custom_id: customIdOf('cite', { kind: 'page', page: 1 }, asked),
    placeholder: labels[locale].citeOne,
    options,
  } as const;
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function describe(passage: Passage, { locale }: Asked): string {
  const { title, file } = passage.source;
  const place = placeParts({ ...passage, heading: null }, locale).join(' · ');
  return `${shorten(title ?? file, LONGEST_OPTION - place.length)} · ${place}`;
}
