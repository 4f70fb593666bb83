import { frequentTopics } from '../src/answers/topics.ts';
import { declareForAll, privateOption } from '../src/command/declare.ts';
import { defineCommand } from '../src/command/types.ts';
import type { Localized } from '../src/language/locale.ts';
import { shorten } from '../src/replies/citation.ts';
import { compose } from '../src/replies/compose.ts';
import { sharedTexts } from '../src/replies/texts.ts';
import type { Library } from '../src/library/types.ts';
import type { Snapshot } from '../src/snapshot/types.ts';

const texts = {
  nl: {
    title: 'Voetnoot',
    what: 'Geeft passages uit het studiemateriaal van deze server, woord voor woord, elk met zijn bron. Staat het er niet in, dan zegt Voetnoot dat.',
    commands: 'Opdrachten',
    ask: 'de passages die een vraag beantwoorden',
    define: 'wat een begrip betekent, volgens elke bron',
    company: 'alle passages die een bedrijf noemen',
    companies: 'alle bedrijven en organisaties die er staan',
    stat: 'alle cijfers over een onderwerp',
    source: 'wat er gelezen is; `show` toont de opbouw van een bron, of een alinea',
    reload: 'het materiaal opnieuw lezen (moderators)',
    change: 'een bestand toevoegen; ook `replace`, `remove` en `undo` (moderators)',
    onMessage:
      '- Rechtsklik op een bericht → Apps → **Find sources**: de passages waar het over gaat',
    example: 'bijvoorbeeld',
    options:
      'Bij elke zoekopdracht: `source` zoekt in één bron, `private` laat het antwoord alleen aan jou zien.',
    loaded: (when: string) => `gelezen ${when}`,
    gaps: 'wat er gevraagd is en niet in het materiaal staat (moderators)',
    privacy: 'Over mensen wordt niets bewaard: geen namen, geen vragen, geen berichten.',
    counted:
      'Losse woorden uit vragen zonder antwoord worden geteld tot de bot herstart, zonder wie ze stelde.',
  },
  en: {
    title: 'Voetnoot',
    what: "Gives passages from this server's study material, word for word, each with its source. What is not in there, Voetnoot says is not.",
    commands: 'Commands',
    ask: 'the passages that answer a question',
    define: 'what a term means, by every source',
    company: 'every passage that names a company',
    companies: 'all companies and organizations that it names',
    stat: 'every figure about a topic',
    source: 'what has been read; `show` gives the outline of a source, or a paragraph',
    reload: 'read the material again (moderators)',
    change: 'add a file; also `replace`, `remove` and `undo` (moderators)',
    onMessage: '- Right-click a message → Apps → **Find sources**: the passages it is about',
    example: 'for example',
    options:
      'With every lookup: `source` searches one source, `private` shows the answer to you only.',
    loaded: (when: string) => `read ${when}`,
    gaps: 'what was asked and is not in the material (moderators)',
    privacy: 'Nothing is kept about people: no names, no questions, no messages.',
    counted:
      'Single words of questions without an answer are counted until the bot restarts, without who asked.',
  },
} satisfies Localized<object>;

/** Examples that find something in the material that is loaded. */
interface Examples {
  readonly company: string | null;
  readonly topic: string | null;
  readonly term: string | null;
  readonly question: string | null;
}

/** `/help`: what there is, with examples that work on the loaded material. */
export default defineCommand<Examples>({
  declaration: declareForAll({
    name: 'help',
    description: {
      nl: 'Wat Voetnoot kan, met voorbeelden',
      en: 'What Voetnoot does, with examples',
    },
    options: [privateOption],
  }),
  answer: (_request, snapshot) => findExamples(snapshot),
  reply: (examples, { locale, private: isPrivate, capabilities }, { library, loadedAt }) => {
    const own = texts[locale];
    const shared = sharedTexts[locale];
    const isCounting = Boolean(capabilities.gaps);
    const line = (name: string, does: string, example: string | null) =>
      `- **/${name}**: ${does}${example === null ? '' : ` (${own.example} \`/${name} ${example}\`)`}`;
    const size = shared.found(
      shared.passages(library.passages.length),
      shared.sources(library.sources.length),
    );
    // Discord shows this in the reader's own time zone and language.
    const when = `<t:${Math.floor(loadedAt.getTime() / 1000)}:R>`;
    return compose({
      texts: [
        `### ${own.title}\n${own.what}\n-# ${size} · ${own.loaded(when)}`,
        [
          `**${own.commands}**`,
          line('ask', own.ask, examples.question),
          line('define', own.define, examples.term),
          line('company', own.company, examples.company),
          line('companies', own.companies, null),
          line('stat', own.stat, examples.topic),
          line('source list', own.source, null),
          own.onMessage,
          line('reload', own.reload, null),
          line('source add', own.change, null),
          ...(isCounting ? [line('gaps', own.gaps, null)] : []),
          own.options,
        ].join('\n'),
        `-# ${own.privacy}${isCounting ? ` ${own.counted}` : ''}`,
      ],
      private: isPrivate,
    });
  },
});

function findExamples(snapshot: Snapshot): Examples {
  const [company] = snapshot.facts.companies;
  const hasFigures = (ordinal: number) => snapshot.facts.countFigures(ordinal) > 0;
  const finds = (topic: string) =>
    snapshot.index.rank(snapshot.index.parse(topic), { only: hasFigures, limit: 1 }).hits.length >
    0;
  const [defined] = snapshot.index.parts.definitions.terms();
  const topic = frequentTopics(snapshot, 'with figures').find(finds);
  return {
    company: company ? forCode(company.name) : null,
    term: defined ? forCode(defined.term) : null,
    topic: topic === undefined ? null : forCode(topic),
    question: findQuestion(snapshot) ?? (topic === undefined ? null : forCode(topic)),
  };
}

/** A title or heading of the material that is a question, or else a title. */
function findQuestion({ library }: Snapshot): string | null {
  const titles = library.sources.flatMap(({ title }) => title ?? []);
  const question = titles.find(isQuestion) ?? headingsOf(library).find(isQuestion) ?? titles[0];
  return question === undefined ? null : forCode(question);
}

function isQuestion(text: string): boolean {
  return text.endsWith('?');
}

/** Only headings are read: a library has a hundred times as much text. */
function headingsOf({ sources }: Library): string[] {
  return sources.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
  );
}

/** Text for a code span, which has no escapes. */
function forCode(text: string): string {
  return shorten(text.replaceAll('`', "'"), 60);
}
