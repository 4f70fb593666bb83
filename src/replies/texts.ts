import type { Locale, Localized } from '../language/index.ts';

/** Picks the singular or plural of a text: Dutch and English both use the singular for one only. */
export function plural(count: number, one: string, other: string, locale: Locale): string {
  return `${formatNumber(count, locale)} ${count === 1 ? one : other}`;
}

const numberFormats: Localized<Intl.NumberFormat> = {
  nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
};

/** A number as the user's language writes it. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormats[locale].format(value);
}

/** "25–31", or "25" where both are the same. */
export function range<T extends number | string>(from: T, to: T): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** Texts that several commands share; a command's own texts stand in its file. */
export const sharedTexts = {
  nl: {
    passages: (count: number) => plural(count, 'passage', 'passages', 'nl'),
    sources: (count: number) => plural(count, 'bron', 'bronnen', 'nl'),
    statements: (count: number) =>
      plural(count, 'uitspraak met een datum', 'uitspraken met een datum', 'nl'),
    found: (passages: string, sources: string) => `${passages} in ${sources}`,
    shown: (from: number, to: number) => `${range(from, to)} hieronder`,
    more: (count: string) => `… en nog ${count}`,
    unsure: 'Dit komt er het dichtst bij, maar is misschien niet het antwoord.',
    nothing: 'Hierover staat niets in het materiaal.',
    nothingInSource: 'Hierover staat niets in deze bron.',
    inCollection: {
      ask: 'Hierover staat niets in deze verzameling. Met `bron:alles` zoek je in al het materiaal.',
      company:
        'Hierover staat niets in deze verzameling. Met `bron:alles` zoek je in al het materiaal.',
      stat: 'Hierover staan geen cijfers in deze verzameling. Met `bron:alles` zoek je in al het materiaal.',
      define:
        'Deze verzameling legt dit begrip niet uit. Met `bron:alles` zoek je in al het materiaal.',
      when: 'Hierover staat niets met een datum in deze verzameling. Met `bron:alles` zoek je in al het materiaal.',
    },
    nearFigures: (topic: string) =>
      `Geen cijfer over ${topic} zelf gevonden; dit zijn cijfers die erbij in de buurt staan.`,
    nearDefined: 'Dit begrip zelf wordt niet uitgelegd; dit komt er het dichtst bij.',
    undefinedTerm: 'Het materiaal legt dit begrip niet uit.',
    undefinedInSource: 'Deze bron legt dit begrip niet uit.',
    noFigures: 'Hierover staan geen cijfers in het materiaal.',
    noFiguresInSource: 'Hierover staan geen cijfers in deze bron.',
    undated: 'Hierover staat niets met een datum in het materiaal.',
    undatedInSource: 'Hierover staat niets met een datum in deze bron.',
    outsidePeriod: (count: string) =>
      `Hierover staat niets uit deze periode; daarbuiten wel ${count}.`,
    nearest: 'Wel te vinden:',
    nearestDated: 'Wel met een datum:',
    nearestDefined: 'Wel uitgelegd:',
    sharedBy: (user: string) => `Gevraagd door ${user}`,
  },
  en: {
    passages: (count: number) => plural(count, 'passage', 'passages', 'en'),
    sources: (count: number) => plural(count, 'source', 'sources', 'en'),
    statements: (count: number) => plural(count, 'dated statement', 'dated statements', 'en'),
    found: (passages: string, sources: string) => `${passages} in ${sources}`,
    shown: (from: number, to: number) => `${range(from, to)} below`,
    more: (count: string) => `… and ${count} more`,
    unsure: 'This comes closest, but it may not be the answer.',
    nothing: 'The material says nothing about this.',
    nothingInSource: 'This source says nothing about this.',
    inCollection: {
      ask: 'This collection says nothing about this. Search all material with `source:everything`.',
      company:
        'This collection says nothing about this. Search all material with `source:everything`.',
      stat: 'This collection has no figures about this. Search all material with `source:everything`.',
      define:
        'This collection does not define this term. Search all material with `source:everything`.',
      when: 'This collection has nothing dated about this. Search all material with `source:everything`.',
    },
    nearFigures: (topic: string) =>
      `No figure about ${topic} itself was found; these are figures near it.`,
    nearDefined: 'This term itself is not defined; this comes closest.',
    undefinedTerm: 'The material does not define this term.',
    undefinedInSource: 'This source does not define this term.',
    noFigures: 'The material has no figures about this.',
    noFiguresInSource: 'This source has no figures about this.',
    undated: 'The material has nothing dated about this.',
    undatedInSource: 'This source has nothing dated about this.',
    outsidePeriod: (count: string) =>
      `There is nothing about this from that period, but outside it there is: ${count}.`,
    nearest: 'What can be found:',
    nearestDated: 'What does have dates:',
    nearestDefined: 'What is defined:',
    sharedBy: (user: string) => `Asked by ${user}`,
  },
} satisfies Localized<object>;
