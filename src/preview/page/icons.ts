const SVG = 'http://www.w3.org/2000/svg';

/** Outlines on a square of 24. */
const outlines = {
  plus: 'M12 4.5v15M4.5 12h15',
  send: 'M4 12 20 4l-5 16-3.5-6.5L4 12Z M11.5 13.5 20 4',
  hash: 'M9.5 4 8 20 M16 4l-1.5 16 M4.5 9h16 M3.5 15h16',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z M12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z',
  more: 'M5.5 12h.01 M12 12h.01 M18.5 12h.01',
  braces:
    'M9 4H8a2.5 2.5 0 0 0-2.5 2.5v3L3.5 12l2 2.5v3A2.5 2.5 0 0 0 8 20h1 M15 4h1a2.5 2.5 0 0 1 2.5 2.5v3l2 2.5-2 2.5v3A2.5 2.5 0 0 1 16 20h-1',
  down: 'm6 9.5 6 6 6-6',
  right: 'm9.5 6 6 6-6 6',
  back: 'm14.5 5-7 7 7 7',
  close: 'M6 6l12 12 M18 6 6 18',
  external: 'M10 5H6a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2v-4 M14 4h6v6 M20 4l-9 9',
  file: 'M6 3h8l4.5 4.5V21H6V3Z M14 3v5h4.5 M9 13h6 M9 16.5h6',
  download: 'M12 4v11 M7 10.5l5 5 5-5 M4.5 20h15',
  reply: 'M9 7 4 12l5 5 M4 12h9a7 7 0 0 1 7 7',
  spark: 'M12 3v18 M3 12h18 M6 6l12 12 M18 6 6 18',
  settings: 'M4 7h10 M18 7h2 M14 4.5v5 M4 17h2 M10 17h10 M10 14.5v5 M4 12h4 M12 12h8',
  users:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6 M15.5 4.3a3.5 3.5 0 0 1 0 6.4 M17.5 14.4c2.4.7 4 2.6 4 5.6',
  warning: 'M12 4 2.5 20h19L12 4Z M12 10v4.5 M12 17.3h.01',
  check: 'm5 12.5 4.5 4.5L19 7.5',
} as const;

/** The name of an icon. */
export type Icon = keyof typeof outlines;

/** An icon; it only adorns, so readers of the screen pass it over. */
export function icon(name: Icon, size = 20): SVGSVGElement {
  const svg = make('svg', {
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': name === 'more' ? 3.2 : 2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  });
  svg.append(make('path', { d: outlines[name] }));
  return svg;
}

/** The picture of somebody: the first letter of his name, or the mark of the bot. */
export function avatar(name: string, hue: 'bot' | 'member' | 'moderator' | 'other'): SVGSVGElement {
  const svg = make('svg', {
    viewBox: '0 0 40 40',
    class: `avatar avatar-${hue}`,
    'aria-hidden': 'true',
  });
  const letter = make('text', {
    x: 20,
    y: hue === 'bot' ? 31 : 26.5,
    'text-anchor': 'middle',
    'font-size': hue === 'bot' ? 30 : 18,
    'font-weight': 600,
    ...(hue === 'bot' ? { 'font-family': 'Georgia, serif' } : {}),
  });
  letter.textContent = hue === 'bot' ? '¹' : name.slice(0, 1);
  svg.append(make('circle', { cx: 20, cy: 20, r: 20 }), letter);
  return svg;
}

function make<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
