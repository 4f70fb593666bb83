/** One way to tell how old somebody is; one that holds of a number in digits is enough. */
export interface AgeRow {
  readonly name: string;
  /** What stands before the number and what behind it, as patterns; `{list}` is any phrase of the pack's. */
  readonly before: string;
  readonly after: string;
  /** Whether only a text that has a word for ages tells it so. */
  readonly isOfAges?: boolean;
  /** By language: the age stands in [brackets]. */
  readonly examples: Readonly<Record<string, string>>;
}

/** Those of the pack that patterns have. */
export const LISTS = ['ages', 'ageEnds', 'agePersons', 'ageVerbs', 'ageAdverbs'] as const;

const NAME = String.raw`\p{Lu}\p{Ll}[\p{L}'’-]{0,40}`;
const END = String.raw`,\s\p{Ll}|[.;!?](?:\s|$)|$`;

export const ageRows: readonly AgeRow[] = [
  {
    name: 'before what ages end in',
    before: String.raw`(?<![\p{L}\p{N}.,-])`,
    after: String.raw`[- ]{ageEnds}(?!\p{L})`,
    examples: {
      nl: 'De [79]-jarige Gerrit Blom zong.',
      en: 'A [79]-year-old sang.',
      de: 'Die [79]-jährige Wirtin sang.',
    },
  },
  {
    name: 'behind a word for ages',
    before: String.raw`(?<!\p{L}){ages}\s`,
    after: String.raw`(?![\p{L}\p{N}%]|[.,]\d)`,
    examples: {
      nl: 'Zij stopte op de leeftijd van [71] met zingen.',
      en: 'She retired at the age of [71] and sang.',
    },
  },
  {
    name: 'in brackets behind a name',
    before: String.raw`${NAME}\s\(`,
    after: String.raw`\)`,
    examples: { nl: 'Sanne Kuiper ([34]) zong.', en: 'Oona Laine ([34]) sang.' },
  },
  {
    name: 'behind a name and a comma',
    before: String.raw`${NAME},\s`,
    after: END,
    examples: { nl: 'De prijs ging naar Oona Laine, [47].', en: 'Oona Laine, [47], sang.' },
  },
  {
    name: 'behind a comma and an adverb',
    before: String.raw`\p{L},\s{ageAdverbs}\s`,
    after: END,
    examples: {
      nl: 'De actrice, inmiddels [71], speelt weer.',
      en: 'The singer, now [71], is back.',
      de: 'Die Sängerin, inzwischen [71], singt wieder.',
    },
  },
  {
    name: 'behind somebody and a verb',
    before: String.raw`(?<!\p{L})(?:${NAME}|{agePersons}),?\s{ageVerbs}\s(?:{ageAdverbs}\s)?`,
    after: END,
    examples: {
      nl: 'Oona Laine is inmiddels [71].',
      en: 'It has a chef who is only [26].',
      de: 'Oona Laine ist erst [26].',
    },
  },
  {
    name: 'behind a verb, in a text of ages',
    before: String.raw`(?<!\p{L}){ageVerbs}\s`,
    after: String.raw`,\s\p{L}|[.;!?](?:\s|$)|$`,
    isOfAges: true,
    examples: {
      nl: 'De gemiddelde leeftijd van de zangers is [58].',
      en: 'Age matters little: the average singer is [58].',
      de: 'Das Alter der Sänger ist [58].',
    },
  },
];
