/**
 * Makes the page's own scrollbar blend into the paper while reader mode stands beside it, without
 * moving anything in the page (hiding it would reflow the text). Answers what puts it back.
 */
export function blendPageScrollbar(paper: string): () => void {
  const { style } = document.documentElement;
  const before = style.getPropertyValue('scrollbar-color');
  const priority = style.getPropertyPriority('scrollbar-color');
  style.setProperty('scrollbar-color', `${paper} ${paper}`, 'important');
  return () => {
    if (before === '') style.removeProperty('scrollbar-color');
    else style.setProperty('scrollbar-color', before, priority);
    // Leaves no empty attribute where there was none.
    if (style.length === 0) document.documentElement.removeAttribute('style');
  };
}
