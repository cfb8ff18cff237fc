import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compareRuns } from './report/compare';
import { readRun, writeRun } from './report/run-file';
import { summarise } from './report/summary';
import { tables } from './report/tables';
import { plot } from './report/plot';
import { worstPages } from './report/worst';
import { readOptions } from './options';
import { readScripts, runBench } from './run-bench';
import { scriptCosts } from './script-cost';

const args = process.argv.slice(2);
const options = readOptions(args);
const [before, after] = options.compare;

if (before && after) {
  console.log(compareRuns(readRun(before), readRun(after)));
} else {
  const start = Date.now();
  const scripts = await readScripts(options);
  const rows = await runBench(options, scripts);
  const costs = await scriptCosts(options.tools, scripts, options.limit);
  const seconds = Math.round((Date.now() - start) / 1000);
  const summaries = summarise(rows);
  // As it was called, but for where the data lie.
  const flags = args.map((flag, at) => (args[at - 1] === '--data' ? 'DIR' : flag)).join(' ');
  const how = `\`npm run bench:extraction -- ${flags}\`: ${rows.length} pages in ${seconds} s, ${options.tabs} tabs.`;
  const report = `${tables(summaries, costs, how)}\n${worstPages(rows)}`;
  mkdirSync(dirname(options.out), { recursive: true });
  writeRun(`${options.out}.json`, rows);
  writeFileSync(`${options.out}.md`, report);
  writeFileSync(`${options.out}.svg`, plot(summaries));
  console.log(tables(summaries, costs, how));
}
