import { changeSaved, deleteSavedForGood } from '@/actions/change-saved';
import { type ArticleRoom, type LibraryRoom, sizeOf } from '@/actions/measure-library';
import { Button } from '@/components/Button';
import { failureText } from '@/components/FailureText';
import { deletePictures } from '@/library/pictures/kept-pictures';
import { failureCode } from '@/platform/failure-error';
import { report } from '@/platform/report';
import type { StorageRoom } from '@/platform/storage-room';
import { plural, text } from '@/platform/texts';
import { bytesText } from './import-texts';
import { savedAddress } from './use-saved-deeds';
import type { Say } from './use-notice';

type RoomPartProps = {
  readonly say: Say;
  readonly library: LibraryRoom;
  readonly storage: StorageRoom | null;
  /** Asks the browser to keep the data for good. */
  readonly onKeep: () => void;
  /** Something was freed. */
  readonly onChange: () => void;
};

/** What the library takes on this device, whether the browser keeps it, and what can be freed. */
export function RoomPart({ say, library, storage, onKeep, onChange }: RoomPartProps) {
  const free = (work: () => Promise<unknown>, done: string) => () =>
    void work()
      .then(() => {
        say(done);
        onChange();
      })
      .catch((error: unknown) => {
        report(error);
        say(failureText(failureCode(error)));
      });
  const { readPictures, readIds, binIds } = library;

  return (
    <section class="care-part">
      <h2>{text('roomTitle')}</h2>
      <ul class="care-facts">
        <li>{plural('roomArticles', library.articles)}</li>
        {storage && <li>{text('roomUsed', bytesText(storage.used))}</li>}
        {library.pictures.count > 0 && (
          <li>
            {plural('roomPictures', library.pictures.count, bytesText(library.pictures.bytes))}
          </li>
        )}
        {library.copy && library.copy.articles > 0 && (
          <li>
            {library.copy.isWhole
              ? plural('roomCopy', library.copy.articles, bytesText(library.copy.bytes))
              : text('roomCopyWriting', bytesText(library.copy.bytes))}
          </li>
        )}
      </ul>
      {library.copy && library.copy.articles > 0 && (
        <p class="care-quiet">
          {text('roomCopyWhy')}
          {!library.copy.isWhole && ` ${text('roomCopyBehind')}`}
        </p>
      )}
      {storage &&
        (storage.isKept ? (
          <p>{text('roomKept')}</p>
        ) : (
          <>
            <p class="care-problem">{text('roomNotKept')}</p>
            <div class="care-ways">
              <Button look="outlined" label={text('roomKeep')} onPress={onKeep} />
            </div>
          </>
        ))}
      {(readPictures.count > 0 || binIds.length > 0) && (
        <>
          <h3>{text('roomFree')}</h3>
          <ul class="care-rows">
            {readPictures.count > 0 && (
              <li>
                <span>{text('roomReadPictures', bytesText(readPictures.bytes))}</span>
                <Button
                  look="outlined"
                  label={text('roomDelete')}
                  name={`${text('roomDelete')}: ${text('roomReadPictures', bytesText(readPictures.bytes))}`}
                  onPress={free(() => deletePictures(readIds), text('roomFreed'))}
                />
              </li>
            )}
            {binIds.length > 0 && (
              <li>
                <span>{plural('roomBin', binIds.length)}</span>
                <Button
                  look="outlined"
                  label={text('roomEmptyBin')}
                  onPress={free(() => deleteSavedForGood(binIds), text('roomFreed'))}
                />
              </li>
            )}
          </ul>
        </>
      )}
      {library.largest.length > 0 && (
        <details class="bad-rows">
          <summary>{text('roomLargest')}</summary>
          <ul class="care-rows">
            {library.largest.map((room) => (
              <LargestRow
                key={room.summary.id}
                room={room}
                onPictures={free(() => deletePictures([room.summary.id]), text('roomFreed'))}
                onDelete={free(
                  () => changeSaved([room.summary.id], { isBinned: true }),
                  text('articleRemoved', room.summary.title || room.summary.host),
                )}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type LargestRowProps = {
  readonly room: ArticleRoom;
  readonly onPictures: () => void;
  readonly onDelete: () => void;
};

function LargestRow({ room, onPictures, onDelete }: LargestRowProps) {
  const { summary, pictures } = room;
  const title = summary.title || summary.host;
  const size = bytesText(sizeOf(room));
  return (
    <li>
      <span class="care-article">
        <a href={savedAddress(summary.id)} lang={summary.lang || undefined} dir={summary.dir}>
          <bdi>{title}</bdi>
        </a>
        <span class="care-quiet">
          {pictures.count > 0
            ? plural('roomOfThat', pictures.count, size, bytesText(pictures.bytes))
            : size}
        </span>
      </span>
      {pictures.count > 0 && (
        <Button
          look="outlined"
          label={text('roomDeletePictures')}
          name={text('roomDeletePicturesOf', title)}
          onPress={onPictures}
        />
      )}
      <Button
        look="outlined"
        label={text('roomDelete')}
        name={text('savedRemoveOne', title)}
        onPress={onDelete}
      />
    </li>
  );
}
