import { text } from '@/platform/texts';

type Props = {
  /** The key of reader mode as the browser writes it; empty when none is set. */
  readonly readerMode: string;
  /** The key of saving, likewise. */
  readonly saveArticle: string;
};

/** The keys that the browser holds for Lede. */
export function LiveKeyList({ readerMode, saveArticle }: Props) {
  return (
    <dl class="page-keys">
      <LiveKey name={text('welcomeKeyRead')} value={readerMode} />
      <LiveKey name={text('welcomeKeySave')} value={saveArticle} />
    </dl>
  );
}

function LiveKey({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value ? <kbd>{value}</kbd> : <span class="page-unset">{text('welcomeKeyUnset')}</span>}
      </dd>
    </div>
  );
}
