import { readFile, writeFile } from 'node:fs/promises';

/** Puts a section under its heading into a file of results, in the place of the one that is there. */
export async function writeSection(
  file: string,
  heading: string,
  lines: readonly string[],
): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => '# The library, measured\n');
  const section = `## ${heading}\n\n${lines.join('\n')}\n`;
  const sections = text.split(/^(?=## )/m);
  const at = sections.findIndex((each) => each.startsWith(`## ${heading}\n`));
  const all =
    at < 0
      ? [...sections.map((each) => `${each.trimEnd()}\n\n`), section]
      : sections.map((each, index) => (index === at ? `${section}\n` : each));
  await writeFile(file, `${all.join('').trimEnd()}\n`);
}
