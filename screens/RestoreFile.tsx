import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { BadRows } from '@/components/BadRows';
import { Button } from '@/components/Button';
import { CareStep } from '@/components/CareStep';
import { WorkProgress } from '@/components/WorkProgress';
import type { BackupPreview, BadLine } from '@/library/backup/restore-backup';
import { dayText, plural, type PluralKey, text } from '@/platform/texts';
import { badLineWords, importProblem } from './import-texts';
import type { PanelProps } from './saved-panels';
import { useRestore } from './use-restore';

type RestoreFileProps = PanelProps & { readonly file: File };

/** A backup: what is in it, what restoring would do, and how it went. */
export function RestoreFile({ file, say, onDone }: RestoreFileProps) {
  const { state, restore, stop, goBack } = useRestore(file, say);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [state.phase]);

  const step = (title: string, children: ComponentChildren) => (
    <CareStep title={title} headingRef={heading}>
      {children}
    </CareStep>
  );

  switch (state.phase) {
    case 'reading':
      return step(
        text('restoreReading'),
        <WorkProgress
          label={text('importReadingWhat')}
          part={null}
          words={plural('importRowsRead', state.lines)}
          stop={{ label: text('cancel'), run: onDone }}
        />,
      );
    case 'failed':
      return step(
        text('restoreFailed'),
        <>
          <p class="care-problem" role="alert">
            {importProblem(state.code)}
          </p>
          <div class="care-ways">
            <Button look="outlined" label={text('importAnother')} onPress={onDone} />
          </div>
        </>,
      );
    case 'preview':
      return step(
        text('restoreTitle', dayText(Date.parse(state.preview.createdAt))),
        <Choice preview={state.preview} onRestore={restore} onLeave={onDone} />,
      );
    case 'restoring':
      return step(
        text('restoreRunning'),
        <WorkProgress
          label={text(state.isCopying ? 'restoreCopying' : 'restoreRunningWhat')}
          part={state.isCopying ? null : Math.min(1, state.lines / Math.max(1, state.total))}
          words={plural('importRowsRead', state.lines)}
          {...(!state.isCopying && { stop: { label: text('importStop'), run: stop } })}
        />,
      );
    case 'done': {
      const { added, updated, deleted, bad } = state.outcome;
      return step(
        text('restoreDone'),
        <>
          <ul class="care-facts">
            <li>{plural('restoreAdded', added)}</li>
            {updated > 0 && <li>{plural('restoreUpdated', updated)}</li>}
            {deleted > 0 && <li>{plural('restoreBinned', deleted)}</li>}
          </ul>
          <BadLines lines={bad} />
          <div class="care-ways">
            <Button look="main" label={text('restoreClose')} onPress={onDone} />
            {state.copy && (
              <Button look="outlined" label={text('restoreGoBack')} onPress={goBack} />
            )}
          </div>
        </>,
      );
    }
  }
}

type ChoiceProps = {
  readonly preview: BackupPreview;
  readonly onRestore: (how: 'merge' | 'replace') => void;
  readonly onLeave: () => void;
};

function Choice({ preview, onRestore, onLeave }: ChoiceProps) {
  const { articles, unknownHere, onlyHere, bad, isWhole } = preview;
  return (
    <>
      <ul class="care-facts">
        <li>{plural('restoreHas', articles)}</li>
        <li>{plural('restoreUnknown', unknownHere)}</li>
        <li>{plural('restoreOnlyHere', onlyHere)}</li>
      </ul>
      {!isWhole && <p class="care-problem">{text('restoreCut')}</p>}
      <BadLines lines={bad} />
      <dl class="care-choices">
        <div>
          <dt>
            <Button look="main" label={text('restoreMerge')} onPress={() => onRestore('merge')} />
          </dt>
          <dd>{text('restoreMergeHint')}</dd>
        </div>
        <div>
          <dt>
            <Button
              look="outlined"
              label={text('restoreReplace')}
              onPress={() => onRestore('replace')}
            />
          </dt>
          <dd>{text('restoreReplaceHint')}</dd>
        </div>
      </dl>
      <div class="care-ways">
        <Button label={text('cancel')} onPress={onLeave} />
      </div>
    </>
  );
}

/** Lines that are left out, and apart from them those whose article is taken in without an earlier text. */
function BadLines({ lines }: { readonly lines: readonly BadLine[] }) {
  const isTaken = ({ reason }: BadLine): boolean => reason === 'malformed-version';
  return (
    <>
      <BadLineList summary="importBad" lines={lines.filter((line) => !isTaken(line))} />
      <BadLineList summary="restoreBadVersions" lines={lines.filter(isTaken)} />
    </>
  );
}

type BadLineListProps = { readonly summary: PluralKey; readonly lines: readonly BadLine[] };

function BadLineList({ summary, lines }: BadLineListProps) {
  if (lines.length === 0) return null;
  const shown = lines.slice(0, 500);
  return (
    <BadRows
      summary={plural(summary, lines.length)}
      rows={shown.map(badLineWords)}
      more={lines.length > shown.length ? plural('badMore', lines.length - shown.length) : ''}
    />
  );
}
