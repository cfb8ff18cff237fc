/** Whether a node is an element. By number, not by class: nodes may come from another frame's realm. */
export function isElement(node: Node | null): node is Element {
  return node?.nodeType === 1;
}

/** Whether a node is text. */
export function isText(node: Node | null): node is Text {
  return node?.nodeType === 3;
}

/** White space as HTML shows it: every run one space, none at the ends; `\u00a0` is a space too. */
export function tidyText(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a text shows nothing at all. */
export function isBlank(text: string): boolean {
  return !/[^\s\u200b\u2060\ufeff\u00ad]/.test(text);
}
