/** A bullet or number that stands before its text, with a gap as wide as between cells perhaps. */
export const MARK = /^(?:[•◦▪▫●○■□‣⁃∙\uf000-\uf0ff·*–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/iu;
