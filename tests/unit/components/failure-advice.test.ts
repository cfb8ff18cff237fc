import { describe, expect, it } from 'vitest';
import { articleKinds } from '@/article/article';
import { failureAdvice, isKnownFailure } from '@/components/failure-advice';
import { extractionErrorCodes } from '@/extraction/extraction-outcome';
import type { LibraryErrorCode } from '@/library/library-error';
import { pageErrorCodes } from '@/platform/page-error';
import type { SettingsFileErrorCode } from '@/settings/settings-file';
import type { SettingsErrorCode } from '@/settings/settings-store';
import type { SharingErrorCode } from '@/sharing/sharing-error';

// A record, so that a new code of a room does not compile until it is listed here.
const ofLibrary: Readonly<Record<LibraryErrorCode, true>> = {
  'storage-full': true,
  'storage-failed': true,
  'storage-refused': true,
  'storage-blocked': true,
  'storage-timeout': true,
  'newer-library': true,
  'not-found': true,
  'malformed-article': true,
};
const ofSharing: Readonly<Record<SharingErrorCode, true>> = {
  'clipboard-refused': true,
  'share-refused': true,
};
const ofSettings: Readonly<Record<SettingsErrorCode | SettingsFileErrorCode, true>> = {
  'newer-settings': true,
  'malformed-settings': true,
  'settings-refused': true,
  'not-settings': true,
  'newer-settings-file': true,
  'settings-file-too-large': true,
};
const ofActions = ['private-window', 'refused', 'no-answer', 'slow-answer', 'unexpected'];

describe('what is said about a failure', () => {
  it.each([
    ...pageErrorCodes,
    ...extractionErrorCodes,
    ...Object.keys(ofLibrary),
    ...Object.keys(ofSharing),
    ...Object.keys(ofSettings),
    ...ofActions,
  ])('has words for %s', (code) => {
    expect(isKnownFailure(code)).toBe(true);
  });

  it('has words for every kind of page that holds no story', () => {
    const shown = ['article', 'live-blog', 'paywalled-teaser'];
    const rest = articleKinds.filter((kind) => !shown.includes(kind));
    expect(rest.filter((kind) => !isKnownFailure(kind))).toEqual([]);
  });

  it('takes what nobody knows, and what every object has, for unexpected', () => {
    expect(failureAdvice('never-heard-of')).toBe(failureAdvice('unexpected'));
    expect(failureAdvice('constructor')).toBe(failureAdvice('unexpected'));
  });
});
