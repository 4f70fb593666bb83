import { assemble } from './parts/assemble.ts';
import { refuseOldOffice } from './packed/old-office.ts';
import { readCore, readDay } from './packed/read-core.ts';
import { readXml } from './packed/read-xml.ts';
import { unpack } from './packed/unpack.ts';
import { createParts } from './pptx/parts.ts';
import { readSlides } from './pptx/read-slides.ts';
import type { Format } from './types.ts';

/** PowerPoint: each slide is its title with what stands on it, then the notes of who speaks. */
export const pptx: Format = {
  name: 'pptx',
  async read(bytes) {
    refuseOldOffice(bytes);
    const packed = await unpack(bytes, (name) => /\.(?:xml|rels)$/iu.test(name));
    const { blocks, hasTitlePage, warnings } = readSlides(createParts(packed));
    const core = readXml(packed.get('docProps/core.xml'));
    const madeOn = readDay(core);
    return assemble(readCore(core), blocks, { warnings, madeOn, isTitleOnTop: hasTitlePage });
  },
};
