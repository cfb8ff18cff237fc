import { openDB } from 'idb';
import { articleId } from '@/article/address';
import { articlePart, newDraft } from '@/library/new-record';
import { libraryName, openLibrary } from '@/library/open-library';
import { type LibrarySchema, schemaSteps } from '@/library/schema';
import { toRecord } from '@/library/summary-record';
import { readUpgradeCopy } from '@/library/upgrade-copy';
import { generateArticle } from './generate-articles';

/** Makes a library as the first Lede left it, with `count` articles. */
export async function makeOldLibrary(count: number): Promise<void> {
  const library = await openDB<LibrarySchema>(libraryName, 1, {
    upgrade: (database, _old, _new, transaction) => schemaSteps[0]?.(database, transaction),
  });
  const stamp = { counter: 1, replica: 'old' };
  const articles = await Promise.all(
    Array.from({ length: count }, async (_nothing, number) => {
      const article = generateArticle(number);
      return { id: await articleId(article.url, ''), article };
    }),
  );
  const transaction = library.transaction(['summaries', 'bodies'], 'readwrite');
  for (const { id, article } of articles) {
    const draft = newDraft(id, articlePart(article, Date.now()), { life: 0, stamp });
    void transaction.objectStore('summaries').put(toRecord(draft, 1));
    void transaction.objectStore('bodies').put({ id, article });
  }
  await transaction.done;
  library.close();
}

/** Opens it with the Lede of now, which upgrades it. Answers with its version. */
export async function upgradeLibrary(): Promise<number> {
  return (await openLibrary()).version;
}

/** What is wrong with an old library of `count` articles whose upgrade was killed. */
export async function checkUpgrade(count: number): Promise<readonly string[]> {
  const wrong: string[] = [];
  const before = await openDB(libraryName);
  const { version } = before;
  const names = [...before.objectStoreNames];
  before.close();
  const isOld = version === 1 && !names.includes('versions');
  const isNew = version === schemaSteps.length && names.includes('versions');
  if (!isOld && !isNew) wrong.push(`Half upgraded: version ${version} with ${names.join()}`);
  const copy = await readUpgradeCopy();
  const copied = copy?.records.filter(({ store }) => store === 'summaries').length ?? 0;
  if (isNew && copied !== count) wrong.push(`Upgraded with ${copied} of ${count} records copied`);
  const library = await openLibrary();
  if (library.version !== schemaSteps.length) wrong.push('It cannot be upgraded any more');
  for (const store of ['summaries', 'bodies'] as const) {
    const found = await library.count(store);
    if (found !== count) wrong.push(`${found} of ${count} ${store}`);
  }
  return wrong;
}
