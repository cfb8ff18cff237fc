import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unsafeHtml } from '@/article/unsafe-html';
import { shareTargets, type ShareTargetId } from '@/sharing/share';
import { SharingError } from '@/sharing/sharing-error';
import { anArticle } from '@/tests/fixtures/an-article';

const link = 'https://www.example.com/2025/story';
const opened: string[] = [];

function target(id: ShareTargetId) {
  const found = shareTargets((address) => {
    opened.push(address);
    return Promise.resolve();
  }).find((each) => each.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}

/** Headless browsers ask before writing to the clipboard: what is written is caught on its way. */
function catchClipboard() {
  return vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
}

function withShareSheet(share: ((data: ShareData) => Promise<void>) | undefined): void {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}

beforeEach(() => {
  opened.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, 'share');
});

describe('shareTargets', () => {
  it('have these names, in this order', () => {
    expect(shareTargets(() => Promise.resolve()).map(({ id }) => id)).toEqual([
      'system',
      'copy-link',
      'copy-text',
      'copy-markdown',
      'email',
      'telegram',
      'whatsapp',
    ]);
  });
});

describe('copying', () => {
  it('copies the link without tracking', async () => {
    const write = catchClipboard();
    await target('copy-link').share(anArticle());
    expect(write).toHaveBeenCalledExactlyOnceWith(link);
  });

  it('copies the text', async () => {
    const write = catchClipboard();
    await target('copy-text').share(anArticle());
    expect(write.mock.calls[0]?.[0]).toMatch(/^Рада ухвалила закон\n\n[^]*\n\nДругий\.\n\nhttps/);
  });

  it('copies Markdown that is clean', async () => {
    const write = catchClipboard();
    const body = unsafeHtml('<p><a href="javascript:canary()" onclick=canary()>Перший</a></p>');
    await target('copy-markdown').share(anArticle({ body }));
    expect(write.mock.calls[0]?.[0]).toMatch(/^# Рада ухвалила закон\n[^]*\n\nПерший\n$/);
  });

  it.each(['copy-link', 'copy-text', 'copy-markdown'] as const)(
    'says so when the browser refuses: %s',
    async (id) => {
      catchClipboard().mockRejectedValue(new DOMException('no focus', 'NotAllowedError'));
      const failed = target(id).share(anArticle());
      await expect(failed).rejects.toBeInstanceOf(SharingError);
      await expect(failed).rejects.toMatchObject({ code: 'clipboard-refused' });
    },
  );
});

describe('the system sheet', () => {
  it('is offered only where there is one', () => {
    withShareSheet(undefined);
    expect(target('system').isAvailable()).toBe(false);
    withShareSheet(() => Promise.resolve());
    expect(target('system').isAvailable()).toBe(true);
  });

  it('gets title and clean link', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
    withShareSheet(share);
    await target('system').share(anArticle());
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: 'Рада ухвалила закон', url: link });
  });

  it('may be closed again without an error', async () => {
    withShareSheet(() => Promise.reject(new DOMException('closed', 'AbortError')));
    await expect(target('system').share(anArticle())).resolves.toBeUndefined();
  });

  it('says so when the browser refuses', async () => {
    withShareSheet(() => Promise.reject(new DOMException('no gesture', 'NotAllowedError')));
    await expect(target('system').share(anArticle())).rejects.toMatchObject({
      code: 'share-refused',
    });
  });
});

describe('mail and messengers', () => {
  const title = 'A & B: 50% ?#+\uD800';

  it('opens a letter', async () => {
    await target('email').share(anArticle({ title, dek: 'Про «що»' }));
    const letter = new URL(opened[0] ?? '');
    expect(letter.protocol).toBe('mailto:');
    expect(letter.pathname).toBe('');
    // RFC 6068 has no `+` for a space, so `searchParams` would not do for a letter with one.
    expect(decodeURIComponent(letter.search)).toBe(
      `?subject=A & B: 50% ?#+\uFFFD&body=Про «що»\r\n\r\n${link}`,
    );
  });

  it.each([
    ['title and dek', link],
    ['title and address', `${link}/${encodeURIComponent('й'.repeat(150))}`],
  ])('keeps a letter short enough for any mail program, with a long %s', async (_, url) => {
    const title = 'т'.repeat(1000);
    await target('email').share(anArticle({ title, dek: 'й'.repeat(2000), url }));
    expect(opened[0]?.length).toBeLessThanOrEqual(1900);
    expect(opened[0]).toMatch(/subject=(?:%D1%82){50}/);
    expect(opened[0]).toContain(`body=${encodeURIComponent(url)}`);
  });

  it('opens Telegram', async () => {
    await target('telegram').share(anArticle({ title }));
    const { origin, pathname, searchParams } = new URL(opened[0] ?? '');
    expect(origin + pathname).toBe('https://t.me/share/url');
    expect([...searchParams]).toEqual([
      ['url', link],
      ['text', 'A & B: 50% ?#+\uFFFD'],
    ]);
  });

  it('opens WhatsApp', async () => {
    await target('whatsapp').share(anArticle({ title }));
    const { origin, pathname, searchParams } = new URL(opened[0] ?? '');
    expect(origin + pathname).toBe('https://wa.me/');
    expect([...searchParams]).toEqual([['text', `A & B: 50% ?#+\uFFFD\n${link}`]]);
  });
});
