import { h } from '../dom.ts';
import type { App } from '../state.ts';
import { describe, nameIn, type Option } from './entries.ts';
import { turnIn, type Turn } from './read-typed.ts';
import type { Suggestions } from './suggestions.ts';

/** What the end of a command does with the command. */
export interface TailOwner {
  readonly app: App;
  readonly suggestions: Suggestions;
  /** Options that have no field yet. */
  readonly left: () => readonly Option[];
  /** Gives an option a field, and goes there. */
  readonly enter: (option: Option) => void;
  /** The same of an option whose name was typed with a colon; false where there is none. */
  readonly turn: (turn: Turn) => boolean;
  readonly submit: () => void;
  /** Back to the field before. */
  readonly back: () => void;
  readonly leave: () => void;
}

/** The end of a command, where what may still be said of it is chosen. */
export interface Tail {
  readonly input: HTMLInputElement;
  /** Says how many options are left. */
  readonly showLeft: () => void;
}

/** The end of a command that is being typed. */
export function createTail(owner: TailOwner): Tail {
  const { app, suggestions, left } = owner;
  const { locale } = app.state();
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    class: 'tail',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-label': app.say('options'),
    enterkeyhint: 'send',
  });
  const offer = (): void => {
    const word = input.value.trim().toLowerCase();
    const items = left()
      .filter((option) => isNamed(option, word.replace(/:$/u, '')))
      .map((option) => ({
        content: [
          h('b', {}, nameIn(option, locale)),
          h('span', { class: 'suggest-about' }, describe(option, locale)),
        ],
        take: () => {
          input.value = '';
          owner.enter(option);
        },
      }));
    const head = items.length > 0 ? h('p', {}, app.say('options')) : null;
    suggestions.show(input, head, items, word === '' ? -1 : 0);
  };
  input.addEventListener('focus', offer);
  input.addEventListener('input', () => {
    const turned = turnIn(input.value);
    if (turned === null || !owner.turn(turned)) return offer();
    input.value = '';
  });
  input.addEventListener('blur', suggestions.hide);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const acts: Readonly<Record<string, () => boolean>> = {
      ArrowDown: () => suggestions.isOpen() && (suggestions.move(1), true),
      ArrowUp: () => suggestions.isOpen() && (suggestions.move(-1), true),
      Enter: () => (suggestions.take() || owner.submit(), true),
      Tab: () => !event.shiftKey && suggestions.take(),
      Backspace: () => input.value === '' && (owner.back(), true),
      Escape: () => (suggestions.isOpen() ? suggestions.hide() : owner.leave(), true),
    };
    if (acts[event.key]?.()) event.preventDefault();
  });
  return {
    input,
    showLeft() {
      const count = left().length;
      input.placeholder = count > 0 ? app.say('moreOptions', { count }) : '';
      input.size = Math.max(2, input.placeholder.length);
    },
  };
}

/** Whether what is typed is in the name of an option, in either language. */
function isNamed(option: Option, typed: string): boolean {
  return [option.name, nameIn(option, 'nl')].some((name) => name.includes(typed));
}
