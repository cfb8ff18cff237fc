import { render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/library.css';
import '@/assets/library-list.css';
import { saveArticle } from '@/library/library';
import { SavedPage } from '@/screens/SavedPage';
import { sampleArticles } from '../library/sample-article';
import { withFreshSavedPage } from './fresh-saved-page';
import { violations } from './violations';

withFreshSavedPage();

describe('what is selected', () => {
  it('is saved as an archive of these articles and no others', async () => {
    for (const article of sampleArticles(4)) await saveArticle(article);
    render(<SavedPage />);
    await screen.findByText('Story 3');
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      if (file instanceof Blob) files.push(file);
      return 'about:blank#';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);

    await userEvent.keyboard('jxjjx');
    expect(screen.getByText('2 selected')).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Export as an archive' }));

    await screen.findByText('Archive saved among your downloads');
    expect(files).toHaveLength(1);
    // Not compressed: what is in it can be read as it stands.
    const archive = (await files[0]?.text()) ?? '';
    const listed = [...archive.matchAll(/"title":"(Story \d)"/g)].map(([, title]) => title);
    expect(listed).toEqual(['Story 3', 'Story 1']);
    await waitFor(() => expect(screen.getByText('2 selected')).toBeVisible());
  });
});
