import { CRACKDOWN, type Original, PRIVACY } from './files.ts';

/** A name in the originals, and exactly the passages (file, ¶) that spell it so, as whole words. */
export interface NamedCompany {
  name: string;
  kind: 'company' | 'organisation' | 'medium' | 'product';
  /** Set when the name stands only inside this longer one. */
  partOf?: string;
  passages: readonly (readonly [file: Original, paragraph: number])[];
}

/** Another spelling of a name, and the passages that use it. */
export interface NameVariant {
  name: string;
  variant: string;
  passages: readonly (readonly [file: Original, paragraph: number])[];
}

/** Every company, organisation, medium and product that the two originals name. */
export const companies: readonly NamedCompany[] = [
  {
    name: 'Didi',
    kind: 'company',
    passages: [
      [CRACKDOWN, 2],
      [CRACKDOWN, 3],
      [CRACKDOWN, 4],
      [CRACKDOWN, 6],
      [CRACKDOWN, 9],
      [CRACKDOWN, 11],
      [CRACKDOWN, 12],
      [CRACKDOWN, 15],
      [CRACKDOWN, 16],
      [CRACKDOWN, 17],
    ],
  },
  {
    name: 'Full Truck Alliance',
    kind: 'company',
    passages: [
      [CRACKDOWN, 3],
      [CRACKDOWN, 15],
      [CRACKDOWN, 16],
    ],
  },
  {
    name: 'Kanzhun',
    kind: 'company',
    passages: [
      [CRACKDOWN, 1],
      [CRACKDOWN, 3],
      [CRACKDOWN, 12],
      [CRACKDOWN, 15],
    ],
  },
  {
    name: 'Uber',
    kind: 'company',
    passages: [
      [CRACKDOWN, 3],
      [CRACKDOWN, 12],
    ],
  },
  { name: 'Softbank', kind: 'company', passages: [[CRACKDOWN, 12]] },
  {
    name: 'Global Times',
    kind: 'medium',
    passages: [
      [CRACKDOWN, 9],
      [CRACKDOWN, 11],
      [CRACKDOWN, 12],
    ],
  },
  {
    name: 'Communistische Partij',
    kind: 'organisation',
    passages: [
      [CRACKDOWN, 7],
      [CRACKDOWN, 9],
    ],
  },
  {
    name: 'Ant Group',
    kind: 'company',
    passages: [
      [CRACKDOWN, 18],
      [CRACKDOWN, 21],
      [CRACKDOWN, 22],
    ],
  },
  {
    name: 'Ant Financial',
    kind: 'company',
    passages: [
      [PRIVACY, 32],
      [PRIVACY, 33],
      [PRIVACY, 34],
    ],
  },
  {
    name: 'Alipay',
    kind: 'product',
    passages: [
      [CRACKDOWN, 18],
      [CRACKDOWN, 22],
      [PRIVACY, 32],
    ],
  },
  {
    name: 'Alibaba',
    kind: 'company',
    passages: [
      [CRACKDOWN, 8],
      [CRACKDOWN, 15],
      [CRACKDOWN, 18],
      [CRACKDOWN, 21],
      [PRIVACY, 32],
    ],
  },
  {
    name: 'Baidu',
    kind: 'company',
    passages: [
      [CRACKDOWN, 8],
      [PRIVACY, 4],
      [PRIVACY, 22],
      [PRIVACY, 37],
    ],
  },
  {
    name: 'Tencent',
    kind: 'company',
    passages: [
      [CRACKDOWN, 8],
      [PRIVACY, 16],
      [PRIVACY, 27],
      [PRIVACY, 36],
      [PRIVACY, 37],
    ],
  },
  {
    name: 'Sina',
    kind: 'company',
    partOf: 'Sina Weibo',
    passages: [
      [PRIVACY, 4],
      [PRIVACY, 17],
    ],
  },
  { name: 'Sina Weibo', kind: 'product', passages: [[PRIVACY, 4]] },
  {
    name: 'Weibo',
    kind: 'product',
    passages: [
      [PRIVACY, 4],
      [PRIVACY, 17],
    ],
  },
  { name: 'Sina Finance', kind: 'medium', passages: [[PRIVACY, 17]] },
  { name: 'Boston Consulting Group', kind: 'company', passages: [[PRIVACY, 7]] },
  { name: 'Harvard Business Review', kind: 'medium', passages: [[PRIVACY, 8]] },
  { name: 'China Youth Daily', kind: 'medium', passages: [[PRIVACY, 9]] },
  { name: 'Beijing Youth Daily', kind: 'medium', passages: [[PRIVACY, 15]] },
  { name: 'Experian', kind: 'company', passages: [[PRIVACY, 10]] },
  { name: 'South China Morning Post', kind: 'medium', passages: [[PRIVACY, 12]] },
  {
    name: 'CCTV',
    kind: 'medium',
    passages: [
      [PRIVACY, 16],
      [PRIVACY, 31],
    ],
  },
  { name: 'Kantar', kind: 'company', passages: [[PRIVACY, 18]] },
  { name: 'China Internet Association', kind: 'organisation', passages: [[PRIVACY, 19]] },
  { name: 'Internet Society of China', kind: 'organisation', passages: [[PRIVACY, 20]] },
  { name: 'Meitu', kind: 'product', passages: [[PRIVACY, 21]] },
  { name: 'Tieba', kind: 'product', passages: [[PRIVACY, 22]] },
  { name: 'iQiyi', kind: 'product', passages: [[PRIVACY, 22]] },
  {
    name: 'Apple',
    kind: 'company',
    passages: [
      [PRIVACY, 23],
      [PRIVACY, 24],
      [PRIVACY, 39],
    ],
  },
  {
    name: 'iCloud',
    kind: 'product',
    passages: [
      [PRIVACY, 23],
      [PRIVACY, 39],
    ],
  },
  { name: 'iPhone', kind: 'product', passages: [[PRIVACY, 24]] },
  { name: 'Qihoo', kind: 'company', partOf: 'Qihoo 360', passages: [[PRIVACY, 26]] },
  { name: 'Qihoo 360', kind: 'company', passages: [[PRIVACY, 26]] },
  { name: 'Waterdrop Livestream', kind: 'product', passages: [[PRIVACY, 26]] },
  { name: 'Ele.me', kind: 'company', passages: [[PRIVACY, 27]] },
  {
    name: 'Dianping',
    kind: 'company',
    passages: [
      [PRIVACY, 27],
      [PRIVACY, 28],
    ],
  },
  { name: 'QQ', kind: 'product', passages: [[PRIVACY, 27]] },
  {
    name: 'WeChat',
    kind: 'product',
    passages: [
      [PRIVACY, 28],
      [PRIVACY, 36],
    ],
  },
  { name: 'Umetrip', kind: 'product', passages: [[PRIVACY, 29]] },
  { name: 'Paipaidai', kind: 'company', passages: [[PRIVACY, 30]] },
  { name: 'Sesame Credit', kind: 'product', passages: [[PRIVACY, 33]] },
  {
    name: 'Facebook',
    kind: 'company',
    passages: [
      [PRIVACY, 34],
      [PRIVACY, 37],
      [PRIVACY, 40],
    ],
  },
  { name: 'Cambridge Analytica', kind: 'company', passages: [[PRIVACY, 34]] },
  { name: 'Geely', kind: 'company', partOf: 'Geely Holding Group', passages: [[PRIVACY, 36]] },
  { name: 'Geely Holding Group', kind: 'company', passages: [[PRIVACY, 36]] },
  { name: 'Ranking Digital Rights', kind: 'organisation', passages: [[PRIVACY, 37]] },
  { name: 'Google', kind: 'company', passages: [[PRIVACY, 37]] },
];

/** Spellings that differ from the name above; a literal search for the name does not find them. */
export const variants: readonly NameVariant[] = [
  { name: 'Full Truck Alliance', variant: 'Full Trucks Alliance', passages: [[CRACKDOWN, 12]] },
  { name: 'Alibaba', variant: 'Alilaba', passages: [[PRIVACY, 34]] },
];
