import { useState } from 'preact/hooks';
import { findAllIds } from '@/actions/search-saved';
import type { RowDeed } from '@/components/LibraryRow';
import type { SelectionDeed } from '@/components/SelectionBar';
import type { ArticleChange } from '@/library/organise';
import type { Summary } from '@/library/summary';
import { listTagged } from '@/library/tags';
import { type PluralKey, plural, text } from '@/platform/texts';
import { report } from '@/platform/report';
import type { GoTo } from './use-saved-address';
import type { useListCursor } from './use-list-cursor';
import type { useSavedChanges } from './use-saved-changes';

/** A sheet that a deed opens. */
export type Sheet =
  | { readonly kind: 'tags'; readonly ids: readonly string[]; readonly tags: readonly string[] }
  | { readonly kind: 'rename'; readonly tag: string }
  | { readonly kind: 'for-good'; readonly ids: readonly string[] };

export type ListDeed = RowDeed | SelectionDeed | 'turn-read' | 'turn-favourite';

type Given = {
  readonly cursor: ReturnType<typeof useListCursor>;
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly changes: ReturnType<typeof useSavedChanges>;
  readonly isBin: boolean;
  /** The one tag that the list is filtered by, or null. */
  readonly tag: string | null;
  readonly goTo: GoTo;
};

/** What can be done with rows of the Saved page, by key, by bar or by the row's own buttons. */
export function useRowsDeeds({ cursor, summaries, changes, isBin, tag, goTo }: Given) {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const change = (ids: readonly string[], what: ArticleChange, done: PluralKey) => {
    void changes.change(ids, what, (count) => plural(done, count));
  };
  const known = (ids: readonly string[]) => ids.flatMap((id) => summaries.get(id) ?? []);
  /** Whether all of them are so already, as far as they are in view: then the deed turns it back. */
  const areAll = (ids: readonly string[], is: (summary: Summary) => boolean) => {
    const some = known(ids);
    return some.length > 0 && some.every(is);
  };

  const actOnAll = (ids: readonly string[], deed: ListDeed) => {
    if (ids.length === 0 || (isBin && deed !== 'restore' && deed !== 'delete-for-good')) return;
    switch (deed) {
      case 'archive':
        if (areAll(ids, ({ readingState }) => readingState === 'archived'))
          change(ids, { readingState: 'read' }, 'doneUnarchived');
        else change(ids, { readingState: 'archived' }, 'doneArchived');
        return;
      case 'read':
      case 'unread':
        change(ids, { readingState: deed }, deed === 'read' ? 'doneRead' : 'doneUnread');
        return;
      case 'turn-read':
        actOnAll(ids, areAll(ids, isDone) ? 'unread' : 'read');
        return;
      case 'favourite':
      case 'turn-favourite':
        if (areAll(ids, ({ isFavourite }) => isFavourite))
          change(ids, { isFavourite: false }, 'doneUnstarred');
        else change(ids, { isFavourite: true }, 'doneStarred');
        return;
      case 'delete':
        change(ids, { isBinned: true }, 'doneDeleted');
        return;
      case 'restore':
        change(ids, { isBinned: false }, 'doneRestored');
        return;
      case 'delete-for-good':
        if (isBin) setSheet({ kind: 'for-good', ids });
        return;
      case 'export':
        void changes.exportAll(ids);
        return;
      case 'tag': {
        const tags = new Set(known(ids).flatMap((summary) => summary.tags));
        setSheet({ kind: 'tags', ids, tags: [...tags].sort() });
      }
    }
  };

  return {
    sheet,
    closeSheet: () => setSheet(null),
    act: (deed: ListDeed) => actOnAll(cursor.targets(), deed),
    actOn: (id: string, deed: RowDeed) => actOnAll([id], deed),

    /** Opens the row that the keys are at, in a tab of its own. */
    open(): void {
      const row = cursor.scroller.current?.querySelector(`[data-id="${cursor.cursor.id ?? ''}"]`);
      row?.querySelector('a')?.click();
    },

    rename: tag === null ? null : () => setSheet({ kind: 'rename', tag }),

    emptyBin(): void {
      void findAllIds({ isBinned: true }).then(
        (ids) => setSheet({ kind: 'for-good', ids }),
        report,
      );
    },

    putTags(
      ids: readonly string[],
      { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
    ): void {
      setSheet(null);
      change(ids, { addTags: add, removeTags: remove }, 'doneTagged');
    },

    async renameTag(from: string, to: string): Promise<void> {
      setSheet(null);
      const ids = await listTagged(from);
      const what = { removeTags: [from], addTags: to === '' ? [] : [to] };
      await changes.change(ids, what, () =>
        to === '' ? text('tagRemoved', from) : text('tagRenamed', to),
      );
      goTo({ tags: to === '' ? [] : [to] }, false);
    },

    deleteForGood(ids: readonly string[]): void {
      setSheet(null);
      void changes.deleteForGood(ids, (count) => plural('doneForGood', count));
    },
  };
}

export type RowsDeeds = ReturnType<typeof useRowsDeeds>;

function isDone({ readingState }: Summary): boolean {
  return readingState === 'read' || readingState === 'archived';
}
