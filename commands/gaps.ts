import {
  declareForModerators,
  defineCommand,
  moderatedServerOf,
  type Request,
} from '../src/command/index.ts';
import type { GapList, WordCounts } from '../src/answers/index.ts';
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
      `Woorden uit vragen op deze server waar het materiaal niets over zegt, sinds ${when}.`,
    times: (count: number) => plural(count, 'vraag', 'vragen', 'nl'),
    once: (count: number) =>
      `Nog ${plural(count, 'woord kwam', 'woorden kwamen', 'nl')} in één vraag voor; die worden niet getoond.`,
    none: 'Nog geen enkel woord kwam in twee of meer van zulke vragen voor.',
    missing: 'Staat het onderwerp er niet in, voeg dan een bestand toe met `/bron toevoegen`.',
    wrongTitle: 'Slecht beantwoord',
    wrongAbout:
      'Woorden uit vragen waar iemand onder het antwoord op **Niet het antwoord** drukte.',
    wrong:
      'Staat het in het materiaal onder een ander woord, laat dan beide woorden op één regel in `glossary.yaml` zetten. Staat het er niet in, voeg dan een bestand toe met `/bron toevoegen`.',
    kept: 'Alleen losse woorden en aantallen worden onthouden, tot de bot herstart; niet wie wat vroeg.',
    off: 'Vragen zonder antwoord worden niet geteld: dat staat uit. De beheerder van de bot kan het aanzetten met `GAPS=true` in `.env`, en moet de bot dan opnieuw starten. Alleen losse woorden en aantallen worden onthouden, niet wie wat vroeg.',
  },
  en: {
    title: 'Questions without an answer',
    about: (when: string) =>
      `Words from questions in this server that the material says nothing about, since ${when}.`,
    times: (count: number) => plural(count, 'question', 'questions', 'en'),
    once: (count: number) =>
      `${plural(count, 'more word', 'more words', 'en')} came up in a single question; they are not shown.`,
    none: 'No word has come up in two or more such questions yet.',
    missing: 'If the subject is not in the material, add a file with `/source add`.',
    wrongTitle: 'Answered badly',
    wrongAbout: 'Words from questions where someone pressed **Not the answer** under the answer.',
    wrong:
      'If the material has it under another word, have both words put on one line in `glossary.yaml`. If it does not have it, add a file with `/source add`.',
    kept: 'Only single words and counts are remembered, until the bot restarts; not who asked what.',
    off: 'Questions without an answer are not counted: that is turned off. Whoever runs the bot can turn it on with `GAPS=true` in `.env` and a restart. Only single words and counts are remembered, not who asked what.',
  },
} satisfies Localized<object>;

/** `/gaps`: what members asked for and the material does not have, or not well; for moderators. */
export default defineCommand<GapList | null>({
  help: [
    {
      does: {
        nl: 'wat er gevraagd is en niet of slecht beantwoord werd (moderators)',
        en: 'what was asked and not answered, or not well (moderators)',
      },
      moderators: true,
      whereGapsCount: true,
    },
  ],
  moderation: true,
  declaration: declareForModerators({
    name: 'gaps',
    description: {
      nl: 'Waar vragen zonder antwoord over gingen (moderators)',
      en: 'What questions without an answer were about (moderators)',
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
    const missing = `${head}\n-# ${own.about(since)}`;
    const wrong = `### ${own.wrongTitle}\n-# ${own.wrongAbout}`;
    const todo = { missing: `-# ${own.missing}`, wrong: `-# ${own.wrong}` };
    const kept = `-# ${own.kept}`;
    const taken = [missing, wrong, todo.missing, todo.wrong, kept].map(costOf);
    const left = taken.reduce((room, cost) => room - cost, MOST_CHARACTERS);
    // Each has its half, so that many of the one leave room for the other.
    const room = Math.floor(left / 2);
    const show = (counts: WordCounts, hint: string) =>
      [showWords(counts, room, locale), ...(counts.words.length > 0 ? [hint] : [])].join('\n');
    return compose({
      texts: [
        `${missing}\n${show(list, todo.missing)}`,
        `${wrong}\n${show(list.wrong, todo.wrong)}`,
        kept,
      ],
      private: true,
    });
  },
});

/** The words with their counts, in so much room, and how many are not shown. */
function showWords({ words, once }: WordCounts, room: number, locale: Request['locale']): string {
  const own = texts[locale];
  const more = once > 0 ? `\n-# ${own.once(once)}` : '';
  if (words.length === 0) return own.none + more;
  const lines = words.map(
    ({ word, count }) => `- **${escapeMarkdown(word)}** · ${own.times(count)}`,
  );
  return fitLines(lines, { lines: MOST_LINES, room: room - costOf(more) }, locale) + more;
}
