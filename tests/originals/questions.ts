import { CRACKDOWN, type Original, PRIVACY } from './files.ts';

/** A question in a student's words, and the one passage of the originals that answers it best. */
export interface AnsweredQuestion {
  query: string;
  file: Original;
  paragraph: number;
}

/** Forty questions that the originals answer, five of them in English. */
export const questions: readonly AnsweredQuestion[] = [
  {
    query: 'Welk bedrijf lijkt op Uber, maar dan voor vrachtwagens?',
    file: CRACKDOWN,
    paragraph: 3,
  },
  {
    query: 'Welke onderzoeken lopen er officieel tegen de bedrijven?',
    file: CRACKDOWN,
    paragraph: 5,
  },
  {
    query: 'Waarvoor wil de Communistische Partij de data inzetten?',
    file: CRACKDOWN,
    paragraph: 7,
  },
  {
    query: 'Welke grote internetbedrijven hebben de regels tegen monopolies overtreden?',
    file: CRACKDOWN,
    paragraph: 8,
  },
  { query: 'Wat deed Didi illegaal volgens de krant Global Times?', file: CRACKDOWN, paragraph: 9 },
  {
    query: 'Wat is er mis met een database vol privégegevens bij een internetreus?',
    file: CRACKDOWN,
    paragraph: 11,
  },
  { query: 'Wie bezitten veel aandelen in Didi?', file: CRACKDOWN, paragraph: 12 },
  { query: 'Hoeveel dollar bracht de IPO van Kanzhun op?', file: CRACKDOWN, paragraph: 15 },
  { query: 'Wiens record uit 2014 werd op Wall Street gebroken?', file: CRACKDOWN, paragraph: 15 },
  {
    query: 'Welk bedrijf had beleggers al voor de toezichthouders gewaarschuwd?',
    file: CRACKDOWN,
    paragraph: 16,
  },
  { query: 'opbrengst beursintroductie Didi', file: CRACKDOWN, paragraph: 17 },
  {
    query: 'In welke maand blokkeerde de overheid de beursgang van Ant Group?',
    file: CRACKDOWN,
    paragraph: 18,
  },
  { query: 'Waarom wilde Xi Jinping Jack Ma een lesje leren?', file: CRACKDOWN, paragraph: 21 },
  { query: 'digitale betaalsystemen en financiële instabiliteit', file: CRACKDOWN, paragraph: 22 },
  {
    query: 'Waarom is het tegenstrijdig dat China zijn techbedrijven aanpakt?',
    file: CRACKDOWN,
    paragraph: 23,
  },
  {
    query: 'Hoeveel mensen stemden er over de uitspraak van Robin Li?',
    file: PRIVACY,
    paragraph: 4,
  },
  {
    query: 'Betalen Duitsers meer om hun creditcard te beschermen dan Chinezen?',
    file: PRIVACY,
    paragraph: 8,
  },
  {
    query: 'Hoeveel mensen met een smartphone vinden het delen van gegevens goed?',
    file: PRIVACY,
    paragraph: 9,
  },
  { query: 'Wie noemt Experian Digital Voyagers?', file: PRIVACY, paragraph: 10 },
  { query: 'Wat betekent yin si?', file: PRIVACY, paragraph: 12 },
  {
    query: 'Waar waren consumenten het meest bezorgd over volgens de Beijing Youth Daily?',
    file: PRIVACY,
    paragraph: 15,
  },
  {
    query: 'Hoeveel mensen zijn bang voor de invloed van AI op hun privacy?',
    file: PRIVACY,
    paragraph: 16,
  },
  { query: 'enquête Sina Finance inbreuk op privacy', file: PRIVACY, paragraph: 17 },
  {
    query: 'Hoeveel ongewenste sms-berichten komen er per week bij een Chinees binnen?',
    file: PRIVACY,
    paragraph: 19,
  },
  { query: 'Wat hield Meitu bij over zijn gebruikers?', file: PRIVACY, paragraph: 21 },
  {
    query: 'Welke functies van telefoons gebruikten Tieba en iQiyi onnodig?',
    file: PRIVACY,
    paragraph: 22,
  },
  {
    query: 'Wat hadden de gearresteerde werknemers van Apple gedaan?',
    file: PRIVACY,
    paragraph: 24,
  },
  {
    query: 'Hoeveel arrestaties waren er in 2016 voor het stelen van data?',
    file: PRIVACY,
    paragraph: 25,
  },
  { query: 'Wat was er live te zien op Waterdrop Livestream?', file: PRIVACY, paragraph: 26 },
  { query: 'Waar werden klantgegevens van Ele.me verkocht?', file: PRIVACY, paragraph: 27 },
  {
    query: 'Wat kregen medepassagiers van elkaar te zien in Umetrip?',
    file: PRIVACY,
    paragraph: 29,
  },
  { query: 'Waarvoor kreeg Ant Financial een boete?', file: PRIVACY, paragraph: 32 },
  { query: 'Hoe lang moeten bedrijven chats bewaren?', file: PRIVACY, paragraph: 36 },
  { query: 'Hoeveel camera’s wil China in het land ophangen?', file: PRIVACY, paragraph: 39 },
  { query: 'Wat eist de nieuwe wet bij het verzamelen van data?', file: PRIVACY, paragraph: 40 },
  {
    query: 'What did Boston Consulting Group find in its 2013 survey?',
    file: PRIVACY,
    paragraph: 7,
  },
  { query: 'Who was opted in to Sesame Credit automatically?', file: PRIVACY, paragraph: 33 },
  {
    query: 'What did Jack Ma say to Facebook after Cambridge Analytica?',
    file: PRIVACY,
    paragraph: 34,
  },
  {
    query: 'How did Google and Baidu score in Ranking Digital Rights?',
    file: PRIVACY,
    paragraph: 37,
  },
  {
    query: 'What did the artist Deng Yufeng do with data from Wuhan?',
    file: PRIVACY,
    paragraph: 43,
  },
];

/** Questions on subjects that the originals do not touch: no answer. */
export const offTopic: readonly string[] = [
  'Hoe verloopt fotosynthese in een blad?',
  'Wie schilderde de Nachtwacht?',
  'Hoeveel botten telt het menselijk skelet?',
  'Wat is de formule van Pythagoras?',
  'Hoe ontstaat een vulkaanuitbarsting?',
  'Wanneer viel de Berlijnse Muur?',
  'Waarom overwinteren ooievaars in Afrika?',
  'recept pannenkoeken met spek',
  'Hoeveel ringen heeft Saturnus?',
  'Who composed The Magic Flute?',
  'What is the boiling point of ethanol?',
  'Why did the Roman Empire collapse?',
];

/** Questions on China, technology or privacy that the originals do not answer. */
export const nearTopic: readonly string[] = [
  'Hoeveel inwoners heeft Shanghai?',
  'Wie is de topman van Didi?',
  'Wanneer is Huawei opgericht?',
  'Hoeveel gebruikers heeft TikTok wereldwijd?',
  'Wat kost een rit met de taxiapp Didi?',
  'Welke boete krijgt een Nederlands bedrijf onder de AVG?',
  'Hoe verwijder ik mijn Facebook-account?',
  'Welke VPN omzeilt de Chinese firewall?',
  'Hoe werkt gezichtsherkenning op Chinese vliegvelden?',
  'What is the market value of Tencent today?',
  'When did Apple open its first shop in China?',
  'How does end-to-end encryption protect messages in Signal?',
];
