import { ImportError } from './import-error';

/** Longer lines are no article: the body's own cap is 8 million. */
const longestLine = 64_000_000;

/** The lines of a text file as they come; gzipped or not, by its first bytes. Throws `ImportError` 'broken-file' or 'too-large'. */
export async function* readLines(file: Blob): AsyncGenerator<string> {
  const reader = (await textOf(file)).getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > longestLine) throw new ImportError('too-large');
      yield* lines;
    }
  } catch (error) {
    // What a gzip stream says of damaged or cut-off data.
    if (error instanceof TypeError) throw new ImportError('broken-file', { cause: error });
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (rest !== '') yield rest;
}

async function textOf(file: Blob): Promise<ReadableStream<string>> {
  const start = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const bytes = isGzip ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return bytes.pipeThrough(new TextDecoderStream());
}
