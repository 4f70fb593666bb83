import { foldWhiteSpace } from '../../fold-white-space.ts';
import { attribute, elementsOf, textOf, type Document } from './parse-html.ts';

/** Of the heading that a style says to be the title, in what is made of Office files. */
export const TITLE_CLASS = 'voetnoot-title';

/** The text whose style says that it is the title; a course or a school may stand above it. */
export function findStyled(page: Document): string | null {
  const titles = elementsOf(page).filter((element) => attribute(element, 'class') === TITLE_CLASS);
  const [title] = titles;
  return title && titles.length === 1 ? foldWhiteSpace(textOf(title)) : null;
}
