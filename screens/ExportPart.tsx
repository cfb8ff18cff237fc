import { saveExport } from '@/actions/save-export';
import { Button } from '@/components/Button';
import { WorkProgress } from '@/components/WorkProgress';
import { text, textLanguage } from '@/platform/texts';
import { countText } from './import-texts';
import type { Say } from './use-notice';
import { useWork } from './use-work';

/** Everything as one archive that any computer reads. */
export function ExportPart({ say }: { readonly say: Say }) {
  const { progress, run, stop } = useWork(say);
  return (
    <section class="care-part">
      <h2>{text('exportTitle')}</h2>
      <p>{text('exportWhat')}</p>
      {progress ? (
        <WorkProgress
          label={text('exportRunning')}
          part={progress.total === 0 ? null : progress.done / progress.total}
          words={text('importProgress', countText(progress.done), countText(progress.total))}
          stop={{ label: text('cancel'), run: stop }}
        />
      ) : (
        <div class="care-ways">
          <Button
            look="outlined"
            label={text('exportNow')}
            onPress={() =>
              run(async (onProgress, signal) => {
                const texts = { title: text('savedArticles'), lang: textLanguage() };
                await saveExport(texts, { onProgress, signal });
                say(text('exportSaved'));
              })
            }
          />
        </div>
      )}
    </section>
  );
}
