import { numberFormat } from '@/platform/formats';
import { text, uiLanguage } from '@/platform/texts';

/** A place that the menu leads to. */
export type NavPlace = {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  /** How many articles are there; null says nothing. */
  readonly count: number | null;
};

type Props = {
  readonly views: readonly NavPlace[];
  readonly tags: readonly Omit<NavPlace, 'href'>[];
  readonly panels: readonly NavPlace[];
  /** The place that is shown; tags that are filtered by are shown beside it. */
  readonly current: string;
  readonly chosenTags: readonly string[];
  /** Takes the tag to the filters, or out of them. */
  readonly onTag: (tag: string) => void;
};

/** The menu of the Saved page: a column of words beside the list, a row above it where it is narrow. */
export function SavedNav({ views, tags, panels, current, chosenTags, onTag }: Props) {
  return (
    <nav class="library-nav" aria-label={text('libraryNav')}>
      <PlaceList places={views} current={current} />
      {tags.length > 0 && (
        <section class="library-tags" aria-labelledby="library-tags">
          <h2 id="library-tags">{text('libraryTags')}</h2>
          <ul>
            {tags.map((tag) => (
              <li key={tag.id}>
                <button
                  type="button"
                  class="nav-place"
                  aria-pressed={chosenTags.includes(tag.id)}
                  onClick={() => onTag(tag.id)}
                >
                  <bdi class="nav-label">{tag.label}</bdi>
                  <Count of={tag.count} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {panels.length > 0 && <PlaceList places={panels} current={current} />}
    </nav>
  );
}

type ListProps = { readonly places: readonly NavPlace[]; readonly current: string };

function PlaceList({ places, current }: ListProps) {
  return (
    <ul class="library-places">
      {places.map((place) => (
        <li key={place.id}>
          <a
            class="nav-place"
            href={place.href}
            aria-current={place.id === current ? 'page' : undefined}
          >
            <span class="nav-label">{place.label}</span>
            <Count of={place.count} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Count({ of }: { readonly of: number | null }) {
  if (!of) return null;
  return <span class="nav-count">{numberFormat(uiLanguage()).format(of)}</span>;
}
