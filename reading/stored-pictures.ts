/** Addresses within the browser of pictures that are kept, by those that an article's HTML names. */
export type StoredPictures = ReadonlyMap<string, string>;

/** Addresses for kept pictures, which hold them in reach until `releasePictures`. */
export function storedPictures(pictures: ReadonlyMap<string, Blob>): StoredPictures {
  return new Map([...pictures].map(([src, blob]) => [src, URL.createObjectURL(blob)]));
}

/** Lets go of the pictures; their addresses lead nowhere from then on. */
export function releasePictures(pictures: StoredPictures): void {
  for (const address of pictures.values()) URL.revokeObjectURL(address);
}

/** Has the pictures below `root` come from this device where they are kept: no request is made for them. */
export function showStored(root: ParentNode, pictures: StoredPictures): void {
  if (pictures.size === 0) return;
  for (const picture of root.querySelectorAll('img')) {
    const stored = pictures.get(picture.getAttribute('src') ?? '');
    if (stored === undefined) continue;
    picture.src = stored;
    picture.dataset['stored'] = '';
  }
}
