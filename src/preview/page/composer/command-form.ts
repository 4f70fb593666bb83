import { h } from '../dom.ts';
import { icon } from '../icons.ts';
import type { App } from '../state.ts';
import {
  describe,
  nameIn,
  optionType,
  titleIn,
  type Entry,
  type Option,
  type Values,
} from './entries.ts';
import { createField, type Field } from './field.ts';
import { createFileField } from './file-field.ts';
import { optionNamed, turnIn, type Turn } from './read-typed.ts';
import type { Suggestions } from './suggestions.ts';

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
  const { locale } = app.state();
  const title = titleIn(entry, locale);
  const fields: Field[] = [];
  const list = h('span', { class: 'pills' });
  const tail = h('input', {
    type: 'text',
    role: 'combobox',
    class: 'tail',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-label': app.say('options'),
    enterkeyhint: 'send',
  });
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
  const element = h(
    'div',
    { class: 'command-form', role: 'group', 'aria-label': title },
    h('span', { class: 'command-name' }, title),
    list,
    tail,
    clear,
  );

  const left = (): Option[] =>
    entry.options.filter(({ name }) => fields.every(({ option }) => option.name !== name));
  const showLeft = (): void => {
    const count = left().length;
    tail.placeholder = count > 0 ? app.say('moreOptions', { count }) : '';
    tail.size = Math.max(2, tail.placeholder.length);
  };
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
    showLeft();
    return field;
  };
  const next = (field: Field): void => {
    const after = fields[fields.indexOf(field) + 1];
    (after?.input ?? tail).focus();
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
    showLeft();
    (before?.input ?? tail).focus();
  };
  const leave = (): void => owner.leave('');
  const turn = ({ name, after }: Turn): boolean => {
    const option = optionNamed(left(), name);
    if (option === null || option.type === optionType.file) return false;
    add(option, after).input.focus();
    return true;
  };

  const offer = (): void => {
    const word = tail.value.trim().toLowerCase();
    const items = left()
      .filter((option) => isNamed(option, word.replace(/:$/u, '')))
      .map((option) => ({
        content: [
          h('b', {}, nameIn(option, locale)),
          h('span', { class: 'suggest-about' }, describe(option, locale)),
        ],
        take: () => {
          tail.value = '';
          add(option, '').input.focus();
        },
      }));
    const head = items.length > 0 ? h('p', {}, app.say('options')) : null;
    suggestions.show(tail, head, items, word === '' ? -1 : 0);
  };
  tail.addEventListener('focus', offer);
  tail.addEventListener('input', () => {
    const turned = turnIn(tail.value);
    if (turned === null || !turn(turned)) return offer();
    tail.value = '';
  });
  tail.addEventListener('blur', suggestions.hide);
  tail.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const acts: Readonly<Record<string, () => boolean>> = {
      ArrowDown: () => suggestions.isOpen() && (suggestions.move(1), true),
      ArrowUp: () => suggestions.isOpen() && (suggestions.move(-1), true),
      Enter: () => (suggestions.take() || submit(), true),
      Tab: () => !event.shiftKey && suggestions.take(),
      Backspace: () => {
        if (tail.value !== '') return false;
        const last = fields.at(-1);
        if (last) last.input.focus();
        else owner.leave(title);
        return true;
      },
      Escape: () => (suggestions.isOpen() ? suggestions.hide() : leave(), true),
    };
    if (acts[event.key]?.()) event.preventDefault();
  });

  for (const option of entry.options) {
    const text = typed[option.name];
    if (option.required || text !== undefined) add(option, text ?? '');
  }
  showLeft();
  return {
    element,
    submit,
    focus() {
      const { input } = fields.find((field) => field.input.value === '') ??
        fields.at(-1) ?? { input: tail };
      input.focus();
      if (input.type === 'text') input.setSelectionRange(input.value.length, input.value.length);
    },
  };
}

/** Whether what is typed is in the name of an option, in either language. */
function isNamed(option: Option, typed: string): boolean {
  return [option.name, nameIn(option, 'nl')].some((name) => name.includes(typed));
}
