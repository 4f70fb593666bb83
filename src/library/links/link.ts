import type { Range } from '../../language/index.ts';
import type { Library, Passage, SourceInfo } from '../types.ts';
import { encodeAddress, encodePart } from './encode.ts';
import { blocksOf } from './known-blocks.ts';
import { textFragment } from './text-fragment.ts';

/** Longer than this leads nowhere that people would follow, and fills a message. */
const LONGEST_ADDRESS = 400;
const LONGEST = 640;
/** Files that a browser shows as text itself, so that it finds a sentence in them. */
const SHOWN_AS_TEXT = /\.(?:html?|xhtml|txt|md|markdown)$/iu;
/** Recordings whose player takes the time as a parameter; all others as a media fragment. */
const PARAMETER_HOSTS = /(?:^|\.)(?:youtube\.com|youtu\.be)$/u;

let materialUrl: string | null = null;

/** Says where the folder of material itself is on the web (`MATERIAL_URL`), once at the start. */
export function placeMaterial(address: string | null): void {
  materialUrl = address;
}

/** Sources of other folders than that one. */
const elsewhere = new WeakSet<SourceInfo>();

/** Says that the sources of a library are not in that folder: none of them is at its address. */
export function keepOffWeb({ sources }: Library): void {
  for (const { passages } of sources) {
    const [first] = passages;
    if (first) elsewhere.add(first.source);
  }
}

/**
 * Where a passage is read in its source, as close to the sentence as the source allows; null where
 * no address is known. Only what the source states of itself or the operator set becomes a link.
 */
export function linkTo(passage: Passage, sentence: Range | null): string | null {
  const { source } = passage;
  const own = toAddress(source.url);
  const address = own ?? inFolder(source);
  if (address === null) return null;
  const plain = encodeAddress(address);
  if (plain.length > LONGEST_ADDRESS) return null;
  const exact = atPlace(address, passage, sentence, own !== null);
  return exact.length <= LONGEST ? exact : plain;
}

function atPlace(address: URL, passage: Passage, sentence: Range | null, isOwn: boolean): string {
  const plain = encodeAddress(address);
  const { page, slide, second, source } = passage;
  if (second !== null) return isOwn ? atSecond(address, Math.floor(second)) : plain;
  if (page !== null)
    return source.format === 'pdf' && address.hash === '' ? `${plain}#page=${page}` : plain;
  if (slide !== null || /\.pdf$/iu.test(address.pathname)) return plain;
  if (!isOwn && !SHOWN_AS_TEXT.test(address.pathname)) return plain;
  const fragment = findFragment(passage, sentence);
  if (fragment === null || address.hash.includes(':~:')) return plain;
  return `${plain}${address.hash === '' ? '#' : ''}:~:${fragment}`;
}

function atSecond(address: URL, second: number): string {
  const timed = new URL(address);
  if (PARAMETER_HOSTS.test(address.hostname)) timed.searchParams.set('t', String(second));
  else if (address.hash === '') timed.hash = `t=${second}`;
  return encodeAddress(timed);
}

function findFragment({ source, number, text }: Passage, sentence: Range | null): string | null {
  const blocks = blocksOf(source);
  if (blocks[number - 1]?.text !== text) return null;
  const start = blocks.slice(0, number - 1).reduce((sum, block) => sum + block.text.length + 1, 0);
  const [from, to] = sentence ?? [0, text.length];
  const texts = blocks.map((block) => block.text.replaceAll(LINES, NO_TEXT));
  return textFragment(texts.join('\n'), [start + from, start + to]);
}

/** Between lines that a reader keeps apart; a page has nothing there, and what is as long stands here. */
const LINES = ' / ';
const NO_TEXT = '\n'.repeat(LINES.length);

/** The file in the folder that the operator put on the web. */
function inFolder(source: SourceInfo): URL | null {
  const { file } = source;
  if (materialUrl === null || elsewhere.has(source)) return null;
  const parts = file.split('/');
  if (parts.some((part) => part === '..' || part === '.')) return null;
  const path = parts.map(encodePart).join('/');
  return toAddress(`${materialUrl.replace(/\/*$/u, '')}/${path}`);
}

/** An address of the web, without a name and password in it. */
function toAddress(text: string | null): URL | null {
  if (text === null || !/^https?:\/\//iu.test(text) || !URL.canParse(text)) return null;
  const address = new URL(text);
  return address.username === '' && address.password === '' ? address : null;
}
