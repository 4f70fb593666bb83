import type { Locale, Localized } from '../../language/index.ts';
import type { Passage } from '../../library/index.ts';
import type { Part, Reference, References, StyleName } from '../../references/index.ts';
import type { Asked } from '../message/asked.ts';
import { placeUnderTitle, shorten } from '../message/citation.ts';
import { compose, MOST_CHARACTERS } from '../message/compose.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import { costOf } from '../message/room.ts';
import type { Reply, ReplyFile } from '../types.ts';

const LONGEST_TITLE = 120;
const LONGEST_PART = 60;
const LONGEST_ITALICS = 60;
/** What the line about the file takes at most. */
const FILE_COST = 120;

const texts = {
  nl: {
    title: 'Citeren',
    styles: {
      apa: 'APA',
      mla: 'MLA',
      bibtex: 'BibTeX',
      plain: 'Platte tekst',
      markdown: 'Citaat in Markdown',
    },
    parts: { author: 'auteur', title: 'titel', date: 'datum' },
    italics: (text: string) => `cursief: ${text}`,
    inText: 'In je tekst',
    missing: (parts: string) => `De bron noemt geen ${parts}; die ontbreekt hier dus ook.`,
    file: 'Wat hier niet past, staat met de rest in dit bestand.',
    fileName: 'bronvermelding.txt',
    made: 'Gemaakt met citeproc-js van Frank Bennett. Kijk het na voor je het inlevert.',
  },
  en: {
    title: 'Cite',
    styles: {
      apa: 'APA',
      mla: 'MLA',
      bibtex: 'BibTeX',
      plain: 'Plain text',
      markdown: 'Quotation in Markdown',
    },
    parts: { author: 'author', title: 'title', date: 'date' },
    italics: (text: string) => `in italics: ${text}`,
    inText: 'In your text',
    missing: (parts: string) => `The source gives no ${parts}, so there is none here either.`,
    file: 'What does not fit here is in this file, with the rest.',
    fileName: 'references.txt',
    made: 'Made with citeproc-js by Frank Bennett. Check it before you hand it in.',
  },
} satisfies Localized<{
  readonly styles: Readonly<Record<StyleName, string>>;
  readonly parts: Readonly<Record<Part, string>>;
  readonly [text: string]: unknown;
}>;

/**
 * A passage as papers cite it. Each reference is whole, in a block that can be
 * copied; those that do not fit are in a file, as half of one would be wrong.
 */
export function replyToCite(
  { references, missing }: References,
  passage: Passage,
  { locale, private: isPrivate }: Pick<Asked, 'locale' | 'private'>,
): Reply {
  const own = texts[locale];
  const head = describe(passage, missing, locale);
  const made = `-# ${own.made}`;
  let room = MOST_CHARACTERS - costOf(head) - costOf(made) - FILE_COST;
  const shown: string[] = [];
  for (const reference of references) {
    const section = show(reference, locale);
    const cost = section === null ? Infinity : costOf(section);
    if (section === null || cost > room) continue;
    shown.push(section);
    room -= cost;
  }
  const isWhole = shown.length === references.length;
  return compose({
    texts: [head, ...shown, isWhole ? made : `${made}\n-# ${own.file}`],
    files: isWhole ? [] : [toFile(references, locale)],
    private: isPrivate,
  });
}

function describe(passage: Passage, missing: readonly Part[], locale: Locale): string {
  const own = texts[locale];
  const { title, file } = passage.source;
  const place = placeUnderTitle(passage, locale).map((part) =>
    escapeMarkdown(shorten(part, LONGEST_PART)),
  );
  const parts = missing.map((part) => own.parts[part]);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(parts);
  return [
    `### ${own.title}: ${escapeMarkdown(shorten(title ?? file, LONGEST_TITLE))}`,
    `-# ${place.join(' · ')}`,
    ...(missing.length > 0 ? [`-# ${own.missing(list)}`] : []),
  ].join('\n');
}

/** A reference under the name of its style; null where its text would end the block that it is in. */
function show({ style, entry, inText, italics }: Reference, locale: Locale): string | null {
  const own = texts[locale];
  if (/`{3}/u.test(entry + (inText ?? ''))) return null;
  const slanted = italics.map((text) =>
    own.italics(escapeMarkdown(shorten(text, LONGEST_ITALICS))),
  );
  const name = [`**${own.styles[style]}**`, ...slanted].join(' · ');
  return [name, block(entry), ...(inText === null ? [] : [`-# ${own.inText}`, block(inText)])].join(
    '\n',
  );
}

function block(text: string): string {
  return `\`\`\`\n${text}\n\`\`\``;
}

function toFile(references: readonly Reference[], locale: Locale): ReplyFile {
  const own = texts[locale];
  const sections = references.map(({ style, entry, inText }) =>
    [own.styles[style], entry, ...(inText === null ? [] : [`${own.inText}: ${inText}`])].join('\n'),
  );
  return { name: own.fileName, data: Buffer.from(`${sections.join('\n\n')}\n`) };
}
