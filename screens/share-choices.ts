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
import { text, type TextKey } from '@/platform/texts';

type Look = {
  readonly label: () => string;
  readonly icon: IconNode;
  readonly done: TextKey | null;
};

/** How each target of `sharing/` looks in the menu, and what is said once it is done. */
const looks: Readonly<Record<string, Look>> = {
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

/** The targets that this browser has, as the menu shows them. Fetched when the menu is first opened. */
export async function shareChoices(): Promise<readonly ShareChoice[]> {
  const { shareTargets } = await import('@/sharing/share');
  return shareTargets
    .filter((target) => target.isAvailable())
    .map(({ id }) => ({ id, label: looks[id]?.label() ?? id, icon: looks[id]?.icon ?? Share }));
}

/**
 * Shares an article by the target of that id. Answers with what to say about it, null where the
 * result speaks for itself. Throws `SharingError`.
 */
export async function shareBy(id: string, article: Article): Promise<string | null> {
  const { shareTargets } = await import('@/sharing/share');
  await shareTargets.find((target) => target.id === id)?.share(article);
  const done = looks[id]?.done;
  return done ? text(done) : null;
}
