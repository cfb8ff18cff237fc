import type { Article } from '@/article/article';

/** Windows hands a mail program no more than about 2,048 characters of an address. */
const longestMail = 1900;
const longestSubject = 200;
/** A messenger's own limits lie higher; longer titles are no titles. */
const longestTitle = 300;

/**
 * The `mailto:` address of a letter with the title as its subject, and the dek and the clean link
 * in it (RFC 6068: lines end in CRLF). Where the address would be too long, first the dek gives
 * way, then the end of the title; never the link.
 */
export async function mailAddress(article: Article): Promise<string> {
  const { link, cutText } = await parts(article);
  const letter = (most: number, dek: string): string => {
    const subject = encoded(cutText(article.title, most));
    const body = encoded([dek, link].filter(Boolean).join('\r\n\r\n'));
    return `mailto:?subject=${subject}&body=${body}`;
  };
  const shorter = [longestSubject, 100, 50].map((most) => letter(most, ''));
  const fitting = [letter(longestSubject, article.dek), ...shorter].find(
    (address) => address.length <= longestMail,
  );
  return fitting ?? letter(0, '');
}

/** The address of Telegram's own page for sharing a link (core.telegram.org/widgets/share). */
export async function telegramAddress(article: Article): Promise<string> {
  const { link, cutText } = await parts(article);
  const text = encoded(cutText(article.title, longestTitle));
  return `https://t.me/share/url?url=${encoded(link)}&text=${text}`;
}

/** The address of WhatsApp's "click to chat" (faq.whatsapp.com/5913398998672934). */
export async function whatsAppAddress(article: Article): Promise<string> {
  const { link, cutText } = await parts(article);
  const text = [cutText(article.title, longestTitle), link].filter(Boolean).join('\n');
  return `https://wa.me/?text=${encoded(text)}`;
}

async function parts(article: Article) {
  const [{ articleAddress }, { cutText }] = await Promise.all([
    import('@/article/address'),
    import('@/article/one-line'),
  ]);
  return { link: articleAddress(article), cutText };
}

/** `encodeURIComponent` throws on half a character. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
