/** 0 to 9, raised. */
export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
