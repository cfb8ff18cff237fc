import { useEffect, useState } from 'preact/hooks';
import { listSaved } from '@/actions/read-library';
import type { NextArticle } from '@/components/EndOfArticle';
import { onLibraryChange } from '@/library/changes';
import type { Summary } from '@/library/summary';
import { report } from '@/platform/report';

/** How many of the newest are looked through: whoever keeps more unread chooses from the list. */
const lookedThrough = 200;

/** The newest saved article that is not read yet, apart from the one with this id; null where there is none. */
export function useNextUnread(id: string | null): NextArticle | null {
  const [next, setNext] = useState<NextArticle | null>(null);

  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const list = await listSaved(lookedThrough);
      const found = list.find((each) => each.id !== id && isUnread(each));
      if (isCurrent) setNext(found ? nextArticle(found) : null);
    };
    // Not needed before the last line: the article comes first.
    const timer = setTimeout(() => void look().catch(report), 500);
    const stop = onLibraryChange(() => void look().catch(report));
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stop();
    };
  }, [id]);

  return next;
}

function isUnread({ readingState }: Summary): boolean {
  return readingState === 'unread' || readingState === 'reading';
}

function nextArticle(summary: Summary): NextArticle {
  return {
    href: `#saved=${summary.id}`,
    title: summary.title || summary.host,
    siteName: summary.siteName || summary.host,
    minutes: summary.minutes,
    lang: summary.lang,
    dir: summary.dir,
  };
}
