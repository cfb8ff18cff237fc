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
  return withSingleSpaces(text).trim();
}

/** Every run of white space one space, at the ends too. */
export function withSingleSpaces(text: string): string {
  // Most texts are tidy already: looking costs a tenth of replacing every space by itself.
  return untidy.test(text) ? text.replace(whiteSpace, ' ') : text;
}

const untidy = /\s\s|[^\S ]/;
const whiteSpace = /\s+/g;
const visible = /[^\s\u200b-\u200f\u2060\ufeff\u00ad]/;

/** Whether a text shows nothing at all: spaces, joiners, marks of direction. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}
