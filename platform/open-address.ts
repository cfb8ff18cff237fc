/**
 * Opens an address outside Lede: https in a new tab, mailto in the person's mail program.
 * By a link, not by `tabs`: a page of ours in a frame has none in Firefox, and a `mailto:` opened
 * as a tab leaves an empty one behind. To be called within a click.
 */
export async function openAddress(address: string): Promise<void> {
  const link = document.createElement('a');
  link.href = address;
  link.rel = 'noopener noreferrer';
  link.referrerPolicy = 'no-referrer';
  if (!address.startsWith('mailto:')) link.target = '_blank';
  link.click();
}
