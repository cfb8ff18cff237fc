import type { ExportProgress, ExportTexts } from '@/library/export/export-library';
import { saveFile } from '@/platform/save-file';

/**
 * Saves everything as one ZIP that needs no Lede (docs/formats.md), or only the articles `ids`. The
 * parts that write it are fetched when somebody asks.
 */
export async function saveExport(
  texts: ExportTexts,
  how: {
    readonly ids?: readonly string[];
    readonly onProgress: (progress: ExportProgress) => void;
    readonly signal?: AbortSignal;
  },
): Promise<void> {
  const [{ exportLibrary }, { backupName }] = await Promise.all([
    import('@/library/export/export-library'),
    import('@/library/backup/write-backup'),
  ]);
  const name = backupName().replace('.jsonl.gz', '.zip');
  await saveFile(name, exportLibrary(texts, how.onProgress, how.ids), how.signal);
}
