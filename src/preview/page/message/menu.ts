import { nameIn } from '../composer/entries.ts';
import type { Message } from '../conversation.ts';
import { h } from '../dom.ts';
import { avatar, icon } from '../icons.ts';
import { openPopup } from '../popup.ts';
import type { App } from '../state.ts';

/** Discord's number for a command in the menu of a message. */
const ON_MESSAGE = 3;

/** What the menu of a message does. */
export interface MenuActions {
  readonly run: (command: string, message: Message) => void;
  readonly copy: (message: Message) => void;
  readonly inspect: (message: Message) => void;
}

/** Opens the menu of a message: what can be done with it, the apps' commands last. */
export function openMessageMenu(
  app: App,
  message: Message,
  { owner, at }: { readonly owner: HTMLElement; readonly at?: { x: number; y: number } },
  actions: MenuActions,
): void {
  const commands = app.setup.commands
    .map(({ declaration }) => declaration)
    .filter(({ type }) => type?.valueOf() === ON_MESSAGE);
  const menu = h('div', { role: 'menu', class: 'menu', 'aria-label': app.say('more') });
  const popup = openPopup(owner, menu, at ? { at } : {});
  const item = (text: string, sign: Node, act: () => void): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        tabindex: -1,
        click: () => {
          popup.close();
          act();
        },
      },
      h('span', {}, text),
      sign,
    );
  const apps = h(
    'div',
    { role: 'group', class: 'menu-group', 'aria-label': app.say('apps') },
    h('span', { class: 'menu-title', 'aria-hidden': 'true' }, app.say('apps'), icon('down', 16)),
    commands.map((command) =>
      item(nameIn(command, app.state().locale), avatar('Voetnoot', 'bot'), () =>
        actions.run(command.name, message),
      ),
    ),
  );
  menu.append(
    item(app.say('copyText'), icon('file', 18), () => actions.copy(message)),
    ...(message.wire
      ? [item(app.say('showPayload'), icon('braces', 18), () => actions.inspect(message))]
      : []),
    ...(commands.length > 0 ? [apps] : []),
  );
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const move = (step: number): void => {
    const place = items.findIndex((one) => one === document.activeElement);
    items.at((place + step + items.length) % items.length)?.focus();
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Home: () => items.at(0)?.focus(),
    End: () => items.at(-1)?.focus(),
    Tab: () => popup.close(),
  };
  menu.addEventListener('keydown', (event) => {
    const act = moves[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  // It was placed before anything was in it.
  popup.place();
  items.at(0)?.focus();
}
