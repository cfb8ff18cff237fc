import { otherContent, otherStyles, type OtherStyle } from './other-content';

/** A teaser to put on a made-up front page. */
export type Teaser = { readonly title: string; readonly text: string };

/** Kinds of made-up pages that are lists of stories. */
export type ListStyle = 'front' | 'section' | 'search' | 'author' | 'blog';

/** What a made-up page should look like. */
export type FrontPlan = {
  readonly style: ListStyle | OtherStyle;
  /** The language of the few words that a page needs. */
  readonly lang: string;
  /** Paragraphs of the story that the page had, to find its place by. */
  readonly paragraphs: readonly string[];
  readonly teasers: readonly Teaser[];
  readonly heading: string;
  /** Whether the page names its type wrongly, as one in a few does. */
  readonly careless: boolean;
};

/**
 * Turns the shown article page into a page of the same site that is no article (front page, section,
 * shop, thread…): head, menus, boxes and foot stay, the story makes room for teasers.
 * Returns the page's HTML, or '' where the story's place was not found or some of it stands elsewhere, too.
 */
export function build(plan: FrontPlan): string {
  const place = storyPlace(plan.paragraphs);
  if (!place) return '';
  const other = otherStyles.find((style) => style === plan.style);
  place.replaceChildren(...(other ? otherContent(plan, other) : mainContent(plan)));
  for (const heading of document.querySelectorAll('h1')) {
    if (!place.contains(heading)) heading.remove();
  }
  rewriteHead(plan);
  if (holdsStory(plan.paragraphs)) return '';
  return `<!doctype html>${new XMLSerializer().serializeToString(document.documentElement)}`;
}

function storyPlace(paragraphs: readonly string[]): Element | null {
  const wanted = new Set(keysOf(paragraphs));
  const found = Array.from(document.querySelectorAll('p, div, span, td')).filter(
    (element) =>
      !element.querySelector('p, div, ul') &&
      wanted.has(tidy(element.textContent ?? '').slice(0, 50)),
  );
  const [first] = found;
  const last = found[found.length - 1];
  if (!first || !last || found.length < 2) return null;
  let place = first.parentElement;
  while (place && !place.contains(last)) place = place.parentElement;
  return place && place !== document.body ? place : null;
}

/** Whether two paragraphs of the story are still on the page. */
function holdsStory(paragraphs: readonly string[]): boolean {
  const rest = tidy(document.body.textContent ?? '');
  const left = keysOf(paragraphs).filter((key) => rest.includes(key));
  return new Set(left).size > 1;
}

/** How paragraphs begin that are long enough to tell. */
function keysOf(paragraphs: readonly string[]): readonly string[] {
  const long = paragraphs.map(tidy).filter((text) => text.length > 60);
  return long.map((text) => text.slice(0, 50));
}

function mainContent(plan: FrontPlan): readonly Element[] {
  const heading = plan.style === 'front' ? [] : [make('h1', plan.heading)];
  const bio = plan.style === 'author' ? [make('p', plan.teasers[0]?.text ?? '')] : [];
  const cards = plan.teasers.map((teaser, at) => card(plan, teaser, at));
  if (plan.style !== 'front') return [...heading, ...bio, ...cards];
  const groups: Element[] = [];
  for (let at = 0; at < cards.length; at += 7) {
    const section = document.createElement('section');
    section.append(
      make('h2', plan.teasers[at]?.title.split(' ')[0] ?? ''),
      ...cards.slice(at, at + 7),
    );
    groups.push(section);
  }
  return groups;
}

function card(plan: FrontPlan, teaser: Teaser, at: number): Element {
  const box = document.createElement(plan.style === 'search' ? 'li' : at % 2 ? 'article' : 'div');
  const link = document.createElement('a');
  link.href = `/a/${at}-${plan.style}`;
  link.textContent = teaser.title;
  const title = document.createElement(plan.style === 'search' ? 'div' : 'h3');
  title.append(link);
  box.append(title);
  const time = make('time', `${8 + (at % 12)}:${10 + (at % 49)}`);
  if (plan.style !== 'blog') box.prepend(time);
  const lengths: Readonly<Record<string, number>> = {
    front: 160,
    section: 280,
    search: 120,
    author: 200,
    blog: 600,
  };
  const length = lengths[plan.style] ?? 200;
  if (plan.style !== 'front' || at % 3 === 0) {
    const text = teaser.text.slice(0, length).replace(/\s\S*$/, '');
    box.append(make('p', teaser.text.length > length && at % 2 ? `${text}…` : text));
  }
  if (plan.style === 'blog') {
    const more = document.createElement('a');
    more.href = link.href;
    more.textContent = '→';
    box.append(more);
  }
  return box;
}

function rewriteHead(plan: FrontPlan): void {
  // Where scripts run, what stands for them is text, and would be shown as such.
  for (const script of document.querySelectorAll('script, noscript')) script.remove();
  const stories =
    'meta[property^="article:"], meta[itemprop="datePublished"], meta[name="author"], meta[name="date"], link[rel="canonical"], meta[property="og:url"]';
  for (const element of document.querySelectorAll(stories)) element.remove();
  for (const meta of document.querySelectorAll('meta[property="og:type"]')) {
    if (!plan.careless) meta.setAttribute('content', 'website');
  }
  document.body.classList.remove('single', 'single-post');
  document.title = plan.heading;
  for (const meta of document.querySelectorAll(
    'meta[property="og:title"], meta[name="twitter:title"]',
  )) {
    meta.setAttribute('content', plan.heading);
  }
  const descriptions = 'meta[property="og:description"], meta[name="description"]';
  for (const meta of document.querySelectorAll(descriptions))
    meta.setAttribute('content', plan.heading);
}

function make(tag: string, text: string): Element {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
