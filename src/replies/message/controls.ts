import type { APIButtonComponent } from 'discord.js';
import { visibilityOf, type Asked } from './asked.ts';
import { shorten } from './citation.ts';
import type { ControlRow } from './compose.ts';
import { labels } from './control-labels.ts';
import { writeCustomId, type Act, type View } from './custom-id.ts';
import { ButtonStyle, ComponentType } from './discord-constants.ts';

/** Discord: buttons in one row, options of a menu, characters of an option. */
const MOST_BUTTONS = 5;
const MOST_OPTIONS = 25;
const LONGEST_VALUE = 100;
const LONGEST_LABEL = 80;

/** One button to be. */
export interface Control {
  readonly act: Act;
  readonly view: View;
  readonly label: string;
  readonly disabled?: boolean;
  /** The one that people are most likely to want, of those that stand together. */
  readonly primary?: boolean;
  /** What takes something away: in red. */
  readonly danger?: boolean;
}

/** Buttons in rows; no row where there are none. */
export function toRows(controls: readonly Control[], asked: Asked): ControlRow[] {
  if (controls.length === 0) return [];
  const buttons = controls.slice(0, MOST_BUTTONS).map((control) => toButton(control, asked));
  const row: ControlRow = { type: ComponentType.ActionRow, components: buttons };
  return [row, ...toRows(controls.slice(MOST_BUTTONS), asked)];
}

function toButton(
  { act, view, label, disabled, primary, danger }: Control,
  asked: Asked,
): APIButtonComponent {
  const { Primary, Secondary, Danger } = ButtonStyle;
  return {
    type: ComponentType.Button,
    style: danger === true ? Danger : primary === true ? Primary : Secondary,
    label: shorten(label, LONGEST_LABEL),
    custom_id: customIdOf(act, view, asked),
    ...(disabled === true ? { disabled } : {}),
  };
}

/** What a button or a menu of an answer remembers, as text. */
export function customIdOf(act: Act, view: View, asked: Asked): string {
  const { command, userId: asker } = asked;
  return writeCustomId({ act, command, view, asker, visibility: visibilityOf(asked) });
}

/** To the page before and the page after; nothing where there is one page. */
export function pageControls(page: number, pages: number, { locale }: Asked): Control[] {
  if (pages <= 1) return [];
  return [
    { ...turnTo(Math.max(1, page - 1)), label: labels[locale].previous, disabled: page <= 1 },
    { ...turnTo(page + 1), label: labels[locale].next, disabled: page >= pages, primary: true },
  ];
}

function turnTo(page: number): { readonly act: Act; readonly view: View } {
  return { act: 'turn', view: { kind: 'page', page } };
}

/** To what stands around a passage, by the number that it has in the answer. */
export function contextControl(passage: string, number: number, { locale }: Asked): Control {
  const label = `${labels[locale].context} ${number}`;
  return { act: 'open', view: { kind: 'read', passage, step: 0 }, label };
}

/** Back and forth in a source. */
export function readControls(
  { passage, step }: { readonly passage: string; readonly step: number },
  { hasEarlier, hasLater }: { readonly hasEarlier: boolean; readonly hasLater: boolean },
  { locale }: Asked,
): Control[] {
  const turn = (to: number) =>
    ({ act: 'turn', view: { kind: 'read', passage, step: to } }) as const;
  return [
    { ...turn(step - 1), label: labels[locale].earlier, disabled: !hasEarlier },
    { ...turn(step + 1), label: labels[locale].later, disabled: !hasLater },
  ];
}

/** Posts what a private message shows for everyone; nothing on others. */
export function shareControls(view: View, { private: isPrivate, locale }: Asked): Control[] {
  return isPrivate ? [{ act: 'share', view, label: labels[locale].share }] : [];
}

/** Says that this is not the answer, where that is counted; nothing where it is not. */
export function wrongControls({ mayBeWrong, locale }: Asked): Control[] {
  if (mayBeWrong !== true) return [];
  return [{ act: 'wrong', view: { kind: 'page', page: 1 }, label: labels[locale].wrong }];
}

/** Asks again what the message carries. */
export function againControl({ locale }: Asked): Control {
  return { ...turnTo(1), label: labels[locale].again, primary: true };
}

/** A yes and a no to a change that is proposed. */
export function decisionControls(
  change: string,
  yes: { readonly label: string; readonly danger: boolean },
  { locale }: Asked,
): Control[] {
  const view = { kind: 'change', change } as const;
  return [
    { act: 'confirm', view, ...yes, primary: true },
    { act: 'cancel', view, label: labels[locale].cancel },
  ];
}

/** One line of a menu; its name is what is looked up. */
export interface PickOption {
  readonly name: string;
  readonly description?: string;
}

/** A menu of what to look up with the same command; no row without names that fit. */
export function pickRow(
  names: readonly (string | PickOption)[],
  asked: Asked,
  placeholder: string = labels[asked.locale].pick,
): ControlRow[] {
  const picks = names.map((name): PickOption => (typeof name === 'string' ? { name } : name));
  const options = [...new Map(picks.map((pick) => [pick.name, pick])).values()]
    .filter(({ name }) => name.trim() !== '' && name.length <= LONGEST_VALUE)
    .slice(0, MOST_OPTIONS)
    .map(({ name, description }) => ({
      label: name,
      value: name,
      ...(description === undefined ? {} : { description: shorten(description, LONGEST_VALUE) }),
    }));
  if (options.length === 0) return [];
  const custom_id = customIdOf('pick', { kind: 'page', page: 1 }, asked);
  const menu = { type: ComponentType.StringSelect, custom_id, placeholder, options } as const;
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}
