import en from '../../locales/en.yml?raw';
import uk from '../../locales/uk.yml?raw';

const locales = { en: parse(en), uk: parse(uk) };
let current: keyof typeof locales = 'en';

/** Chooses the language that the texts of a test come in; English until told otherwise. */
export function speak(locale: keyof typeof locales): void {
  current = locale;
}

/** `#i18n` as tests see it: reads `locales/*.yml` as the built extension would, and throws on a missing key. */
export const i18n = {
  t(key: string, ...rest: readonly unknown[]): string {
    if (key === '@@ui_locale') return current;
    if (key === '@@bidi_dir') return 'ltr';
    const message = locales[current].get(key);
    if (message === undefined) throw new Error(`locales/${current}.yml has no "${key}"`);
    const given: unknown = rest.find(Array.isArray);
    const substitutions: readonly unknown[] = Array.isArray(given) ? given : [];
    // The browser's own rule: $1 to $9 are substitutions, $$ is a dollar sign.
    return message.replace(/\$(\$|[1-9])/g, (_, mark: string) =>
      mark === '$' ? '$' : String(substitutions[Number(mark) - 1] ?? ''),
    );
  },
};

/** The flat part of YAML that the locales keep to: `key: text`, quoted or not, and comments. */
function parse(source: string): ReadonlyMap<string, string> {
  const entries = source
    .split('\n')
    .map((line) => /^([\w]+):\s+(.*?)\s*$/.exec(line))
    .filter((match) => match !== null)
    .map((match): [string, string] => [match[1] ?? '', unquote(match[2] ?? '')]);
  return new Map(entries);
}

function unquote(value: string): string {
  if (/^'.*'$/.test(value)) return value.slice(1, -1).replaceAll("''", "'");
  if (/^".*"$/.test(value)) return String(JSON.parse(value));
  return value;
}
