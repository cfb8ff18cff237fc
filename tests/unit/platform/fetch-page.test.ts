import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '@/platform/fetch-page';

afterEach(() => vi.restoreAllMocks());

function answerWith(response: Response | Error) {
  return vi.spyOn(globalThis, 'fetch').mockImplementation(async () => {
    if (response instanceof Error) throw response;
    return response;
  });
}

const page = (init: ResponseInit, body: BodyInit | null = '<p>Hello</p>') =>
  new Response(body, { headers: { 'content-type': 'text/html' }, ...init });

describe('fetching a page', () => {
  it('asks as opening it would, with cookies', async () => {
    const asked = answerWith(page({}));
    expect(await fetchPage('https://news.example/a', 'windows-1252')).toEqual({
      html: '<p>Hello</p>',
      address: 'https://news.example/a',
    });
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ credentials: 'include' });
  });

  it.each([
    ['is gone', page({ status: 404 }), 'link-missing'],
    ['wants a login', page({ status: 403 }), 'link-refused'],
    ['breaks', page({ status: 500 }), 'link-refused'],
    ['is a PDF', page({ headers: { 'content-type': 'application/pdf' } }), 'pdf'],
    ['is a picture', page({ headers: { 'content-type': 'image/png' } }), 'not-a-page'],
    ['has no end', page({}, new Uint8Array(13_000_000)), 'not-a-page'],
    ['does not come', new TypeError('Failed to fetch'), 'link-unreachable'],
    ['does not come in time', new DOMException('', 'TimeoutError'), 'timeout'],
  ])('says why, where it %s', async (_, response, code) => {
    answerWith(response);
    await expect(fetchPage('https://news.example/a', 'utf-8')).rejects.toMatchObject({ code });
  });
});
