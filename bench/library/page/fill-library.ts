import { articleId } from '@/article/address';
import { articlePart, newDraft } from '@/library/new-record';
import { toRecord } from '@/library/summary-record';
import { inWriteTransaction } from '@/library/transaction';
import { nextStamp } from '@/library/clock';
import { generateArticle } from './generate-articles';

/** Puts articles `from` to `to` into the library, as saving would have, many at a time. */
export async function fillLibrary(from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += 500) {
    const articles = await Promise.all(
      Array.from({ length: Math.min(500, to - start) }, async (_nothing, position) => {
        const article = generateArticle(start + position);
        return {
          id: await articleId(article.url, ''),
          article,
          savedAt: 1.6e12 + start + position,
        };
      }),
    );
    await inWriteTransaction(['summaries', 'bodies', 'meta'], async (transaction) => {
      const stamp = await nextStamp(transaction.objectStore('meta'));
      await Promise.all(
        articles.flatMap(({ id, article, savedAt }) => {
          const draft = newDraft(id, articlePart(article, savedAt), { life: 0, stamp });
          return [
            transaction.objectStore('summaries').put(toRecord(draft, stamp.counter)),
            transaction.objectStore('bodies').put({ id, article }),
          ];
        }),
      );
    });
  }
}
