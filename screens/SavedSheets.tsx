import { ConfirmSheet } from '@/components/ConfirmSheet';
import { RenameSheet } from '@/components/RenameSheet';
import { TagSheet } from '@/components/TagSheet';
import { suggestTags } from '@/library/tags';
import { plural, text } from '@/platform/texts';
import { report } from '@/platform/report';
import type { SavedCounts } from './use-found';
import type { RowsDeeds } from './use-rows-deeds';

type Props = { readonly deeds: RowsDeeds; readonly counts: SavedCounts | null };

/** The sheet that a deed has opened, if any: tags, another name for a tag, or a last question. */
export function SavedSheets({ deeds, counts }: Props) {
  const { sheet, closeSheet } = deeds;
  const tags = (counts?.facets.tags ?? []).map(({ value, count }) => ({ tag: value, count }));
  switch (sheet?.kind) {
    case undefined:
      return null;
    case 'tags':
      return (
        <TagSheet
          title={plural('tagSheetTitle', sheet.ids.length)}
          tags={sheet.tags}
          suggest={(typed) => suggestTags(tags, typed)}
          onDone={(change) => deeds.putTags(sheet.ids, change)}
          onClose={closeSheet}
        />
      );
    case 'rename':
      return (
        <RenameSheet
          tag={sheet.tag}
          allTags={tags.map(({ tag }) => tag)}
          onRename={(name) => void deeds.renameTag(sheet.tag, name).catch(report)}
          onClose={closeSheet}
        />
      );
    case 'for-good':
      return (
        <ConfirmSheet
          question={plural('binQuestion', sheet.ids.length)}
          hint={text('binNoWayBack')}
          label={text('binDeleteForGood')}
          onConfirm={() => deeds.deleteForGood(sheet.ids)}
          onClose={closeSheet}
        />
      );
  }
}
