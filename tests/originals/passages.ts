import { CRACKDOWN, type Original, PRIVACY } from './files.ts';

/** A passage of the originals, known by its first words, and the citation that it must carry. */
export interface CitedPassage {
  file: Original;
  paragraph: number;
  startsWith: string;
  title: string | null;
  date: string | null;
  heading: string | null;
}

const TITLE = 'Maken Chinezen zich zorgen om hun privacy?';

/** Twenty-two passages, those at the edges of a rule among them. */
export const passages: readonly CitedPassage[] = [
  {
    file: CRACKDOWN,
    paragraph: 1,
    startsWith: 'De onlinerecruiter Kanzhun',
    title: null,
    date: '2021-07',
    heading: null,
  },
  {
    file: CRACKDOWN,
    paragraph: 3,
    startsWith: 'En toen waren ze',
    title: null,
    date: '2021-07',
    heading: null,
  },
  {
    file: CRACKDOWN,
    paragraph: 4,
    startsWith: 'De essentie Na',
    title: null,
    date: '2021-07',
    heading: null,
  },
  {
    file: CRACKDOWN,
    paragraph: 8,
    startsWith: 'Daarmee hebben de Chinese',
    title: null,
    date: '2021-07',
    heading: null,
  },
  {
    file: CRACKDOWN,
    paragraph: 11,
    startsWith: "'We mogen nooit toestaan",
    title: null,
    date: '2021-07',
    heading: 'Nationale veiligheid',
  },
  {
    file: CRACKDOWN,
    paragraph: 12,
    startsWith: 'Opvallend was de verwijzing',
    title: null,
    date: '2021-07',
    heading: 'Nationale veiligheid',
  },
  {
    file: CRACKDOWN,
    paragraph: 15,
    startsWith: 'Didi tekende vorige',
    title: null,
    date: '2021-07',
    heading: 'Beursdebuut',
  },
  {
    file: CRACKDOWN,
    paragraph: 17,
    startsWith: '4,4 miljard opbrengst Beursdebuut DIDI',
    title: null,
    date: '2021-07',
    heading: 'Beursdebuut',
  },
  {
    file: CRACKDOWN,
    paragraph: 18,
    startsWith: 'De Chinese techsector',
    title: null,
    date: '2021-07',
    heading: 'Beursdebuut',
  },
  {
    file: CRACKDOWN,
    paragraph: 22,
    startsWith: 'Maar er was meer',
    title: null,
    date: '2021-07',
    heading: 'Innovatie verstikken',
  },
  {
    file: CRACKDOWN,
    paragraph: 23,
    startsWith: 'Dat de techbedrijven zo',
    title: null,
    date: '2021-07',
    heading: 'Innovatie verstikken',
  },
  {
    file: PRIVACY,
    paragraph: 3,
    startsWith: 'Wanneer ik een lezing',
    title: TITLE,
    date: null,
    heading: null,
  },
  {
    file: PRIVACY,
    paragraph: 4,
    startsWith: 'Ik hoop dat er',
    title: TITLE,
    date: null,
    heading: null,
  },
  {
    file: PRIVACY,
    paragraph: 7,
    startsWith: 'Uit een onderzoek van',
    title: TITLE,
    date: null,
    heading: '‘A’ zeggen maar…',
  },
  {
    file: PRIVACY,
    paragraph: 12,
    startsWith: 'Op het eerste gezicht',
    title: TITLE,
    date: null,
    heading: 'Individualisme vs collectivisme',
  },
  {
    file: PRIVACY,
    paragraph: 17,
    startsWith: 'Een onderzoek van Sina Finance',
    title: TITLE,
    date: null,
    heading: 'Bewustwording',
  },
  {
    file: PRIVACY,
    paragraph: 20,
    startsWith: 'Volgens een rapport van de',
    title: TITLE,
    date: null,
    heading: 'Bewustwording',
  },
  {
    file: PRIVACY,
    paragraph: 26,
    startsWith: 'Qihoo 360’s livestreamapp',
    title: TITLE,
    date: null,
    heading: 'Bewustwording',
  },
  {
    file: PRIVACY,
    paragraph: 34,
    startsWith: 'Met de bovengenoemde zaken',
    title: TITLE,
    date: null,
    heading: 'Bewustwording',
  },
  {
    file: PRIVACY,
    paragraph: 36,
    startsWith: 'Een uitspraak van Li Shufu,',
    title: TITLE,
    date: null,
    heading: 'Chatberichten lezen',
  },
  {
    file: PRIVACY,
    paragraph: 40,
    startsWith: 'Diezelfde Cyber Security-wet',
    title: TITLE,
    date: null,
    heading: 'Overheid',
  },
  {
    file: PRIVACY,
    paragraph: 44,
    startsWith: 'Een tweet van parodie',
    title: TITLE,
    date: null,
    heading: 'Tentoonstelling',
  },
];
