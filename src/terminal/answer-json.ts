import type { CompanyList } from '../answers/companies.ts';
import type { Answer, FoundPassage, ThoughtBlock } from '../answers/types.ts';

/** An answer as the terminal contract has it (design.md): what scripts rely on. */
export function answerToJson(answer: Answer, id?: string | number) {
  const { command, query, total, sources, confidence, passages, nearest, company } = answer;
  const { doubt, heading } = answer;
  return {
    ...(id === undefined ? {} : { id }),
    command,
    query,
    total,
    sources,
    confidence,
    ...(company ? { company } : {}),
    ...(doubt ? { doubt } : {}),
    ...(heading ? { heading } : {}),
    passages: passages.map(passageToJson),
    nearest,
  };
}

function passageToJson(found: FoundPassage) {
  const { passage, score, highlights, figures, sentence, thought, definition, about } = found;
  const { id, text, source, heading, page, number, kind, language } = passage;
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
    ...(about === undefined ? {} : { about }),
    ...(thought ? { thought: thought.map(blockToJson) } : {}),
    citation: {
      file: source.file,
      title: source.title,
      author: source.author,
      publisher: source.publisher,
      date: source.date,
      url: source.url,
      heading,
      page,
      paragraph: number,
    },
  };
}

function blockToJson({ number, block, role }: ThoughtBlock) {
  return { paragraph: number, text: block.text, role };
}

/** The list of companies, the most named first. */
export function companiesToJson({ total, companies }: CompanyList) {
  return {
    command: 'companies',
    total,
    companies: companies.map(({ company, passages, sources }) => ({
      name: company.name,
      aliases: company.aliases,
      passages,
      sources,
    })),
  };
}
