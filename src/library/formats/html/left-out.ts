import type { Size, Sizes } from './measure.ts';
import { attribute, elementsOf, words, type Element, type Parent } from './parse-html.ts';
import { UNSEEN } from './unseen.ts';

const FURNITURE_ROLES =
  /^(?:navigation|search|dialog|alertdialog|toolbar|menu|menubar|tablist|tooltip)$/u;
const EDGE_ROLES: Readonly<Record<string, string>> = {
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
};

/** Words of `class` and `id` that name what nobody comes to read. */
const FURNITURE =
  /^(?:addthis|adsbygoogle|advert|advertentie|advertisement|breadcrumbs?|ccpa|consent|cookiebar|cookiebot|cookies?|cookiewall|gdpr|newsletter|nieuwsbrief|onetrust|pager|pagination|paywall|sharebar|sharing|sitenav|skiplink|socials)$/u;
/** As above, but words of ordinary texts too ("market-share"): they count only for a heap of links. */
const AMBIGUOUS =
  /^(?:comments|footer|header|masthead|menu|modal|navbar|navigation|popular|popup|promo|readmore|recommended|related|share|sidebar|skip|social|subscribe|toolbar|trending)$/u;

/** A notice on cookies is long; an article is longer. */
const LONGEST_NOTICE = 1_500;
/** From this share on, a text is its links. */
const MOSTLY_LINKS = 0.4;
/** What holds more of the page than this is no furniture, whatever it is called. */
const MOST_OF_PAGE = 0.4;

const NOTHING: Size = { prose: 0, links: 0, hasTitle: false };

/** Tells which elements of a page are left out: what is hidden, and what stands around the text. */
export function findLeftOut(page: Parent, sizes: Sizes): (element: Element) => boolean {
  const main = findMain(page);
  const whole = sizes.get(page) ?? NOTHING;
  return (element) => {
    if (UNSEEN.has(element.tagName)) return true;
    const size = sizes.get(element) ?? NOTHING;
    if (size.prose > whole.prose * MOST_OF_PAGE || isNote(element)) return false;
    return isHidden(element) || isFurniture(element, size, main);
  };
}

/** Notes look like furniture: small, at an edge, full of links. */
function isNote(element: Element): boolean {
  if (element.attrs.length === 0) return false;
  const names = ['role', 'epub:type', 'class'].map((name) => attribute(element, name) ?? '');
  return /footnote|endnote|rearnote/iu.test(names.join(' '));
}

function isHidden(element: Element): boolean {
  return (
    attribute(element, 'hidden') !== null ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '')
  );
}

function isFurniture(element: Element, size: Size, main: Element | null): boolean {
  const roles = words(element, 'role');
  if (element.tagName === 'nav' || roles.some((role) => FURNITURE_ROLES.test(role))) return true;
  const edge = roles.map((role) => EDGE_ROLES[role]).find((role) => role) ?? element.tagName;
  if (edge === 'header' || edge === 'footer' || edge === 'aside') {
    if (isInText(element, main)) return isLinks(size);
    return !size.hasTitle;
  }
  // Most elements of a page have none.
  if (element.attrs.length === 0 || size.hasTitle || isInHeading(element)) return false;
  const names = ['class', 'id']
    .map((name) => attribute(element, name) ?? '')
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  if (names.some((name) => FURNITURE.test(name))) return size.prose <= LONGEST_NOTICE;
  return names.some((name) => AMBIGUOUS.test(name)) && isLinks(size);
}

function isLinks({ prose, links }: Size): boolean {
  return links > (prose + links) * MOSTLY_LINKS;
}

/** A heading is read whole, whatever its parts are called: its link to itself may be a "header". */
function isInHeading({ parentNode }: Element): boolean {
  for (let at = parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (/^h[1-6]$/u.test(at.tagName)) return true;
  }
  return false;
}

/** Whether it stands inside the text of the page: the header of an article is part of it. */
function isInText(element: Element, main: Element | null): boolean {
  for (let at = element.parentNode; at && 'tagName' in at; at = at.parentNode) {
    if (at === main || at.tagName === 'article') return true;
  }
  return false;
}

/** What the page itself calls its main part, or null. */
export function findMain(page: Parent): Element | null {
  const mains = elementsOf(page).filter(
    (element) => element.tagName === 'main' || words(element, 'role').includes('main'),
  );
  return mains.length === 1 ? (mains[0] ?? null) : null;
}
