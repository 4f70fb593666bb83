import type { Localized } from '../../language/index.ts';

/** What to do in a server that has no material of its own yet, with a file to begin with. */
export const firstSteps: Localized<string> = {
  nl: [
    '**Deze server heeft nog geen eigen materiaal.** Zo begint een moderator:',
    '1. Maak een bestand, bijvoorbeeld `biologie.md`:',
    '```md\n# Cellen\n\nEen cel is de kleinste eenheid van leven.\n```',
    '2. Typ `/bron toevoegen`, voeg het bestand bij en druk op **Toevoegen**. Een pdf, Word-bestand of dia’s kan ook.',
    '3. Vraag het: `/vraag wat is een cel?`',
  ].join('\n'),
  en: [
    '**This server has no material of its own yet.** A moderator starts like this:',
    '1. Make a file, such as `biology.md`:',
    '```md\n# Cells\n\nA cell is the smallest unit of life.\n```',
    '2. Type `/source add`, attach the file and press **Add**. A PDF, Word file or slides will do as well.',
    '3. Ask: `/ask what is a cell?`',
  ].join('\n'),
};

/** The same in a line, where there is little room. */
export const whereToStart: Localized<string> = {
  nl: 'Deze server heeft nog geen eigen materiaal; `/bron lijst` zegt hoe je begint.',
  en: 'This server has no material of its own yet; `/source list` tells how to start.',
};
