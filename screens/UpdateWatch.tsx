import { useEffect, useState } from 'preact/hooks';
import { onLibraryClosed } from '@/library/closed';
import { text } from '@/platform/texts';

/**
 * Says at the foot of any page of Lede that it was updated under it: what is on the screen stays,
 * saving and searching need the page anew. Nothing until then.
 */
export function UpdateWatch() {
  const [isUpdated, setIsUpdated] = useState(false);
  useEffect(() => onLibraryClosed(() => setIsUpdated(true)), []);

  return (
    <output class="undo-region update-region">
      {isUpdated && (
        <div class="undo-bar">
          <span class="undo-message">{text('updatedUnderPage')}</span>
          <button type="button" class="undo-button" onClick={() => location.reload()}>
            {text('updatedReload')}
          </button>
        </div>
      )}
    </output>
  );
}
