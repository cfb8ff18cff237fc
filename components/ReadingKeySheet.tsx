import { text, type TextKey } from '@/platform/texts';
import { readingKeys, type ReadingAction } from '@/reading/keys';
import { KeySheet, type KeySheetProps } from './KeySheet';

const names = {
  'next-paragraph': 'keyNextParagraph',
  'last-paragraph': 'keyLastParagraph',
  'next-heading': 'keyNextHeading',
  'last-heading': 'keyLastHeading',
  'hide-paragraph': 'keyHideParagraph',
  answer: 'keyAnswer',
  save: 'keySave',
  archive: 'keyArchive',
  original: 'readingOriginal',
  look: 'lookOpen',
  theme: 'keyTheme',
  larger: 'keyLarger',
  smaller: 'keySmaller',
  outline: 'outlineTitle',
  'line-focus': 'lookLineFocus',
  keys: 'keysTitle',
  undo: 'undo',
  close: 'readingClose',
} as const satisfies Record<ReadingAction, TextKey>;

/** All keys of the reading screen. */
export function ReadingKeySheet(props: KeySheetProps) {
  return (
    <KeySheet bindings={readingKeys} names={names} {...props}>
      <div>
        <dt>{text('keyPage')}</dt>
        <dd>
          <kbd>{text('keySpace')}</kbd>
        </dd>
      </div>
    </KeySheet>
  );
}
