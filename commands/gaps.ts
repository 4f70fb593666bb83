import {
  declareForModerators,
  defineCommand,
  moderatedServerOf,
  type Request,
} from '../src/command/index.ts';
import type { GapList } from '../src/answers/index.ts';
import type { Localized } from '../src/language/index.ts';
import {
  compose,
  costOf,
  escapeMarkdown,
  fitLines,
  MOST_CHARACTERS,
  plural,
} from '../src/replies/index.ts';

/** Words shown; more are counted. */
const MOST_LINES = 25;

const texts = {
  nl: {
    title: 'Vragen zonder antwoord',
    about: (when: string) =>
      `Woorden uit vragen waarover niets in het materiaal stond, in deze server, sinds ${when}.`,
    times: (count: number) => plural(count, 'vraag', 'vragen', 'nl'),
    once: (count: number) =>
      `Nog ${plural(count, 'woord kwam', 'woorden kwamen', 'nl')} in één vraag voor; die worden niet getoond.`,
    none: 'Er is nog geen woord in twee of meer zulke vragen voorgekomen.',
    kept: 'Alleen losse woorden en aantallen, in het geheugen tot de bot herstart; niet wie wat vroeg.',
    off: 'Vragen zonder antwoord worden niet geteld: dat staat uit. Wie de bot beheert, zet het aan met `GAPS=true` in `.env` en start de bot opnieuw. Alleen losse woorden en aantallen worden dan geteld, niet wie wat vroeg.',
  },
  en: {
    title: 'Questions without an answer',
    about: (when: string) =>
      `Words of questions that the material says nothing about, in this server, since ${when}.`,
    times: (count: number) => plural(count, 'question', 'questions', 'en'),
    once: (count: number) =>
      `${plural(count, 'more word', 'more words', 'en')} came up in one question only; those are not shown.`,
    none: 'No word has come up in two or more such questions yet.',
    kept: 'Single words and counts only, in memory until the bot restarts; not who asked what.',
    off: 'Questions without an answer are not counted: that is off. Who hosts the bot turns it on with `GAPS=true` in `.env` and starts the bot again. Single words and counts are counted then, not who asked what.',
  },
} satisfies Localized<object>;

/** `/gaps`: what members asked for and the material does not have; for moderators. */
export default defineCommand<GapList | null>({
  help: [
    {
      does: {
        nl: 'wat er gevraagd is en niet in het materiaal staat (moderators)',
        en: 'what was asked and is not in the material (moderators)',
      },
      moderators: true,
      whereGapsCount: true,
    },
  ],
  moderation: true,
  declaration: declareForModerators({
    name: 'gaps',
    description: {
      nl: 'Waar vragen over gingen die niets vonden (moderators)',
      en: 'What questions that found nothing were about (moderators)',
    },
  }),
  answer: (request) => {
    const server = moderatedServerOf(request);
    return request.capabilities.gaps?.list(server) ?? null;
  },
  reply: (list, { locale }) => {
    const own = texts[locale];
    const head = `### ${own.title}`;
    if (list === null) return compose({ texts: [`${head}\n${own.off}`], private: true });
    // Discord shows this in the reader's own time zone and language.
    const since = `<t:${Math.floor(list.since.getTime() / 1000)}:f>`;
    const top = `${head}\n-# ${own.about(since)}`;
    const end = `-# ${[...(list.once > 0 ? [own.once(list.once)] : []), own.kept].join('\n-# ')}`;
    return compose({
      texts: [top, showWords(list, costOf(top + end), locale), end],
      private: true,
    });
  },
});

function showWords({ words }: GapList, taken: number, locale: Request['locale']): string {
  const own = texts[locale];
  if (words.length === 0) return own.none;
  const lines = words.map(
    ({ word, count }) => `- **${escapeMarkdown(word)}** · ${own.times(count)}`,
  );
  return fitLines(lines, { lines: MOST_LINES, room: MOST_CHARACTERS - taken }, locale);
}
