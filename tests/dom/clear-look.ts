/** Takes the look that a person chose off the page, for the next test. */
export function clearLook(): void {
  const root = document.documentElement;
  root.removeAttribute('style');
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
}
