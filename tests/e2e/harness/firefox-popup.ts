import { writeFileSync } from 'node:fs';
import { findAllByRole } from './find-by-role';
import type { FirefoxChrome } from './firefox-chrome';
import { inPageCode } from './in-page-code';
import { completeScreen, patternOf, type Screen, until } from './screen';

/**
 * Runs in the popup's process. A sandbox over the popup's window runs the code as its own scripts
 * would, without its content security policy.
 */
const frameScript = `
  // It may be loaded again into the same frame after the popup changed its process.
  if (!this.ledeListens) {
    this.ledeListens = true;
    let sandbox;
    let sandboxOf;
    addMessageListener('lede:run', async ({ data: { id, code } }) => {
      let answer;
      try {
        // One sandbox a document: what a task leaves on its global is there for the next one.
        if (sandboxOf !== content.document)
          sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
        sandboxOf = content.document;
        const value = await Cu.evalInSandbox(code, sandbox);
        answer = { id, value: JSON.stringify(value ?? null) };
      } catch (error) {
        answer = { id, error: String(error) };
      }
      sendAsyncMessage('lede:ran', answer);
    });
    addMessageListener('lede:click', ({ data: { x, y } }) => {
      for (const type of ['mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
    });
  }
`;

const ask = `
  const browser = popupBrowser();
  if (!browser) throw new Error('The popup is closed');
  const messages = browser.messageManager;
  if (browser.ledeScript !== browser.browsingContext.id) {
    browser.ledeScript = browser.browsingContext.id;
    messages.loadFrameScript('data:,' + encodeURIComponent(argument.frameScript), false);
  }
  const id = Math.random();
  return await new Promise((resolve, reject) => {
    const timer = window.setTimeout(() => end(reject, new Error('The popup gave no answer')), 10000);
    const hear = ({ data }) => {
      if (data.id !== id) return;
      if (data.error) end(reject, new Error(data.error));
      else end(resolve, JSON.parse(data.value));
    };
    const end = (settle, value) => {
      window.clearTimeout(timer);
      try { messages.removeMessageListener('lede:ran', hear); } catch { /* the popup went away */ }
      settle(value);
    };
    messages.addMessageListener('lede:ran', hear);
    messages.sendAsyncMessage('lede:run', { id, code: argument.code });
  });
`;

/** Waits for the extension's popup in Firefox's window. */
export async function firefoxPopup(chrome: FirefoxChrome, url: string): Promise<Screen> {
  let isClosed = false;
  await until('the popup', () =>
    chrome.run<boolean>(
      'return popupBrowser()?.currentURI.spec.startsWith(argument) ?? false',
      url,
    ),
  );
  const evaluate: Screen['evaluate'] = (task, ...args) =>
    chrome.run(ask, { frameScript, code: inPageCode(task, args) });
  const screen = completeScreen({
    evaluate,
    async clickFirst(role, name) {
      const [middle] = await evaluate(findAllByRole, role, ...patternOf(name), 'middles' as const);
      if (!middle) throw new Error(`${role} “${String(name)}” went away before the click`);
      const [x, y] = middle.split(' ').map(Number);
      await chrome.run(`popupBrowser().messageManager.sendAsyncMessage('lede:click', argument)`, {
        x,
        y,
      });
      // The message has no answer: a click may close the popup. It is done when the next one is.
      await chrome.run('await pause(30)');
    },
    async press(key) {
      const held = key.split('+').map((part) => part.toLowerCase());
      await chrome.run('popupBrowser().focus(); press(argument)', {
        key: key.split('+').at(-1),
        alt: held.includes('alt'),
        shift: held.includes('shift'),
        ctrl: held.includes('control'),
      });
    },
    async type(text) {
      for (const key of text)
        await chrome.run('popupBrowser().focus(); press({ key: argument })', key);
    },
    async screenshot(file) {
      const data = await chrome.run<string>(`
        const browser = popupBrowser();
        const { width, height } = browser.getBoundingClientRect();
        const bitmap = await browser.browsingContext.currentWindowGlobal.drawSnapshot(
          new window.DOMRect(0, 0, width, height), 1, 'white');
        const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png').split(',')[1];
      `);
      writeFileSync(file, Buffer.from(data, 'base64'));
    },
    async close() {
      isClosed = true;
      await chrome.run('popupBrowser()?.closest("panel")?.hidePopup()');
    },
    isClosed: () => isClosed,
    url: async () => url,
  });
  await screen.waitFor(() => document.readyState === 'complete');
  return screen;
}
