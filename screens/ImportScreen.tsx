// With the screen, not with the page: most visits are for the list.
import '@/assets/care.css';
import '@/assets/care-parts.css';
import '@/assets/work-progress.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Progress } from '@/actions/change-saved';
import { BadRows } from '@/components/BadRows';
import { Button } from '@/components/Button';
import { CareStep } from '@/components/CareStep';
import { FileDrop } from '@/components/FileDrop';
import { WorkProgress } from '@/components/WorkProgress';
import type { ImportPreview } from '@/library/import/import-file';
import type { BadRow } from '@/library/import/import-row';
import type { Job } from '@/library/import/staging';
import { plural, text } from '@/platform/texts';
import { badRowWords, countText, importProblem, importSource } from './import-texts';
import { RestoreFile } from './RestoreFile';
import type { PanelProps } from './saved-panels';
import { saveBadRows, useUndoImport } from './use-import-deeds';
import { useImport } from './use-import';

/** Brings in what was saved elsewhere, and gives back a backup: from the file to the report. */
export function ImportScreen({ say, announce, onDone }: PanelProps) {
  const { state, read, run, stop, forget } = useImport();
  const undo = useUndoImport(say, forget);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasLooking = useRef(true);
  useEffect(() => {
    // What was pressed is gone with its step: the next one begins at its heading.
    if (!wasLooking.current) heading.current?.focus({ preventScroll: true });
    wasLooking.current = state.phase === 'looking';
  }, [state.phase]);

  const step = (title: string, children: ComponentChildren) => (
    <CareStep title={title} headingRef={heading}>
      {children}
    </CareStep>
  );

  switch (state.phase) {
    case 'looking':
      return null;
    case 'choosing':
      return step(
        text('importTitle'),
        <>
          {state.problem && (
            <p class="care-problem" role="alert">
              {importProblem(state.problem)}
            </p>
          )}
          <p>{text('importWhat')}</p>
          <FileDrop label={text('importChoose')} hint={text('importDrop')} onFile={read} />
          <p class="care-quiet">{text('importFrom')}</p>
          <p class="care-quiet">{text('importPrivacy')}</p>
        </>,
      );
    case 'reading':
      return step(
        text('importReading', state.name),
        <WorkProgress
          label={text('importReadingWhat')}
          part={null}
          words={plural('importRowsRead', state.rows)}
          stop={{ label: text('cancel'), run: stop }}
        />,
      );
    case 'backup':
      return <RestoreFile file={state.file} say={say} announce={announce} onDone={forget} />;
    case 'preview':
      return step(
        plural('importGood', state.preview.good),
        <Preview name={state.name} preview={state.preview} onStart={run} onForget={forget} />,
      );
    case 'paused':
      return step(
        text('importPaused'),
        <>
          {state.problem && (
            <p class="care-problem" role="alert">
              {importProblem(state.problem)}
            </p>
          )}
          <p>
            {state.job.name && <bdi>{state.job.name}</bdi>} {progressWords(state.job)}
          </p>
          <div class="care-ways">
            <Button look="main" label={text('importGoOn')} onPress={run} />
            <Button look="outlined" label={text('importForget')} onPress={forget} />
          </div>
        </>,
      );
    case 'running':
      return step(
        text('importRunning'),
        <>
          <WorkProgress
            label={text('importRunningWhat')}
            part={state.progress.total === 0 ? 1 : state.progress.done / state.progress.total}
            words={progressWords(state.progress)}
            stop={{ label: text('importStop'), run: stop }}
          />
          <p class="care-quiet">{text('importMayLeave')}</p>
        </>,
      );
    case 'done':
      return step(
        plural('importDone', state.job.added),
        <Report
          job={state.job}
          bad={state.bad}
          undoing={undo.progress}
          onUndo={undo.run}
          onSee={() => {
            forget();
            onDone();
          }}
          onAnother={forget}
        />,
      );
  }
}

type PreviewProps = {
  readonly name: string;
  readonly preview: ImportPreview;
  readonly onStart: () => void;
  readonly onForget: () => void;
};

function Preview({ name, preview, onStart, onForget }: PreviewProps) {
  const { good, known, repeated, withText, bad } = preview;
  return (
    <>
      <p class="care-quiet">
        <bdi>{name}</bdi> · {importSource(preview.format)}
      </p>
      <ul class="care-facts">
        {known > 0 && <li>{plural('importKnown', known)}</li>}
        {repeated > 0 && <li>{plural('importRepeated', repeated)}</li>}
        {withText > 0 && <li>{plural('importWithText', withText)}</li>}
        {good > withText && <li>{plural('importLinks', good - withText)}</li>}
      </ul>
      <BadList rows={bad} count={bad.length} />
      <div class="care-ways">
        {good > 0 && <Button look="main" label={text('importStart')} onPress={onStart} />}
        <Button look="outlined" label={text('importAnother')} onPress={onForget} />
      </div>
    </>
  );
}

type ReportProps = {
  readonly job: Job;
  readonly bad: readonly BadRow[];
  /** How far putting it all into the bin is; null while that is not going on. */
  readonly undoing: Progress | null;
  readonly onUndo: () => void;
  readonly onSee: () => void;
  readonly onAnother: () => void;
};

function Report({ job, bad, undoing, onUndo, onSee, onAnother }: ReportProps) {
  if (undoing)
    return (
      <WorkProgress
        label={text('importUndoing')}
        part={undoing.total === 0 ? null : undoing.done / undoing.total}
        words={progressWords(undoing)}
      />
    );
  return (
    <>
      {job.name && (
        <p class="care-quiet">
          <bdi>{job.name}</bdi>
        </p>
      )}
      {job.doubles > 0 && (
        <ul class="care-facts">
          <li>{plural('importDoubles', job.doubles)}</li>
        </ul>
      )}
      <BadList rows={bad} count={job.bad} />
      <div class="care-ways">
        <Button look="main" label={text('waySeeSaved')} onPress={onSee} />
        {job.added > 0 && <Button look="outlined" label={text('undo')} onPress={onUndo} />}
        <Button look="outlined" label={text('importAnother')} onPress={onAnother} />
      </div>
    </>
  );
}

function BadList({ rows, count }: { readonly rows: readonly BadRow[]; readonly count: number }) {
  if (count === 0) return null;
  const shown = rows.slice(0, 500);
  return (
    <BadRows
      summary={plural('importBad', count)}
      rows={shown.map(badRowWords)}
      more={count > shown.length ? plural('badMore', count - shown.length) : ''}
      save={{ label: text('badSave'), run: saveBadRows }}
    />
  );
}

function progressWords({ done, total }: Progress): string {
  return text('importProgress', countText(done), countText(total));
}
