import type { ExplainedFigure, ExplainedName } from '../../facts/index.ts';
import type { Locale, Localized } from '../../language/index.ts';

/** What a sentence was found to hold, and by which rows. */
export interface Explanation {
  readonly language: string | null;
  readonly figures: readonly ExplainedFigure[];
  readonly companies: readonly ExplainedName[];
}

const texts = {
  nl: {
    language: 'taal',
    unknown: 'onbekend',
    figure: 'cijfer',
    noFigure: 'geen cijfer',
    company: 'bedrijf',
    noCompany: 'geen bedrijf',
    nothing: 'niets pleit ervoor',
    nothingAgainst: 'niets pleit ertegen',
    none: 'er staat geen getal of naam in',
  },
  en: {
    language: 'language',
    unknown: 'unknown',
    figure: 'figure',
    noFigure: 'not a figure',
    company: 'company',
    noCompany: 'not a company',
    nothing: 'nothing speaks for it',
    nothingAgainst: 'nothing speaks against it',
    none: 'there is no number or name in it',
  },
} satisfies Localized<object>;

/** A line for each candidate: what was made of it, the row that decided, and all rows that held. */
export function printExplanation(
  { language, figures, companies }: Explanation,
  locale: Locale,
): string {
  const words = texts[locale];
  const lines = [
    ...figures.map(({ start, text, isFigure, decidedBy, rows }) => ({
      start,
      line: line(
        text,
        isFigure ? words.figure : words.noFigure,
        decidedBy ?? words.nothingAgainst,
        rows.map(({ name, weight }) => `${name} ${signed(weight)}`),
      ),
    })),
    ...companies.map(({ start, text, isCompany, decidedBy, cues }) => ({
      start,
      line: line(
        text,
        isCompany ? words.company : words.noCompany,
        decidedBy?.name ?? words.nothing,
        cues.map(({ name, reading, points }) => `${name} ${reading} ${signed(points)}`),
      ),
    })),
  ].toSorted((a, b) => a.start - b.start);
  const head = `${words.language}: ${language === null ? words.unknown : language}`;
  return [head, ...(lines.length > 0 ? lines.map((one) => one.line) : [words.none])].join('\n');
}

function line(text: string, verdict: string, decidedBy: string, rows: readonly string[]): string {
  const all = rows.length > 1 ? `\n  ${rows.join('\n  ')}` : '';
  return `"${text}": ${verdict} (${decidedBy})${all}`;
}

function signed(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return rounded > 0 ? `+${rounded}` : String(rounded);
}
