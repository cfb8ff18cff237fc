import type { Container } from './block';

/** Menus, lists of links, empty boxes: no sentence in them, and most of their text is linked. */
export function isBarren(container: Container): boolean {
  if (container.sentences > 0 || container.parent === null) return false;
  // A linked heading in a box of its own is judged by the box around it.
  if (container.end - container.first === 1) return false;
  return container.characters === 0 || container.linked > container.characters * 0.6;
}

/** For each container, whether it or a container around it is barren. */
export function findBarren(containers: readonly Container[]): Uint8Array {
  const barren = new Uint8Array(containers.length);
  for (const container of containers) {
    const isInside = container.parent !== null && barren[container.parent.ordinal] === 1;
    barren[container.ordinal] = isInside || isBarren(container) ? 1 : 0;
  }
  return barren;
}
