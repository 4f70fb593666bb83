/** The article on the pressure on Chinese tech companies: 23 blocks. */
export const CRACKDOWN = '000_9ac1cd0f3f144873.txt';

/** The article on Chinese people and their privacy: 44 blocks. */
export const PRIVACY = '004_fb5666bf45e2cf15.txt';

/** The name of an original article in the folder that `VOETNOOT_ORIGINALS` names. */
export type Original = typeof CRACKDOWN | typeof PRIVACY;
