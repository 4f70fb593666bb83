import { readSetup } from './api.ts';
import type { Files } from './composer/command-form.ts';
import { createComposer } from './composer/composer.ts';
import { checkValue } from './composer/check-value.ts';
import { listEntries, type Entry, type Values } from './composer/entries.ts';
import { createConversation, type Message } from './conversation.ts';
import { fill, h } from './dom.ts';
import { createDrop } from './drop.ts';
import { createExchanges } from './exchange.ts';
import { createFrame } from './frame.ts';
import { readLink, writeLink } from './link.ts';
import { createMessageList } from './message/list.ts';
import { openMessageMenu } from './message/menu.ts';
import { openMenuOnRightClick } from './message/right-click.ts';
import { createPanel } from './panel.ts';
import { createApp, type App } from './state.ts';
import { browserLocale, say } from './texts.ts';
import { createToolbar } from './toolbar.ts';

const page = document.querySelector('#page') ?? document.body;

/** Puts the page together: each part stands in a file of its own. */
function start(app: App): void {
  const entries = listEntries(app.setup);
  const conversation = createConversation();
  const exchanges = createExchanges(app, conversation);
  const drop = createDrop(app);
  const panel = createPanel(app, conversation);

  const send = (entry: Entry, options: Values, files: Files = {}): void => {
    // What was asked last stands in the address, to be sent to somebody.
    history.replaceState(null, '', writeLink(entry, options));
    const { command, subcommand } = entry;
    void exchanges.command({ command, subcommand, options: { ...options }, target: null, files });
  };
  const composer = createComposer({
    app,
    entries,
    send,
    say: (content) => void conversation.add({ author: app.state().role, content }),
    chooseFiles: drop.chooseFiles,
  });
  const runOnMessage = (command: string, { content, wire }: Message): void => {
    const target = { content, components: [...(wire?.payload.components ?? [])] };
    void exchanges.command({ command, subcommand: null, options: {}, target });
  };
  const messages = createMessageList(app, conversation, {
    press: (message, id, values) => void exchanges.press(message, id, values),
    inspect: ({ id }) => panel.inspect(id),
    dismiss: ({ id }) => conversation.remove(id),
    begin: (name) => {
      const entry = entries.find(({ title }) => title === `/${name}`);
      if (entry) composer.begin(entry, {});
    },
    openMenu: (message, owner, at) =>
      openMessageMenu(app, message, at ? { owner, at } : { owner }, {
        run: runOnMessage,
        copy: ({ id }) => copyText(id),
        inspect: ({ id }) => panel.inspect(id),
      }),
  });
  openMenuOnRightClick(messages, (id, owner, at) => {
    const message = conversation.messages().find((one) => one.id === id);
    if (!message) return;
    openMessageMenu(
      app,
      message,
      { owner, at },
      {
        run: runOnMessage,
        copy: (one) => copyText(one.id),
        inspect: (one) => panel.inspect(one.id),
      },
    );
  });

  const runLink = (): boolean => {
    const linked = readLink(location.hash, entries);
    if (!linked) return false;
    const values = valuesOf(linked.entry, linked.typed, app);
    // What changes anything is only put ready: a link may come from anybody.
    if (values === null || linked.entry.changesThings) composer.begin(linked.entry, linked.typed);
    else send(linked.entry, values);
    return true;
  };
  window.addEventListener('hashchange', runLink);

  fill(
    page,
    createToolbar(app, drop),
    createFrame(app, messages, composer.element, panel.element),
    drop.element,
  );
  app.show(['locale'], () => {
    document.title = app.say('title');
  });
  if (app.setup.material.title !== null) {
    conversation.add({
      author: 'other',
      content: app.say('talk', { title: app.setup.material.title }),
    });
  }
  const help = entries.find(({ title }) => title === '/help');
  if (!runLink() && help) {
    void exchanges.command({
      command: 'help',
      subcommand: null,
      options: { private: true },
      target: null,
    });
  }
  if (window.matchMedia('(min-width: 761px)').matches) composer.focus();
}

/** What a link fills in, or null where somebody must look at it first. */
function valuesOf(
  entry: Entry,
  typed: Readonly<Record<string, string>>,
  { say: word }: App,
): Values | null {
  const values: Record<string, string | number | boolean> = {};
  for (const option of entry.options) {
    const checked = checkValue(option, typed[option.name] ?? '', word);
    if ('problem' in checked) return null;
    if (checked.value !== null) values[option.name] = checked.value;
  }
  return values;
}

function copyText(id: string): void {
  const body = document.querySelector<HTMLElement>(`article[data-id="${id}"] .message-body`);
  void navigator.clipboard.writeText(body?.innerText ?? '');
}

fill(page, h('p', { class: 'loading' }, say(browserLocale(), 'loading')));
readSetup().then(
  (setup) => start(createApp(setup)),
  () =>
    fill(
      page,
      h(
        'p',
        { class: 'loading', role: 'alert' },
        say(browserLocale(), 'failed', { reason: say(browserLocale(), 'offline') }),
      ),
    ),
);
