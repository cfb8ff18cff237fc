/** A picture as a file of the export. */
export type PictureFile = { readonly name: string; readonly blob: Blob };

/** Endings by format; whatever else was kept is no picture that programs know by its ending. */
const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/** The kept pictures of an article as files in a folder of its name, by their addresses. */
export function pictureFiles(
  articleName: string,
  pictures: ReadonlyMap<string, Blob>,
): ReadonlyMap<string, PictureFile> {
  return new Map(
    [...pictures].map(([src, blob], index) => {
      const ending = endings[blob.type] ?? 'bin';
      return [src, { name: `pictures/${articleName}/${index + 1}.${ending}`, blob }];
    }),
  );
}
