/** French: a sentence that shows each row; the number that it decides on stands in [brackets]. */
export const french = {
  date: 'Le magasin a ouvert le [12] juin.',
  'sign of degrees that numbers a list': '[1°] le nom; 2° la rue.',
  'after a word that counts': 'Il en reste environ [trois].',
} as const;
