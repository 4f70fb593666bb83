import { h } from '../dom.ts';
import { icon } from '../icons.ts';
import type { App } from '../state.ts';
import { optionType, titleIn, type Entry, type Option, type Values } from './entries.ts';
import { createField, type Field } from './field.ts';
import { createFileField } from './file-field.ts';
import { optionNamed, type Turn } from './read-typed.ts';
import type { Suggestions } from './suggestions.ts';
import { createTail } from './tail.ts';

/** Files that were chosen, by the names of the options. */
export type Files = Readonly<Record<string, File>>;

/** What a command that is being typed tells the box that it is in. */
export interface FormOwner {
  readonly app: App;
  readonly suggestions: Suggestions;
  readonly send: (entry: Entry, values: Values, files: Files) => void;
  /** Back to writing a message; `text` is what is left of the command. */
  readonly leave: (text: string) => void;
}

/** A command with its options, each a field of its own. */
export interface CommandForm {
  readonly element: HTMLElement;
  readonly focus: () => void;
  readonly submit: () => void;
}

/** The form of a command; `typed` are texts for its options. */
export function createCommandForm(
  entry: Entry,
  typed: Readonly<Record<string, string>>,
  owner: FormOwner,
): CommandForm {
  const { app, suggestions } = owner;
  const title = titleIn(entry, app.state().locale);
  const fields: Field[] = [];
  const list = h('span', { class: 'pills' });
  const clear = h(
    'button',
    {
      type: 'button',
      class: 'icon-button',
      'aria-label': app.say('cancelCommand'),
      title: app.say('cancelCommand'),
    },
    icon('close', 18),
  );
  clear.addEventListener('click', () => owner.leave(''));

  const left = (): Option[] =>
    entry.options.filter(({ name }) => fields.every(({ option }) => option.name !== name));
  const values = (): Values => {
    const filled: Record<string, string | number | boolean> = {};
    for (const { option, check } of fields) {
      const checked = check();
      if ('value' in checked && checked.value !== null) filled[option.name] = checked.value;
    }
    return filled;
  };
  const files = (): Files => {
    const chosen: Record<string, File> = {};
    for (const { option, file } of fields) {
      const own = file?.();
      if (own) chosen[option.name] = own;
    }
    return chosen;
  };
  const submit = (): void => {
    for (const { check, complain } of fields) {
      const checked = check();
      if ('problem' in checked) return complain(checked.problem);
    }
    suggestions.hide();
    owner.send(entry, values(), files());
  };
  const add = (option: Option, text: string): Field => {
    const own = { app, entry, suggestions, values, submit, next, back, leave, turn };
    const field =
      option.type === optionType.file
        ? createFileField(option, own)
        : createField(option, text, own);
    fields.push(field);
    list.append(field.element);
    tail.showLeft();
    return field;
  };
  const next = (field: Field): void => {
    const after = fields[fields.indexOf(field) + 1];
    (after?.input ?? tail.input).focus();
  };
  const back = (field: Field): void => {
    const place = fields.indexOf(field);
    const before = fields[place - 1];
    if (field.option.required) {
      if (before) before.input.focus();
      else owner.leave(title);
      return;
    }
    field.dispose();
    fields.splice(place, 1);
    field.element.remove();
    tail.showLeft();
    (before?.input ?? tail.input).focus();
  };
  const leave = (): void => owner.leave('');
  const turn = ({ name, after }: Turn): boolean => {
    const option = optionNamed(left(), name);
    if (option === null || option.type === optionType.file) return false;
    add(option, after).input.focus();
    return true;
  };

  const tail = createTail({
    app,
    suggestions,
    left,
    turn,
    submit,
    leave,
    enter: (option) => add(option, '').input.focus(),
    back: () => {
      const last = fields.at(-1);
      if (last) last.input.focus();
      else owner.leave(title);
    },
  });
  const element = h(
    'div',
    { class: 'command-form', role: 'group', 'aria-label': title },
    h('span', { class: 'command-name' }, title),
    list,
    tail.input,
    clear,
  );

  for (const option of entry.options) {
    const text = typed[option.name];
    if (option.required || text !== undefined) add(option, text ?? '');
  }
  tail.showLeft();
  return {
    element,
    submit,
    focus() {
      const { input } = fields.find((field) => field.input.value === '') ??
        fields.at(-1) ?? { input: tail.input };
      input.focus();
      if (input.type === 'text') input.setSelectionRange(input.value.length, input.value.length);
    },
  };
}
