import type { Localized } from '../../language/index.ts';
import type { ChangeKind, UploadStage } from '../../material/index.ts';
import { plural } from '../texts.ts';

/** What depends on what becomes of a file. */
type ByKind<Words> = Readonly<Record<ChangeKind, Words>>;

/** The texts of changes to the material. Names of files come in as Markdown, but for `done` and `undone`, which are plain text. */
interface ChangeTexts {
  readonly question: ByKind<(file: string) => string>;
  readonly yes: ByKind<string>;
  readonly done: ByKind<(file: string) => string>;
  /** By what taking the last change back does. */
  readonly undo: ByKind<(file: string, when: string) => string>;
  readonly undone: ByKind<(file: string) => string>;
  readonly undoTitle: string;
  readonly undoYes: string;
  readonly mayUndo: string;
  readonly cancelled: string;
  /** Said while a file takes long. */
  readonly stages: Readonly<Record<UploadStage, string>>;
  readonly facts: Readonly<
    Record<
      'title' | 'date' | 'language' | 'format' | 'content' | 'companies' | 'figures' | 'warning',
      string
    >
  >;
  readonly none: string;
  readonly unknown: string;
  readonly blocks: (count: number) => string;
  readonly more: (count: string) => string;
  readonly now: (passages: string) => string;
  readonly found: string;
  readonly willBeKept: string;
}

/** What moderators read when they change the material. */
export const changeTexts: Localized<ChangeTexts> = {
  nl: {
    question: {
      add: (file) => `${file} toevoegen?`,
      replace: (file) => `${file} vervangen?`,
      remove: (file) => `${file} verwijderen?`,
    },
    yes: { add: 'Toevoegen', replace: 'Vervangen', remove: 'Verwijderen' },
    done: {
      add: (file) => `${file} is toegevoegd`,
      replace: (file) => `${file} is vervangen`,
      remove: (file) => `${file} is verwijderd`,
    },
    undo: {
      add: (file, when) => `${file} is ${when} verwijderd en komt dan weer terug.`,
      replace: (file, when) =>
        `${file} is ${when} vervangen en krijgt dan zijn vorige inhoud terug.`,
      remove: (file, when) => `${file} is ${when} toegevoegd en wordt dan weer verwijderd.`,
    },
    undone: {
      add: (file) => `Teruggedraaid: ${file} staat er weer`,
      replace: (file) => `Teruggedraaid: ${file} heeft zijn vorige inhoud terug`,
      remove: (file) => `Teruggedraaid: ${file} is weer verwijderd`,
    },
    undoTitle: 'De laatste wijziging terugdraaien?',
    undoYes: 'Terugdraaien',
    mayUndo: 'Toch niet goed? Maak het ongedaan met `/bron terugdraaien`.',
    cancelled: 'Geannuleerd. Er is niets veranderd.',
    stages: {
      waiting: 'Er wordt nog een ander bestand gelezen; dit bestand wacht op zijn beurt.',
      reading: 'Het lezen van dit bestand duurt even.',
    },
    facts: {
      title: 'Titel',
      date: 'Datum',
      language: 'Taal',
      format: 'Bestandsformaat',
      content: 'Inhoud',
      companies: 'Bedrijven en organisaties',
      figures: 'Cijfers',
      warning: 'Let op',
    },
    none: 'geen',
    unknown: 'onbekend',
    blocks: (count) => plural(count, 'alinea', "alinea's", 'nl'),
    more: (count) => `en nog ${count}`,
    now: (passages) => `nu ${passages}`,
    found: 'Enkele passages uit dit bestand',
    willBeKept: 'De huidige inhoud wordt bewaard; met `/bron terugdraaien` haal je die terug.',
  },
  en: {
    question: {
      add: (file) => `Add ${file}?`,
      replace: (file) => `Replace ${file}?`,
      remove: (file) => `Remove ${file}?`,
    },
    yes: { add: 'Add', replace: 'Replace', remove: 'Remove' },
    done: {
      add: (file) => `${file} has been added`,
      replace: (file) => `${file} has been replaced`,
      remove: (file) => `${file} has been removed`,
    },
    undo: {
      add: (file, when) => `${file} was removed ${when} and will come back.`,
      replace: (file, when) =>
        `${file} was replaced ${when} and will get its earlier content back.`,
      remove: (file, when) => `${file} was added ${when} and will be removed again.`,
    },
    undone: {
      add: (file) => `Undone: ${file} is back`,
      replace: (file) => `Undone: ${file} has its earlier content back`,
      remove: (file) => `Undone: ${file} has been removed again`,
    },
    undoTitle: 'Undo the last change?',
    undoYes: 'Undo',
    mayUndo: 'Not what you wanted? Take it back with `/source undo`.',
    cancelled: 'Cancelled. Nothing has changed.',
    stages: {
      waiting: 'Another file is still being read; this one is waiting its turn.',
      reading: 'Reading this file takes a while.',
    },
    facts: {
      title: 'Title',
      date: 'Date',
      language: 'Language',
      format: 'File format',
      content: 'Content',
      companies: 'Companies and organizations',
      figures: 'Figures',
      warning: 'Note',
    },
    none: 'none',
    unknown: 'unknown',
    blocks: (count) => plural(count, 'paragraph', 'paragraphs', 'en'),
    more: (count) => `and ${count} more`,
    now: (passages) => `now ${passages}`,
    found: 'Some passages from this file',
    willBeKept: 'The current content is kept; `/source undo` brings it back.',
  },
};
