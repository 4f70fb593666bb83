/** Titles that programs give and nobody chose. */
const JUNK_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled.*|(?:nieuw|new) microsoft.*|naamloos document|document sans titre|(?:naamloos|zonder titel|no title|geen titel|ohne titel|kein titel|sans titre|unbekannt(?:er titel)?|unnamed|onbekende titel|unknown title|titel|title|document|presentatie|presentation|unknown|onbekend|sjabloon|template)\s*\d*|(?:main|sub|book|document|paper|report|thesis|your|my|insert)[ -]?title(?: here)?|title of (?:the |this |your )?(?:book|document|thesis|paper)|(?:_?main|index|output|export|e-?book|boek|buch|book|test)\d*|(?:enter |insert )?title (?:goes )?here|(?:de )?titel (?:hier|van (?:het|je|uw) (?:document|boek|verslag))|power ?point[ -]?(?:presentatie|presentation|präsentation)\s*\d*|(?:présentation|presentación de|presentazione standard di|apresentação do) powerpoint|(?:document|naamloos|book|map|presentation|doc)\d+|.*\.(?:docx?|odt|rtf|pdf|indd|tex|dvi|qxd|pptx?|pages|epub|mobi|azw3?|xhtml|html?|txt|md|wpd|p65|fm|cdr)|https?:.*|[\d\W]*)$/iu;

/** Names of accounts and programs, not of people. */
const JUNK_AUTHOR =
  /^(?:admin(?:istrator)?|user|gebruiker|owner|eigenaar|unknown|onbekend|author|auteur|(?:the )?(?:author(?:['’]?s)?|your) name|(?:jouw |je |uw )?naam(?: van de auteur)?|anonymous|anoniem|microsoft.*|python-docx|un-named|root|\W*)$/iu;

/** What stands where an author is asked for: when, or for which course ("Fall 2024", "WIS 4601"). */
const NO_AUTHOR = /\p{L} ?\d{3,4}(?!\d)|^\d+[-/.]\d+/u;

/** The title that a file states of itself, or null where only a program can have thought of it. */
export function sensibleTitle(title: string | null): string | null {
  const trimmed = title?.trim() ?? '';
  // "[No title]", "<untitled>"
  const bare = trimmed.replace(/^[[<({*]+|[\]>)}*]+$/gu, '').trim();
  return JUNK_TITLE.test(bare) ? null : trimmed;
}

/** The author that a file states, or null where it is the name of an account. */
export function sensibleAuthor(author: string | null): string | null {
  const trimmed = author?.replace(/[\s,;]+$/u, '').trimStart() ?? '';
  return JUNK_AUTHOR.test(trimmed) || NO_AUTHOR.test(trimmed) ? null : trimmed;
}
