import { useEffect, useState } from 'preact/hooks';
import { saveBackup, saveDueBackup } from '@/actions/save-backup';
import { Button } from '@/components/Button';
import { ChoiceGroup } from '@/components/ChoiceGroup';
import { failureText } from '@/components/FailureText';
import { WorkProgress } from '@/components/WorkProgress';
import type { KeptCopy } from '@/library/backup/kept-copies';
import { failureCode } from '@/platform/failure-error';
import { askPermission } from '@/platform/permissions';
import { report } from '@/platform/report';
import { momentText, text } from '@/platform/texts';
import { type BackupRhythm, backupRhythms, keptBackups } from '@/settings/care-plan';
import { changeCarePlan } from '@/settings/care-plan-store';
import { countText } from './import-texts';
import { UninstallWarning } from './UninstallWarning';
import { useCarePlan } from './use-care-plan';
import type { Say } from './use-notice';
import { useWork } from './use-work';

const rhythmTexts = {
  never: 'backupNever',
  weekly: 'backupWeekly',
  monthly: 'backupMonthly',
} as const satisfies Readonly<Record<BackupRhythm, string>>;

const copyTexts = {
  'before-replace': 'copyBeforeReplace',
  'before-upgrade': 'copyBeforeUpgrade',
} as const satisfies Readonly<Record<KeptCopy['reason'], string>>;

type BackupPartProps = {
  readonly say: Say;
  /** Looks into a backup, to restore it. */
  readonly onRestore: (file: File) => void;
};

/** Backups: now, by themselves, and those that Lede keeps within the browser. */
export function BackupPart({ say, onRestore }: BackupPartProps) {
  const plan = useCarePlan();
  const { progress, run, stop } = useWork(say);
  const [copies, setCopies] = useState<readonly KeptCopy[]>([]);
  useEffect(() => {
    import('@/library/backup/kept-copies')
      .then(({ listCopies }) => listCopies())
      .then(setCopies, report);
  }, []);

  const fail = (error: unknown) => {
    report(error);
    say(failureText(failureCode(error)));
  };
  const choose = (backups: BackupRhythm) => {
    if (backups === 'never') return void changeCarePlan({ backups }).catch(fail);
    // The first thing in the click: a prompt comes only from there.
    const asking = askPermission({ permissions: ['downloads'] });
    void asking
      .then(async (isGranted) => {
        if (!isGranted) return say(text('backupRefused'));
        await changeCarePlan({ backups });
        if (await saveDueBackup()) say(text('backupSaved'));
      })
      .catch(fail);
  };
  const open = (copy: KeptCopy) =>
    void import('@/library/backup/kept-copies')
      .then(({ openCopy }) => openCopy(copy))
      .then(onRestore, fail);

  if (!plan) return null;
  return (
    <section class="care-part">
      <h2>{text('backupTitle')}</h2>
      <p>{text('backupWhat')}</p>
      <UninstallWarning />
      {progress ? (
        <WorkProgress
          label={text('backupRunning')}
          part={progress.total === 0 ? null : progress.done / progress.total}
          words={text('importProgress', countText(progress.done), countText(progress.total))}
          stop={{ label: text('cancel'), run: stop }}
        />
      ) : (
        <div class="care-ways">
          <Button
            look="main"
            label={text('backupNow')}
            onPress={() =>
              run(async (onProgress, signal) => {
                await saveBackup(onProgress, signal);
                say(text('backupSaved'));
              })
            }
          />
          <a class="button button-outlined" href="#import">
            {text('backupRestore')}
          </a>
        </div>
      )}
      <ChoiceGroup
        label={text('backupRhythm')}
        value={plan.backups}
        choices={backupRhythms.map((value) => ({ value, label: text(rhythmTexts[value]) }))}
        onChoose={choose}
      />
      {plan.backups !== 'never' && (
        <>
          <ChoiceGroup
            label={text('backupKept')}
            value={plan.kept}
            choices={keptBackups.map((value) => ({ value, label: countText(value) }))}
            onChoose={(kept) => void changeCarePlan({ kept }).catch(fail)}
          />
          <p class="care-quiet">{text('backupWhere')}</p>
        </>
      )}
      {copies.length > 0 && (
        <>
          <h3>{text('copiesTitle')}</h3>
          <ul class="care-rows">
            {copies.map((copy) => (
              <li key={copy.name}>
                <span>{text(copyTexts[copy.reason], momentText(copy.madeAt))}</span>
                <Button
                  look="outlined"
                  label={text('copyOpen')}
                  name={`${text('copyOpen')}: ${momentText(copy.madeAt)}`}
                  onPress={() => open(copy)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
