import { ImportError } from './import-error';

/** Bytes of a file that is read as a whole: a list of some million links. */
const largestText = 400_000_000;

/** A file's text. Throws `ImportError` 'too-large'. */
export async function readText(file: Blob): Promise<string> {
  if (file.size > largestText) throw new ImportError('too-large');
  return (await file.text()).replace(/^\uFEFF/, '');
}
