import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import { keepAllPictures } from '@/actions/keep-pictures';
import { unsafeHtml } from '@/article/unsafe-html';
import { ArticleView } from '@/components/ArticleView';
import { saveArticle } from '@/library/library';
import { keepPicture, listPictures } from '@/library/pictures/kept-pictures';
import { forgetWanted } from '@/library/pictures/wanted-pictures';
import { KeptPictures } from '@/screens/KeptPictures';
import { changeCarePlan } from '@/settings/care-plan-store';
import { freshLibrary } from '../library/fresh-library';
import { sampleArticle } from '../library/sample-article';
import { fakeBrowser, pageWithout } from './fake-browser';
import { violations } from './violations';

configure({ asyncUtilTimeout: 6_000 });

const one = 'https://a.example/1.png';
const two = 'https://b.example/2.png';
const dot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';
const article = sampleArticle({
  leadPicture: { src: one, alt: 'Lead', width: 9, height: 9, caption: '', credit: '' },
  body: unsafeHtml(`<p>Text</p><figure><img src="${two}" alt="Two"></figure>`),
});

const request = vi.fn<() => Promise<boolean>>();
let pictureBytes: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  await freshLibrary();
  await forgetWanted();
  pictureBytes = new Uint8Array(await (await fetch(dot)).arrayBuffer());
  request.mockReset().mockResolvedValue(true);
  const { parts } = fakeBrowser(pageWithout('no-text'));
  parts['permissions'] = { request, contains: async () => true };
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async () => new Response(pictureBytes, { headers: { 'content-type': 'image/png' } }),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('pictures of a saved article', () => {
  it('are kept once their sites are allowed, all named', async () => {
    const { summary } = await saveArticle(article);
    const say = vi.fn<() => void>();
    render(<KeptPictures article={article} id={summary.id} say={say} />);
    expect(await screen.findByText('a.example, b.example')).toBeInTheDocument();
    expect(await violations()).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'Keep 2 pictures on this device' }));

    expect(await screen.findByText('Its pictures are on this device.')).toBeInTheDocument();
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.a.example/*', '*://*.b.example/*'] });
    expect((await listPictures(summary.id)).toSorted()).toEqual([one, two]);
    expect(say).not.toHaveBeenCalled();
  });

  it('stay where they are without that permission', async () => {
    request.mockResolvedValue(false);
    const { summary } = await saveArticle(article);
    const say = vi.fn<(message: string) => void>();
    render(<KeptPictures article={article} id={summary.id} say={say} />);
    await userEvent.click(await screen.findByRole('button', { name: /^Keep 2/ }));
    await waitFor(() => expect(say).toHaveBeenCalledWith(expect.stringContaining('Without that')));
    expect(fetch).not.toHaveBeenCalled();
  });

  it('that are here are not spoken of as missing', async () => {
    const { summary } = await saveArticle(article);
    for (const src of [one, two]) await keepPicture(summary.id, src, new Blob(['x']));
    render(<KeptPictures article={article} id={summary.id} say={() => {}} />);
    expect(await screen.findByText('Its pictures are on this device.')).toBeInTheDocument();
  });
});

describe('a library that was lost and came back without its pictures', () => {
  it('gets them from their sites again, where the person keeps pictures', async () => {
    const figure = { src: two, alt: 'Two', width: 9, height: 9, caption: '', credit: '' };
    const { summary } = await saveArticle({ ...article, figures: [figure] });
    await keepAllPictures();
    expect(await listPictures(summary.id)).toEqual([]);

    await changeCarePlan({ keepsPictures: true });
    await keepAllPictures();

    expect((await listPictures(summary.id)).toSorted()).toEqual([one, two]);
  });
});

describe('an article with kept pictures', () => {
  const stored = new Map([[one, dot]]);

  it('shows those from this device', () => {
    render(<ArticleView article={article} pictures={stored} />);
    expect(screen.getByRole('img', { name: 'Lead' })).toHaveAttribute('src', dot);
    expect(screen.getByRole('img', { name: 'Two' })).toHaveAttribute('src', two);
  });

  it('from a file asks for the others on tap only', async () => {
    render(<ArticleView article={article} pictures={stored} isFromFile />);
    await waitFor(() => expect(screen.getByRole('img', { name: 'Lead' })).toBeVisible());
    const other = document.querySelector<HTMLImageElement>('img[alt="Two"]');
    expect(other).not.toBeVisible();
    expect(other?.complete).toBe(false);

    await userEvent.click(screen.getByRole('button', { name: 'Show the picture: Two' }));
    // It leads nowhere here, and has no size: only the sheet tells that it is let in.
    expect(other && getComputedStyle(other).display).not.toBe('none');
  });
});
