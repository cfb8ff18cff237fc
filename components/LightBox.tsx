import { ChevronLeft, ChevronRight, Maximize2, Minimize2, X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { text } from '@/platform/texts';
import type { ArticlePicture } from '@/reading/article-pictures';
import { Button } from './Button';
import { Modal } from './Modal';

type LightBoxProps = {
  readonly pictures: readonly ArticlePicture[];
  /** Which one of them is shown. */
  readonly index: number;
  readonly onMove: (index: number) => void;
  readonly onClose: () => void;
};

/** A picture on the whole window with its caption; zoom by a click or Enter, arrows lead to the others. */
export function LightBox({ pictures, index, onMove, onClose }: LightBoxProps) {
  const [isFull, setIsFull] = useState(false);
  useEffect(() => setIsFull(false), [index]);

  const picture = pictures[index];
  if (!picture) return null;
  const go = (step: 1 | -1) => {
    if (pictures[index + step]) onMove(index + step);
  };

  return (
    <Modal
      class="light-box"
      label={text('lightBoxTitle')}
      onClose={onClose}
      onKey={(event) => {
        if (event.key === 'ArrowRight') go(1);
        if (event.key === 'ArrowLeft') go(-1);
        if (event.key === '+' || event.key === '=') setIsFull(true);
        if (event.key === '-') setIsFull(false);
      }}
    >
      <div class="light-box-bar">
        <span>{pictures.length > 1 ? text('lightBoxCount', index + 1, pictures.length) : ''}</span>
        <Button
          icon={isFull ? Minimize2 : Maximize2}
          iconOnly
          label={text(isFull ? 'lightBoxFit' : 'lightBoxZoom')}
          onPress={() => setIsFull(!isFull)}
        />
        <Button icon={X} iconOnly label={text('readingClose')} shortcut="Esc" onPress={onClose} />
      </div>
      <div class={isFull ? 'light-box-stage light-box-full' : 'light-box-stage'}>
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- the button in the bar does the same by the keyboard */}
        <img
          key={picture.src}
          src={picture.src}
          alt={picture.alt}
          referrerpolicy="no-referrer"
          onClick={() => setIsFull(!isFull)}
        />
      </div>
      {(picture.caption || picture.alt) && (
        <p class="light-box-caption">
          <bdi>{picture.caption || picture.alt}</bdi>
        </p>
      )}
      {index > 0 && (
        <Button
          class="light-box-last"
          icon={ChevronLeft}
          iconOnly
          label={text('lightBoxLast')}
          shortcut="←"
          onPress={() => go(-1)}
        />
      )}
      {index < pictures.length - 1 && (
        <Button
          class="light-box-next"
          icon={ChevronRight}
          iconOnly
          label={text('lightBoxNext')}
          shortcut="→"
          onPress={() => go(1)}
        />
      )}
    </Modal>
  );
}
