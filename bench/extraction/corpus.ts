import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findPageFiles, type PageFile } from './page-files';

/** How a set is measured. */
export type Metric = 'words' | 'snippets' | 'kinds';

/** A page of a set and what a person should get from it. */
export type TruthPage = PageFile & {
  readonly set: string;
  readonly metric: Metric;
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly content: string;
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
  /** What a page that is no article is; '' of articles. */
  readonly kind: string;
};

/** The names of the sets in a folder of sets. */
export function listSets(data: string): readonly string[] {
  return readdirSync(data)
    .filter((name) => existsSync(join(data, name, 'ground-truth')))
    .sort();
}

/** All pages of a set with their truths; pages without a ground truth are left out. */
export function readSet(data: string, set: string): readonly TruthPage[] {
  const pages = findPageFiles(join(data, set)).flatMap((file) => {
    const path = join(data, set, 'ground-truth', `${file.id}.json`);
    if (!existsSync(path)) return [];
    const record: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const truth = field(record, 'ground_truth');
    const wanted = texts(field(truth, 'with'));
    const content = text(field(truth, 'main_content'));
    const kind = text(field(record, 'kind'));
    const metric: Metric = content ? 'words' : wanted.length ? 'snippets' : 'kinds';
    return [
      {
        ...file,
        set,
        metric,
        lang: text(field(record, 'lang')),
        title: text(field(truth, 'title')),
        author: text(field(truth, 'author')),
        published: text(field(truth, 'publish_date')),
        content,
        wanted,
        unwanted: texts(field(truth, 'without')),
        kind,
      },
    ];
  });
  // A set has one metric: its pages without the truth that the others have cannot be measured.
  const metrics = pages.map((page) => page.metric);
  const main = (['words', 'snippets', 'kinds'] as const).find(
    (metric) => metrics.filter((other) => other === metric).length > pages.length / 2,
  );
  return pages.filter((page) => page.metric === main);
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
