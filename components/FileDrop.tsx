import { useLayoutEffect, useState } from 'preact/hooks';

type FileDropProps = {
  /** What the button says. */
  readonly label: string;
  /** What stands beside it, such as "or drop it here". */
  readonly hint: string;
  readonly onFile: (file: File) => void;
};

/** Takes one file, by the browser's own picker or dropped: on the frame, or anywhere on the page. */
export function FileDrop({ label, hint, onFile }: FileDropProps) {
  const [isOver, setIsOver] = useState(false);

  useLayoutEffect(() => {
    // A file dropped beside the frame would open in place of the page.
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setIsOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const onDrop = (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      setIsOver(false);
      onFile(file);
    };
    window.addEventListener('dragover', onDragOver);
    window.addEventListener('dragleave', onDragLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDragOver);
      window.removeEventListener('dragleave', onDragLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [onFile]);

  return (
    <label class={isOver ? 'file-drop file-drop-over' : 'file-drop'}>
      <input
        type="file"
        class="visually-hidden"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          // The same file can be chosen again after it was mended.
          input.value = '';
          if (file) onFile(file);
        }}
      />
      <span class="button button-main">{label}</span>
      <span class="file-drop-hint">{hint}</span>
    </label>
  );
}
