import * as v from 'valibot';
import { deleteForGood } from '@/library/bin';
import { changeArticles, undoChange } from '@/library/organise';
import { rebuildLibrary } from '@/library/second-copy/rebuild-library';
import { FailureError } from '@/platform/failure-error';
import type { Handler } from '@/platform/messages';
import { largestBatch } from './change-saved';
import { lookAfterLibrary } from './follow-library';
import type { Requests } from './requests';

const readingState = v.picklist(['unread', 'reading', 'read', 'archived'] as const);
const id = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
const ids = v.pipe(v.array(id), v.maxLength(largestBatch));
/** As `cleanTag` keeps them, and as many as nobody has on one article. */
const tags = v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(500));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const change = v.object({
  readingState: v.exactOptional(readingState),
  isFavourite: v.exactOptional(v.boolean()),
  addTags: v.exactOptional(tags),
  removeTags: v.exactOptional(tags),
  isBinned: v.exactOptional(v.boolean()),
});
const before = v.object({
  id,
  readingState: v.exactOptional(readingState),
  isFavourite: v.exactOptional(v.boolean()),
  addTags: v.exactOptional(tags),
  removeTags: v.exactOptional(tags),
  deletedAt: v.exactOptional(v.nullable(moment)),
});

type Name =
  'change-articles' | 'undo-change' | 'delete-for-good' | 'look-after-library' | 'rebuild-library';

/**
 * How the background answers for changes of many articles, one batch a request, durable when
 * answered, and for the library as a whole.
 */
export const changeHandlers: {
  readonly [Each in Name]: Handler<Requests[Each]['payload'], Requests[Each]['answer']>;
} = {
  'change-articles': {
    from: 'extension-pages',
    narrow: narrowTo(v.object({ ids, change })),
    answer: (asked) => changeArticles(asked.ids, asked.change),
  },
  'undo-change': {
    from: 'extension-pages',
    narrow: narrowTo(v.object({ before: v.pipe(v.array(before), v.maxLength(largestBatch)) })),
    answer: async (asked) => {
      await undoChange(asked.before);
      return null;
    },
  },
  'delete-for-good': {
    from: 'extension-pages',
    narrow: narrowTo(v.object({ ids })),
    answer: (asked) => deleteForGood(asked.ids),
  },
  'look-after-library': {
    from: 'extension-pages',
    narrow: () => null,
    answer: async () => {
      // Healing takes its time; the marker tells how far it is.
      void lookAfterLibrary();
      return null;
    },
  },
  'rebuild-library': {
    from: 'extension-pages',
    narrow: () => null,
    answer: async () => {
      await rebuildLibrary();
      void lookAfterLibrary();
      return null;
    },
  },
};

function narrowTo<Schema extends v.GenericSchema>(schema: Schema) {
  return (payload: unknown): v.InferOutput<Schema> => {
    const result = v.safeParse(schema, payload, { abortEarly: true });
    if (!result.success) throw new FailureError('refused');
    return result.output;
  };
}
