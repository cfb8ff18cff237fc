import { Archive, ArchiveRestore } from 'lucide';
import { oneLine } from '@/article/one-line';
import { text, uiLanguage } from '@/platform/texts';
import { Button } from './Button';

/** The saved article that comes next. */
export type NextArticle = {
  readonly href: string;
  readonly title: string;
  readonly siteName: string;
  readonly minutes: number;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
};

type EndOfArticleProps = {
  readonly isArchived: boolean;
  /** Null where the article is not saved. */
  readonly onArchive: (() => void) | null;
  /** The next one that is not read yet; null where there is none. */
  readonly next: NextArticle | null;
};

/** What comes after the last line: away with the article, or on to the next. */
export function EndOfArticle({ isArchived, onArchive, next }: EndOfArticleProps) {
  if (!onArchive && !next) return null;
  return (
    <footer class="article-foot" lang={uiLanguage()} dir="auto" data-apart="">
      {onArchive && (
        <Button
          look="outlined"
          icon={isArchived ? ArchiveRestore : Archive}
          label={text(isArchived ? 'endUnarchive' : 'endArchive')}
          shortcut="E"
          ariaShortcut="E"
          onPress={onArchive}
        />
      )}
      {next && (
        <a class="article-next" href={next.href}>
          <span class="article-next-label">{text('endNext')}</span>
          <bdi class="article-next-title" lang={next.lang || undefined} dir={next.dir}>
            {oneLine(next.title, 200)}
          </bdi>
          <span class="article-next-label">
            <bdi>{oneLine(next.siteName, 80)}</bdi> · {text('articleMinutes', next.minutes)}
          </span>
        </a>
      )}
    </footer>
  );
}
