import type { RemovedBlock } from '@/article/article';
import { sanitize } from '@/article/sanitize';
import type { UnsafeHtml } from '@/article/unsafe-html';
import { plural, text } from '@/platform/texts';
import { dressBody } from '@/reading/dress-body';
import { layOutBeginning } from '@/reading/first-layout';
import { showStored, type StoredPictures } from '@/reading/stored-pictures';
import { useLayoutEffect, useRef } from 'preact/hooks';

type ArticleBodyProps = {
  readonly html: UnsafeHtml;
  /** Pictures of it that are kept on this device; none where not given. */
  readonly pictures?: StoredPictures | undefined;
  readonly removed: readonly RemovedBlock[];
  /** The hidden blocks that a person has brought back, by their place in `removed`. */
  readonly shown: ReadonlySet<number>;
};

/**
 * The one component through which a page's HTML enters ours, as the sanitiser's fragment.
 * Its nodes are made once for each `html`: nothing else that changes around them, settings
 * included, makes them anew.
 */
export function ArticleBody({ html, pictures, removed, shown }: ArticleBodyProps) {
  const body = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = body.current;
    if (!element) return;
    const fragment = sanitize(html);
    if (pictures) showStored(fragment, pictures);
    dressBody(fragment, {
      table: text('articleTable'),
      enlarge: (alt) => (alt ? text('pictureEnlargeNamed', alt) : text('pictureEnlarge')),
      gallery: (pictures) => plural('gallery', pictures),
      note: (mark) => text('noteNamed', mark),
      noteBack: (mark) => text('noteBack', mark),
    });
    element.replaceChildren(fragment);
    layOutBeginning(element);
  }, [html, pictures]);

  useLayoutEffect(() => {
    const element = body.current;
    if (!element || (shown.size === 0 && !element.querySelector('[data-revealed]')))
      return undefined;
    let isCurrent = true;
    // Few bring anything back: what finds the spot is fetched when somebody does.
    void import('@/reading/reveal-blocks').then(({ revealBlocks }) => {
      if (isCurrent) revealBlocks(element.closest('article') ?? element, element, removed, shown);
    });
    return () => {
      isCurrent = false;
    };
  }, [html, removed, shown]);

  return <div class="article-body" ref={body} />;
}
