import type { Article } from '@/article/article';
import { text } from '@/platform/texts';
import { articlePictures, type ArticlePicture } from '@/reading/article-pictures';
import { watchPictures } from '@/reading/picture-failure';
import { offerPictures } from '@/reading/pictures-on-tap';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { DoubtNote } from './DoubtNote';
import { HiddenBlocks } from './HiddenBlocks';
import { LeadPicture } from './LeadPicture';
import { LightBox } from './LightBox';

type ArticleViewProps = {
  readonly article: Article;
  /** Milliseconds since 1970, for the age of the article; the moment of drawing where not given. */
  readonly now?: number;
  /** Keeps each picture away until it is asked for. */
  readonly picturesOnTap?: boolean;
  /** What comes after the story, such as the next thing to read. */
  readonly children?: ComponentChildren;
};

type OpenLightBox = { readonly pictures: readonly ArticlePicture[]; readonly index: number };

const nothing: ReadonlySet<number> = new Set();

/**
 * A whole article, as the popup, reader mode and a saved copy all show it. Its size is that of
 * `--reading-size` and `--reading-leading`; it fills what it stands in up to `--reading-measure`.
 */
export function ArticleView({
  article,
  now = Date.now(),
  picturesOnTap = false,
  children,
}: ArticleViewProps) {
  const root = useRef<HTMLElement>(null);
  const [shown, setShown] = useState(nothing);
  const [lightBox, setLightBox] = useState<OpenLightBox | null>(null);

  useEffect(() => setShown(nothing), [article]);

  // A picture fails in a later task: none is missed, though the nodes are there already.
  useLayoutEffect(() => {
    const texts = { missing: text('pictureMissing'), original: text('pictureOriginal') };
    return root.current ? watchPictures(root.current, texts) : undefined;
  }, []);

  // One listener for all pictures, those of the body too, which are no nodes of this drawing.
  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const onClick = (event: MouseEvent) => {
      const button = event.target instanceof Element && event.target.closest('.picture-open');
      const image = button && button.querySelector('img');
      if (!image) return;
      const pictures = articlePictures(element);
      setLightBox({ pictures, index: pictures.findIndex((each) => each.element === image) });
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, []);

  // Also for the pictures of blocks that came back.
  useLayoutEffect(() => {
    if (!picturesOnTap || !root.current) return undefined;
    return offerPictures(root.current, (alt) =>
      alt ? text('pictureTapNamed', alt) : text('pictureTap'),
    );
  }, [picturesOnTap, article, shown]);

  const toggle = (index: number) => {
    const next = new Set(shown);
    if (!next.delete(index)) next.add(index);
    setShown(next);
  };

  return (
    <article
      class="article"
      ref={root}
      tabIndex={-1}
      aria-labelledby="article-title"
      lang={article.lang || undefined}
      dir={article.dir}
    >
      <ArticleHeader article={article} now={now} />
      <DoubtNote article={article} />
      {article.leadPicture && (
        <LeadPicture key={article.leadPicture.src} picture={article.leadPicture} />
      )}
      <ArticleBody html={article.body} removed={article.removed} shown={shown} />
      <HiddenBlocks blocks={article.removed} shown={shown} onToggle={toggle} />
      {children}
      {lightBox && (
        <LightBox
          {...lightBox}
          onMove={(index) => setLightBox({ ...lightBox, index })}
          onClose={() => setLightBox(null)}
        />
      )}
    </article>
  );
}
