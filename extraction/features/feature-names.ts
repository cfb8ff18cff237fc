import { meanings } from './class-meaning';
import { surroundingTags } from './container-facts';

const own =
  'tag length linkDensity links sentenceEnds ending startsLow commas digits capitals capitalised ' +
  'shortWords wordLength isQuoted ' +
  'separators hasAddress hasCopyright hasTime emphasised lineGroup lineForm linksOutside linksInside ' +
  'linksNetworks linksHere linksLists linksMail likeTitle likeDescription inArticleBody repeats ' +
  'repeatsLater underPrompt mediaBefore mediaAfter isItem ownMeaning';

const surroundings = 'isHidden asks isArticleBody article';

const place =
  'isPicked pickedAround pickedBefore pickedAfter pickedHere pickedInParent pickedOfPage ' +
  'sinceFirstPicked sinceLastPicked order offset sinceTitle ' +
  'sinceHeading proseBefore proseAfter proseSoFar blocksOfPage proseOfPage proseShareOfPage';

const neighbour = 'length linkDensity isSentence together isHeading ending';

const container =
  'characters linkDensity prose sentences blocks pictures linkOnly direct twins rank ofPage';

const best =
  'levelsToBest levelsFromBest directOfBest likeBest sinceBest madeAlike alikePicked alikeSentences alikeLinked alikeLength articleOfBest ' +
  'articleOfTitle inArticleBody-1 inArticleBody1';

const words = (list: string) => list.split(' ');
const beside = (step: number) => words(neighbour).map((name) => `${name}${step}`);
const around = (level: number) => words(container).map((name) => `box${level}-${name}`);

/**
 * The names of a row's numbers, in the order of `featureRows`: for training and its reports, so that
 * the page need not carry them.
 */
export const featureNames: readonly string[] = [
  ...words(own),
  ...surroundingTags.map((tag) => `in-${tag}`),
  ...meanings.map((meaning) => `named-${meaning}`),
  ...words(surroundings),
  ...words(place),
  ...[-2, -1, 1, 2].flatMap(beside),
  ...[1, 2, 3].flatMap(around),
  ...words(best),
];
