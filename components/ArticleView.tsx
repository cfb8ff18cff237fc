import type { Article } from '@/article/article';
import { text } from '@/platform/texts';
import { articlePictures, type ArticlePicture } from '@/reading/article-pictures';
import { watchPictures } from '@/reading/picture-failure';
import { offerPictures } from '@/reading/pictures-on-tap';
import type { StoredPictures } from '@/reading/stored-pictures';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { DoubtNote, type Answers } from './DoubtNote';
import { HiddenBlocks } from './HiddenBlocks';
import { LeadPicture } from './LeadPicture';
import type { LightBox } from './LightBox';
import { NotePopover } from './NotePopover';
import { useHiddenBlocks, type BlockMemory } from './use-hidden-blocks';

type ArticleViewProps = {
  readonly article: Article;
  /** Milliseconds since 1970, for the age of the article; the moment of drawing where not given. */
  readonly now?: number;
  /** Keeps each picture away until it is asked for. */
  readonly picturesOnTap?: boolean;
  /** The same for those that are not kept on this device: the article came from a file. */
  readonly isFromFile?: boolean;
  /** Pictures that are kept on this device. */
  readonly pictures?: StoredPictures | undefined;
  /** What was decided about blocks of this site, and where it is kept; without it nothing is remembered. */
  readonly memory?: BlockMemory;
  /** Other answers to what the story is; without it none are offered. */
  readonly answers?: Answers;
  /** What stands between the head and the story, such as a word that its page has changed. */
  readonly note?: ComponentChildren;
  /** What comes after the story, such as the next thing to read. */
  readonly children?: ComponentChildren;
};

type OpenLightBox = {
  readonly LightBox: typeof LightBox;
  readonly pictures: readonly ArticlePicture[];
  readonly index: number;
};

/**
 * A whole article, as the popup, reader mode and a saved copy all show it. Its size is that of
 * `--reading-size` and `--reading-leading`; it fills what it stands in up to `--reading-measure`.
 */
export function ArticleView({
  article,
  now = Date.now(),
  picturesOnTap = false,
  isFromFile = false,
  pictures,
  memory,
  answers,
  note,
  children,
}: ArticleViewProps) {
  const root = useRef<HTMLElement>(null);
  const hidden = useHiddenBlocks(root, article, memory);
  const [lightBox, setLightBox] = useState<OpenLightBox | null>(null);

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
      const index = pictures.findIndex((each) => each.element === image);
      // Fetched when a picture is first looked at closely.
      void import('./LightBox').then(({ LightBox }) => setLightBox({ LightBox, pictures, index }));
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, []);

  // Also for the pictures of blocks that came back.
  useLayoutEffect(() => {
    if (!(picturesOnTap || isFromFile) || !root.current) return undefined;
    const label = (alt: string) => (alt ? text('pictureTapNamed', alt) : text('pictureTap'));
    return offerPictures(root.current, label, picturesOnTap ? 'all' : 'distant');
  }, [picturesOnTap, isFromFile, pictures, article, hidden.shown]);

  return (
    <article
      class={hidden.isPointing ? 'article article-pointing' : 'article'}
      ref={root}
      tabIndex={-1}
      aria-labelledby="article-title"
      lang={article.lang || undefined}
      dir={article.dir}
      data-from-file={isFromFile ? '' : undefined}
    >
      <ArticleHeader article={article} now={now} />
      <DoubtNote article={article} answers={answers} />
      {note}
      {article.leadPicture && (
        <LeadPicture
          key={article.leadPicture.src}
          picture={article.leadPicture}
          pictures={pictures}
        />
      )}
      <ArticleBody
        html={article.body}
        pictures={pictures}
        removed={article.removed}
        shown={hidden.shown}
      />
      <HiddenBlocks
        blocks={article.removed}
        shown={hidden.shown}
        onToggle={hidden.toggle}
        hiddenHere={hidden.hiddenHere}
        onBringBack={hidden.bringBack}
        isPointing={memory ? hidden.isPointing : null}
        onPoint={hidden.point}
        remembered={hidden.remembered}
        onForget={hidden.forget}
      />
      <NotePopover root={root} />
      {children}
      {lightBox && (
        <lightBox.LightBox
          pictures={lightBox.pictures}
          index={lightBox.index}
          onMove={(index) => setLightBox({ ...lightBox, index })}
          onClose={() => setLightBox(null)}
        />
      )}
    </article>
  );
}
