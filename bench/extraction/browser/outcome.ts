import type { Article } from '@/article/article';
import type { KnownOfPage } from '@/extraction/extraction-outcome';
import { PageFailure, type World } from './tab';

/** What the shipped content script said of a page. */
export type OwnResult =
  | { readonly ok: true; readonly ms: number; readonly article: Article }
  | { readonly ok: false; readonly ms: number; readonly code: string; readonly known: KnownOfPage };

/**
 * Runs the content script as `scripting.executeScript` would: a fresh isolated world, the value of
 * its `main` taken. `ms` is the time in the page from the script's first line to that value.
 */
export async function runShipped(world: World, bundle: string): Promise<OwnResult> {
  const name = /^\s*var (\w+)\s*=/.exec(bundle)?.[1];
  if (!name) throw new PageFailure('script', 'the bundle does not begin as WXT builds it');
  const value = await world.run(
    `var ledeBenchStart = performance.now();\n${bundle};\nPromise.resolve(${name}).then((outcome) => {
      const ms = performance.now() - ledeBenchStart;
      if (outcome instanceof Error) throw outcome;
      return { ms, outcome };
    });`,
  );
  return readResult(value);
}

function readResult(value: unknown): OwnResult {
  const ms = Number(field(value, 'ms'));
  const outcome = field(value, 'outcome');
  if (field(outcome, 'ok') !== true) {
    const known = field(outcome, 'known');
    const text = (key: string) => String(field(known, key) ?? '');
    return {
      ok: false,
      ms,
      code: String(field(outcome, 'code') ?? 'no-outcome'),
      known: {
        title: text('title'),
        byline: text('byline'),
        siteName: text('siteName'),
        published: text('published'),
      },
    };
  }
  const article = field(outcome, 'article');
  if (!isArticle(article)) throw new PageFailure('script', 'the outcome carries no article');
  return { ok: true, ms, article };
}

// The record comes from our own bundle: a look at its ends is enough to tell that it is one.
function isArticle(value: unknown): value is Article {
  return typeof field(value, 'text') === 'string' && Array.isArray(field(value, 'removed'));
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
