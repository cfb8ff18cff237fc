import axe from 'axe-core';

/** What axe finds against the document as it is, in words; the rules for whole pages stay out, for tests draw parts. */
export async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
