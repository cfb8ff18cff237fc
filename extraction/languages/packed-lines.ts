import { packLines } from './pack-lines';
import { packs } from './packs';

/**
 * All packs as `packLines` makes them, below an empty first line: the build puts shortened texts
 * here, see scripts/packed-data.ts.
 */
export const packedLines = packLines(packs).map((text) => `\n${text}`);
