import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { findAllByRole } from './find-by-role';
import { inPageCode } from './in-page-code';

/** How long anything may take before a scene gives up on it, in milliseconds. */
export const patience = 20_000;

/** A document of a browser under test, seen as a person sees it: by role and name. */
export type Screen = {
  /** Runs a function in the document. It must use nothing from outside but its arguments. */
  evaluate<Arguments extends readonly unknown[], Result>(
    task: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result>;
  /** Clicks, with a real mouse, the first visible element of that role and name, once it takes clicks. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Waits for a visible element of that role and name. Gives its text. */
  find(role: string, name?: string | RegExp): Promise<string>;
  /** How many visible elements of that role and name there are now. */
  count(role: string, name?: string | RegExp): Promise<number>;
  /** All text that is shown. */
  text(): Promise<string>;
  /** Waits until the text shown holds a string or fits a pattern. */
  waitForText(wanted: string | RegExp): Promise<void>;
  /** Waits until a function, run again and again in the document, gives something true. */
  waitFor<Arguments extends readonly unknown[]>(
    claim: (...args: Arguments) => unknown,
    ...args: Arguments
  ): Promise<void>;
  /**
   * Presses a key by the name that `KeyboardEvent.key` gives it, on what has the focus; with keys
   * held down as `Control+z`.
   */
  press(key: string): Promise<void>;
  /** Types a text into what has the focus. */
  type(text: string): Promise<void>;
  /** Writes a PNG. */
  screenshot(file: string): Promise<void>;
  /** Closes it as a person would: the popup loses the focus, the tab is closed. */
  close(): Promise<void>;
  isClosed(): boolean;
  url(): Promise<string>;
};

/** Asks again every 50 ms until the answer is neither null, undefined, nor false. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  milliseconds = patience,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let last: unknown = 'nothing';
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error; // A document that is being replaced throws; the next one may answer.
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited ${milliseconds} ms for ${what}; last: ${String(last)}`);
}

/** What every screen does in the same way, made from the few things that differ. */
export function completeScreen(
  basics: Pick<
    Screen,
    'evaluate' | 'press' | 'type' | 'screenshot' | 'close' | 'isClosed' | 'url'
  > & {
    /** Clicks the n-th element that `findAllByRole` gives. */
    readonly clickFirst: (role: string, name: string | RegExp) => Promise<void>;
  },
): Screen {
  const count: Screen['count'] = async (role, name = '') => {
    const found = await basics.evaluate(findAllByRole, role, ...patternOf(name));
    return found.length;
  };
  const text: Screen['text'] = () => basics.evaluate(() => document.body.innerText);
  const seen = async (role: string, name: string | RegExp): Promise<string> => {
    const wanted = `${role} “${String(name)}”`;
    try {
      return await until(wanted, async () => {
        const [first] = await basics.evaluate(findAllByRole, role, ...patternOf(name));
        return first === undefined ? null : { text: first };
      }).then((found) => found.text);
    } catch (error) {
      const shown = await text().catch(() => 'nothing: it is gone');
      throw new Error(`${String(error)}\nIt shows: ${shown.slice(0, 500)}`, { cause: error });
    }
  };
  const { clickFirst, ...rest } = basics;
  return {
    ...rest,
    count,
    text,
    async click(role, name) {
      await seen(role, name);
      // As a person would: not while it is grey, nor while it moves.
      let last = '';
      await until(`${role} “${String(name)}” to take clicks`, async () => {
        const [middle] = await basics.evaluate(
          findAllByRole,
          role,
          ...patternOf(name),
          'middles' as const,
        );
        const isStill = middle !== undefined && middle === last;
        last = middle ?? '';
        return isStill;
      });
      await clickFirst(role, name);
    },
    find: (role, name = '') => seen(role, name),
    async waitForText(wanted) {
      await until(`the text ${String(wanted)}`, async () => {
        const shown = await text();
        return typeof wanted === 'string' ? shown.includes(wanted) : wanted.test(shown);
      });
    },
    async waitFor(claim, ...args) {
      await until(claim.toString(), async () => Boolean(await basics.evaluate(claim, ...args)));
    },
  };
}

/** A name as two strings that can cross into a page: a pattern and its flags. */
export function patternOf(name: string | RegExp): [source: string, flags: string] {
  if (typeof name !== 'string') return [name.source, name.flags];
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return [name === '' ? '' : `^${escaped}$`, 'u'];
}

/**
 * The address that a document has. Asked of the document itself: Puppeteer is not told the address
 * of a tab or frame that an extension opens in Firefox.
 */
export async function addressOf(context: Page | Frame): Promise<string> {
  return await context.evaluate(() => location.href);
}

/** A page or a frame of Puppeteer's as a screen. */
export function puppeteerScreen(context: Page | Frame): Screen {
  const page = 'page' in context ? context.page() : context;
  async function evaluate<Arguments extends readonly unknown[], Result>(
    task: (...args: Arguments) => Result | Promise<Result>,
    ...args: Arguments
  ): Promise<Result> {
    // What comes back is a copy of what the task gave.
    return (await context.evaluate(inPageCode(task, args))) as Result;
  }
  return completeScreen({
    evaluate,
    async clickFirst(role, name) {
      const [middle] = await evaluate(findAllByRole, role, ...patternOf(name), 'middles' as const);
      if (!middle) throw new Error(`${role} “${String(name)}” went away before the click`);
      // A frame of ours covers the page from edge to edge: its places are the page's own.
      const [x = 0, y = 0] = middle.split(' ').map(Number);
      await page.mouse.click(x, y);
    },
    async press(key) {
      const held = key.split('+').slice(0, -1) as KeyInput[];
      // The names of keys are Puppeteer's own long union; what it does not know it refuses.
      const main = key.split('+').at(-1) as KeyInput;
      for (const each of held) await page.keyboard.down(each);
      await page.keyboard.press(main);
      for (const each of held.toReversed()) await page.keyboard.up(each);
    },
    type: (text) => page.keyboard.type(text),
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
    close: () => page.close(),
    isClosed: () => page.isClosed(),
    url: () => addressOf(context),
  });
}
