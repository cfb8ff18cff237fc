import { useEffect, useState } from 'preact/hooks';

/** Milliseconds in which nothing is shown: most articles are there sooner. */
const patience = 300;

/** Three grey lines where text will be, after 300 ms; the wait is told to a screen reader by `label`. */
export function GreyLines({ label }: { readonly label: string }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), patience);
    return () => clearTimeout(timer);
  }, []);

  return (
    <output class="grey-lines">
      {isLong && (
        <>
          <span class="visually-hidden">{label}</span>
          <i />
          <i />
          <i />
        </>
      )}
    </output>
  );
}
