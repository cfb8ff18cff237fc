import { oneLine } from '@/article/one-line';
import { SettingsRow } from '@/components/SettingsRow';
import { text } from '@/platform/texts';
import { withoutRule } from '@/reading/block-rules';
import type { KeptBlockRule } from '@/settings/settings';
import type { PartProps } from './settings-parts';

/** What was decided about blocks of articles, site by site; each can be forgotten, and that undone. */
export function BlocksSection({ settings, change, say }: PartProps) {
  const rules = settings.blockRules;
  const hosts = [...new Set(rules.map(({ host }) => host))].sort();
  const keep = (blockRules: readonly KeptBlockRule[]) => {
    change({ blockRules });
    const undo = () => change({ blockRules: rules });
    say(text('ruleForgotten'), { label: text('undo'), run: undo, isUndo: true });
  };
  return (
    <section class="settings-section settings-section-more" aria-labelledby="blocks-heading">
      <h3 id="blocks-heading">{text('sitesBlocks')}</h3>
      {hosts.length === 0 && <p class="settings-hint">{text('sitesBlocksNone')}</p>}
      {hosts.map((host) => (
        <details key={host} class="settings-site">
          <summary>
            <bdi>{host}</bdi>{' '}
            <span class="settings-count">{rules.filter((rule) => rule.host === host).length}</span>
          </summary>
          <ul class="settings-list">
            {rules
              .filter((rule) => rule.host === host)
              .map((rule) => (
                <SettingsRow
                  key={rule.signature}
                  ways={[
                    {
                      label: text('ruleForget'),
                      name: text('ruleForgetNamed', wordsOf(rule)),
                      onPress: () => keep(withoutRule(rules, rule)),
                    },
                  ]}
                >
                  <span class="settings-quiet">
                    {text(rule.isShown ? 'ruleShown' : 'ruleHidden')}
                  </span>
                  <bdi>{wordsOf(rule)}</bdi>
                </SettingsRow>
              ))}
          </ul>
          <button
            type="button"
            class="button-link"
            onClick={() => keep(rules.filter((rule) => rule.host !== host))}
          >
            {text('ruleForgetSite', host)}
          </button>
        </details>
      ))}
    </section>
  );
}

/** A block as a person may know it again: how its words begin, or the name of its picture. */
function wordsOf({ signature }: KeptBlockRule): string {
  const [, path] = /^picture (.*)$/.exec(signature) ?? [];
  if (path !== undefined) return text('rulePicture', oneLine(path.split('/').at(-1) ?? '', 60));
  return oneLine(signature, 90);
}
