import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { unsafeHtml } from '@/article/unsafe-html';
import { exportLibrary } from '@/library/export/export-library';
import { importRows } from '@/library/import/import-rows';
import { removeArticle, saveArticle } from '@/library/library';
import { keepPicture } from '@/library/pictures/kept-pictures';
import { freshLibrary } from './fresh-library';
import { sampleArticle, sampleArticles } from './sample-article';

beforeEach(freshLibrary);

/** The exported files by name. */
async function exported(): Promise<ReadonlyMap<string, string>> {
  const stream = exportLibrary({ title: 'Моя бібліотека', lang: 'uk' });
  const bytes = new Uint8Array(await new Response(stream as BodyInit).arrayBuffer());
  return new Map(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe('the exported library', () => {
  it('has every article as a page and as Markdown, an index, and its data', async () => {
    const bridge = await saveArticle(sampleArticle());
    const { summary } = await saveArticle(sampleArticle({ url: 'https://news.example/bin' }));
    await removeArticle(summary.id);

    const files = await exported();

    const name = `${new Date(bridge.summary.savedAt).toISOString().slice(0, 10)}-a-bridge-reopens-${bridge.summary.id.slice(0, 8)}`;
    expect([...files.keys()]).toEqual([
      `articles/${name}.html`,
      `markdown/${name}.md`,
      'index.html',
      'library.json',
    ]);
    const data: unknown = JSON.parse(files.get('library.json') ?? '');
    expect(data).toMatchObject({
      format: 'lede-library',
      version: 1,
      articles: [{ title: 'A bridge reopens', state: 'unread', html: `articles/${name}.html` }],
    });
  });

  it('is read without Lede: the index leads to every page', async () => {
    for (const article of sampleArticles(3)) await saveArticle(article);

    const files = await exported();

    const index = parse(files.get('index.html') ?? '');
    expect(index.documentElement.lang).toBe('uk');
    expect(index.querySelector('h1')?.textContent).toBe('Моя бібліотека');
    const links = [...index.querySelectorAll('li a')].map((link) =>
      decodeURIComponent(link.getAttribute('href') ?? ''),
    );
    expect(links).toHaveLength(3);
    for (const link of links) expect(files.has(link)).toBe(true);
    const page = parse(files.get(links[0] ?? '') ?? '');
    expect(page.body.textContent).toContain('The first tram crossed it at dawn.');
    expect(page.querySelector('a')?.href).toBe('https://news.example/2026/story-2');
  });

  it('runs nothing and asks for nothing, whatever was saved', async () => {
    await saveArticle(
      sampleArticle({
        title: '</title><script>alert(1)</script>\n---\nevil: yes',
        byline: '"><img src=x onerror=alert(1)>',
        body: unsafeHtml(
          '<p onclick="alert(1)">Text<script>alert(1)</script><iframe src="//x"></iframe></p>',
        ),
      }),
    );

    const files = await exported();

    for (const [name, text] of files) {
      if (!name.endsWith('.html')) continue;
      const page = parse(text);
      const policy = page.querySelector<HTMLMetaElement>(
        'meta[http-equiv="Content-Security-Policy"]',
      );
      expect(policy?.content).toContain("default-src 'none'");
      expect(page.querySelectorAll('script, iframe, [onclick], [onerror]')).toHaveLength(0);
      expect(policy?.compareDocumentPosition(page.querySelector('style') ?? page.body)).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    }
    const markdown = [...files].find(([name]) => name.endsWith('.md'))?.[1] ?? '';
    const head = markdown.split('\n---\n')[0] ?? '';
    expect(head).not.toContain('\nevil');
    for (const line of head.split('\n').slice(1))
      expect(() => JSON.parse(line.slice(line.indexOf(': ') + 2))).not.toThrow();
  });

  it('keeps tags, states and days', async () => {
    await importRows([
      {
        line: 1,
        url: 'https://news.example/x',
        title: 'X',
        byline: '',
        siteName: '',
        lang: '',
        published: '',
        html: '',
        savedAt: Date.UTC(2020, 1, 29),
        tags: ['місто', 'a: b'],
        readingState: 'archived',
        isFavourite: true,
      },
    ]);

    const files = await exported();

    const markdown = [...files].find(([name]) => name.endsWith('.md'));
    expect(markdown?.[0]).toMatch(/^markdown\/2020-02-29-x-/);
    expect(markdown?.[1]).toContain('tags: ["a: b","місто"]\n');
    expect(markdown?.[1]).toContain('state: "archived"\nfavourite: true\n');
  });

  it('takes kept pictures along, and shows them from beside the page', async () => {
    const src = 'https://i.example/a.png';
    const { summary } = await saveArticle(
      sampleArticle({ body: unsafeHtml(`<p>Text</p><img src="${src}" alt="A">`) }),
    );
    await keepPicture(summary.id, src, new Blob(['picture'], { type: 'image/png' }));

    const files = await exported();

    const [picture, bytes] = [...files].find(([name]) => name.startsWith('pictures/')) ?? [];
    expect(picture).toMatch(/^pictures\/\d{4}-\d\d-\d\d-a-bridge-reopens-[\da-f]{8}\/1\.png$/);
    expect(bytes).toBe('picture');
    const page = parse([...files].find(([name]) => name.startsWith('articles/'))?.[1] ?? '');
    expect(page.querySelector('img')?.getAttribute('src')).toBe(`../${picture}`);
    expect(JSON.parse(files.get('library.json') ?? '')).toMatchObject({
      articles: [{ pictures: [{ src, file: picture }] }],
    });
  });

  it('can be of some articles only', async () => {
    for (const article of sampleArticles(2)) await saveArticle(article);
    const { summary } = await saveArticle(sampleArticle());
    const stream = exportLibrary({ title: 'Some', lang: 'en' }, undefined, [summary.id]);
    const bytes = new Uint8Array(await new Response(stream as BodyInit).arrayBuffer());
    const data: unknown = JSON.parse(
      strFromU8(unzipSync(bytes)['library.json'] ?? new Uint8Array()),
    );
    expect(data).toMatchObject({ articles: [{ id: summary.id }] });
  });

  it('is an archive also where there is nothing', async () => {
    const files = await exported();
    expect([...files.keys()]).toEqual(['index.html', 'library.json']);
    expect(JSON.parse(files.get('library.json') ?? '')).toMatchObject({ articles: [] });
  });
});
