import type { MeasureRow } from '../../parts/figures.ts';

/** German: work, absence and hours. */
export const labour: readonly MeasureRow[] = [
  {
    asks: 'vakanzen, stellenmangel, personalmangel, fachkräftemangel, lehrermangel',
    dimensions: ['count', 'share'],
    told: `
      offene stellen, unbesetzt, unbesetzte, unbesetzten, fehlen, fehlten, freie stellen,
      nicht besetzt, gesucht, mangel
    `,
  },
  {
    asks: 'fluktuation, personalfluktuation, kündigungsquote',
    dimensions: ['share', 'count'],
    told: `
      kündigten, kündigte, gekündigt, verließ, verließen, gingen weg, wechselten, ausgeschieden,
      schieden aus, schied aus
    `,
  },
  {
    asks: 'bewerber, bewerbungen',
    dimensions: ['count', 'share'],
    told: `
      bewarben sich, bewarb sich, beworben, bewerbungen, bewerber, kandidaten, interessenten
    `,
  },
  {
    asks: 'homeoffice, heimarbeit',
    dimensions: ['share', 'count', 'duration'],
    told: `
      von zu hause, im homeoffice, homeoffice, zu hause arbeiten, zu hause arbeitet,
      arbeiten zu hause, arbeitet zu hause
    `,
  },
  {
    asks: 'selbstständigkeit',
    dimensions: ['share', 'count'],
    told: `
      selbstständig, selbständig, freiberuflich, eigener chef, auf eigene rechnung, freiberufler
    `,
  },
  {
    asks: 'teilzeit, teilzeitquote',
    dimensions: ['share', 'count'],
    told: 'in teilzeit, teilzeit, teilzeitkräfte, halbtags',
  },
  {
    asks: 'zeitarbeit, leiharbeit, befristung',
    dimensions: ['share', 'count'],
    told: `
      befristet, befristete, befristeten, leiharbeiter, zeitarbeiter, zeitarbeit, leiharbeit
    `,
  },
  {
    asks: 'arbeitsbelastung, stress, arbeitsdruck',
    dimensions: ['share', 'count'],
    told: `
      gestresst, überlastet, ausgebrannt, burn-out, burnout, überfordert, unter druck, stress
    `,
  },
  {
    asks: 'urlaub, urlaubstage, elternzeit, mutterschutz, urlaubsanspruch',
    dimensions: ['duration', 'count'],
    told: 'urlaub, urlaubstage, freie tage, frei, elternzeit, mutterschutz',
  },
  {
    asks: 'kündigungsfrist, probezeit, vertragsdauer, vertragslaufzeit',
    dimensions: ['duration'],
    told: 'kündigungsfrist, kündigen, gekündigt, im voraus, probezeit, vertrag, läuft',
  },
  {
    asks: `
      dienstzeit, amtszeit, dienstjahre, betriebszugehörigkeit, berufserfahrung, laufbahn,
      karriere
    `,
    dimensions: ['duration'],
    told: `
      im dienst, diente, dienst, im amt, amtierte, regierte, arbeitet seit, laufbahn, karriere,
      erfahrung, an der spitze, tätig
    `,
  },
  {
    asks: 'pause, pausen, ruhezeit, mittagspause',
    dimensions: ['duration'],
    told: 'pause, pausen, ruhe, unterbrechung, ausruhen',
  },
  {
    asks: 'organisationsgrad',
    dimensions: ['share'],
    told: 'in der gewerkschaft, gewerkschaftsmitglied, organisiert, mitglied einer gewerkschaft',
  },
  {
    asks: 'praktika, praktikumsplätze, ausbildungsplätze, lehrstellen',
    dimensions: ['count', 'share'],
    told: `
      praktikum, praktika, praktikanten, ausbildungsplatz, ausbildungsplätze, lehrstelle,
      lehrstellen, auszubildende
    `,
  },
  {
    asks: 'renteneintrittsalter, rentenalter, renteneintritt',
    dimensions: ['duration'],
    told: 'rente, in rente, ruhestand, in den ruhestand, pension, aufhören zu arbeiten',
  },
  {
    asks: 'ehrenamtliche, freiwillige',
    dimensions: ['count', 'share'],
    told: `
      ehrenamtliche, ehrenamtlichen, ehrenamtlich, freiwillige, freiwilligen, freiwillig,
      unentgeltlich, helfer
    `,
  },
  {
    asks: `
      altersrente, rentenhöhe, arbeitslosengeld, bürgergeld, taschengeld, kindergeld,
      ausbildungsvergütung
    `,
    dimensions: ['money', 'count'],
    told: `
      rente, pension, erhält, erhalten, erhielt, erhielten, bekommt, bekommen, bekam, bekamen,
      ausgezahlt, zahlt … aus, monatlich
    `,
  },
  {
    asks: 'einkommensunterschied, lohnlücke, lohngefälle, lohnunterschied',
    dimensions: ['share', 'money'],
    told: `
      verdienen … weniger, verdient … weniger, verdienten … weniger, weniger als männer,
      lohnlücke, unterschied
    `,
  },
];
