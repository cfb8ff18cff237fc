import { useEffect, useState } from 'preact/hooks';
import { fetchPictures } from '@/actions/fetch-pictures';
import { lookForPictures } from '@/actions/look-for-pictures';
import { picturePattern } from '@/actions/picture-sources';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { WorkProgress } from '@/components/WorkProgress';
import {
  countWanted,
  forgetWanted,
  retryPictures,
  type WantedCount,
} from '@/library/pictures/wanted-pictures';
import { failureCode } from '@/platform/failure-error';
import { askPermission } from '@/platform/permissions';
import { report } from '@/platform/report';
import { plural, text } from '@/platform/texts';
import { changeCarePlan } from '@/settings/care-plan-store';
import { countText } from './import-texts';
import { useCarePlan } from './use-care-plan';
import type { Say } from './use-notice';
import { useWork } from './use-work';

type PicturesPartProps = {
  readonly say: Say;
  /** How many articles are saved. */
  readonly articles: number;
  /** Pictures came or went. */
  readonly onChange: () => void;
};

/** Pictures for reading without a network: from now on, of what was saved before, and what is missing. */
export function PicturesPart({ say, articles, onChange }: PicturesPartProps) {
  const plan = useCarePlan();
  const { progress, run, stop } = useWork(say);
  const [doing, setDoing] = useState<'looking' | 'fetching'>('looking');
  const [wanted, setWanted] = useState<WantedCount | null>(null);
  const look = () => countWanted().then(setWanted, report);
  useEffect(() => void look(), []);

  const fail = (error: unknown) => {
    report(error);
    say(failureText(failureCode(error)));
  };
  const startLooking = () => {
    setDoing('looking');
    run(async (onProgress, signal) => {
      try {
        await lookForPictures(articles, onProgress, signal);
        const found = await countWanted();
        if (found.waiting + found.failed === 0) say(text('picturesNone'));
      } finally {
        await look();
      }
    });
  };
  const startFetching = (total: number) => {
    setDoing('fetching');
    run(async (onProgress, signal) => {
      const onCount = (count: WantedCount) =>
        onProgress({ done: Math.max(0, total - count.waiting), total });
      signal.addEventListener('abort', () => void forgetWanted().then(look, report));
      setWanted(await fetchPictures(onCount, signal));
      onChange();
    });
  };
  const allow = ({ hosts, waiting }: WantedCount) => {
    // The first thing in the click: a prompt comes only from there.
    const asking = askPermission({ origins: hosts.map(picturePattern) });
    void asking
      .then((isGranted) => (isGranted ? startFetching(waiting) : say(text('picturesRefused'))))
      .catch(fail);
  };
  const retry = ({ waiting, failed }: WantedCount) =>
    void retryPictures().then(() => startFetching(waiting + failed), fail);

  return (
    <section class="care-part">
      <h2>{text('picturesTitle')}</h2>
      <p>{text('picturesWhat')}</p>
      {plan && (
        <label class="care-check">
          <input
            type="checkbox"
            checked={plan.keepsPictures}
            onChange={(event) =>
              void changeCarePlan({ keepsPictures: event.currentTarget.checked }).catch(fail)
            }
          />
          <span>{text('picturesAlways')}</span>
        </label>
      )}
      {progress ? (
        <WorkProgress
          label={text(doing === 'looking' ? 'picturesLooking' : 'picturesFetching')}
          part={progress.total === 0 ? null : progress.done / progress.total}
          words={text('importProgress', countText(progress.done), countText(progress.total))}
          stop={{ label: text('importStop'), run: stop }}
        />
      ) : (
        wanted && (
          <>
            {wanted.waiting > 0 && (
              <>
                <p>{plural('picturesWaiting', wanted.waiting)}</p>
                <Hosts hosts={wanted.hosts} />
                <div class="care-ways">
                  <Button look="main" label={text('picturesAllow')} onPress={() => allow(wanted)} />
                  <Button
                    look="outlined"
                    label={text('picturesForget')}
                    onPress={() => void forgetWanted().then(look, fail)}
                  />
                </div>
              </>
            )}
            {wanted.failed > 0 && wanted.waiting === 0 && (
              <div class="care-ways">
                <p class="care-problem">{plural('picturesFailed', wanted.failed)}</p>
                <Button look="outlined" label={text('wayTryAgain')} onPress={() => retry(wanted)} />
              </div>
            )}
            {wanted.waiting === 0 && articles > 0 && (
              <div class="care-ways">
                <Button look="outlined" label={text('picturesLook')} onPress={startLooking} />
              </div>
            )}
          </>
        )
      )}
    </section>
  );
}

/** The sites that would be asked, each by its name. */
function Hosts({ hosts }: { readonly hosts: readonly string[] }) {
  return (
    <details class="bad-rows">
      <summary>{plural('picturesHosts', hosts.length)}</summary>
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
