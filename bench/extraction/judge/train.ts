import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { collectPages, readPredictions, type JudgedPage } from './collect';
import { type ConfidenceAnswer, reportConfidence, trainConfidence } from './train-confidence';
import { ownSet } from './own-pages';
import { reportKind, reportLines } from './report-kind';
import { trainKind } from './train-kind';

// Trains the models of kind and confidence and writes their weights and figures:
// npm run train:judge -- --data DIR --fronts DIR [--predictions FILE] [--cache FILE]
// DIR of --fronts holds the pages that build-fronts.ts made; FILE of --predictions what
// bench/train/train.ts --predictions wrote; --cache keeps the signs of all pages for the next run.

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '' },
    fronts: { type: 'string', default: '.cache/judge' },
    predictions: { type: 'string', default: '' },
    cache: { type: 'string', default: '' },
    tabs: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
});

const pages = await allPages();
const weightsFile = (name: string) =>
  fileURLToPath(new URL(`../../../extraction/judge/${name}-model.json`, import.meta.url));
/** Pages of our own teach confidence alone: they are short, as few of the corpus are. */
const ofCorpus = pages.filter(({ set }) => set !== ownSet);
const provenance = (taught: readonly JudgedPage[], from: string) =>
  `Trained by bench/extraction/judge/train.ts on ${taught.length} pages: ${from}.`;
const corpusAndMade = 'of the corpus, and made from it';
const silent = ofCorpus.filter((page) => !page.ok);
const parts: string[] = ['# What the judge knows', ''];

if (values.only !== 'confidence') {
  const { model, line, honest, inSample, untaught } = trainKind(ofCorpus);
  writeFileSync(
    weightsFile('kind'),
    `${JSON.stringify({ provenance: provenance(ofCorpus, corpusAndMade), ...model }, null, 1)}\n`,
  );
  parts.push(
    `## Kind, each site judged by a model that never saw it (articles below a chance of ${line} are doubted; as shipped, below ${model.leastArticle})`,
    '',
    reportKind(honest, silent, line),
    '',
    'Where the line lies, out of fold:',
    '',
    reportLines(honest, silent),
    '',
    `## Kind, by models that saw neither the site nor any made-up page (below ${untaught.leastArticle})`,
    '',
    reportKind(untaught.answers, silent, untaught.leastArticle),
    '',
    '## Kind, in sample',
    '',
    reportKind(inSample, silent, line),
    '',
  );
}
if (values.only !== 'kind') {
  const { model, honest, inSample } = trainConfidence(pages);
  writeFileSync(
    weightsFile('confidence'),
    `${JSON.stringify({ provenance: provenance(pages, `${corpusAndMade}, and our own`), ...model }, null, 1)}\n`,
  );
  parts.push(
    '## Confidence',
    '',
    '| | pages | at .9 or more | of them F1 ≥ .95 | pages < .8 | AUC for < .8 |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    reportConfidence('out of fold', honest.filter(isOfCorpus)),
    reportConfidence('in sample', inSample.filter(isOfCorpus)),
    reportConfidence(
      'our own pages, out of fold',
      honest.filter((answer) => !isOfCorpus(answer)),
    ),
    '',
  );
}
const report = parts.join('\n');
const suffix = values.only ? `-${values.only}` : '';
writeFileSync(`bench/results/extraction-judge${suffix}.md`, report);
console.log(report);

function isOfCorpus({ page }: ConfidenceAnswer): boolean {
  return page.set !== ownSet;
}

async function allPages(): Promise<readonly JudgedPage[]> {
  if (values.cache && existsSync(values.cache)) {
    const cached: unknown = JSON.parse(readFileSync(values.cache, 'utf8'));
    if (!isPages(cached)) throw new Error(`${values.cache} holds no judged pages.`);
    return cached;
  }
  const collected = await collectPages(
    [values.data, values.fronts],
    values.predictions ? readPredictions(values.predictions) : new Map(),
    Number(values.tabs),
  );
  if (values.cache) writeFileSync(values.cache, JSON.stringify(collected));
  return collected;
}

function isPages(value: unknown): value is readonly JudgedPage[] {
  return Array.isArray(value) && value.every((page) => typeof page === 'object' && page !== null);
}
