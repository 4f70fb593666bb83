import {
  declareForAll,
  defineCommand,
  type HelpLine,
  loadCommands,
  nameFor,
  privateOption,
} from '../src/command/index.ts';
import type { Locale, Localized } from '../src/language/index.ts';
import { compose, sharedTexts, shorten, whereToStart } from '../src/replies/index.ts';

const texts = {
  nl: {
    title: 'Voetnoot',
    what: 'Geeft passages uit het studiemateriaal van deze server, woord voor woord, elk met de bron erbij. Staat iets er niet in, dan zegt Voetnoot dat.',
    commands: 'Opdrachten',
    example: 'bijvoorbeeld',
    options:
      'Bij elke zoekopdracht: met `bron` zoek je in één bron of verzameling, met `privé` zie alleen jij het antwoord.',
    loaded: (when: string) => `gelezen ${when}`,
    privacy: 'Over mensen wordt niets bewaard: geen namen, geen vragen, geen berichten.',
    counted:
      'Losse woorden uit vragen zonder antwoord worden geteld tot de bot herstart, ook als iemand op “Niet het antwoord” drukt, zonder te onthouden wie het was.',
  },
  en: {
    title: 'Voetnoot',
    what: "Gives passages from this server's study material, word for word, each with its source. If something is not in there, Voetnoot says so.",
    commands: 'Commands',
    example: 'for example',
    options:
      'With every lookup: `source` searches a single source or collection, `private` shows the answer only to you.',
    loaded: (when: string) => `read ${when}`,
    privacy: 'Nothing is kept about people: no names, no questions, no messages.',
    counted:
      'Single words from questions without an answer are counted until the bot restarts, also when someone presses “Not the answer”, without recording who it was.',
  },
} satisfies Localized<object>;

/** A line of a command, with an example that finds something in the material that is loaded. */
interface HelpEntry {
  readonly name: string;
  readonly line: HelpLine;
  readonly example: string | null;
}

/** `/help`: what there is, with examples that work on the loaded material. */
export default defineCommand<readonly HelpEntry[]>({
  declaration: declareForAll({
    name: 'help',
    description: {
      nl: 'Wat Voetnoot kan, met voorbeelden',
      en: 'What Voetnoot does, with examples',
    },
    options: [privateOption],
  }),
  answer: async ({ capabilities }, snapshot) => {
    const commands = [...(await loadCommands()).values()];
    const entries = commands.flatMap(({ declaration: { name }, help = [] }) =>
      help
        .filter(({ whereGapsCount }) => whereGapsCount !== true || Boolean(capabilities.gaps))
        .map((line) => ({ name, line, example: line.example?.find(snapshot) ?? null })),
    );
    return entries.toSorted((a, b) => rankOf(a.line) - rankOf(b.line));
  },
  reply: (entries, request, { library, loadedAt }) => {
    const { locale, private: isPrivate, capabilities, isOfCommon } = request;
    const own = texts[locale];
    const shared = sharedTexts[locale];
    const size = shared.found(
      shared.passages(library.passages.length),
      shared.sources(library.sources.length),
    );
    // Discord shows this in the reader's own time zone and language.
    const when = `<t:${Math.floor(loadedAt.getTime() / 1000)}:R>`;
    return compose({
      texts: [
        `### ${own.title}\n${own.what}\n-# ${size} · ${own.loaded(when)}${isOfCommon === true ? `\n${whereToStart[locale]}` : ''}`,
        [
          `**${own.commands}**`,
          ...entries.map((entry) => wordEntry(entry, locale)),
          own.options,
        ].join('\n'),
        `-# ${own.privacy}${capabilities.gaps ? ` ${own.counted}` : ''}`,
      ],
      private: isPrivate,
    });
  },
});

/** What everyone may do first. */
function rankOf({ moderators }: HelpLine): number {
  return moderators === true ? 1 : 0;
}

function wordEntry({ name, line, example }: HelpEntry, locale: Locale): string {
  const typed = [name, line.typed ?? []]
    .flat()
    .map((part) => nameFor(part, locale))
    .join(' ');
  // What is chosen from the menu of a message has no slash to type.
  const isTyped = /^[a-z]/u.test(name);
  const shown = example === null ? null : `/${typed} ${forCode(example)}`;
  const asked = shown === null ? '' : ` (${texts[locale].example} \`${shown}\`)`;
  return `- **${isTyped ? '/' : ''}${typed}**: ${line.does[locale]}${asked}`;
}

/** Text for a code span, which has no escapes. */
function forCode(text: string): string {
  return shorten(text.replaceAll('`', "'"), 60);
}
