import type { Article } from '@/article/article';
import { copyLink, copyMarkdown, copyText } from './clipboard';
import { mailAddress, telegramAddress, whatsAppAddress } from './messenger-addresses';
import { canShareBySystem, shareBySystem } from './system-sheet';

/** Ways of giving an article to others. Names for people are the screens' business. */
export type ShareTargetId =
  'system' | 'copy-link' | 'copy-text' | 'copy-markdown' | 'email' | 'telegram' | 'whatsapp';

/**
 * `share` is to be called in a click or key press. It throws `SharingError`; a sheet that the
 * person closes again is no error.
 */
export type ShareTarget = {
  readonly id: ShareTargetId;
  readonly isAvailable: () => boolean;
  readonly share: (article: Article) => Promise<void>;
};

/** Opens an address (https, mailto) in a new tab or the program that the person has for it. */
export type OpenAddress = (address: string) => Promise<void>;

/**
 * All ways to share, in the order to show them. In: how an address is opened, since this room does
 * not touch the browser's tabs. The formats and the list of tracking parameters load on first use.
 */
export function shareTargets(openAddress: OpenAddress): readonly ShareTarget[] {
  const hasClipboard = () => 'clipboard' in navigator;
  const always = () => true;
  const opening =
    (address: (article: Article) => Promise<string>) =>
    async (article: Article): Promise<void> =>
      openAddress(await address(article));
  return [
    { id: 'system', isAvailable: canShareBySystem, share: shareBySystem },
    { id: 'copy-link', isAvailable: hasClipboard, share: copyLink },
    { id: 'copy-text', isAvailable: hasClipboard, share: copyText },
    { id: 'copy-markdown', isAvailable: hasClipboard, share: copyMarkdown },
    { id: 'email', isAvailable: always, share: opening(mailAddress) },
    { id: 'telegram', isAvailable: always, share: opening(telegramAddress) },
    { id: 'whatsapp', isAvailable: always, share: opening(whatsAppAddress) },
  ];
}
