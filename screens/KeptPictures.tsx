import '@/assets/work-progress.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { fetchPictures } from '@/actions/fetch-pictures';
import { picturePattern, shownPictureSources } from '@/actions/picture-sources';
import type { Article } from '@/article/article';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { WorkProgress } from '@/components/WorkProgress';
import { failureCode } from '@/platform/failure-error';
import { askPermission } from '@/platform/permissions';
import { report } from '@/platform/report';
import { plural, text, uiLanguage } from '@/platform/texts';
import { countText } from './import-texts';
import type { Say } from './use-notice';
import { useWork } from './use-work';

type Pictures = {
  readonly sources: readonly string[];
  readonly missing: readonly string[];
  /** The sites of those that are missing. */
  readonly hosts: readonly string[];
};

type KeptPicturesProps = {
  readonly article: Article;
  /** Of the saved article; null while nobody knows. */
  readonly id: string | null;
  readonly say: Say;
};

/** At the end of a saved article: whether its pictures are there without a network, and how they come to be. */
export function KeptPictures({ article, id, say }: KeptPicturesProps) {
  const [pictures, setPictures] = useState<Pictures | null>(null);
  const { progress, run } = useWork(say);

  const look = useCallback(async (): Promise<Pictures | null> => {
    if (id === null) return null;
    const { listPictures } = await import('@/library/pictures/kept-pictures');
    const [sources, listed] = await Promise.all([shownPictureSources(article), listPictures(id)]);
    const kept = new Set(listed);
    const missing = sources.filter((src) => !kept.has(src));
    const found = { sources, missing, hosts: [...new Set(missing.map(hostOf))].sort() };
    setPictures(found);
    return found;
  }, [article, id]);
  useEffect(() => void look().catch(report), [look]);

  const fetchThem = (articleId: string, { missing }: Pictures) =>
    run(async (onProgress) => {
      const { countWanted, wantPictures } = await import('@/library/pictures/wanted-pictures');
      await wantPictures(articleId, missing);
      const total = missing.length;
      const tell = async () => {
        const { waiting } = await countWanted(articleId);
        onProgress({ done: Math.max(0, total - waiting), total });
      };
      await fetchPictures(() => void tell().catch(report));
      const left = await look();
      if (left && left.missing.length > 0) say(plural('picturesFailed', left.missing.length));
    });
  const keep = (articleId: string, wanted: Pictures) => {
    // The first thing in the click: a prompt comes only from there.
    const asking = askPermission({ origins: wanted.hosts.map(picturePattern) });
    void asking
      .then((isGranted) =>
        isGranted ? fetchThem(articleId, wanted) : say(text('picturesRefused')),
      )
      .catch((error: unknown) => {
        report(error);
        say(failureText(failureCode(error)));
      });
  };

  if (id === null || !pictures || pictures.sources.length === 0) return null;
  return (
    <div class="kept-pictures" lang={uiLanguage()} dir="auto" data-apart="">
      {progress ? (
        <WorkProgress
          label={text('picturesFetching')}
          part={progress.total === 0 ? null : progress.done / progress.total}
          words={text('importProgress', countText(progress.done), countText(progress.total))}
        />
      ) : pictures.missing.length === 0 ? (
        <p>{text('picturesHere')}</p>
      ) : (
        <>
          <Button
            look="outlined"
            label={plural('picturesKeep', pictures.missing.length)}
            onPress={() => keep(id, pictures)}
          />
          <p>
            {text('picturesFrom')} <bdi>{pictures.hosts.join(', ')}</bdi>
          </p>
        </>
      )}
    </div>
  );
}

function hostOf(address: string): string {
  return new URL(address).hostname;
}
