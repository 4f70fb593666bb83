export { rememberBlocks } from './known-blocks.ts';
export { linkTo, placeMaterial } from './link.ts';
