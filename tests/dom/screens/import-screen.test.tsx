import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import { writeBackup } from '@/library/backup/write-backup';
import { forgetImport, previewImport, runImport } from '@/library/import/import-file';
import { countSummaries, listSummaries, removeArticle, saveArticle } from '@/library/library';
import { ImportScreen } from '@/screens/ImportScreen';
import { freshLibrary } from '../library/fresh-library';
import { pocketCsv, textSamples } from '../library/import-samples';
import { sampleArticle, sampleArticles } from '../library/sample-article';
import { speak } from '../../stubs/i18n';
import { fakeBrowser, pageWithout } from './fake-browser';
import { Panel } from './panel';
import { violations } from './violations';

configure({ asyncUtilTimeout: 8_000 });

const onDone = vi.fn<() => void>();

beforeEach(async () => {
  await freshLibrary();
  await forgetImport();
  fakeBrowser(pageWithout('no-text'));
  onDone.mockClear();
});
afterEach(() => {
  cleanup();
  speak('en');
});

const links = (count: number): string =>
  Array.from({ length: count }, (_n, number) => `https://news.example/${number}`).join('\n');

async function choose(content: BlobPart, name: string): Promise<void> {
  const input = await screen.findByLabelText('Choose a file', { exact: false });
  await userEvent.upload(input, new File([content], name));
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

describe('importing', () => {
  it('shows what a file holds before anything is saved, then brings it in', async () => {
    await saveArticle(sampleArticle({ url: 'https://news.example/mosty' }));
    render(<Panel of={ImportScreen} onDone={onDone} />);
    expect(await screen.findByRole('heading', { name: /Bring in/ })).toBeInTheDocument();
    expect(await violations()).toEqual([]);

    await choose(pocketCsv, 'export.txt');

    expect(await screen.findByRole('heading', { name: '3 articles to bring in' })).toHaveFocus();
    expect(screen.getByText('from Pocket', { exact: false })).toBeInTheDocument();
    expect(screen.getByText(/^1 is in your library already/)).toBeInTheDocument();
    expect(await countSummaries()).toBe(1);
    await userEvent.click(screen.getByText('1 row could not be read'));
    expect(screen.getByText('Row 4')).toBeVisible();
    expect(screen.getByText('has no address of a web page')).toBeVisible();
    expect(await violations()).toEqual([]);

    await press('Bring in');

    expect(await screen.findByRole('heading', { name: '2 articles brought in' })).toHaveFocus();
    expect(screen.getByText('1 was in your library already')).toBeInTheDocument();
    expect(screen.getByText('1 row could not be read')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    expect(await countSummaries()).toBe(3);
    await press('See saved articles');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it.each(Object.keys(textSamples))('takes a file of the kind %s', async (format) => {
    const [, content = ''] = Object.entries(textSamples).find(([name]) => name === format) ?? [];
    render(<Panel of={ImportScreen} />);
    await choose(content, 'file');
    expect(await screen.findByRole('heading', { name: '3 articles to bring in' })).toBeVisible();
  });

  it('takes a file that is dropped anywhere on the page', async () => {
    render(<Panel of={ImportScreen} />);
    await screen.findByRole('heading', { name: /Bring in/ });
    const data = new DataTransfer();
    data.items.add(new File([links(2)], 'links.txt'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));
    expect(await screen.findByRole('heading', { name: '2 articles to bring in' })).toBeVisible();
  });

  it('says what is wrong with a file that it cannot take', async () => {
    render(<Panel of={ImportScreen} />);
    await choose('Dear diary', 'diary.txt');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Lede does not know this kind of file.',
    );
    expect(await violations()).toEqual([]);
  });

  it('can be undone as a whole', async () => {
    await saveArticle(sampleArticle());
    render(<Panel of={ImportScreen} />);
    await choose(links(300), 'links.txt');
    await screen.findByRole('heading', { name: '300 articles to bring in' });
    await press('Bring in');
    await screen.findByRole('heading', { name: '300 articles brought in' });

    await press('Undo');

    expect(await screen.findByText('300 articles put into the bin')).toBeInTheDocument();
    const left = await listSummaries({ limit: 9 });
    expect(left.map(({ title }) => title)).toEqual(['A bridge reopens']);
  });

  it('goes on with what an earlier page has begun', async () => {
    await previewImport(new File([links(250)], 'links.txt'));
    const stop = new AbortController();
    await runImport(() => stop.abort(), stop.signal);
    render(<Panel of={ImportScreen} />);

    expect(await screen.findByRole('heading', { name: 'An import is waiting' })).toBeVisible();
    expect(screen.getByText('50 of 250', { exact: false })).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await press('Go on');

    expect(await screen.findByRole('heading', { name: '250 articles brought in' })).toBeVisible();
    expect(await countSummaries()).toBe(250);
  });

  it('stops when told so, and shows how far it is meanwhile', async () => {
    render(<Panel of={ImportScreen} />);
    await choose(links(2_000), 'links.txt');
    await screen.findByRole('heading', { name: '2,000 articles to bring in' });
    await press('Bring in');
    expect(await screen.findByRole('progressbar')).toBeInTheDocument();
    await press('Stop');

    expect(await screen.findByRole('heading', { name: 'An import is waiting' })).toBeVisible();
    const taken = await countSummaries();
    expect(taken).toBeLessThan(2_000);
    await press('Leave the rest');
    expect(await screen.findByRole('heading', { name: /Bring in what/ })).toBeVisible();
    expect(await countSummaries()).toBe(taken);
  });

  it('speaks Ukrainian', async () => {
    speak('uk');
    render(<Panel of={ImportScreen} />);
    const input = await screen.findByLabelText('Вибрати файл', { exact: false });
    await userEvent.upload(input, new File([links(5)], 'links.txt'));
    expect(await screen.findByRole('heading', { name: '5 статей можна перенести' })).toBeVisible();
  });
});

describe('restoring a backup', () => {
  const backup = async (): Promise<ArrayBuffer> => new Response(writeBackup()).arrayBuffer();

  it('shows what it would do, and merges', async () => {
    for (const article of sampleArticles(3)) await saveArticle(article);
    const file = await backup();
    await freshLibrary();
    await saveArticle(sampleArticle());
    render(<Panel of={ImportScreen} />);
    await choose(file, 'lede.jsonl.gz');

    expect(await screen.findByText('3 articles are in it')).toBeInTheDocument();
    expect(screen.getByText('3 of them are not in your library')).toBeInTheDocument();
    expect(screen.getByText('1 of your articles is not in it')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await press('Merge');

    expect(await screen.findByText('3 articles added')).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    expect(await countSummaries()).toBe(4);
  });

  it('replaces after keeping a copy, from which everything can be brought back', async () => {
    const { summary } = await saveArticle(sampleArticle());
    const file = await backup();
    await removeArticle(summary.id);
    await saveArticle(sampleArticle({ url: 'https://news.example/new', title: 'New' }));
    render(<Panel of={ImportScreen} />);
    await choose(file, 'lede.jsonl.gz');
    await screen.findByText('1 article is in it');
    await press('Replace');
    expect(await screen.findByText('1 article put into the bin')).toBeInTheDocument();
    expect((await listSummaries({ limit: 9 })).map(({ title }) => title)).toEqual([
      'A bridge reopens',
    ]);

    await press('Back to how it was');

    await waitFor(async () =>
      expect((await listSummaries({ limit: 9 })).map(({ title }) => title)).toEqual(['New']),
    );
  });

  it('takes an article in whose earlier text is damaged, and says so apart from lost lines', async () => {
    await saveArticle(sampleArticle());
    const whole = new Response(writeBackup().pipeThrough(new DecompressionStream('gzip')));
    const lines = (await whole.text()).trim().split('\n');
    const [header = '', article = '', end = ''] = lines;
    const damaged = { ...(JSON.parse(article) as object), versions: [{ takenAt: 'once' }] };
    await freshLibrary();
    render(<Panel of={ImportScreen} />);
    await choose([header, JSON.stringify(damaged), 'not JSON', end, ''].join('\n'), 'lede.jsonl');
    await screen.findByText('1 article is in it');
    expect(screen.getByText('1 row could not be read')).toBeInTheDocument();
    await userEvent.click(screen.getByText(/An earlier text of 1 article is damaged/));
    expect(screen.getByText('has a damaged earlier text of its article')).toBeVisible();
    expect(screen.getByText('Row 2')).toBeVisible();
    await press('Merge');
    expect(await screen.findByText('1 article added')).toBeInTheDocument();
  });

  it('refuses a damaged one in words', async () => {
    render(<Panel of={ImportScreen} />);
    await choose('{"lede":"backup","version":99,"createdAt":"2026-01-01","articles":0}\n', 'x');
    expect(await screen.findByRole('alert')).toHaveTextContent('newer Lede');
    expect(await violations()).toEqual([]);
  });
});
