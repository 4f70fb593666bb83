/** Characters that nobody sees: soft hyphens, joiners, marks of direction. For use in a class. */
export const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff';
