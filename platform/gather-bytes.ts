/** Bytes that are handed on at once. */
const enough = 1_000_000;

/**
 * Hands a stream of small pieces on in large ones: each piece written to a file is a round trip to
 * another process of the browser.
 */
export function gatherBytes(): TransformStream<Uint8Array, Blob> {
  let waiting: BlobPart[] = [];
  let size = 0;
  return new TransformStream({
    transform(bytes, controller) {
      // A copy, for a Blob takes no memory that others may share.
      waiting.push(bytes.slice());
      size += bytes.byteLength;
      if (size < enough) return;
      controller.enqueue(new Blob(waiting));
      waiting = [];
      size = 0;
    },
    flush(controller) {
      if (size > 0) controller.enqueue(new Blob(waiting));
    },
  });
}
