import type { Localized } from '../../language/index.ts';
import type { Asked } from '../message/asked.ts';
import { shorten } from '../message/citation.ts';
import { compose } from '../message/compose.ts';
import { escapeMarkdown } from '../message/markdown.ts';
import type { Reply } from '../types.ts';

/** What a channel is answered from, shown or just set. */
export interface ChannelFound {
  readonly kind: 'channel';
  readonly did: 'shown' | 'set';
  /** Null for everything. */
  readonly collection: string | null;
  /** Whether there is material in it. */
  readonly isThere: boolean;
  /** Whether a thread has it of its channel. */
  readonly isInherited: boolean;
  /** Collections that there are. */
  readonly others: readonly string[];
}

/** Collections that are named, and the longest that one is shown. */
const MOST_NAMED = 20;
const LONGEST_NAME = 80;

const texts = {
  nl: {
    all: {
      shown: 'Hier wordt in al het materiaal gezocht.',
      set: 'Vanaf nu wordt hier in al het materiaal gezocht.',
    },
    from: {
      shown: (name: string) => `Hier wordt gezocht in **${name}**.`,
      set: (name: string) => `Vanaf nu wordt hier gezocht in **${name}**.`,
    },
    inherited: 'Zo is het ingesteld voor het kanaal van deze thread.',
    gone: 'Die verzameling is er niet meer; tot die er weer is, wordt in al het materiaal gezocht.',
    override:
      'Dat geldt ook voor de threads. Wil je elders zoeken, noem dan een bron of verzameling met `bron:`, of kies `bron:alles`.',
    others: 'Verzamelingen:',
    none: 'Er zijn nog geen verzamelingen: dat zijn de submappen van het materiaal.',
  },
  en: {
    all: {
      shown: 'All material is searched here.',
      set: 'From now on all material is searched here.',
    },
    from: {
      shown: (name: string) => `**${name}** is searched here.`,
      set: (name: string) => `From now on **${name}** is searched here.`,
    },
    inherited: 'It is set for the channel of this thread.',
    gone: 'That collection is no longer there; until it is back, all material is searched.',
    override:
      'That goes for threads too. To search elsewhere, name a source or collection with `source:`, or use `source:everything`.',
    others: 'Collections:',
    none: 'There are no collections yet: those are the subfolders of the material.',
  },
} satisfies Localized<object>;

/** What a channel is answered from, as a private message. */
export function replyToChannel(found: ChannelFound, { locale }: Asked): Reply {
  const own = texts[locale];
  const { did, collection, isThere, isInherited, others } = found;
  const named = others.slice(0, MOST_NAMED).map(show);
  const more = others.length > MOST_NAMED ? ' …' : '';
  const list = named.length === 0 ? own.none : `${own.others} ${named.join(', ')}${more}`;
  const lines = [
    collection === null ? own.all[did] : own.from[did](show(collection)),
    ...(isInherited ? [own.inherited] : []),
    ...(collection !== null && !isThere ? [own.gone] : []),
    ...(collection !== null && isThere ? [own.override] : []),
    ...(did === 'shown' || !isThere ? [`-# ${list}`] : []),
  ];
  return compose({ texts: [lines.join('\n')], private: true });
}

function show(folder: string): string {
  return escapeMarkdown(shorten(folder, LONGEST_NAME));
}
