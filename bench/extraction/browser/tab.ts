import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** Why a page could not be measured. */
export class PageFailure extends Error {
  readonly code: 'timeout' | 'crash' | 'script' | 'no-navigation';
  /** Milliseconds that the failure cost. */
  readonly cost: number;

  constructor(code: PageFailure['code'], detail = '', cost = 0) {
    super(detail ? `${code}: ${detail}` : code);
    this.code = code;
    this.cost = cost;
  }
}

// Page scripts stay off and nothing is fetched, while scripts of an extension run as on a live page.
const policy = "script-src 'none'; worker-src 'none'; frame-src 'none'";

/** One tab that shows saved pages under their own address and runs scripts in fresh isolated worlds. */
export class Tab {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    private readonly frameId: string,
  ) {}

  private html: Buffer | null = null;
  private worlds = 0;
  private limit = 0;
  private fail: (failure: PageFailure) => void = () => undefined;

  /** Opens a tab; page scripts and the network are off in it from the start. */
  static async open(browser: Browser): Promise<Tab> {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const tab = new Tab(page, session, frameTree.frame.id);
    await session.send('Fetch.enable', {
      patterns: [{ urlPattern: '*', resourceType: 'Document' }],
    });
    await session.send('Page.enable');
    await session.send('Inspector.enable').catch(() => undefined);
    session.on('Fetch.requestPaused', (event) => void tab.answer(event.requestId, event.frameId));
    session.on('Inspector.targetCrashed', () => tab.fail(new PageFailure('crash', '', tab.limit)));
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    return tab;
  }

  /** Does some work with the page in at most `limit` milliseconds; a crash or a hang throws PageFailure. */
  async within<T>(limit: number, work: () => Promise<T>): Promise<T> {
    this.limit = limit;
    let timer: NodeJS.Timeout | undefined;
    const stopped = new Promise<never>((_, reject) => {
      this.fail = reject;
      timer = setTimeout(() => reject(new PageFailure('timeout', `${limit} ms`, limit)), limit);
    });
    try {
      return await Promise.race([work(), stopped]);
    } finally {
      clearTimeout(timer);
      this.fail = () => undefined;
    }
  }

  /** Shows `html` under `url` and waits until it is parsed. */
  async show(url: string, html: Buffer): Promise<void> {
    this.html = html;
    const loaded = new Promise<void>((resolve) => {
      this.session.once('Page.domContentEventFired', () => resolve());
    });
    const { errorText } = await this.session.send('Page.navigate', { url });
    if (errorText) throw new PageFailure('no-navigation', `${errorText} ${url}`);
    await loaded;
  }

  /** A new isolated world of the page, as an extension's content script gets one. */
  async freshWorld(): Promise<World> {
    this.worlds += 1;
    const { executionContextId } = await this.session.send('Page.createIsolatedWorld', {
      frameId: this.frameId,
      worldName: `bench-${this.worlds}`,
    });
    return new World(this.session, executionContextId);
  }

  /** Milliseconds that the page's main thread has worked so far, by its own clock. */
  async worked(): Promise<number> {
    await this.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const { metrics } = await this.session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  }

  /** Closes the tab even where its page hangs. */
  async close(): Promise<void> {
    const patience = new Promise<void>((resolve) => setTimeout(resolve, 2000));
    await Promise.race([this.page.close().catch(() => undefined), patience]);
  }

  private async answer(requestId: string, frameId: string): Promise<void> {
    const html = this.html;
    // A second document is a frame or a `meta refresh`: the saved page stays.
    this.html = null;
    const main = frameId === this.frameId;
    const reply =
      html && main
        ? this.session.send('Fetch.fulfillRequest', {
            requestId,
            responseCode: 200,
            responseHeaders: [
              { name: 'Content-Type', value: `text/html${isUtf8(html) ? '; charset=utf-8' : ''}` },
              { name: 'Content-Security-Policy', value: policy },
            ],
            body: html.toString('base64'),
          })
        : this.session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    if (html && !main) this.html = html;
    await reply.catch(() => undefined);
  }
}

/** An isolated world of one page. */
export class World {
  constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  /** Runs a classic script and returns the value, by copy, that it (or its promise) ends with. */
  async run(script: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression: script,
      contextId: this.contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      const said = exceptionDetails.exception?.description ?? exceptionDetails.text;
      throw new PageFailure('script', said.split('\n').slice(0, 3).join(' '));
    }
    return result.value;
  }
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Not UTF-8: the browser goes by the page's own declaration.
    return false;
  }
}
