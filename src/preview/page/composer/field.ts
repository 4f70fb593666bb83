import type { Choice } from '../../../command/index.ts';
import { suggest } from '../api.ts';
import { fill, h, newId } from '../dom.ts';
import type { App } from '../state.ts';
import { checkValue, type Checked } from './check-value.ts';
import { describe, nameIn, optionType, type Entry, type Option } from './entries.ts';
import { turnIn, type Turn } from './read-typed.ts';
import type { Suggestions } from './suggestions.ts';

/** How long one waits for the next key before suggestions are asked for. */
const PAUSE_MS = 70;

/** What a field tells the command that it is of. */
export interface FieldOwner {
  readonly app: App;
  readonly entry: Entry;
  readonly suggestions: Suggestions;
  /** What stands in the other fields. */
  readonly values: () => Readonly<Record<string, string | number | boolean>>;
  readonly submit: () => void;
  /** To the field after this one. */
  readonly next: (field: Field) => void;
  /** Backspace in an empty field. */
  readonly back: (field: Field) => void;
  readonly leave: () => void;
  /** Goes on to an option that was typed by its name; false where none of that name is left. */
  readonly turn: (turn: Turn) => boolean;
}

/** One option of a command that is being typed. */
export interface Field {
  readonly option: Option;
  readonly element: HTMLElement;
  /** What takes the focus. */
  readonly input: HTMLInputElement;
  /** The file that was chosen, for an option that takes one. */
  readonly file?: () => File | null;
  readonly check: () => Checked;
  /** Shows what is wrong with it. */
  readonly complain: (problem: string) => void;
  readonly dispose: () => void;
}

/** The field of an option, with its name before it and what is wrong below it. */
export function createField(option: Option, typed: string, owner: FieldOwner): Field {
  const { app, suggestions } = owner;
  const { locale } = app.state();
  const name = nameIn(option, locale);
  const problemId = newId('problem');
  const input = h('input', {
    type: 'text',
    role: 'combobox',
    class: 'pill-input',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-label': `${name}: ${describe(option, locale)}`,
    'aria-required': option.required ? 'true' : null,
    enterkeyhint: 'send',
  });
  const problem = h('span', { class: 'pill-problem', id: problemId, role: 'alert' });
  const element = h(
    'label',
    { class: 'pill' },
    h('span', { class: 'pill-name', 'aria-hidden': 'true' }, name),
    input,
    problem,
  );
  input.value = typed;
  let chosen: Choice | null = null;
  let asking = new AbortController();
  let timer = 0;

  const fit = (): void => {
    input.size = Math.max(2, Math.min(60, input.value.length + 1));
  };
  const title = () => [h('b', {}, name), ` ${describe(option, locale)}`];
  const take = (choice: Choice): void => {
    chosen = choice;
    input.value = choice.name;
    fit();
    forgive();
    dismiss();
    owner.next(field);
  };
  const show = (choices: readonly Choice[]): void => {
    if (document.activeElement !== input) return;
    const items = choices.map((choice) => ({ content: [choice.name], take: () => take(choice) }));
    suggestions.show(input, h('p', {}, title()), items);
  };
  const stop = (): void => {
    window.clearTimeout(timer);
    asking.abort();
  };
  // What is still on its way is not wanted any more either.
  const dismiss = (): void => {
    stop();
    suggestions.hide();
  };
  const offer = (): void => {
    stop();
    const fixed = fixedChoices(option, app);
    if (fixed) return show(fixed.filter((choice) => matches(choice.name, input.value)));
    show([]);
    if (!option.autocomplete) return;
    timer = window.setTimeout(() => void ask(), PAUSE_MS);
  };
  const ask = async (): Promise<void> => {
    asking = new AbortController();
    const { signal } = asking;
    const { role } = app.state();
    const { command, subcommand } = owner.entry;
    const options = { ...owner.values(), [option.name]: input.value };
    const call = { role, locale, command, subcommand, options, target: null, focused: option.name };
    try {
      const { choices } = await suggest(call, signal);
      if (!signal.aborted) show(choices);
    } catch {
      // Without suggestions one can go on typing, as in Discord.
    }
  };
  const forgive = (): void => {
    element.classList.remove('wrong');
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
    fill(problem);
  };

  input.addEventListener('focus', offer);
  input.addEventListener('blur', dismiss);
  input.addEventListener('input', () => {
    chosen = null;
    const turned = turnIn(input.value);
    if (turned !== null && owner.turn(turned)) input.value = turned.before;
    else offer();
    fit();
    forgive();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const acts: Readonly<Record<string, () => boolean>> = {
      ArrowDown: () => suggestions.isOpen() && (suggestions.move(1), true),
      ArrowUp: () => suggestions.isOpen() && (suggestions.move(-1), true),
      Enter: () => (suggestions.take() || owner.submit(), true),
      Tab: () => !event.shiftKey && suggestions.take(),
      Backspace: () => input.value === '' && (owner.back(field), true),
      Escape: () => (suggestions.isOpen() ? dismiss() : owner.leave(), true),
    };
    if (acts[event.key]?.()) event.preventDefault();
  });
  fit();

  const field: Field = {
    option,
    element,
    input,
    check: () =>
      chosen && chosen.name === input.value
        ? checkValue(option, chosen.value, app.say)
        : checkValue(option, input.value, app.say),
    complain(text) {
      element.classList.add('wrong');
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', problemId);
      fill(problem, text);
      input.focus();
    },
    dispose: stop,
  };
  return field;
}

/** Choices that are always the same: those declared, and yes or no. */
function fixedChoices({ type, choices }: Option, { say }: App): readonly Choice[] | null {
  if (type === optionType.yesNo) {
    return [
      { name: say('yes'), value: 'true' },
      { name: say('no'), value: 'false' },
    ];
  }
  return choices?.map(({ name }) => ({ name, value: name })) ?? null;
}

function matches(name: string, typed: string): boolean {
  return name.toLowerCase().includes(typed.trim().toLowerCase());
}
