export interface OffTopicCase {
  query: string;
  kind: 'off' | 'near';
}

/** Questions that the notes do not answer: about other things, or near their subject. */
export const offTopic: OffTopicCase[] = [
  { query: 'Hoe maak ik een romige risotto met paddenstoelen?', kind: 'off' },
  { query: 'Wie won het WK voetbal van 2010?', kind: 'off' },
  { query: 'Welke functie hebben mitochondriën in een cel?', kind: 'off' },
  { query: 'oorzaken van de Eerste Wereldoorlog', kind: 'off' },
  { query: 'Hoe diep is de Noordzee gemiddeld?', kind: 'off' },
  { query: 'stelling van Pythagoras bewijzen', kind: 'off' },
  { query: 'Wanneer bloeien tulpen in de tuin?', kind: 'off' },
  { query: 'Hoe vervoeg je het Franse werkwoord être?', kind: 'off' },
  { query: 'Wie schilderde De Nachtwacht?', kind: 'off' },
  { query: 'How long should sourdough bread rise?', kind: 'off' },
  { query: 'What causes the northern lights?', kind: 'off' },
  { query: 'Which striker scored most goals for Ajax?', kind: 'off' },
  { query: 'photosynthesis in plants', kind: 'off' },
  { query: 'Who was the first emperor of Rome?', kind: 'off' },
  { query: 'How do I tune a guitar by ear?', kind: 'off' },
  { query: 'Hoeveel inwoners telt Shanghai?', kind: 'near' },
  { query: 'In welk jaar werd Huawei opgericht?', kind: 'near' },
  { query: 'Hoeveel werknemers heeft Tencent wereldwijd?', kind: 'near' },
  { query: 'Wat is de hoogste AVG-boete in Nederland?', kind: 'near' },
  { query: 'Welke VPN werkt het best achter de Chinese firewall?', kind: 'near' },
  { query: 'Hoe stel ik tweestapsverificatie in op mijn telefoon?', kind: 'near' },
  { query: 'How many users does TikTok have in Europe?', kind: 'near' },
  { query: 'How does end-to-end encryption in Signal work?', kind: 'near' },
  { query: 'When did Xiaomi launch its electric car?', kind: 'near' },
  { query: 'Which cookies need consent under the GDPR?', kind: 'near' },
];
