import type { Figure } from '@/article/article';
import { oneLine } from '@/article/one-line';
import { safePictureAddress } from '@/article/safe-address';
import { text } from '@/platform/texts';
import type { StoredPictures } from '@/reading/stored-pictures';

type LeadPictureProps = {
  readonly picture: Figure;
  /** Pictures that are kept on this device. */
  readonly pictures?: StoredPictures | undefined;
};

/** The picture above the text, with its caption and credit; nothing where its address is not safe. */
export function LeadPicture({ picture, pictures }: LeadPictureProps) {
  const src = safePictureAddress(picture.src);
  if (src === '') return null;
  const stored = pictures?.get(src);
  const alt = oneLine(picture.alt, 1000);
  const caption = oneLine(picture.caption, 1000);
  const credit = oneLine(picture.credit, 200);
  return (
    <figure class="article-lead" data-apart="">
      <button
        type="button"
        class="picture-open"
        aria-label={alt ? text('pictureEnlargeNamed', alt) : text('pictureEnlarge')}
      >
        <img
          src={stored ?? src}
          data-stored={stored === undefined ? undefined : ''}
          alt={alt}
          width={picture.width || undefined}
          height={picture.height || undefined}
          referrerpolicy="no-referrer"
          loading="lazy"
          decoding="async"
        />
      </button>
      {(caption || credit) && (
        <figcaption>
          {caption && <bdi>{caption}</bdi>} {credit && <bdi class="article-credit">{credit}</bdi>}
        </figcaption>
      )}
    </figure>
  );
}
