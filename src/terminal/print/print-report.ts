import type { Dictionary } from '../../dictionaries/index.ts';
import type { Locale, Localized } from '../../language/index.ts';
import { formatNumber, plural, sharedTexts, unreadableReasons } from '../../replies/index.ts';
import type {
  CheckedFile,
  CheckReport,
  CheckTotals,
  StatedCompanies,
} from '../../snapshot/index.ts';
import { createStyle, type Style } from './style.ts';
import { printable } from './wrap.ts';

/** Names of companies that are shown of each file, so that a wrong one is seen. */
const MOST_NAMES = 12;
/** Names that are shown of those that stand nowhere. */
const MOST_ABSENT = 8;

const texts = {
  nl: {
    format: 'formaat',
    title: 'titel',
    date: 'datum',
    language: 'taal',
    blocks: 'blokken',
    companies: 'bedrijven',
    figures: 'cijfers',
    warning: 'LET OP',
    none: '(geen)',
    unknown: '(onbekend)',
    ofWhich: (passages: string) => `waarvan ${passages}`,
    unreadable: 'NIET TE LEZEN',
    passedOver: 'overgeslagen: dit formaat kan Voetnoot niet lezen',
    stated: (names: number) => `${plural(names, 'naam', 'namen', 'nl')} opgegeven`,
    aliases: (count: number) => plural(count, 'andere schrijfwijze', 'andere schrijfwijzen', 'nl'),
    ignored: (count: number) => `${count} genegeerd`,
    errors: (count: number) => plural(count, 'fout', 'fouten', 'nl'),
    absent: (count: number) => `${count} nergens in het materiaal gevonden`,
    dictionary: (languages: string, pairs: number) =>
      `woordenboek ${languages}, ${plural(pairs, 'woordpaar', 'woordparen', 'nl')}`,
    totalCompanies: (count: number) => plural(count, 'bedrijf', 'bedrijven', 'nl'),
    totalFigures: (count: number) => plural(count, 'cijfer', 'cijfers', 'nl'),
    totalUnreadable: (count: number) => `${count} niet te lezen`,
    totalWarnings: (count: number) => plural(count, 'waarschuwing', 'waarschuwingen', 'nl'),
  },
  en: {
    format: 'format',
    title: 'title',
    date: 'date',
    language: 'language',
    blocks: 'blocks',
    companies: 'companies',
    figures: 'figures',
    warning: 'WARNING',
    none: '(none)',
    unknown: '(unknown)',
    ofWhich: (passages: string) => `of which ${passages}`,
    unreadable: 'UNREADABLE',
    passedOver: 'skipped: a format that Voetnoot cannot read',
    stated: (names: number) => `${plural(names, 'name', 'names', 'en')} stated`,
    aliases: (count: number) => plural(count, 'alias', 'aliases', 'en'),
    ignored: (count: number) => `${count} ignored`,
    errors: (count: number) => plural(count, 'error', 'errors', 'en'),
    absent: (count: number) => `${count} found nowhere in the material`,
    dictionary: (languages: string, pairs: number) =>
      `dictionary ${languages}, ${plural(pairs, 'word pair', 'word pairs', 'en')}`,
    totalCompanies: (count: number) => plural(count, 'company', 'companies', 'en'),
    totalFigures: (count: number) => plural(count, 'figure', 'figures', 'en'),
    totalUnreadable: (count: number) => `${count} unreadable`,
    totalWarnings: (count: number) => plural(count, 'warning', 'warnings', 'en'),
  },
} satisfies Localized<object>;

/** A report for a person at a terminal; warnings are in English, as the library words them. */
export function printReport(
  report: CheckReport,
  dictionaries: readonly Dictionary[],
  locale: Locale,
): string {
  const own = texts[locale];
  const style = createStyle();
  const under = (file: string, line: string) => `${style.bold(printable(file))}\n  ${line}`;
  return [
    ...report.files.map((file) => printFile(file, locale, style)),
    ...report.unreadable.map(({ file, reason }) =>
      under(file, `${own.unreadable}: ${unreadableReasons[locale][reason]}`),
    ),
    ...report.passedOver.map((file) => under(file, own.passedOver)),
    ...(report.statedCompanies ? [printStated(report.statedCompanies, locale)] : []),
    ...dictionaries.map(({ name, languages, pairs }) =>
      under(name, own.dictionary(languages.join(' ↔ '), pairs)),
    ),
    ...report.warnings.map((warning) => `${own.warning}  ${printable(warning)}`),
    style.bold(printTotals(report.totals, locale)),
  ].join('\n\n');
}

function printFile(file: CheckedFile, locale: Locale, style: Style): string {
  const own = texts[locale];
  const passages = sharedTexts[locale].passages(file.passages);
  const rows: readonly (readonly [string, string])[] = [
    [own.format, [file.format, ...(file.encoding === null ? [] : [file.encoding])].join(', ')],
    [own.title, file.title ?? own.none],
    [own.date, file.date ?? own.none],
    [own.language, file.language ?? own.unknown],
    [own.blocks, `${formatNumber(file.blocks, locale)}, ${own.ofWhich(passages)}`],
    [own.companies, `${file.companies.length}${nameSome(file.companies, MOST_NAMES)}`],
    [own.figures, formatNumber(file.figures, locale)],
    ...file.warnings.map((warning) => [own.warning, warning] as const),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, value]) => `  ${label.padEnd(width)}  ${printable(value)}`);
  return [style.bold(printable(file.file)), ...lines].join('\n');
}

function printStated(
  { names, aliases, ignored, errors, absent }: StatedCompanies,
  locale: Locale,
): string {
  const own = texts[locale];
  const parts = [own.stated(names), own.aliases(aliases), own.ignored(ignored), own.errors(errors)];
  const nowhere =
    absent.length === 0 ? [] : [own.absent(absent.length) + nameSome(absent, MOST_ABSENT)];
  return printable(`companies.yaml: ${[...parts, ...nowhere].join(', ')}`);
}

function printTotals(totals: CheckTotals, locale: Locale): string {
  const own = texts[locale];
  const shared = sharedTexts[locale];
  return [
    shared.sources(totals.files),
    shared.passages(totals.passages),
    own.totalCompanies(totals.companies),
    own.totalFigures(totals.figures),
    own.totalUnreadable(totals.unreadable),
    own.totalWarnings(totals.warnings),
  ].join(', ');
}

function nameSome(names: readonly string[], most: number): string {
  if (names.length === 0) return '';
  return `: ${names.slice(0, most).join(', ')}${names.length > most ? ', …' : ''}`;
}
