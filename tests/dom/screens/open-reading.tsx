import { render, screen } from '@testing-library/preact';
import { handOver } from '@/actions/handover';
import type { Article } from '@/article/article';
import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import '@/assets/menus.css';
import '@/assets/notices.css';
import '@/assets/states.css';
import '@/assets/reading.css';
import '@/assets/choices.css';
import '@/assets/look-panel.css';
import '@/assets/modals.css';
import { ReadingScreen } from '@/screens/ReadingScreen';
import { sampleStory } from '../components/sample-story';
import { fakeBrowser, pageWith } from './fake-browser';

/** As if the page had been opened there: no event says that the address changed. */
export function goTo(hash: string) {
  history.replaceState(null, '', `#${hash}`);
}

/** Opens the reading screen on a handed-over article; out: the names of what the background was asked. */
export async function openHandedOver(article: Article = sampleStory()) {
  const asked = listen(fakeBrowser(pageWith(article)).parts);
  const token = await handOver({ article, tabId: 7 });
  goTo(`handover=${token}`);
  render(<ReadingScreen />);
  await screen.findByRole('article');
  return asked;
}

function listen(parts: Record<string, unknown>) {
  const asked: string[] = [];
  const runtime: unknown = parts['runtime'];
  if (typeof runtime !== 'object' || runtime === null) throw new Error('no runtime');
  const send: unknown = Reflect.get(runtime, 'sendMessage');
  if (typeof send !== 'function') throw new Error('no sendMessage');
  Reflect.set(runtime, 'sendMessage', (message: { lede: string }) => {
    asked.push(message.lede);
    return send(message) as Promise<unknown>;
  });
  return asked;
}
