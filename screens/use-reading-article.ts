import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { takeHandover } from '@/actions/handover-ahead';
import { readSavedWithPictures } from '@/actions/read-saved-pictures';
import type { Article } from '@/article/article';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { readingAddress, type ReadingAddress } from '@/reading/reading-address';
import { releasePictures, storedPictures, type StoredPictures } from '@/reading/stored-pictures';

/** What the reading screen has to show. */
export type ReadingSource =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly article: Article;
      /** The token it was handed over under; null for a saved article. */
      readonly handover: string | null;
      /** The text that was on screen in the page when reader mode was asked for; '' for its beginning. */
      readonly at: string;
      /** Whether it comes from a private window; what is saved does not. */
      readonly isPrivate: boolean;
      /** Pictures that are kept on this device; null where the article is not a saved one. */
      readonly pictures: StoredPictures | null;
      /** What is not kept of its pictures is asked for on tap only. */
      readonly isFromFile: boolean;
      /** When this text was read, in milliseconds since 1970, where it is an earlier one; else null. */
      readonly earlierAt: number | null;
    }
  | {
      readonly status: 'failed';
      readonly code: string;
      /** Told here because no other place was left: trying again here would change nothing. */
      readonly isFinal?: boolean;
    };

const loading: ReadingSource = { status: 'loading' };

/** Fetches what the page's own address asks for, again whenever that changes or `retry` is called. */
export function useReadingArticle(isFramed: boolean): { source: ReadingSource; retry: () => void } {
  const [source, setSource] = useState<ReadingSource>(loading);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    window.addEventListener('hashchange', retry);
    return () => window.removeEventListener('hashchange', retry);
  }, [retry]);

  // Asked for at once: after the first paint, as effects run, would be a frame later.
  useLayoutEffect(() => {
    let isCurrent = true;
    let current: ReadingSource = loading;
    setSource(loading);
    void fetchSource(readingAddress(location.hash, isFramed)).then((found) => {
      if (!isCurrent) return release(found);
      current = found;
      setSource(found);
    });
    return () => {
      isCurrent = false;
      release(current);
    };
  }, [attempt, isFramed]);

  return { source, retry };
}

function release(source: ReadingSource): void {
  if (source.status === 'ready' && source.pictures) releasePictures(source.pictures);
}

async function fetchSource(address: ReadingAddress): Promise<ReadingSource> {
  try {
    return await find(address);
  } catch (error) {
    report(error);
    return { status: 'failed', code: failureCode(error) };
  }
}

async function find(address: ReadingAddress): Promise<ReadingSource> {
  switch (address.kind) {
    case 'nothing':
      return { status: 'failed', code: 'nothing-handed-over' };
    case 'failure':
      return { status: 'failed', code: address.code, isFinal: true };
    case 'saved': {
      const { takenAt: earlierAt } = address;
      const found = await readSavedWithPictures(address.id, earlierAt);
      if (!found) return { status: 'failed', code: 'not-found' };
      const { article, isFromFile } = found;
      const pictures = storedPictures(found.pictures);
      const saved = { handover: null, at: '', isPrivate: false };
      return { status: 'ready', article, ...saved, isFromFile, pictures, earlierAt };
    }
    case 'handover': {
      const found = await takeHandover(address.token);
      if (!found) return { status: 'failed', code: 'handover-gone' };
      return {
        status: 'ready',
        article: found.article,
        handover: address.token,
        at: address.at,
        isPrivate: found.isPrivate,
        pictures: null,
        isFromFile: false,
        earlierAt: null,
      };
    }
  }
}
