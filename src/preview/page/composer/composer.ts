import type { Locale } from '../../../language/index.ts';
import { fill, h } from '../dom.ts';
import { avatar, icon } from '../icons.ts';
import type { App } from '../state.ts';
import { createCommandForm, type CommandForm, type Files } from './command-form.ts';
import {
  describe,
  entriesFor,
  isNamed,
  lengthOfName,
  nameIn,
  titleIn,
  type Entry,
  type Values,
} from './entries.ts';
import { readTyped } from './read-typed.ts';
import { createSuggestions } from './suggestions.ts';

/** What is done with what was typed. */
export interface ComposerOwner {
  readonly app: App;
  readonly entries: readonly Entry[];
  readonly send: (entry: Entry, values: Values, files: Files) => void;
  readonly say: (text: string) => void;
  readonly chooseFiles: () => void;
}

/** The box below the messages. */
export interface Composer {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Puts a command into it. */
  readonly begin: (entry: Entry, typed: Readonly<Record<string, string>>) => void;
}

/** The longest message of somebody without Nitro. */
const LONGEST = 2000;

/** The box to write in: a message, or after a slash a command. */
export function createComposer(owner: ComposerOwner): Composer {
  const { app, entries } = owner;
  const suggestions = createSuggestions(() => app.say('suggestions'));
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    class: 'compose-input',
    autocomplete: 'off',
    maxlength: LONGEST,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    enterkeyhint: 'send',
  });
  const add = h(
    'button',
    { type: 'button', class: 'icon-button round', click: owner.chooseFiles },
    icon('plus'),
  );
  const send = h('button', { type: 'submit', class: 'icon-button send' }, icon('send'));
  const problem = h('p', { class: 'compose-problem', role: 'alert' });
  const middle = h('div', { class: 'compose-middle' }, input);
  const box = h('form', { class: 'compose-box', novalidate: true }, add, middle, send);
  const element = h('div', { class: 'composer' }, suggestions.element, problem, box);
  let form: CommandForm | null = null;

  const visible = (): Entry[] => entriesFor(entries, app.state().role);
  const leave = (text: string): void => {
    form = null;
    suggestions.hide();
    fill(middle, input);
    input.value = text;
    input.focus();
  };
  const begin = (entry: Entry, typed: Readonly<Record<string, string>>): void => {
    fill(problem);
    suggestions.hide();
    input.value = '';
    form = createCommandForm(entry, typed, {
      app,
      suggestions,
      leave,
      send: (chosen, values, files) => {
        leave('');
        owner.send(chosen, values, files);
      },
    });
    fill(middle, form.element);
    form.focus();
  };

  /** A whole command and a space begin it; what follows is for its main option. */
  const beginTyped = (): boolean => {
    const [longest] = visible()
      .map((entry) => ({ entry, length: lengthOfName(entry, input.value) }))
      .toSorted((a, b) => b.length - a.length);
    if (!longest || longest.length === 0) return false;
    const { entry, length } = longest;
    begin(entry, readTyped(entry, input.value.slice(length)));
    return true;
  };
  const offer = (): void => {
    fill(problem);
    if (!input.value.startsWith('/')) return suggestions.hide();
    const word = input.value.slice(1).toLowerCase();
    const { locale } = app.state();
    const items = visible()
      .filter((entry) => isNamed(entry, word))
      // Those that begin so come before those that have it somewhere.
      .toSorted((a, b) => Number(begins(b, word, locale)) - Number(begins(a, word, locale)))
      .map((entry) => ({ content: drawEntry(entry, locale), take: () => begin(entry, {}) }));
    const title = h('p', { class: 'suggest-app' }, avatar('Voetnoot', 'bot'), 'Voetnoot');
    suggestions.show(input, items.length > 0 ? title : null, items, 0);
  };
  const submit = (): void => {
    if (form) return form.submit();
    if (suggestions.take()) return;
    const text = input.value.trim();
    if (text === '') return;
    if (text.startsWith('/')) {
      fill(problem, app.say('unknownCommand', { name: text.slice(1).split(' ')[0] ?? '' }));
      return;
    }
    input.value = '';
    owner.say(text);
  };

  input.addEventListener('input', () => {
    if (!beginTyped()) offer();
  });
  input.addEventListener('blur', suggestions.hide);
  input.addEventListener('focus', offer);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || !suggestions.isOpen()) return;
    const acts: Readonly<Record<string, () => unknown>> = {
      ArrowDown: () => suggestions.move(1),
      ArrowUp: () => suggestions.move(-1),
      Tab: () => suggestions.take(true),
      Escape: () => suggestions.hide(),
    };
    const act = acts[event.key];
    if (!act || event.shiftKey) return;
    event.preventDefault();
    act();
  });
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  app.show(['locale', 'role'], () => {
    input.placeholder = app.say('write');
    input.setAttribute('aria-label', app.say('writeLabel'));
    for (const [button, key] of [
      [add, 'tryFiles'],
      [send, 'send'],
    ] as const) {
      button.setAttribute('aria-label', app.say(key));
      button.title = app.say(key);
    }
    // A command in the other language, or one that is hidden now.
    if (form) leave('');
  });
  return { element, begin, focus: () => (form ? form.focus() : input.focus()) };
}

function begins(entry: Entry, word: string, locale: Locale): boolean {
  return titleIn(entry, locale).startsWith(`/${word}`);
}

function drawEntry(entry: Entry, locale: Locale) {
  const names = entry.options.map((option) =>
    h(
      'span',
      { class: option.required ? 'option-chip' : 'option-chip optional' },
      nameIn(option, locale),
    ),
  );
  return [
    avatar('Voetnoot', 'bot'),
    h('span', { class: 'suggest-main' }, h('b', {}, titleIn(entry, locale)), names),
    h('span', { class: 'suggest-about' }, describe(entry.about, locale)),
  ];
}
