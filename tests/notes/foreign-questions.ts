import type { Answered } from '../answers/ranks.ts';

const TECH = 'china-techbedrijven-onder-druk.md';
const PRIVACY = 'privacy-in-china.md';

const of = (file: string) => (query: string, paragraph: number) => ({ query, file, paragraph });
const tech = of(TECH);
const privacy = of(PRIVACY);

/** Questions about the Dutch notes in English and in German, each with the passage that answers it. */
export const foreignQuestions: readonly Answered[] = [
  tech('How much money did the flotation of Didi raise?', 17),
  tech('Which apps had to be removed from the app stores?', 4),
  tech('Who are the largest shareholders of Didi?', 15),
  tech('Did the company know that an investigation was coming before it went public?', 18),
  tech('Why was the flotation of Ant Group stopped by the authorities at the last moment?', 19),
  tech('What did Jack Ma criticise the financial supervisors for?', 21),
  privacy('What did the artist exhibit in the city of Wuhan?', 44),
  privacy('How many people did the police arrest for stealing personal data?', 26),
  privacy('Which app sent the images of security cameras live on the internet?', 27),
  privacy('Where were the data of people who order meals offered for sale?', 28),
  privacy('Who claimed that chat messages are read every day?', 37),
  privacy('What share of smartphone users agree to share personal data with third parties?', 9),
  privacy('Which fine did the central bank impose because personal data were badly protected?', 33),
  privacy('What does the Chinese word for privacy literally mean?', 12),
  privacy('Through which app could you see the personal data of other passengers on a flight?', 30),
  tech('Wie viel Geld brachte der Börsengang von Didi?', 17),
  tech('Welche Unternehmen arbeiten wie Uber, aber für Lastwagen?', 4),
  tech('Warum wollte die Partei die Daten der Kunden haben?', 9),
  tech('Welche Zeitung schreibt, dass Didi die Daten der Kunden illegal bewahrte?', 12),
  tech(
    'Warum ist die nationale Sicherheit wichtig und wer sind die Aktionäre aus dem Ausland?',
    15,
  ),
  tech('Wen wollte der Präsident mit der Strafe zurechtweisen?', 21),
  privacy('Was hat der Künstler auf dem schwarzen Markt gekauft und ausgestellt?', 44),
  privacy('Wie viele Leute verhaftete die Polizei wegen gestohlener Daten?', 26),
  privacy('Welche App verfolgt, wo die Benutzer sind, und ändert die Einstellungen?', 22),
  privacy(
    'Welcher Angestellte von Apple drohte, die persönlichen Daten eines Kunden zu veröffentlichen?',
    24,
  ),
  privacy('Mitarbeiter von Apple verkauften Daten von Leuten mit einem iPhone', 25),
  privacy('Wie viele unerwünschte Anrufe und Nachrichten bekommt ein Chinese jede Woche?', 19),
  privacy('Welche Plattform für Darlehen gibt die Kontakte des Benutzers weiter?', 31),
  privacy(
    'Wie viele Kameras sollen im ganzen Land kommen und was tut die Polizei in Xinjiang?',
    40,
  ),
  privacy('Wie viele Wähler waren mit der Aussage von Robin Li nicht einverstanden?', 4),
];
