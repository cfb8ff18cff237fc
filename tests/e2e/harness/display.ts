import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { killGroup, startProgram } from './processes';
import { until } from './screen';

const execute = promisify(execFile);

/** A display without a screen, with a window manager: keys pressed there are real to a browser. */
export type Display = {
  /** For the environment of a program: `:7`. */
  readonly name: string;
  /** Presses keys in xdotool's words, such as `alt+shift+l`, in the window that is in front. */
  press(keys: string): Promise<void>;
  /** Brings the window of that class to the front. */
  activate(windowClass: string): Promise<void>;
  /** Clicks with a mouse button (3: the right one) at a place of the display, in pixels. */
  click(x: number, y: number, button: number): Promise<void>;
  /** Sets the keyboard's layout, such as `ua`, as a person who writes Ukrainian has it. */
  setLayout(layout: string): Promise<void>;
  /** Ends the display and all on it. */
  close(): void;
};

/** Starts Xvfb on the first free display number and openbox on it. */
export async function openDisplay(): Promise<Display> {
  const server = startProgram('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-ac']);
  const pipe = server.stdio[3];
  if (!pipe) throw new Error('Xvfb did not start');
  const [chunk] = await Promise.race([
    once(pipe, 'data'),
    once(server, 'error').then(([error]) => Promise.reject(error as Error)),
  ]);
  const name = `:${String(chunk).trim()}`;
  const env = { DISPLAY: name };
  const windows = startProgram('openbox', [], env);
  const xdotool = (...args: readonly string[]) =>
    execute('xdotool', args, { env: { ...process.env, ...env }, timeout: 10_000 });
  return {
    name,
    press: async (keys) => void (await xdotool('key', '--clearmodifiers', keys)),
    async activate(windowClass) {
      await until(`a window of ${windowClass}`, async () => {
        const { stdout } = await xdotool('search', '--onlyvisible', '--class', windowClass);
        const id = stdout.trim().split('\n').at(-1);
        if (!id) return false;
        await xdotool('windowactivate', '--sync', id);
        return true;
      });
    },
    click: async (x, y, button) =>
      void (await xdotool('mousemove', String(x), String(y), 'click', String(button))),
    setLayout: async (layout) =>
      void (await execute('setxkbmap', ['-layout', layout], {
        env: { ...process.env, ...env },
        timeout: 10_000,
      })),
    close() {
      for (const { pid } of [windows, server]) if (pid !== undefined) killGroup(pid);
    },
  };
}
