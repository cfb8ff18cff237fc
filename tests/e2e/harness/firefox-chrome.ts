import type { Browser } from 'puppeteer-core';
import { until } from './screen';

/** Firefox's own window, in which privileged code can do what a person's hand does. */
export type FirefoxChrome = {
  /**
   * Runs the body of an async function in the browser's window. It sees `window`, `policy` and
   * `action` of the extension, `argument`, and the helpers below. What it returns is copied as JSON.
   */
  run<Result = null>(body: string, argument?: unknown): Promise<Result>;
};

/** Helpers for privileged code, in one place: `pause`, `popupBrowser`, `inPopup`, `press`. */
const helpers = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const policy = WebExtensionPolicy.getByID(addonId);
  const action = ExtensionParent.apiManager.global.browserActionFor(policy.extension);
  const pause = (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, milliseconds));
  const popupBrowser = () => window.document.querySelector('.webextension-popup-browser');
  const modifiers = { alt: ['Alt', 'AltLeft', 18], shift: ['Shift', 'ShiftLeft', 16], ctrl: ['Control', 'ControlLeft', 17] };
  const press = ({ key, code, keyCode, ...held }) => {
    const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    input.beginInputTransactionForTests(window, () => {});
    const event = (each) => new window.KeyboardEvent('', each);
    const isLetter = /^[a-z]$/i.test(key);
    const codeOf = (key) => {
      if (isLetter) return 'Key' + key.toUpperCase();
      if (/^[0-9]$/.test(key)) return 'Digit' + key;
      if (key === ' ') return 'Space';
      return key.length > 1 ? key : '';
    };
    const downs = Object.keys(held).filter((name) => held[name]).map((name) => {
      const [key, code, keyCode] = modifiers[name];
      return event({ key, code, keyCode });
    });
    const main = event({
      key,
      code: code ?? codeOf(key),
      keyCode: keyCode ?? (isLetter ? key.toUpperCase().charCodeAt(0) : 0),
    });
    for (const down of downs) input.keydown(down);
    input.keydown(main);
    input.keyup(main);
    for (const down of downs.reverse()) input.keyup(down);
  };
`;

type Answer = {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
};

/** Puppeteer keeps the raw connection out of its types; a BiDi browser has it. */
type WithConnection = Browser & {
  readonly connection: {
    send(method: string, parameters: unknown): Promise<{ readonly result: unknown }>;
  };
};

/**
 * Opens the way into Firefox's window (needs `--remote-allow-system-access`); `isPrivate`: into a
 * private one, opened for it, with the extension let in.
 */
export async function openFirefoxChrome(
  browser: Browser,
  addonId: string,
  isPrivate = false,
): Promise<FirefoxChrome> {
  const { connection } = browser as WithConnection;
  const windows = async () => {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = result as { contexts: readonly { context: string; url: string }[] };
    return contexts.filter(({ url }) => url.includes('browser.xhtml'));
  };
  const first = await until('the window of Firefox', async () => (await windows())[0]);
  const chrome = chromeOf(connection, first.context, addonId);
  if (!isPrivate) return chrome;
  await chrome.run(openPrivate);
  const second = await until('the private window', async () =>
    (await windows()).find(({ context }) => context !== first.context),
  );
  return chromeOf(connection, second.context, addonId);
}

/** The switch "Run in private windows" of the extension's page, which starts it anew, and a window. */
const openPrivate = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add(addonId, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID(addonId)).reload();
  window.OpenBrowserWindow({ private: true });
`;

function chromeOf(
  connection: WithConnection['connection'],
  context: string,
  addonId: string,
): FirefoxChrome {
  return {
    async run<Result>(body: string, argument: unknown = null): Promise<Result> {
      const given = `const addonId = ${JSON.stringify(addonId)}; const argument = ${JSON.stringify(argument)};`;
      const { result } = await connection.send('script.evaluate', {
        expression: `(async () => { ${given} ${helpers} const done = await (async () => { ${body} })(); return JSON.stringify(done ?? null); })()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      const answer = result as Answer;
      if (answer.type === 'exception')
        throw new Error(`Firefox: ${answer.exceptionDetails?.text ?? 'failed'}`);
      // Written as JSON two lines above, from what the caller says it returns.
      return JSON.parse(answer.result?.value ?? 'null') as Result;
    },
  };
}
