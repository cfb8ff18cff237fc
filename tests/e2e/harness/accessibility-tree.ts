import type { Page, SerializedAXNode } from 'puppeteer-core';

/** A node of a browser's own accessibility tree. */
export type TreeNode = {
  readonly role: string;
  readonly name: string;
  readonly children: readonly TreeNode[];
};

/** Each browser's words for a role, where they are not ARIA's. */
const ariaRoles: Readonly<Record<string, string>> = {
  RootWebArea: 'document',
  StaticText: 'text',
  Figcaption: 'caption',
  image: 'img',
  'text leaf': 'text',
  statictext: 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  graphic: 'img',
  statusbar: 'status',
  details: 'group',
  DisclosureTriangle: 'summary',
};

/** Boxes that only lay out, and the pieces that a line of text is broken into. */
const silent = new Set([
  'generic',
  'none',
  'InlineTextBox',
  'LineBreak',
  'ListMarker',
  'sectionheader',
  'rowgroup',
  'section',
  'text container',
  'list item marker',
]);

/** Roles whose name is all that there is to say of them. */
const leaves = new Set(['heading', 'link', 'button', 'img', 'text', 'columnheader', 'cell']);

/** Roles whose name is their author's; other names the browsers put together from what is inside. */
const named = new Set([...leaves, 'article', 'region', 'banner', 'dialog']);

/** The tree as lines, two spaces deeper for each level: `heading “A title”`, alike in both browsers. */
export function writeTree(node: TreeNode, depth = 0): readonly string[] {
  const role = ariaRoles[node.role] ?? node.role;
  if (silent.has(role)) return node.children.flatMap((child) => writeTree(child, depth));
  const name = named.has(role) ? node.name.replaceAll(/\s+/g, ' ').trim() : '';
  const children = leaves.has(role) ? [] : node.children;
  return [
    `${'  '.repeat(depth)}${role}${name && ` “${name}”`}`,
    ...children.flatMap((child) => writeTree(child, depth + 1)),
  ];
}

function convert({ role, name = '', children = [] }: SerializedAXNode): TreeNode {
  return { role, name, children: children.map(convert) };
}

function innermostDocument(node: SerializedAXNode): SerializedAXNode | null {
  for (const child of node.children ?? []) {
    const found = innermostDocument(child);
    if (found) return found;
  }
  return node.role === 'RootWebArea' ? node : null;
}

/** What assistive technology is told of the document in the frame over a page (Chromium). */
export async function frameTree(page: Page): Promise<readonly string[]> {
  const whole = await page.accessibility.snapshot({
    includeIframes: true,
    interestingOnly: false,
  });
  const frame = whole && innermostDocument(whole);
  if (!frame) throw new Error('There is no accessibility tree');
  return writeTree(convert(frame));
}

/**
 * The same of Firefox, as the body of a function for its own window: Firefox keeps the trees of its
 * documents there. `argument` is the start of the address of the frame's document.
 */
export const firefoxFrameTree = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const children = (node) => Array.from({ length: node.childCount }, (_, index) => node.getChildAt(index));
  const addressOf = (node) => {
    try { return node.QueryInterface(Ci.nsIAccessibleDocument).URL; } catch { return ''; }
  };
  const find = (node) => {
    if (addressOf(node).startsWith(argument)) return node;
    for (const child of children(node)) {
      const found = find(child);
      if (found) return found;
    }
    return null;
  };
  const ariaRole = (node) => {
    try { return node.attributes.getStringProperty('xml-roles').split(' ')[0]; } catch { return ''; }
  };
  const convert = (node) => {
    const role = service.getStringRole(node.role);
    return {
      role: role === 'landmark' ? ariaRole(node) : role,
      name: node.name ?? '',
      children: children(node).map(convert),
    };
  };
  for (let tries = 0; tries < 100; tries += 1) {
    service.getAccessibleFor(window.document);
    const browser = service.getAccessibleFor(window.gBrowser.selectedBrowser);
    const found = browser && find(browser);
    // The tree of a document that has just come is not there at once.
    if (found && found.childCount > 0) return convert(found);
    await pause(50);
  }
  return null;
`;
