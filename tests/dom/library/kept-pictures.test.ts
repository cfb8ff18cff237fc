import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteForGood } from '@/library/bin';
import { removeArticle, saveArticle } from '@/library/library';
import { fetchPicture } from '@/library/pictures/fetch-picture';
import { fitPicture } from '@/library/pictures/fit-picture';
import {
  deletePictures,
  keepPicture,
  listPictures,
  pictureRooms,
  readPictures,
} from '@/library/pictures/kept-pictures';
import {
  countWanted,
  forgetWanted,
  nextWanted,
  retryPictures,
  settleWanted,
  wantPictures,
} from '@/library/pictures/wanted-pictures';
import { freshLibrary } from './fresh-library';
import { sampleArticle } from './sample-article';

beforeEach(async () => {
  await freshLibrary();
  await forgetWanted();
});
afterEach(() => {
  vi.restoreAllMocks();
});

const src = 'https://i.example/a.jpg';
const saved = async (): Promise<string> => (await saveArticle(sampleArticle())).summary.id;

/** A picture of noise, which no format makes small. */
async function noise(width: number, height: number, type: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  const data = new ImageData(width, height);
  for (let at = 0; at < data.data.length; at += 1)
    data.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
  context?.putImageData(data, 0, 0);
  return canvas.convertToBlob({ type });
}

const answering = (body: BodyInit | null, init: ResponseInit = {}): void => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(body, init));
};

describe('kept pictures', () => {
  it('are there under the addresses of the article, and told by their size', async () => {
    const id = await saved();
    expect(await keepPicture(id, src, new Blob([new Uint8Array(300)]))).toBe(true);
    expect(await keepPicture(id, `${src}?2`, new Blob([new Uint8Array(200)]))).toBe(true);

    expect([...(await readPictures(id)).keys()]).toEqual([src, `${src}?2`]);
    expect((await pictureRooms()).get(id)).toEqual({ count: 2, bytes: 500 });
    await deletePictures([id]);
    expect(await listPictures(id)).toEqual([]);
  });

  it('go with their article, and never come without one', async () => {
    const id = await saved();
    await keepPicture(id, src, new Blob(['x']));
    await removeArticle(id);
    expect(await listPictures(id)).toEqual([src]);
    await deleteForGood([id]);

    expect(await listPictures(id)).toEqual([]);
    expect(await keepPicture(id, src, new Blob(['x']))).toBe(false);
    expect(await listPictures(id)).toEqual([]);
  });
});

describe('wanted pictures', () => {
  it('wait by host, without those that are kept or lie in the article itself', async () => {
    const id = await saved();
    await keepPicture(id, src, new Blob(['x']));
    const more = ['https://cdn.example/b.png', 'data:image/png;base64,AAAA', src];

    expect(await wantPictures(id, more)).toBe(1);

    expect(await countWanted()).toEqual({ waiting: 1, failed: 0, hosts: ['cdn.example'] });
    expect(await nextWanted(new Set(['other.example']), 9)).toEqual([]);
    const [one] = await nextWanted(new Set(['cdn.example']), 9);
    expect(one).toMatchObject({ articleId: id, src: 'https://cdn.example/b.png' });
  });

  it('are tried again later or when asked, not at once and not for ever', async () => {
    const id = await saved();
    const hosts = new Set(['i.example']);
    await wantPictures(id, [src]);
    const now = vi.spyOn(Date, 'now');
    for (let hour = 1; hour <= 3; hour += 1) {
      now.mockReturnValue(hour * 3_600_000);
      const [one] = await nextWanted(hosts, 1);
      if (one) await settleWanted(one, 'failed');
      expect(await nextWanted(hosts, 1)).toEqual([]);
    }
    now.mockReturnValue(9 * 3_600_000);
    expect(await nextWanted(hosts, 1)).toEqual([]);
    expect(await countWanted(id)).toMatchObject({ waiting: 0, failed: 1 });

    await retryPictures();

    const [again] = await nextWanted(hosts, 1);
    if (again) await settleWanted(again, 'kept');
    expect(await countWanted()).toEqual({ waiting: 0, failed: 0, hosts: [] });
  });
});

describe('fetching a picture', () => {
  it('takes nothing of the reader along', async () => {
    answering(await noise(40, 30, 'image/png'), { headers: { 'content-type': 'text/html' } });
    const picture = await fetchPicture(src);

    expect(picture).toBeInstanceOf(Blob);
    // By its bytes, whatever the server says.
    expect(picture).toMatchObject({ type: 'image/png' });
    expect(fetch).toHaveBeenCalledWith(
      src,
      expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });

  it.each([
    ['a page', '<!doctype html><p>Not found', {}, 'gone'],
    ['a drawing that may hold scripts', '<svg xmlns="http://www.w3.org/2000/svg"/>', {}, 'gone'],
    ['nothing there', null, { status: 404 }, 'gone'],
    ['a server in trouble', null, { status: 503 }, 'failed'],
    ['too many requests', null, { status: 429 }, 'failed'],
    ['more than a picture has', 'x', { headers: { 'content-length': '99000000' } }, 'gone'],
  ])('refuses %s', async (_what, body, init, outcome) => {
    answering(body, init);
    expect(await fetchPicture(src)).toBe(outcome);
  });

  it('ends a download that never ends', async () => {
    let pieces = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    answering(endless);
    expect(await fetchPicture(src)).toBe('gone');
    expect(pieces).toBeLessThan(30);
  });

  it('fails where there is no network', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await fetchPicture(src)).toBe('failed');
  });
});

describe('a picture to keep', () => {
  it('is scaled down where it is huge', async () => {
    const huge = await noise(3200, 1600, 'image/jpeg');
    const fitted = await fitPicture(huge);
    expect(fitted.type).toBe('image/webp');
    expect(fitted.size).toBeLessThan(huge.size);
    const bitmap = await createImageBitmap(fitted);
    expect([bitmap.width, bitmap.height]).toEqual([1600, 800]);
  });

  it('stays as it came where it fits, moves, or is no picture', async () => {
    const small = await noise(60, 40, 'image/png');
    expect(await fitPicture(small)).toBe(small);
    const moving = new Blob(['GIF89a'], { type: 'image/gif' });
    expect(await fitPicture(moving)).toBe(moving);
    const broken = new Blob(['?'], { type: 'image/jpeg' });
    expect(await fitPicture(broken)).toBe(broken);
  });
});
