import {nextSteps, whyNoPass} from '../../core/index.ts'
import type {ScoreReport} from '../reports.ts'
import {renderJson} from './json.ts'

/** As `schemas/cli-score.schema.json` describes it. */
export function renderScoresJson(reports: readonly ScoreReport[]): string {
  return renderJson(reports.map(toJson))
}

function toJson({file, placeOf, openOf, score}: ScoreReport) {
  const {mean, pass, dimensions} = score
  return {
    ...{file, mean, pass, missing: whyNoPass(score)},
    dimensions: dimensions.map(({id, title, level, applicable, criteria}) => ({
      ...{id, title, level, applicable},
      criteria: criteria.map(({id: criterion, share, met, evidence, note, advice}) => ({
        ...{id: criterion, met, share, note, advice},
        evidence: evidence.map(placeOf),
      })),
    })),
    steps: nextSteps(score).map(({criterion, mean: then}) => ({
      ...{criterion: criterion.id, advice: criterion.advice, mean: then},
      open: openOf(criterion).map(placeOf),
    })),
  }
}
