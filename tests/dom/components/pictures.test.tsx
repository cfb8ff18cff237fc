import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import '@/assets/modals.css';
import { ArticleView } from '@/components/ArticleView';
import { speak } from '../../stubs/i18n';
import { violations } from '../screens/violations';
import { redPixel, sampleStory } from './sample-story';

// What is rarely used is fetched on its first use.
configure({ asyncUtilTimeout: 4_000 });

beforeEach(() => speak('en'));
afterEach(cleanup);

const figure = (name: string) =>
  `<figure><img src="${redPixel}" width="900" height="600" alt="${name}"><figcaption>Підпис ${name}</figcaption></figure>`;

function show(html: string, picturesOnTap = false) {
  return render(
    <main>
      <ArticleView
        article={sampleStory({ body: unsafeHtml(html) })}
        picturesOnTap={picturesOnTap}
      />
    </main>,
  );
}

describe('the light box', () => {
  it('opens from a picture, leads to the others and closes by Esc', async () => {
    show(`${figure('перша')}<p>Текст</p>${figure('друга')}`);
    const opener = screen.getByRole('button', { name: 'Enlarge: перша' });
    await userEvent.click(opener);
    const box = await screen.findByRole('dialog', { name: 'Picture' });
    expect(within(box).getByRole('img', { name: 'перша' })).toBeTruthy();
    expect(within(box).getByText('Підпис перша')).toBeTruthy();
    expect(within(box).getByText('1 of 2')).toBeTruthy();
    await userEvent.keyboard('{ArrowRight}');
    expect(within(box).getByRole('img', { name: 'друга' })).toBeTruthy();
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(opener);
  });

  it('gives the focus back when it is closed by its button', async () => {
    show(figure('перша'));
    const opener = screen.getByRole('button', { name: 'Enlarge: перша' });
    await userEvent.click(opener);
    const box = await screen.findByRole('dialog', { name: 'Picture' });
    await userEvent.click(within(box).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(opener);
    await userEvent.click(opener);
    expect(await screen.findByRole('dialog', { name: 'Picture' })).toBeVisible();
  });

  it('shows a picture in its full size and back', async () => {
    show(figure('перша'));
    await userEvent.click(screen.getByRole('button', { name: 'Enlarge: перша' }));
    const box = await screen.findByRole('dialog', { name: 'Picture' });
    await userEvent.click(within(box).getByRole('button', { name: 'Full size' }));
    await userEvent.click(within(box).getByRole('button', { name: 'Fit to the window' }));
    expect(within(box).getByRole('button', { name: 'Full size' })).toBeTruthy();
  });

  it('leaves pictures alone that are links or signs in the text', () => {
    show(
      `<p>Текст <img src="${redPixel}" width="16" height="16" alt="знак"> далі</p><a href="https://example.org/"><img src="${redPixel}" width="900" height="600" alt="посилання"></a>`,
    );
    expect(screen.queryByRole('button', { name: /Enlarge/ })).toBeNull();
  });
});

describe('a gallery', () => {
  it('is a strip of figures in a row, in reach of the keyboard', async () => {
    show(`<p>Текст</p>${figure('1')}${figure('2')}${figure('3')}<p>Далі</p>`);
    const strip = screen.getByRole('group', { name: 'Gallery, 3 pictures' });
    expect(strip.tabIndex).toBe(0);
    expect(within(strip).getAllByRole('figure')).toHaveLength(3);
    expect(await violations()).toEqual([]);
  });

  it('is not made of two figures, nor over the text between', () => {
    show(`${figure('1')}${figure('2')}<p>Текст</p>${figure('3')}`);
    expect(screen.queryByRole('group')).toBeNull();
  });
});

describe('pictures on tap', () => {
  it('come one by one when they are asked for', async () => {
    document.documentElement.dataset['pictures'] = 'on-tap';
    show(`${figure('перша')}<p>Текст</p>${figure('друга')}`, true);
    expect(screen.queryByRole('img')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show the picture: перша' }));
    expect(screen.getByAltText('перша').checkVisibility()).toBe(true);
    expect(screen.getByAltText('друга').checkVisibility()).toBe(false);
    delete document.documentElement.dataset['pictures'];
  });
});
