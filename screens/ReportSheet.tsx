import { Download, X } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import { makeReport, readReportPage, reportName, type ReportPage } from '@/actions/report-page';
import type { Article } from '@/article/article';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { Modal } from '@/components/Modal';
import { failureCode } from '@/platform/failure-error';
import { saveText } from '@/platform/save-file';
import { text } from '@/platform/texts';
import type { Settings } from '@/settings/settings';

type Props = {
  readonly article: Article;
  /** The token that it was handed over under; null for a saved article, whose page is not here. */
  readonly handover: string | null;
  readonly settings: Settings;
  readonly onClose: () => void;
};

/** Says what a file about a wrong result holds, and makes it. Nothing is sent anywhere. */
export function ReportSheet({ article, handover, settings, onClose }: Props) {
  // Undefined while the page is being read.
  const [page, setPage] = useState<ReportPage | null | undefined>(undefined);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const wordsId = useId();

  useEffect(() => {
    let isCurrent = true;
    const found = readReportPage(handover).catch((error: unknown) => {
      setSaid(failureText(failureCode(error)));
      return null;
    });
    void found.then((read) => isCurrent && setPage(read));
    return () => {
      isCurrent = false;
    };
  }, [handover]);

  const make = () => {
    const name = reportName(article);
    saveText(name, makeReport({ article, page: page ?? null, settings, words }));
    setSaid(text('reportMade', name));
  };

  return (
    <Modal class="sheet key-sheet" label={text('reportTitle')} onClose={onClose}>
      <div class="key-sheet-inside report-sheet">
        <div class="look-head">
          <h2>{text('reportTitle')}</h2>
          <Button icon={X} iconOnly label={text('readingClose')} onPress={onClose} />
        </div>
        <p>{text('reportWhat')}</p>
        <ul>
          <li>{text(page === null ? 'reportNoPage' : 'reportPage')}</li>
          <li>{text('reportResult')}</li>
          <li>{text('reportSettings')}</li>
        </ul>
        {page !== null && <p>{text('reportCare')}</p>}
        <label for={wordsId}>{text('reportWords')}</label>
        <textarea
          id={wordsId}
          rows={3}
          maxLength={2000}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <Button
          look="main"
          icon={Download}
          label={text('reportMake')}
          disabled={page === undefined}
          onPress={make}
        />
        <output>{said}</output>
      </div>
    </Modal>
  );
}
