import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/choices.css';
import { keepCopy, listCopies } from '@/library/backup/kept-copies';
import { countSummaries, removeArticle, saveArticle, setReadingState } from '@/library/library';
import { keepPicture, listPictures } from '@/library/pictures/kept-pictures';
import { forgetWanted, wantPictures } from '@/library/pictures/wanted-pictures';
import { StorageScreen } from '@/screens/StorageScreen';
import { changeCarePlan } from '@/settings/care-plan-store';
import { freshLibrary } from '../library/fresh-library';
import { sampleArticle } from '../library/sample-article';
import { fakeBrowser, pageWithout } from './fake-browser';
import { Panel } from './panel';
import { violations } from './violations';

configure({ asyncUtilTimeout: 6_000 });

const request = vi.fn<(asked: object) => Promise<boolean>>();
const download = vi.fn<(options: { filename: string }) => Promise<number>>();
const saved: string[] = [];

beforeEach(async () => {
  await freshLibrary();
  await forgetWanted();
  request.mockReset().mockResolvedValue(true);
  download.mockReset().mockResolvedValue(1);
  saved.length = 0;
  const { parts } = fakeBrowser(pageWithout('no-text'));
  parts['permissions'] = { request, contains: async () => false };
  // A link that is clicked saves a file: here it only tells its name.
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

async function open(): Promise<void> {
  render(<Panel of={StorageScreen} />);
  await screen.findByRole('heading', { name: 'Room on this device' });
  await screen.findByRole('heading', { name: 'Backup' });
}

const picture = (bytes: number): Blob => new Blob([new Uint8Array(bytes)], { type: 'image/png' });

describe('backups', () => {
  it('are saved when asked for, and the day of the last one is told', async () => {
    await saveArticle(sampleArticle());
    await open();
    expect(screen.getByText(/browser deletes this library/)).toHaveTextContent('no backup');
    expect(await violations()).toEqual([]);

    await press('Back up now');

    expect(await screen.findByText('Backup saved among your downloads')).toBeInTheDocument();
    expect(saved).toEqual([expect.stringMatching(/^lede-\d{4}-\d\d-\d\d\.jsonl\.gz$/)]);
    const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format();
    await waitFor(() =>
      expect(screen.getByText(/browser deletes this library/)).toHaveTextContent(today),
    );
  });

  it('are made by themselves where that is chosen and allowed', async () => {
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Every week' }));
    expect(request).toHaveBeenCalledWith({ permissions: ['downloads'] });
    expect(await screen.findByRole('radio', { name: '3' })).toBeChecked();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Never' }));
    await waitFor(() => expect(screen.queryByRole('radio', { name: '3' })).toBeNull());
  });

  it('stay as they were where the permission is refused', async () => {
    request.mockResolvedValue(false);
    await open();
    await userEvent.click(screen.getByRole('radio', { name: 'Every month' }));
    expect(await screen.findByText(/Without that permission/)).toBeInTheDocument();
    expect(screen.queryByText('How many to keep')).toBeNull();
  });

  it('kept in the browser can be looked into', async () => {
    await saveArticle(sampleArticle());
    await keepCopy('before-replace');
    await open();
    const [first] = await screen.findAllByRole('button', { name: /^Look inside/ });
    await userEvent.click(first ?? document.body);
    expect(await screen.findByText('1 article is in it')).toBeInTheDocument();
    expect((await listCopies()).length).toBeGreaterThan(0);
  });
});

it('exports everything as one archive', async () => {
  await saveArticle(sampleArticle());
  await open();
  await press('Export everything');
  expect(await screen.findByText('Archive saved among your downloads')).toBeInTheDocument();
  expect(saved).toEqual([expect.stringMatching(/^lede-.*\.zip$/)]);
});

describe('room', () => {
  it('is told by article, with what can go', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await keepPicture(summary.id, 'https://i.example/a.png', picture(3_000_000));
    await setReadingState(summary.id, 'read');
    const other = await saveArticle(sampleArticle({ url: 'https://news.example/b' }));
    await removeArticle(other.summary.id);
    await open();

    expect(screen.getByText('1 article')).toBeInTheDocument();
    expect(screen.getByText('1 kept picture, 3 MB')).toBeInTheDocument();
    await userEvent.click(screen.getByText('The largest articles'));
    expect(screen.getByText('3 MB, of that 1 picture: 3 MB')).toBeVisible();
    expect(await violations()).toEqual([]);

    await press('Delete pictures of “A bridge reopens”');
    await waitFor(async () => expect(await listPictures(summary.id)).toEqual([]));
    await press('Empty the bin');
    await waitFor(() => expect(screen.queryByText('1 article in the bin')).toBeNull());
    await press('Delete “A bridge reopens”');
    await waitFor(async () => expect(await countSummaries()).toBe(0));
  });

  it('tells whether the browser keeps it, and asks when told so', async () => {
    vi.spyOn(navigator.storage, 'persisted').mockResolvedValue(false);
    const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(false);
    await open();
    expect(screen.getByText(/may clear it/)).toBeInTheDocument();
    expect(await violations()).toEqual([]);
    await press('Ask it to keep the library');
    expect(await screen.findByText(/The browser said no/)).toBeInTheDocument();
    expect(persist).toHaveBeenCalledOnce();
  });
});

describe('pictures', () => {
  it('that are wanted are asked for with the names of their sites', async () => {
    const { summary } = await saveArticle(sampleArticle());
    await wantPictures(summary.id, ['https://a.example/1.png', 'https://b.example/2.png']);
    await open();
    expect(await screen.findByText('2 pictures are not here yet.')).toBeInTheDocument();
    await userEvent.click(screen.getByText('They come from 2 sites'));
    expect(screen.getByText('b.example')).toBeVisible();
    expect(await violations()).toEqual([]);

    await press('Allow and fetch');
    expect(request).toHaveBeenCalledWith({ origins: ['*://*.a.example/*', '*://*.b.example/*'] });
  });

  it('of saved articles are looked for, those of imported ones left out', async () => {
    const figure = {
      src: 'https://i.example/1.png',
      alt: '',
      width: 1,
      height: 1,
      caption: '',
      credit: '',
    };
    await saveArticle(sampleArticle({ leadPicture: figure }));
    await open();
    await press('Look through saved articles');
    expect(await screen.findByText('1 picture is not here yet.')).toBeInTheDocument();
    await press('Leave them');
    await waitFor(() => expect(screen.queryByText('1 picture is not here yet.')).toBeNull());
  });

  it('are kept from now on where that is chosen', async () => {
    await changeCarePlan({ keepsPictures: false });
    await open();
    const choice = await screen.findByRole('checkbox', { name: /from now on/ });
    await userEvent.click(choice);
    await waitFor(() => expect(choice).toBeChecked());
  });
});
