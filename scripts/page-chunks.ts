import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { frameChunk } from './popup-frame';

type ModuleInfo = Rolldown.ModuleInfo;
type Look = (id: string) => ModuleInfo | null;

const root = path.resolve(import.meta.dirname, '..');
const pages = ['popup', 'article', 'saved', 'settings', 'welcome'];
const mainOf = (page: string) => path.join(root, 'entrypoints', page, 'main.tsx');

/** What draws an article: in the popup fetched while its page is read. */
const view = [path.join(root, 'components/ArticleView.tsx')];

/** What reads saved articles: fetched after the first article is drawn, or before a saved one. */
const library = ['library', 'read-saved-body', 'pictures/kept-pictures'].map((name) =>
  path.join(root, `library/${name}.ts`),
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

type Plan = (id: string) => string | null;

/** The style of the popup's frame, which stands in its HTML: scripts/popup-frame.ts. */
const frameStyle = ['tokens', 'controls', 'popup'].map((name) =>
  path.join(root, `assets/${name}.css`),
);

/** What the bundler adds to each page. */
const added = /wxt-html-plugins|rolldown\/runtime|preload-helper/;

/** The name of the chunk that each other module of the pages goes to; null leaves it to the bundler. */
function planRest(look: Look): Plan {
  const reached = new Map(pages.map((page) => [page, reach([mainOf(page)], look)]));
  const viewed = reach(view, look);
  const ofLibrary = reach(library, look);
  const lazy = reachOnDemand(reach(pages.map(mainOf), look), look);
  return (id) => {
    if (frameStyle.includes(id)) return frameChunk;
    if (added.test(id)) return 'core';
    const of = pages.filter((page) => reached.get(page)?.has(id));
    const isInPopup = of.includes('popup');
    if (of.length > 1 && (isInPopup || viewed.has(id))) return 'core';
    if (viewed.has(id) && !isInPopup) return 'view';
    if (ofLibrary.has(id) && !isInPopup) return 'library';
    return of.includes('article') && (of.length > 1 || lazy.has(id)) ? 'reading' : null;
  };
}

function group(debugName: string, priority: number, plan: (look: Look) => Plan) {
  let made: Plan | null = null;
  const name = (id: string, context: Rolldown.ChunkingContext) =>
    (made ??= plan((each) => context.getModuleInfo(each)))(id);
  return { debugName, priority, name };
}

/**
 * Few files for each page: a request for one of ours costs the browser more than a kilobyte of what
 * is in it (19 files before the popup's first frame cost 30 ms on two cores). `frame`: the style of
 * that frame; `core`: what else the popup shares with other pages; `view`: what draws an article;
 * `library`: what reads saved articles; `reading`: what the article page shares with others.
 */
export function pageChunks(): Plugin {
  return {
    name: 'lede-page-chunks',
    apply: 'build',
    outputOptions(options) {
      // The scripts that run in pages are one file each.
      if (options.format === 'iife') return null;
      return {
        ...options,
        codeSplitting: { groups: [group('pages', 1, planRest)] },
      };
    },
  };
}
