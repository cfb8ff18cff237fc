/**
 * The extension APIs as tests see them: none, until a test puts its own parts of them into
 * `globalThis.ledeBrowserParts` (see `tests/unit/browser-parts.ts`).
 */
export const browser: object = new Proxy(
  {},
  {
    get: (_, name) => Reflect.get(parts(), name),
    has: (_, name) => Reflect.has(parts(), name),
  },
);

function parts(): object {
  const given: unknown = Reflect.get(globalThis, 'ledeBrowserParts');
  return typeof given === 'object' && given !== null ? given : {};
}
