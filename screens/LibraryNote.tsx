// With the note, not with the lists: a library is lost hardly ever.
import '@/assets/library-note.css';
import '@/assets/work-line.css';
import { Button } from '@/components/Button';
import { WorkLine } from '@/components/WorkLine';
import { type LibraryState, noteTold } from '@/library/second-copy/marker-store';
import { report } from '@/platform/report';
import { plural, text } from '@/platform/texts';

type Props = {
  readonly state: LibraryState;
  readonly onBackups: () => void;
};

/** That the library was lost and is put back: how far it is, and in the end exactly what came of it. */
export function LibraryNote({ state, onBackups }: Props) {
  if (state.is === 'healing')
    return <WorkLine label={text('libraryHealing')} done={state.done} total={state.total} />;
  if (state.is !== 'healed') return null;
  const { isPart, found, missing } = state;
  return (
    <div class="library-note">
      <p>
        {found === 0 && text('libraryGone')}
        {found > 0 && plural(isPart ? 'libraryPartHealed' : 'libraryHealed', found)}
        {missing > 0 && ` ${plural('libraryMissing', missing)}`}
      </p>
      <div class="library-note-ways">
        {missing > 0 && (
          <Button look="outlined" label={text('libraryToBackups')} onPress={onBackups} />
        )}
        <Button
          look="outlined"
          label={text('libraryTold')}
          onPress={() => void noteTold().catch(report)}
        />
      </div>
    </div>
  );
}
