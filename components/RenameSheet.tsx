import { useState } from 'preact/hooks';
import { text } from '@/platform/texts';
import { Button } from './Button';
import { Modal } from './Modal';

type Props = {
  readonly tag: string;
  readonly allTags: readonly string[];
  /** '' takes the tag off everything. */
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
};

/** Gives a tag another name; a name that is in use makes two tags one, which is said before. */
export function RenameSheet({ tag, allTags, onRename, onClose }: Props) {
  const [name, setName] = useState(tag);
  const clean = name.trim().replace(/\s+/g, ' ');
  const isMerge = clean !== tag && allTags.includes(clean);
  return (
    <Modal class="sheet" label={text('tagRenameTitle', tag)} onClose={onClose}>
      <form
        class="sheet-inside"
        onSubmit={(event) => {
          event.preventDefault();
          if (clean !== '' && clean !== tag) onRename(clean);
        }}
      >
        <h2>
          <bdi>{text('tagRenameTitle', tag)}</bdi>
        </h2>
        <input
          class="sheet-input"
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the one field of a dialog that was asked for
          autofocus
          value={name}
          maxLength={100}
          aria-label={text('tagName')}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <output class="sheet-hint">{isMerge && text('tagMergeHint', clean)}</output>
        <div class="sheet-ways">
          <button type="button" class="button-link sheet-far" onClick={() => onRename('')}>
            {text('tagRemove')}
          </button>
          <Button label={text('sheetCancel')} onPress={onClose} />
          <Button
            look="main"
            label={text(isMerge ? 'tagMerge' : 'tagRenameDo')}
            disabled={clean === '' || clean === tag}
            onPress={() => onRename(clean)}
          />
        </div>
      </form>
    </Modal>
  );
}
