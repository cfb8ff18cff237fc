import { describe, expect, it } from 'vitest';
import { gatherBytes } from '@/platform/gather-bytes';

async function gathered(pieces: readonly Uint8Array[]): Promise<readonly Blob[]> {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  const found: Blob[] = [];
  for await (const blob of stream.pipeThrough(gatherBytes())) found.push(blob);
  return found;
}

describe('gathering bytes', () => {
  it('hands small pieces on in large ones, in their order and whole', async () => {
    const pieces = Array.from({ length: 250 }, (_nothing, number) =>
      new Uint8Array(10_000).fill(number),
    );
    const found = await gathered(pieces);

    expect(found.map(({ size }) => size)).toEqual([1_000_000, 1_000_000, 500_000]);
    const bytes = new Uint8Array(await new Blob([...found]).arrayBuffer());
    expect(pieces.every((piece, at) => bytes[at * 10_000] === piece[0])).toBe(true);
  });

  it('hands nothing on where there is nothing', async () => {
    expect(await gathered([])).toEqual([]);
  });
});
