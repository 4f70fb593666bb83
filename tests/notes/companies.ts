export interface CompanyCase {
  name: string;
  passages: [file: string, paragraph: number][];
}

const TECH = 'china-techbedrijven-onder-druk.md';
const PRIVACY = 'privacy-in-china.md';

/** Every passage of the notes that names each company, organisation or product. */
export const companies: CompanyCase[] = [
  {
    name: 'Alibaba',
    passages: [
      [TECH, 11],
      [TECH, 17],
      [TECH, 19],
      [TECH, 21],
      [PRIVACY, 33],
      [PRIVACY, 35],
    ],
  },
  {
    name: 'Alipay',
    passages: [
      [TECH, 19],
      [TECH, 22],
      [PRIVACY, 33],
    ],
  },
  {
    name: 'Ant Financial',
    passages: [
      [PRIVACY, 33],
      [PRIVACY, 34],
      [PRIVACY, 35],
    ],
  },
  {
    name: 'Ant Group',
    passages: [
      [TECH, 19],
      [TECH, 21],
      [TECH, 22],
    ],
  },
  {
    name: 'Apple',
    passages: [
      [PRIVACY, 24],
      [PRIVACY, 25],
      [PRIVACY, 40],
    ],
  },
  {
    name: 'Baidu',
    passages: [
      [TECH, 11],
      [PRIVACY, 4],
      [PRIVACY, 23],
      [PRIVACY, 38],
    ],
  },
  { name: 'Bao Zou Big News Events', passages: [[PRIVACY, 1]] },
  { name: 'Beijing Youth Daily', passages: [[PRIVACY, 15]] },
  { name: 'Boston Consulting Group', passages: [[PRIVACY, 7]] },
  { name: 'Cambridge Analytica', passages: [[PRIVACY, 35]] },
  {
    name: 'CCTV',
    passages: [
      [PRIVACY, 16],
      [PRIVACY, 32],
    ],
  },
  { name: 'China Internet Association', passages: [[PRIVACY, 19]] },
  { name: 'China Youth Daily', passages: [[PRIVACY, 9]] },
  {
    name: 'Dianping',
    passages: [
      [PRIVACY, 28],
      [PRIVACY, 29],
    ],
  },
  {
    name: 'Didi',
    passages: [
      [TECH, 3],
      [TECH, 4],
      [TECH, 6],
      [TECH, 8],
      [TECH, 12],
      [TECH, 14],
      [TECH, 15],
      [TECH, 17],
      [TECH, 18],
    ],
  },
  { name: 'Ele.me', passages: [[PRIVACY, 28]] },
  { name: 'Experian', passages: [[PRIVACY, 10]] },
  {
    name: 'Facebook',
    passages: [
      [PRIVACY, 35],
      [PRIVACY, 38],
      [PRIVACY, 41],
    ],
  },
  {
    name: 'Full Truck Alliance',
    passages: [
      [TECH, 4],
      [TECH, 15],
      [TECH, 17],
      [TECH, 18],
    ],
  },
  { name: 'Geely Holding Group', passages: [[PRIVACY, 37]] },
  {
    name: 'Global Times',
    passages: [
      [TECH, 12],
      [TECH, 14],
      [TECH, 15],
    ],
  },
  { name: 'Google', passages: [[PRIVACY, 38]] },
  { name: 'Harvard Business Review', passages: [[PRIVACY, 8]] },
  {
    name: 'iCloud',
    passages: [
      [PRIVACY, 24],
      [PRIVACY, 40],
    ],
  },
  { name: 'Internet Society of China', passages: [[PRIVACY, 21]] },
  { name: 'iPhone', passages: [[PRIVACY, 25]] },
  { name: 'iQiyi', passages: [[PRIVACY, 23]] },
  { name: 'Kantar', passages: [[PRIVACY, 18]] },
  {
    name: 'Kanzhun',
    passages: [
      [TECH, 2],
      [TECH, 4],
      [TECH, 15],
      [TECH, 17],
    ],
  },
  { name: 'Meitu', passages: [[PRIVACY, 22]] },
  { name: 'Paipaidai', passages: [[PRIVACY, 31]] },
  { name: 'Qihoo 360', passages: [[PRIVACY, 27]] },
  { name: 'QQ', passages: [[PRIVACY, 28]] },
  { name: 'Ranking Digital Rights', passages: [[PRIVACY, 38]] },
  { name: 'Sesame Credit', passages: [[PRIVACY, 34]] },
  { name: 'Sina Finance', passages: [[PRIVACY, 17]] },
  { name: 'Sina Weibo', passages: [[PRIVACY, 4]] },
  { name: 'Softbank', passages: [[TECH, 15]] },
  { name: 'South China Morning Post', passages: [[PRIVACY, 12]] },
  {
    name: 'Tencent',
    passages: [
      [TECH, 11],
      [PRIVACY, 16],
      [PRIVACY, 28],
      [PRIVACY, 37],
      [PRIVACY, 38],
    ],
  },
  { name: 'Tieba', passages: [[PRIVACY, 23]] },
  {
    name: 'Uber',
    passages: [
      [TECH, 4],
      [TECH, 15],
    ],
  },
  { name: 'Umetrip', passages: [[PRIVACY, 30]] },
  { name: 'Waterdrop Livestream', passages: [[PRIVACY, 27]] },
  {
    name: 'WeChat',
    passages: [
      [PRIVACY, 29],
      [PRIVACY, 37],
    ],
  },
  {
    name: 'Weibo',
    passages: [
      [PRIVACY, 4],
      [PRIVACY, 17],
    ],
  },
];
