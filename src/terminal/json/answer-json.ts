import { type DatedStatement, toIso } from '../../facts/index.ts';
import type { Range } from '../../language/index.ts';
import { linkTo, type Passage } from '../../library/index.ts';
import type {
  Answer,
  CompanyPage,
  CompareAnswer,
  FoundPassage,
  ThoughtBlock,
} from '../../answers/index.ts';

/** An answer as the terminal contract has it (design.md): what scripts rely on. */
export function answerToJson(answer: Answer, id?: string | number) {
  const { command, query, total, sources, confidence, passages, nearest, crossed = [] } = answer;
  return {
    ...(id === undefined ? {} : { id }),
    command,
    query,
    total,
    sources,
    confidence,
    ...ownOf(answer),
    ...(crossed.length > 0 ? { crossed } : {}),
    passages: passages.map(passageToJson),
    nearest,
  };
}

/** What only answers of its command have. */
function ownOf(answer: Answer): object {
  if (answer.command === 'company') return { company: companyToJson(answer.company) };
  if (answer.command === 'when') return { period: answer.period, outside: answer.outside };
  if (answer.command !== 'ask') return {};
  const { doubt, heading } = answer;
  return { ...(doubt ? { doubt } : {}), ...(heading ? { heading } : {}) };
}

/** What is known of a company; what it is with the place that says so. */
function companyToJson({ description, ...page }: CompanyPage) {
  if (description === null) return { ...page, description };
  const { text, start, end, passage } = description;
  const citation = citationToJson(passage, [start, end]);
  return { ...page, description: { text, start, end, passage: passage.id, citation } };
}

/** A comparison: its two sides, null for a side that says nothing, and figures of both. */
export function comparisonToJson({ command, query, isSame, sides, figures }: CompareAnswer) {
  return {
    command,
    query,
    isSame,
    sides: sides.map(({ name, kind, confidence, best }) => ({
      name,
      kind,
      confidence,
      passage: best && passageToJson(best),
    })),
    figures: figures.map((pair) =>
      pair.map(({ figure, passage: { id, source, number } }) => ({
        figure,
        passage: id,
        citation: { file: source.file, paragraph: number },
      })),
    ),
  };
}

function passageToJson(found: FoundPassage) {
  const { passage, score, highlights, figures, sentence, thought, definition, dated, about } =
    found;
  const { id, text, kind, language } = passage;
  return {
    id,
    text,
    kind,
    language,
    score: Math.round(score * 10_000) / 10_000,
    highlights,
    sentence,
    figures,
    ...(definition ? { definition } : {}),
    ...(dated ? { dated: datedToJson(dated) } : {}),
    ...(about === undefined ? {} : { about }),
    ...(thought ? { thought: thought.map(blockToJson) } : {}),
    citation: citationToJson(passage, sentence),
  };
}

/** Where a passage stands, as scripts have it; the link is to a sentence of it. */
export function citationToJson(passage: Passage, sentence: Range | null) {
  const { source, heading, page, slide, second, number } = passage;
  return {
    file: source.file,
    title: source.title,
    author: source.author,
    publisher: source.publisher,
    date: source.date,
    url: source.url,
    heading,
    page,
    slide,
    second,
    paragraph: number,
    link: linkTo(passage, sentence),
  };
}

/** A date as it is told, and the first and last day that it may be; null where that is not told. */
function datedToJson({ text, start, end, span, basis, clause }: DatedStatement) {
  const days = { from: span && toIso(span.from), to: span && toIso(span.to) };
  return { text, start, end, ...days, basis, clause };
}

function blockToJson({ number, block, role }: ThoughtBlock) {
  return { paragraph: number, text: block.text, role };
}
