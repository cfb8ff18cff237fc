import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Article } from '@/article/article';
import { unsafeHtml } from '@/article/unsafe-html';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import { ArticleView } from '@/components/ArticleView';
import { speak } from '../../stubs/i18n';
import { violations } from '../screens/violations';
import { hiddenBlock, redPixel, sampleStory } from './sample-story';

const now = Date.parse('2026-03-01T12:00:00Z');

// What is rarely used is fetched on its first use.
configure({ asyncUtilTimeout: 4_000 });

beforeEach(() => speak('en'));
afterEach(cleanup);

function show(parts: Partial<Article> = {}) {
  return render(
    <main>
      <ArticleView article={sampleStory(parts)} now={now} />
    </main>,
  );
}

describe('an article', () => {
  it('shows where it is from, who wrote it, when, and how long it takes', () => {
    show({ modified: '2026-03-01T10:30:00Z' });
    const article = screen.getByRole('article', { name: 'Порт знову приймає кораблі' });
    expect(article.lang).toBe('uk');
    const header = within(article).getByText('novyny.example').closest('header');
    expect(header?.textContent).toContain('Новини');
    expect(header?.textContent).toContain('Олена Коваль');
    expect(header?.textContent).toContain('March 1 at');
    expect(header?.textContent).toContain('updated ');
    expect(header?.textContent).toContain('2 min');
  });

  it('shows the real host beside a name that a site has given itself', () => {
    show({ siteName: 'BBC News', host: 'fake.example' });
    expect(screen.getByText('BBC News')).toBeTruthy();
    expect(screen.getByText('fake.example')).toBeTruthy();
  });

  it('says the host once where the site has no other name', () => {
    show({ siteName: 'novyny.example' });
    expect(screen.getAllByText('novyny.example')).toHaveLength(1);
  });

  it('caps what a page says of itself and keeps its bidi controls out', () => {
    show({ title: `${'\u202Eevil'}${'а'.repeat(5000)}` });
    const title = screen.getByRole('heading', { level: 1 }).textContent;
    expect(title.length).toBeLessThanOrEqual(400);
    expect(title).not.toContain('\u202E');
  });

  it('runs no script and asks for nothing that its body names', () => {
    show({
      body: unsafeHtml(
        '<p onclick="x()">Text</p><script>globalThis.ran = true</script><iframe src="https://evil.example/"></iframe><img src=x onerror="globalThis.ran = true"><a href=" JaVaScRiPt:globalThis.ran=true">link</a>',
      ),
    });
    const article = screen.getByRole('article');
    expect(article.querySelector('script, iframe, [onclick], [onerror]')).toBeNull();
    expect(within(article).queryByRole('link')).toBeNull();
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined();
  });

  it('opens links in a new tab without telling where they were clicked', () => {
    show();
    const link = screen.getByRole('link', { name: 'звіт порту' });
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('lets a wide table and long code scroll by the keyboard', () => {
    show();
    const frame = screen.getByRole('region', { name: 'Table' });
    expect(frame.tabIndex).toBe(0);
    expect(within(frame).getByRole('table')).toBeTruthy();
    expect(screen.getByText('let ships = 1;').closest('pre')?.tabIndex).toBe(0);
  });

  it('keeps the nodes of its body when it is drawn again', () => {
    const article = sampleStory();
    const { rerender } = render(<ArticleView article={article} now={now} />);
    const paragraph = screen.getByText('Його зустрічали з музикою.');
    rerender(<ArticleView article={article} now={now + 60_000} />);
    expect(screen.getByText('Його зустрічали з музикою.')).toBe(paragraph);
  });
});

describe('pictures', () => {
  it('shows the lead picture with its caption and credit', () => {
    const leadPicture = {
      src: redPixel,
      alt: 'Порт',
      width: 1,
      height: 1,
      caption: 'Порт на світанку',
      credit: 'Фото: І. Кіт',
    };
    show({ leadPicture });
    const figure = screen.getByRole('figure');
    expect(within(figure).getByRole('img', { name: 'Порт' })).toBeTruthy();
    expect(figure.textContent).toContain('Порт на світанку');
    expect(figure.textContent).toContain('Фото: І. Кіт');
  });

  it('puts the words of a picture that fails in its place, with a link to it', async () => {
    show({ body: unsafeHtml('<p><img src="https://127.0.0.1:9/none.png" alt="Карта"></p>') });
    // Lazy pictures are asked for when they come near the window: this one is in it.
    await waitFor(() => expect(screen.queryByRole('img')).toBeNull(), { timeout: 5000 });
    expect(screen.getByText('Карта')).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Open the original' });
    expect(link.getAttribute('href')).toBe('https://127.0.0.1:9/none.png');
  });

  it('shows no lead picture whose address is not one', () => {
    const leadPicture = {
      src: 'javascript:alert(1)',
      alt: 'x',
      width: 0,
      height: 0,
      caption: '',
      credit: '',
    };
    show({ leadPicture });
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('what was hidden', () => {
  const removed = [
    hiddenBlock('<p>Реклама</p>', 'Його зустрічали з музикою.', { reason: 'advertisement' }),
    hiddenBlock('<p>Читайте також</p>', 'Третє судно'),
  ];

  it('is counted, and each block says why and what it was', async () => {
    show({ removed });
    await userEvent.click(screen.getByText('2 blocks hidden'));
    expect(screen.getByText('Advertisement')).toBeTruthy();
    expect(screen.getByText('Other stories')).toBeTruthy();
    expect(screen.getByText('Читайте також')).toBeTruthy();
  });

  it('comes back where it stood, and goes again', async () => {
    show({ removed });
    await userEvent.click(screen.getByText('2 blocks hidden'));
    const [first] = screen.getAllByRole('button', { name: /^Bring back: / });
    await userEvent.click(first ?? document.body);
    const before = screen.getByText('Його зустрічали з музикою.');
    await waitFor(() => expect(before.nextElementSibling?.textContent).toBe('Реклама'));
    await userEvent.click(screen.getByRole('button', { name: /^Hide again: / }));
    await waitFor(() => expect(before.nextElementSibling?.textContent).toBe('Що далі'));
  });

  it('comes back after the whole list it stood in, not inside it', async () => {
    show({ removed });
    await userEvent.click(screen.getByText('2 blocks hidden'));
    const second = screen.getAllByRole('button', { name: /^Bring back: / })[1];
    await userEvent.click(second ?? document.body);
    const list = screen.getByText('Третє судно').closest('ul');
    await waitFor(() => expect(list?.nextElementSibling?.textContent).toBe('Читайте також'));
  });

  it('is said in Ukrainian with the right form of the number', () => {
    speak('uk');
    show({ removed: Array.from({ length: 5 }, () => removed[0] ?? hiddenBlock('', '')) });
    expect(screen.getByText('Приховано 5 блоків')).toBeTruthy();
  });

  it('says nothing where nothing was hidden', () => {
    show();
    expect(screen.queryByText(/hidden/)).toBeNull();
  });
});

describe('a word of doubt', () => {
  it('is said of a page that is not a plain article', () => {
    show({ kind: 'live-blog' });
    expect(screen.getByRole('note').textContent).toContain('live report');
  });

  it('is said where the story may not be whole', () => {
    show({ confidence: 0.2 });
    expect(screen.getByRole('note').textContent).toContain('Perhaps not the whole story');
  });

  it('is not said of an article', () => {
    show();
    expect(screen.queryByRole('note')).toBeNull();
  });
});

describe('every state', () => {
  const leadPicture = {
    src: redPixel,
    alt: 'Порт',
    width: 1,
    height: 1,
    caption: 'Порт',
    credit: 'Фото',
  };
  const states: readonly (readonly [string, Partial<Article>])[] = [
    ['a full story', { leadPicture, modified: '2026-03-01T10:30:00Z', kind: 'gallery' }],
    ['an old story', { published: '2019-03-01' }],
    ['hidden blocks', { removed: [hiddenBlock('<p>Реклама</p>', 'nowhere')] }],
    [
      'nothing but a title',
      { dek: '', byline: '', published: '', siteName: '', body: unsafeHtml('') },
    ],
    ['a right-to-left story', { lang: 'ar', dir: 'rtl', title: 'اجتماع سري في جنيف' }],
    ['a very long title', { title: 'Дужедовгеслово'.repeat(25) }],
  ];

  it.each(states)('has nothing that axe finds wrong: %s', async (_name, parts) => {
    show(parts);
    for (const details of document.querySelectorAll('details')) details.open = true;
    expect(await violations()).toEqual([]);
  });

  it('never grows wider than its column', () => {
    const { container } = show({
      title: 'Дужедовгеслово'.repeat(25),
      body: unsafeHtml(
        `<p>https://example.org/${'a/'.repeat(300)}</p><pre>${'x'.repeat(900)}</pre>`,
      ),
    });
    container.setAttribute('style', 'width: 320px');
    expect(container.scrollWidth).toBe(320);
  });
});
