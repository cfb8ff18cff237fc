import { readFileSync } from 'node:fs';
import type { TruthPage } from '../corpus';
import { findPageFiles } from '../page-files';

/** The set that the pages of our own tests are. */
export const ownSet = 'ours';

/** Fewer paragraphs are hardly a story. */
const fewestParagraphs = 4;

/** The pages of a folder in `tests/fixtures` that hold a story, each as if on a site of its own; the text without the dek. */
export function readOwnPages(folder: string): readonly (TruthPage & { readonly dek: string })[] {
  return findPageFiles(`tests/fixtures/${folder}`).flatMap((file) => {
    const truth: unknown = JSON.parse(readFileSync(file.path.replace(/html$/, 'json'), 'utf8'));
    const field = (key: string): unknown =>
      typeof truth === 'object' && truth !== null ? Reflect.get(truth, key) : undefined;
    const paragraphs = field('paragraphs');
    if (!Array.isArray(paragraphs) || paragraphs.length < fewestParagraphs) return [];
    const lang = /<html[^>]*\slang="(\w+)/.exec(readFileSync(file.path, 'utf8'))?.[1] ?? '';
    return [
      {
        ...file,
        url: `https://${file.id}.example/`,
        set: ownSet,
        metric: 'words',
        lang,
        title: String(field('title') ?? ''),
        author: '',
        published: '',
        content: paragraphs.join('\n'),
        wanted: [],
        unwanted: [],
        kind: '',
        dek: String(field('dek') ?? ''),
      },
    ];
  });
}
