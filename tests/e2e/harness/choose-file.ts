import type { Screen } from './screen';

/** Puts a file into the page's own field, as its picker would. */
export async function chooseFile(screen: Screen, name: string, content: Uint8Array): Promise<void> {
  await screen.find('heading', /Bring in what/);
  await screen.evaluate(
    (base64, name) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      const data = new DataTransfer();
      data.items.add(new File([bytes], name));
      if (input) input.files = data.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    },
    Buffer.from(content).toString('base64'),
    name,
  );
}
