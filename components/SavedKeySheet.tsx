import type { TextKey } from '@/platform/texts';
import { savedKeys, type SavedAction } from '@/reading/keys';
import { KeySheet, type KeySheetProps } from './KeySheet';

const names = {
  next: 'keyNextArticle',
  last: 'keyLastArticle',
  first: 'keyFirstArticle',
  end: 'keyEndOfList',
  'page-down': 'keyPageDown',
  'page-up': 'keyPageUp',
  open: 'keyOpenArticle',
  archive: 'keyArchive',
  delete: 'keyDelete',
  read: 'keyReadUnread',
  favourite: 'keyFavourite',
  tag: 'keyTags',
  select: 'keySelect',
  'select-all': 'keySelectAll',
  find: 'keyFind',
  keys: 'keysTitle',
  undo: 'undo',
  leave: 'keyLeave',
} as const satisfies Record<SavedAction, TextKey>;

/** All keys of the Saved page. */
export function SavedKeySheet(props: KeySheetProps) {
  return <KeySheet bindings={savedKeys} names={names} {...props} />;
}
