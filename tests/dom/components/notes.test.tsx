import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { unsafeHtml } from '@/article/unsafe-html';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import { ArticleView } from '@/components/ArticleView';
import { speak } from '../../stubs/i18n';
import { openHandedOver } from '../screens/open-reading';
import { violations } from '../screens/violations';
import { sampleStory } from './sample-story';

const body = unsafeHtml(`
  <p>Як домовлено<sup><a href="https://novyny.example/#n1" data-note-ref="1">1</a></sup>, і підписано
  <a href="https://novyny.example/#n2" data-note-ref="2">[2]</a>.
  <a href="https://novyny.example/#n9" data-note-ref="9">[9]</a></p>
  <ol><li data-note="1">Угода 2024 року. <a href="https://novyny.example/#r1" data-note-back="1">↩</a></li>
  <li><p data-note="2">Підписано <a href="https://port.example/">в Одесі</a>.</p>
  <p data-note="2">Обома сторонами.</p></li></ol>`);

beforeEach(() => speak('en'));
afterEach(() => {
  cleanup();
  history.replaceState(null, '', location.pathname);
  window.scrollTo(0, 0);
});

const mark = (number: number) => screen.getByRole('button', { name: `Note ${number}` });

describe('a note', () => {
  it('opens where its mark stands, with what it says, and takes the focus', async () => {
    render(<ArticleView article={sampleStory({ body })} />);
    await userEvent.click(mark(2));
    const note = await screen.findByRole('dialog', { name: 'Note 2' });
    expect(note.textContent).toBe('Підписано в Одесі.Обома сторонами.');
    expect(document.activeElement).toBe(note);
    expect(note.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(await violations()).toEqual([]);
  });

  it('closes by the mark, by Esc and by a click elsewhere', async () => {
    render(<ArticleView article={sampleStory({ body })} />);
    const isOpen = () => document.querySelector(':popover-open') !== null;
    await userEvent.click(mark(1));
    expect(isOpen()).toBe(true);
    await userEvent.click(mark(1));
    expect(isOpen()).toBe(false);
    await userEvent.click(mark(1));
    await userEvent.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(mark(1));
    await userEvent.keyboard('{Enter}');
    expect(isOpen()).toBe(true);
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(isOpen()).toBe(false);
  });

  it('gives way to another', async () => {
    render(<ArticleView article={sampleStory({ body })} />);
    await userEvent.click(mark(1));
    await userEvent.click(mark(2));
    expect((await screen.findByRole('dialog')).textContent).toContain('Обома');
  });

  it('has a way back among the notes, and is no part of the running text', async () => {
    render(<ArticleView article={sampleStory({ body })} />);
    await userEvent.click(screen.getByRole('button', { name: 'Back to where note 1 belongs' }));
    expect(document.activeElement).toBe(mark(1));
    await userEvent.click(mark(1));
    expect((await screen.findByRole('dialog')).textContent).not.toContain('↩');
  });

  it('that is not there stays a link to the original', () => {
    render(<ArticleView article={sampleStory({ body })} />);
    expect(screen.getByRole('link', { name: '[9]' }).getAttribute('target')).toBe('_blank');
  });

  it('leaves Esc of the reading screen alone once it is closed', async () => {
    const asked = await openHandedOver(sampleStory({ body }));
    await userEvent.click(mark(1));
    await userEvent.keyboard('{Escape}');
    expect(asked).not.toContain('close-reader');
    await waitFor(() => expect(document.querySelector(':popover-open')).toBeNull());
    await new Promise((done) => setTimeout(done, 80));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(asked).toContain('close-reader'));
  });
});
