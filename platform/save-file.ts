import { withFileType } from './file-type';
import { writeScratchFile } from './scratch-file';

/**
 * Saves a stream as a file where the browser puts downloads, without any permission: a click on a
 * link that carries the file. Settles when the browser has it; rejects as the stream does. Nothing
 * of it is held in memory.
 */
export async function saveFile(
  name: string,
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  const { file } = await writeScratchFile(stream, signal);
  // The file stays for the browser to copy from: `sweepScratchFiles` takes it away the next day.
  clickLink(name, URL.createObjectURL(withFileType(file, name)));
}

/** Saves a short text as a file. */
export function saveText(name: string, text: string): void {
  clickLink(name, URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' })));
}

function clickLink(name: string, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has opened it by then; kept for good it would hold the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
