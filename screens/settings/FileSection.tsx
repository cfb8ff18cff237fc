import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { SettingsSection } from '@/components/SettingsSection';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import { saveText } from '@/platform/save-file';
import { text } from '@/platform/texts';
import type { Settings } from '@/settings/settings';
import { changedSettings, readSettingsFile, writeSettingsFile } from '@/settings/settings-file';
import type { PartProps } from './settings-parts';
import { settingName, settingValue } from './settings-words';

/** Settings as a file, and from one: what would change is shown first, and can be undone after. */
export function FileSection({ settings, change, say }: PartProps) {
  const picker = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [found, setFound] = useState<Settings | null>(null);
  const changed = found ? changedSettings(settings, found) : [];

  const open = (file: File | undefined) => {
    if (!file) return;
    void readSettingsFile(file).then(setFound, (error: unknown) => {
      report(error);
      setFound(null);
      say(failureText(failureCode(error)));
    });
  };
  const leave = () => {
    setFound(null);
    opener.current?.focus();
  };
  const take = () => {
    if (!found) return;
    change(found);
    const undo = () => change(settings);
    say(text('fileTaken'), { label: text('undo'), run: undo, isUndo: true });
    leave();
  };

  return (
    <SettingsSection id="file" heading={text('settingsFile')}>
      <p>{text('fileWhat')}</p>
      <div class="page-ways">
        <Button
          look="outlined"
          label={text('fileSave')}
          onPress={() => saveText('lede-settings.json', writeSettingsFile(settings))}
        />
        <Button
          look="outlined"
          label={text('fileOpen')}
          buttonRef={opener}
          onPress={() => picker.current?.click()}
        />
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          aria-label={text('fileOpen')}
          hidden
          onChange={({ currentTarget }) => {
            open(currentTarget.files?.[0]);
            // The same file again is a new wish.
            currentTarget.value = '';
          }}
        />
      </div>
      {found && (
        <div class="settings-preview">
          <h3 tabIndex={-1} ref={takeFocus}>
            {text(changed.length > 0 ? 'fileChanges' : 'fileSame')}
          </h3>
          {changed.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col">{text('fileSetting')}</th>
                  <th scope="col">{text('fileNow')}</th>
                  <th scope="col">{text('fileThen')}</th>
                </tr>
              </thead>
              <tbody>
                {changed.map((name) => (
                  <tr key={name}>
                    <th scope="row">{settingName(name)}</th>
                    <td>{settingValue(settings, name)}</td>
                    <td>{settingValue(found, name)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {changed.includes('readerSites') && found.readerSites.length > 0 && (
            <p class="settings-hint">{text('fileSites')}</p>
          )}
          <div class="page-ways">
            {changed.length > 0 && <Button look="main" label={text('fileTake')} onPress={take} />}
            <Button look="outlined" label={text('fileLeave')} onPress={leave} />
          </div>
        </div>
      )}
    </SettingsSection>
  );
}

/** What came in answer to a choice is read out, and the next Tab goes on from there. */
function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}
