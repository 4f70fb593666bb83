import { fill, h, newId } from './dom.ts';
import { icon } from './icons.ts';
import type { App, State } from './state.ts';
import type { TextKey } from './texts.ts';

/** The bar above Discord: what the page's user can switch. */
export function createToolbar(
  app: App,
  { chooseFiles }: { readonly chooseFiles: () => void },
): HTMLElement {
  const settings = h('details', { class: 'settings' });
  const summary = h('summary', {}, icon('settings'), h('span', {}));
  const choices = h('div', { class: 'choices' });
  settings.append(summary, choices);
  const tryFiles = h('button', { type: 'button', class: 'tool', click: chooseFiles });
  const panel = h('button', {
    type: 'button',
    class: 'tool',
    click: () => app.change({ isPanelOpen: !app.state().isPanelOpen }),
  });
  const brand = h('h1', {}, 'Voetnoot', h('sup', {}, '¹'), h('span', {}, 'preview'));
  const element = h('header', { class: 'toolbar' }, brand, settings, tryFiles, panel);

  // On a wide screen they stand in the bar, on a narrow one behind a button.
  const wide = window.matchMedia('(min-width: 1101px)');
  const setOpen = () => {
    settings.open = wide.matches;
  };
  wide.addEventListener('change', setOpen);
  setOpen();

  app.show(['locale', 'role', 'width', 'theme'], () => {
    const focused =
      document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null;
    fill(summary.querySelector('span') ?? summary, app.say('settings'));
    summary.setAttribute('aria-label', app.say('settings'));
    fill(
      choices,
      choice(app, 'locale', 'language', [
        ['nl', 'Nederlands'],
        ['en', 'English'],
      ]),
      choice(app, 'role', 'role', [
        ['member', app.say('member')],
        ['moderator', app.say('moderator')],
      ]),
      choice(app, 'width', 'width', [
        ['desktop', app.say('desktop')],
        ['phone', app.say('phone')],
      ]),
      choice(app, 'theme', 'theme', [
        ['auto', app.say('auto')],
        ['dark', app.say('dark')],
        ['light', app.say('light')],
      ]),
    );
    // They were drawn anew: the focus stays on the one that was chosen.
    if (focused !== null)
      choices.querySelector<HTMLInputElement>(`input[value="${focused}"]`)?.focus();
    fill(tryFiles, icon('plus', 18), h('span', {}, app.say('tryFiles')));
    tryFiles.setAttribute('aria-label', app.say('tryFiles'));
  });
  app.show(['locale', 'isPanelOpen'], ({ isPanelOpen }) => {
    fill(panel, icon('braces', 18), h('span', {}, app.say('inspect')));
    panel.setAttribute('aria-pressed', String(isPanelOpen));
    panel.setAttribute('aria-label', app.say('inspect'));
  });
  return element;
}

/** A choice between a few, each of which is seen. */
function choice<Key extends 'locale' | 'role' | 'width' | 'theme'>(
  app: App,
  key: Key,
  label: TextKey,
  options: readonly (readonly [State[Key], string])[],
): HTMLElement {
  const name = newId(key);
  return h(
    'fieldset',
    { class: `segments segments-${key}` },
    h('legend', {}, app.say(label)),
    h(
      'div',
      { class: 'segment-bar' },
      options.map(([value, text]) =>
        h(
          'label',
          {},
          h('input', {
            type: 'radio',
            name,
            value,
            checked: app.state()[key] === value,
            change: () => app.change({ [key]: value }),
          }),
          h('span', {}, text),
        ),
      ),
    ),
  );
}
