import type { Answer, CompanyPage, FoundPassage } from '../answers/index.ts';
import type { Locale, Range } from '../language/index.ts';
import { foldWhiteSpace } from '../library/index.ts';
import { citationParts, describeCompany, listFigures, sharedTexts } from '../replies/index.ts';
import { createStyle, type Style } from './style.ts';
import { printable, wrap } from './wrap.ts';

const WIDEST = 100;
const INDENT = '  ';

/** An answer for a person at a terminal, of all sources or one: wrapped quotes, the citation under each. */
export function printAnswer(answer: Answer, locale: Locale, source: string | null): string {
  const texts = sharedTexts[locale];
  const style = createStyle();
  const company = answer.command === 'company' ? answer.company : null;
  const name = printable(foldWhiteSpace(company?.name ?? answer.query));
  const title = style.bold(`/${answer.command} ${name}`);
  if (answer.confidence === 'none') {
    const nearest =
      answer.nearest.length > 0 ? `${texts.nearest} ${answer.nearest.join(', ')}` : '';
    const nothing = nothingLine(answer.command, source, locale);
    return [title, nothing, printable(nearest)].filter((line) => line !== '').join('\n');
  }
  const count = texts.found(texts.passages(answer.total), texts.sources(answer.sources));
  const isPart = answer.passages.length > 0 && answer.passages.length < answer.total;
  const shown = isPart ? ` · ${texts.shown(1, answer.passages.length)}` : '';
  const doubt = answer.confidence === 'unsure' ? [unsureLine(answer.command, locale)] : [];
  const about = company ? [describeAbout(company, locale)] : [];
  const passages = answer.passages.map((found) => printPassage(answer, found, style));
  return [`${title}\n${style.dim(count + shown)}`, ...doubt, ...about, ...passages]
    .filter((part) => part !== '')
    .join('\n\n');
}

function nothingLine(command: Answer['command'], source: string | null, locale: Locale): string {
  const texts = sharedTexts[locale];
  const isInSource = source !== null;
  if (command === 'define') return isInSource ? texts.undefinedInSource : texts.undefinedTerm;
  return isInSource ? texts.nothingInSource : texts.nothing;
}

function unsureLine(command: Answer['command'], locale: Locale): string {
  const { nearDefined, unsure } = sharedTexts[locale];
  return command === 'define' ? nearDefined : unsure;
}

/** What is known of a company, and its figures. */
function describeAbout(company: CompanyPage, locale: Locale): string {
  const { label, figures } = listFigures(company, locale);
  const shown = figures.map(({ text }) => text).join(' · ');
  const lines = [describeCompany(company, locale), shown === '' ? '' : `${label}: ${shown}`];
  return lines
    .filter((line) => line !== '')
    .map(printable)
    .join('\n');
}

function printPassage({ command }: Answer, found: FoundPassage, style: Style): string {
  const { passage, highlights, figures } = found;
  const marked = command === 'stat' ? [] : highlights;
  const numbers = command === 'stat' ? figures.map(({ start, end }): Range => [start, end]) : [];
  const text = paint(passage.text, marked, numbers, style);
  const width = Math.min(WIDEST, process.stdout.columns || 80) - INDENT.length;
  const lines = wrap(text, width).map((line) => INDENT + line);
  const citation = printable(citationParts(passage).join(' · '));
  return `${lines.join('\n')}\n${INDENT}${style.dim(`— ${citation}`)}`;
}

/** Each word painted by itself, so that wrapping never splits a style over two lines. */
function paint(
  text: string,
  marked: readonly Range[],
  numbers: readonly Range[],
  style: Style,
): string {
  const styles = [
    ...marked.map((range) => ({ range, apply: style.mark })),
    ...numbers.map((range) => ({ range, apply: style.figure })),
  ].toSorted((a, b) => a.range[0] - b.range[0]);
  let painted = '';
  let at = 0;
  for (const { range, apply } of styles) {
    if (range[0] < at) continue;
    painted += printable(text.slice(at, range[0]));
    const words = printable(text.slice(...range)).split(' ');
    painted += words.map(apply).join(' ');
    at = range[1];
  }
  return painted + printable(text.slice(at));
}
