import { fill, h, newId } from '../dom.ts';
import { formatBytes } from '../format.ts';
import { describe, nameIn, type Option } from './entries.ts';
import type { Field, FieldOwner } from './field.ts';

/** As much as the server takes. */
const MOST_BYTES = 50 * 1024 * 1024;

/** The field of an option that takes a file. */
export function createFileField(option: Option, owner: FieldOwner): Field {
  const { app } = owner;
  const { locale } = app.state();
  const problemId = newId('problem');
  const input = h('input', {
    type: 'file',
    class: 'pill-file',
    'aria-label': `${nameIn(option, locale)}: ${describe(option, locale)}`,
  });
  const shown = h('span', { class: 'pill-chosen', 'aria-hidden': 'true' }, app.say('chooseFile'));
  const problem = h('span', { class: 'pill-problem', id: problemId, role: 'alert' });
  const element = h(
    'label',
    { class: 'pill' },
    h('span', { class: 'pill-name', 'aria-hidden': 'true' }, nameIn(option, locale)),
    shown,
    input,
    problem,
  );
  const file = () => input.files?.[0] ?? null;
  const forgive = (): void => {
    element.classList.remove('wrong');
    input.removeAttribute('aria-invalid');
    fill(problem);
  };
  input.addEventListener('change', () => {
    forgive();
    fill(shown, file()?.name ?? app.say('chooseFile'));
    if (file()) owner.next(field);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Backspace') owner.back(field);
    else if (event.key === 'Escape') owner.leave();
    // With a file chosen, Enter sends; without, it opens the browser's own choice of files.
    else if (event.key === 'Enter' && file()) owner.submit();
    else return;
    event.preventDefault();
  });
  const field: Field = {
    option,
    element,
    input,
    file,
    check() {
      const size = file()?.size ?? 0;
      if (size > MOST_BYTES) {
        return { problem: app.say('fileTooLarge', { most: formatBytes(MOST_BYTES, locale) }) };
      }
      return option.required && !file() ? { problem: app.say('required') } : { value: null };
    },
    complain(text) {
      element.classList.add('wrong');
      input.setAttribute('aria-invalid', 'true');
      input.setAttribute('aria-describedby', problemId);
      fill(problem, text);
      input.focus();
    },
    dispose: () => undefined,
  };
  return field;
}
