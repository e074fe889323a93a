import type {ScoreReport} from '../reports.ts'
import {renderJson} from './json.ts'

/** As `schemas/cli-score.schema.json` describes it. */
export function renderScoresJson(reports: readonly ScoreReport[]): string {
  return renderJson(reports.map(toJson))
}

function toJson({file, placeOf, score: {mean, pass, dimensions}}: ScoreReport) {
  return {
    ...{file, mean, pass},
    dimensions: dimensions.map(({id, title, level, applicable, criteria}) => ({
      ...{id, title, level, applicable},
      criteria: criteria.map(({id: criterion, share, met, evidence, note, advice}) => ({
        ...{id: criterion, met, share, note, advice},
        evidence: evidence.map(placeOf),
      })),
    })),
  }
}
