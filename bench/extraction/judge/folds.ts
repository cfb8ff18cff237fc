/** The fold (0 to `count` − 1) of a site: the same for all of its pages and in every run (FNV-1a). */
export function foldOf(site: string, count: number): number {
  let hash = 0x811c9dc5;
  for (const character of site) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0) % count;
}

/**
 * For every item what a model says that was trained without any page of its site: `train` gets the
 * other folds, `ask` one item of the fold left out. The answers are in the order of the items.
 */
export function outOfFold<Item extends { readonly site: string }, Model, Answer>(
  items: readonly Item[],
  train: (items: readonly Item[]) => Model,
  ask: (model: Model, item: Item) => Answer,
  count = 5,
): readonly Answer[] {
  const models = Array.from({ length: count }, (_, fold) =>
    train(items.filter((item) => foldOf(item.site, count) !== fold)),
  );
  return items.flatMap((item) => {
    const model = models[foldOf(item.site, count)];
    return model === undefined ? [] : [ask(model, item)];
  });
}
