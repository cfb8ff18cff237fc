/** The longer side of a kept picture at most, in pixels: a full column on a dense screen. */
const longestSide = 1600;

/** Bytes up to which a picture of fitting size stays as it came. */
const lightEnough = 300_000;

/** Moving pictures would stop: they stay as they are up to this many bytes. */
const lightestMoving = 4_000_000;

/** Of WebP, 0 to 1: where the eye sees no difference in a photograph at reading size. */
const quality = 0.82;

/**
 * A picture of a size that a library of thousands can hold: a huge one scaled down, as WebP, where
 * that is smaller; what cannot be decoded, or moves, as it came.
 */
export async function fitPicture(picture: Blob): Promise<Blob> {
  if (picture.type === 'image/gif' && picture.size <= lightestMoving) return picture;
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (!bitmap) return picture;
  try {
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    if (scale === 1 && picture.size <= lightEnough) return picture;
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    const context = canvas.getContext('2d');
    if (!context) return picture;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const fitted = await canvas.convertToBlob({ type: 'image/webp', quality });
    return fitted.size < picture.size ? fitted : picture;
  } finally {
    bitmap.close();
  }
}
