import type { Article } from '@/article/article';
import { runShipped } from './browser/outcome';
import type { Tab } from './browser/tab';
import type { TruthPage } from './corpus';
import type { PeerResult } from './in-page/peer-result';
import { pageAddress, readPageBytes } from './page-files';

/** The extractors held side by side. */
export const tools = ['lede', 'readability', 'defuddle'] as const;
export type Tool = (typeof tools)[number];

/** The scripts that measuring needs, as text. */
export type Scripts = { readonly ruler: string } & Readonly<Record<Tool, string>>;

/** What one extractor made of one page; `error` is '' where it gave an answer. */
export type ToolAnswer = PeerResult & {
  readonly error: string;
  /** Milliseconds of a second run in the same world; 0 where it was not asked for. */
  readonly warm: number;
  /** The whole record, of our own extractor. */
  readonly article: Article | null;
};

const nothing = { title: '', byline: '', published: '', text: '', warm: 0, article: null };

/** An answer for a page that could not be measured. */
export function noAnswer(error: string, ms = 0): ToolAnswer {
  return { ...nothing, ms, error };
}

/**
 * Shows a page once and runs each extractor on it in a world of its own; which one comes first
 * changes with `turn`, so that none gains from another's caches.
 */
export async function measurePage(
  tab: Tab,
  page: TruthPage,
  asked: readonly Tool[],
  scripts: Scripts,
  options: { readonly turn: number; readonly warm: boolean },
): Promise<ReadonlyMap<Tool, ToolAnswer>> {
  const bytes = readPageBytes(page.path);
  await tab.show(pageAddress(page, bytes), bytes);
  const ruler = await tab.freshWorld();
  await ruler.run(`${scripts.ruler};ruler.prepare()`);
  const answers = new Map<Tool, ToolAnswer>();
  for (let step = 0; step < asked.length; step += 1) {
    const tool = asked[(step + options.turn) % asked.length];
    if (tool) answers.set(tool, await runTool(tab, tool, scripts[tool], options.warm));
  }
  return answers;
}

async function runTool(tab: Tab, tool: Tool, script: string, warm: boolean): Promise<ToolAnswer> {
  const world = await tab.freshWorld();
  if (tool !== 'lede') {
    const cold = peerResult(await world.run(`${script};${tool}.run()`));
    const again = warm ? peerResult(await world.run(`${tool}.run()`)).ms : 0;
    return { ...nothing, ...cold, error: '', warm: again };
  }
  const result = await runShipped(world, script);
  if (!result.ok) {
    // What is known of a page without its text counts as found.
    const { title, byline, published } = result.known;
    return { ...noAnswer(result.code, result.ms), title, byline, published };
  }
  const again = warm ? (await runShipped(world, script)).ms : 0;
  const { article } = result;
  const { title, byline, published, text } = article;
  return { title, byline, published, text, ms: result.ms, warm: again, error: '', article };
}

// The value comes from our own in-page script and is taken at its word.
function peerResult(value: unknown): PeerResult {
  const field = (key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const text = (key: string) => String(field(key) ?? '');
  return {
    ms: Number(field('ms')),
    title: text('title'),
    byline: text('byline'),
    published: text('published'),
    text: text('text'),
  };
}
