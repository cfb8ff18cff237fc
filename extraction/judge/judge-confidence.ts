import confidenceModel from './confidence-model.json';
import { weigh } from './linear-model';
import { type Signs } from './signs';

/**
 * The chance (0 to 1) that what we show is the story, whole and nothing else: word F1 of .95 and
 * more. A logistic model over `signs`, its answer brought to the shares that were really seen.
 */
export function judgeConfidence(signs: Signs): number {
  const chance = 1 / (1 + Math.exp(-weigh(confidenceModel, 'good', signs)));
  return calibrated(chance, confidenceModel.calibration);
}

/** Linear between the points (said, seen) of a calibration, which rise in both. */
export function calibrated(said: number, points: readonly (readonly number[])[]): number {
  let [lowSaid, lowSeen] = [0, 0];
  for (const [pointSaid = 1, pointSeen = 1] of points) {
    if (said <= pointSaid) {
      const way = pointSaid > lowSaid ? (said - lowSaid) / (pointSaid - lowSaid) : 1;
      return lowSeen + way * (pointSeen - lowSeen);
    }
    [lowSaid, lowSeen] = [pointSaid, pointSeen];
  }
  return lowSeen;
}
