import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';

type ModuleInfo = Rolldown.ModuleInfo;
type Look = (id: string) => ModuleInfo | null;

const root = path.resolve(import.meta.dirname, '..');
const pages = ['popup', 'article', 'saved', 'settings', 'welcome'];
const mainOf = (page: string) => path.join(root, 'entrypoints', page, 'main.tsx');

/** What the popup fetches while the page is read, and the article page has from the start. */
const view = ['components/ArticleView.tsx', 'article/parse-article.ts'].map((file) =>
  path.join(root, file),
);

/** Everything that `from` imports statically, itself included. */
function reach(from: Iterable<string>, look: Look): ReadonlySet<string> {
  const seen = new Set(from);
  for (const id of seen) for (const next of look(id)?.importedIds ?? []) seen.add(next);
  return seen;
}

/** Everything that is fetched on demand from somewhere, with what it imports. */
function reachOnDemand(from: ReadonlySet<string>, look: Look): ReadonlySet<string> {
  const onDemand = (ids: Iterable<string>) =>
    [...ids].flatMap((id) => look(id)?.dynamicallyImportedIds ?? []);
  let all = reach(onDemand(from), look);
  for (let before = -1; before < all.size;) {
    before = all.size;
    all = reach([...all, ...onDemand(all)], look);
  }
  return all;
}

/** The name of the chunk that each module of the pages goes to; null leaves it to the bundler. */
function planChunks(look: Look): (id: string) => string | null {
  const reached = new Map(pages.map((page) => [page, reach([mainOf(page)], look)]));
  const viewed = reach(view, look);
  const lazy = reachOnDemand(reach(pages.map(mainOf), look), look);
  return (id) => {
    if (/wxt-html-plugins|rolldown\/runtime/.test(id)) return 'core';
    const of = pages.filter((page) => reached.get(page)?.has(id));
    const isInPopup = of.includes('popup');
    if (of.length > 1 && (isInPopup || viewed.has(id))) return 'core';
    if (viewed.has(id) && !isInPopup) return 'view';
    return of.includes('article') && (of.length > 1 || lazy.has(id)) ? 'reading' : null;
  };
}

/**
 * Few files for each page: a request for one of ours costs the browser more than a kilobyte of what
 * is in it (19 files before the popup's first frame cost 30 ms on two cores). `core`: what the popup
 * shares with other pages; `view`: what draws an article; `reading`: what the article page shares.
 */
export function pageChunks(): Plugin {
  return {
    name: 'lede-page-chunks',
    apply: 'build',
    outputOptions(options) {
      // The scripts that run in pages are one file each.
      if (options.format === 'iife') return null;
      let plan: ReturnType<typeof planChunks> | null = null;
      return {
        ...options,
        codeSplitting: {
          groups: [
            {
              debugName: 'pages',
              name: (id, context) =>
                (plan ??= planChunks((each) => context.getModuleInfo(each)))(id),
            },
          ],
        },
      };
    },
  };
}
