import {
  FileCode2,
  Link,
  Mail,
  MessageCircle,
  Send,
  Share,
  TextQuote,
  type IconNode,
} from 'lucide';
import type { Article } from '@/article/article';
import type { ShareChoice } from '@/components/ShareMenu';
import { openAddress } from '@/platform/open-address';
import { text, type TextKey } from '@/platform/texts';
import type { ShareTarget, ShareTargetId } from '@/sharing/share';

type Look = {
  readonly label: () => string;
  readonly icon: IconNode;
  readonly done: TextKey | null;
};

/** How each target of `sharing/` looks in the menu, and what is said once it is done. */
const looks: Readonly<Record<ShareTargetId, Look>> = {
  'copy-link': { label: () => text('shareCopyLink'), icon: Link, done: 'shareLinkCopied' },
  'copy-text': { label: () => text('shareCopyText'), icon: TextQuote, done: 'shareTextCopied' },
  'copy-markdown': {
    label: () => text('shareCopyMarkdown'),
    icon: FileCode2,
    done: 'shareMarkdownCopied',
  },
  email: { label: () => text('shareByMail'), icon: Mail, done: null },
  telegram: { label: () => 'Telegram', icon: Send, done: null },
  whatsapp: { label: () => 'WhatsApp', icon: MessageCircle, done: null },
  system: { label: () => text('shareBySystem'), icon: Share, done: null },
};

/** Fetched with the menu, not with the screen. */
async function targets(): Promise<readonly ShareTarget[]> {
  const { shareTargets } = await import('@/sharing/share');
  return shareTargets(openAddress).filter((target) => target.isAvailable());
}

/** The targets that this browser has, as the menu shows them. */
export async function shareChoices(): Promise<readonly ShareChoice[]> {
  return (await targets()).map(({ id }) => ({
    id,
    label: looks[id].label(),
    icon: looks[id].icon,
  }));
}

/**
 * Shares an article by the target of that id. Answers with what to say about it, null where the
 * result speaks for itself. Throws `SharingError`.
 */
export async function shareBy(id: string, article: Article): Promise<string | null> {
  const target = (await targets()).find((each) => each.id === id);
  if (!target) return null;
  await target.share(article);
  const { done } = looks[target.id];
  return done ? text(done) : null;
}
