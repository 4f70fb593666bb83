export { rememberBlocks } from './known-blocks.ts';
export { keepOffWeb, linkTo, placeMaterial } from './link.ts';
