/** German: a sentence that shows each row; the number that it decides on stands in [brackets]. */
export const german = {
  date: 'Am [3]. Oktober blieb es still.',
  'unit with a capital glued to its number': 'Der Netzbetreiber [50Hertz] baut Leitungen.',
  'in words': 'Die [zwei] gingen weg.',
} as const;
