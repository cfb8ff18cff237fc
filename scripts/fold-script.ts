import { minify } from 'terser';
import type { Plugin } from 'vite';
import { withLooseEquality } from './loose-equality';
import { withPlainSigns } from './plain-signs';
import { withSharedCalls } from './shared-calls';

/**
 * A script with its statements folded together by Terser, which finds more than the bundler's own
 * minifier; that one still shortens its variables behind it. Functions that are used once may stand where they are
 * used; their statements are not mixed with others'.
 */
export async function folded(code: string): Promise<string> {
  const { code: made } = await minify(code, {
    ecma: 2020,
    mangle: false,
    compress: {
      ecma: 2020,
      passes: 3,
      inline: 0,
      keep_fargs: false,
      // No function here is made with `new` without saying so, and no getter does anything but get.
      unsafe_arrows: true,
      pure_getters: true,
    },
  });
  if (made === undefined) throw new Error('Terser gave no script.');
  return made;
}

/** Folds the script `name` of a build, and shares its calls of the browser's methods. */
export function foldScript(name: string): Plugin {
  return {
    name: 'lede-fold-script',
    renderChunk: {
      order: 'post',
      handler: async (code, { fileName }) =>
        fileName === name
          ? withPlainSigns(withLooseEquality(withSharedCalls(await folded(code))))
          : null,
    },
  };
}
