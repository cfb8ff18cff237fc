import * as v from 'valibot';
import type { Article } from '@/article/article';
import { parseArticle } from '@/article/parse-article';
import { keepPlace, removeArticle, restoreArticle, setReadingState } from '@/library/library';
import { keepVersion } from '@/library/versions';
import { FailureError } from '@/platform/failure-error';
import { liveKeys, openShortcutSettings } from '@/platform/commands';
import type { Asker, Handlers } from '@/platform/messages';
import { report } from '@/platform/report';
import { changeHandlers } from './answer-changes';
import { closeReader, tellReadingPlace } from './close-reader';
import { readHandover } from './handover';
import { keepSavedPictures, startFetching } from './keep-pictures';
import { tellOverlay } from './overlay';
import { pageSource } from './page-source';
import { readByItself, readerClosed } from './read-by-itself';
import type { Requests } from './requests';
import { saveSafely } from './save-safely';
import { openBeside, toggleReader } from './toggle-reader';

const readingStates = ['unread', 'reading', 'read', 'archived'] as const;
const id = v.object({ id: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)) });
const handover = v.object({ handover: v.pipe(v.string(), v.uuid()) });
const place = v.object({
  quote: v.pipe(v.string(), v.maxLength(1000)),
  prefix: v.pipe(v.string(), v.maxLength(32)),
  suffix: v.pipe(v.string(), v.maxLength(32)),
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const placed = v.object({
  ...id.entries,
  place,
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

/**
 * How the background, the one writer, answers each request: changes only after they are durable.
 * Scripts in pages may ask for nothing but a tab beside their own.
 */
export const requestHandlers: Handlers<Requests> = {
  ...changeHandlers,
  wake: { from: 'extension-pages', narrow: nothing, answer: () => Promise.resolve(null) },
  'save-article': {
    from: 'extension-pages',
    narrow: narrowArticle,
    answer: async ({ article }) => {
      const saved = await saveSafely(article);
      // Saved it is by now: pictures come when they come.
      void keepSavedPictures(saved.summary.id).catch(report);
      return saved;
    },
  },
  'keep-version': {
    from: 'extension-pages',
    narrow: narrowArticle,
    answer: ({ article }) => keepVersion(article),
  },
  'remove-article': {
    from: 'extension-pages',
    narrow: narrowTo(id),
    answer: async (asked) => {
      await removeArticle(asked.id);
      return null;
    },
  },
  'restore-article': {
    from: 'extension-pages',
    narrow: narrowTo(id),
    answer: (asked) => restoreArticle(asked.id),
  },
  'set-reading-state': {
    from: 'extension-pages',
    narrow: narrowTo(v.object({ ...id.entries, state: v.picklist(readingStates) })),
    answer: async (asked) => {
      await setReadingState(asked.id, asked.state);
      return null;
    },
  },
  'fetch-pictures': { from: 'extension-pages', narrow: nothing, answer: startFetching },
  'keep-place': {
    from: 'extension-pages',
    narrow: narrowTo(placed),
    answer: async (asked) => {
      await keepPlace(asked.id, asked.place, asked.progress);
      return null;
    },
  },
  'live-keys': { from: 'extension-pages', narrow: nothing, answer: liveKeys },
  'open-shortcut-settings': {
    from: 'extension-pages',
    narrow: nothing,
    answer: async () => {
      await openShortcutSettings();
      return null;
    },
  },
  'toggle-reader': {
    from: 'extension-pages',
    narrow: narrowTo(v.object({ tabId: v.pipe(v.number(), v.integer(), v.minValue(0)) })),
    answer: async (asked) => {
      await toggleReader(asked.tabId);
      return null;
    },
  },
  'take-handover': {
    from: 'extension-pages',
    narrow: narrowTo(handover),
    answer: async (asked) => {
      const found = await readHandover(asked.handover);
      if (found === null) return null;
      return { article: found.article, isPrivate: found.isPrivate };
    },
  },
  'page-source': {
    from: 'extension-pages',
    narrow: narrowTo(handover),
    answer: (asked) => pageSource(asked.handover),
  },
  'reader-ready': {
    from: 'extension-pages',
    narrow: narrowTo(handover),
    answer: async (asked, asker) => {
      if (asker.frameId > 0) await tellOverlay(tabOf(asker), 'reader-is-ready', asked);
      return null;
    },
  },
  'reader-at': {
    from: 'extension-pages',
    narrow: narrowTo(v.object({ place: v.nullable(place) })),
    answer: async (asked, asker) => {
      if (asker.frameId > 0) await tellReadingPlace(tabOf(asker), asked.place);
      return null;
    },
  },
  'close-reader': {
    from: 'extension-pages',
    narrow: narrowTo(v.object({ place: v.nullable(place) })),
    answer: async (asked, asker) => {
      await closeReader(tabOf(asker), asker.frameId > 0, asked.place);
      return null;
    },
  },
  'open-beside': {
    from: 'content-scripts-too',
    narrow: narrowTo(handover),
    answer: async (asked, asker) => {
      const found = await readHandover(asked.handover);
      // A token is good in the tab it was made for, and nowhere else.
      if (found?.tabId !== tabOf(asker)) throw new FailureError('refused');
      // Nobody asked for it, so nobody wants a tab of it either.
      if (!found.isByItself) await openBeside(found.tabId, asked.handover);
      return null;
    },
  },
  'reader-closed': {
    from: 'content-scripts-too',
    narrow: nothing,
    answer: async (_, asker) => {
      await readerClosed(tabOf(asker));
      return null;
    },
  },
  'read-by-itself': {
    from: 'content-scripts-too',
    narrow: nothing,
    answer: async (_, asker) => {
      await readByItself(tabOf(asker));
      return null;
    },
  },
};

function narrowArticle(payload: unknown): { readonly article: Article } {
  const { article } = narrowTo(v.object({ article: v.unknown() }))(payload);
  return { article: parseArticle(article) };
}

function nothing(): null {
  return null;
}

function narrowTo<Schema extends v.GenericSchema>(schema: Schema) {
  return (payload: unknown): v.InferOutput<Schema> => {
    const result = v.safeParse(schema, payload, { abortEarly: true });
    if (!result.success) throw new FailureError('refused');
    return result.output;
  };
}

function tabOf(asker: Asker): number {
  if (asker.tabId === null) throw new FailureError('refused');
  return asker.tabId;
}
