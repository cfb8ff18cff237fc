import type { TextBlock, TextPiece } from '@/article/compare/text-changes';
import { plural, text, uiLanguage } from '@/platform/texts';

type ChangedTextProps = {
  readonly blocks: readonly TextBlock[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | 'auto';
};

/** So many paragraphs without a change are folded away, but for one on each side of a change. */
const foldFrom = 4;

/**
 * Two texts as one: what went struck through, what came underlined, both said in words as well (most
 * screen readers say nothing of `ins` and `del`); long stretches without a change are folded.
 */
export function ChangedText({ blocks, lang, dir }: ChangedTextProps) {
  return (
    <div class="changed-text" lang={lang || undefined} dir={dir}>
      {blocks.map((block, index) =>
        block.is === 'same' ? (
          <SameLines
            key={index}
            lines={block.lines}
            isFirst={index === 0}
            isLast={index === blocks.length - 1}
          />
        ) : (
          block.lines.map((line, at) => <ChangedLine key={`${index} ${at}`} pieces={line} />)
        ),
      )}
    </div>
  );
}

function ChangedLine({ pieces }: { readonly pieces: readonly TextPiece[] }) {
  return (
    <p>
      {pieces.map(({ is, text: words }, index) => {
        if (is === 'same') return words;
        const Change = is === 'removed' ? 'del' : 'ins';
        return (
          <Change key={index}>
            <span class="visually-hidden" lang={uiLanguage()}>
              {text(is === 'removed' ? 'changesGone' : 'changesCame')}{' '}
            </span>
            {words}
            <span class="visually-hidden" lang={uiLanguage()}>
              {' ] '}
            </span>
          </Change>
        );
      })}
    </p>
  );
}

type SameLinesProps = {
  readonly lines: readonly string[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

/** What stands next to a change stays in view: nobody understands half a sentence. */
function SameLines({ lines, isFirst, isLast }: SameLinesProps) {
  const before = isFirst ? 0 : 1;
  const after = isLast ? 0 : 1;
  const folded = lines.slice(before, lines.length - after);
  const paragraphs = (some: readonly string[]) => some.map((line, at) => <p key={at}>{line}</p>);
  if (folded.length < foldFrom) return <>{paragraphs(lines)}</>;
  return (
    <>
      {paragraphs(lines.slice(0, before))}
      <details class="changes-fold">
        <summary lang={uiLanguage()}>{plural('changesSame', folded.length)}</summary>
        {paragraphs(folded)}
      </details>
      {paragraphs(lines.slice(lines.length - after))}
    </>
  );
}
