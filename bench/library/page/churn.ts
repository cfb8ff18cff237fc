import { createFollower } from '@/actions/follower';
import { articleId } from '@/article/address';
import { restoreBackup } from '@/library/backup/restore-backup';
import { writeBackup } from '@/library/backup/write-backup';
import { deleteForGood } from '@/library/bin';
import { onLibraryChange } from '@/library/changes';
import { previewImport, runImport } from '@/library/import/import-file';
import { listSummaries, readBody, removeArticle, saveArticle } from '@/library/library';
import { changeArticles } from '@/library/organise';
import { catchUp } from '@/library/search/catch-up';
import { keepSecondCopy } from '@/library/second-copy/keep-copy';
import { keepVersion } from '@/library/versions';
import { generateArticle } from './generate-articles';

/** What the page tells: what it begins, and what was confirmed before the browser was killed. */
export type Told =
  | { readonly did: 'save' | 'delete'; readonly id: string }
  | { readonly did: 'begin-tag' | 'tag'; readonly ids: readonly string[]; readonly tag: string }
  | { readonly did: 'stage' | 'import'; readonly ids: readonly string[] }
  | { readonly did: 'version'; readonly id: string; readonly text: string }
  | { readonly did: 'backup' | 'restore' | 'index' }
  /** The second copy begins to follow what was told so far, and has. */
  | { readonly did: 'copying' | 'copied' };

type Tell = (told: Told) => void;

/** Articles that bulk changes and imports take at once. */
const atOnce = { tagged: 200, imported: 120 };

/** Each thing that is done, and how often of a hundred times. */
const deeds: readonly (readonly [number, (number: number, tell: Tell) => Promise<void>])[] = [
  [40, save],
  [15, tag],
  [12, importLinks],
  [10, keepAnother],
  [6, deleteOne],
  [9, backUpAndRestore],
  [8, index],
];

/** Uses the library without a pause until the browser is killed; tells each change once it is confirmed. */
export async function churn(seed: number, tell: Tell): Promise<void> {
  followSecondCopy(tell);
  for (let number = seed * 10_000; ; number += 1) {
    const chance = (Math.imul(number, 2_654_435_761) >>> 0) % 100;
    let upTo = 0;
    const deed = deeds.find(([often]) => (upTo += often) > chance)?.[1] ?? save;
    await deed(number, tell);
  }
}

/** As the background does, in the same times (`actions/follow-library.ts`). */
function followSecondCopy(tell: Tell): void {
  const copy = createFollower(
    async () => {
      tell({ did: 'copying' });
      await keepSecondCopy();
      tell({ did: 'copied' });
    },
    { quiet: 250, atMost: 1000 },
  );
  onLibraryChange(copy.soon);
}

async function save(number: number, tell: Tell): Promise<void> {
  const { summary } = await saveArticle(generateArticle(number));
  tell({ did: 'save', id: summary.id });
}

async function tag(number: number, tell: Tell): Promise<void> {
  const ids = (await listSummaries({ limit: atOnce.tagged })).map(({ id }) => id);
  const name = `tag ${number}`;
  tell({ did: 'begin-tag', ids, tag: name });
  await changeArticles(ids, { addTags: [name], isFavourite: number % 2 === 0 });
  tell({ did: 'tag', ids, tag: name });
}

async function importLinks(number: number, tell: Tell): Promise<void> {
  const urls = Array.from(
    { length: atOnce.imported },
    (_nothing, row) => `https://import.example/${number}/${row}`,
  );
  const ids = await Promise.all(urls.map((url) => articleId(url, '')));
  await previewImport(new Blob([urls.join('\n')]));
  tell({ did: 'stage', ids });
  await runImport(() => undefined);
  tell({ did: 'import', ids });
}

async function keepAnother(number: number, tell: Tell): Promise<void> {
  const [summary] = await listSummaries({ limit: 1 });
  const article = summary && (await readBody(summary.id));
  if (!article) return save(number, tell);
  const text = `Corrected for the ${number}th time.\n${article.text}`;
  await keepVersion({ ...article, text });
  tell({ did: 'version', id: summary.id, text: article.text });
}

async function deleteOne(number: number, tell: Tell): Promise<void> {
  const { summary } = await saveArticle(generateArticle(number));
  await removeArticle(summary.id);
  await deleteForGood([summary.id]);
  tell({ did: 'delete', id: summary.id });
}

async function backUpAndRestore(_number: number, tell: Tell): Promise<void> {
  const backup = await new Response(writeBackup()).blob();
  tell({ did: 'backup' });
  await restoreBackup(backup, 'merge');
  tell({ did: 'restore' });
}

async function index(_number: number, tell: Tell): Promise<void> {
  await catchUp();
  tell({ did: 'index' });
}
