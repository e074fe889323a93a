import {type Field, fieldsOf} from '../document/fields.ts'
import type {PostmortemDocument, TimelineEntry} from '../document/model.ts'
import type {Factor} from './factors.ts'
import {type ImpactMeasure, impactNumbers} from './impact.ts'
import {type KillCriterion, killCriteriaOf} from './kill-criteria.ts'
import {type Learning, learningsOf} from './learnings.ts'
import {type Milestone, findMilestones} from './milestones.ts'
import {type Profile, profileOf} from './profile.ts'
import {type Review, reviewOf} from './learning-review.ts'
import {type Shareout, shareoutOf} from './shareout.ts'
import {type EvidencedEntry, evidencedEntries} from './timeline-evidence.ts'
import {type Traceability, traceabilityOf} from './traceability.ts'
import {type CauseAnalysis, causeAnalysis} from './whys.ts'
import type {Spanned} from '../text/span.ts'

/** All that is read out of a document for its score, each once. */
export interface Facts {
  readonly profile: Profile
  readonly fields: readonly Field[]
  readonly entries: readonly EvidencedEntry[]
  readonly milestones: ReadonlyMap<Milestone, TimelineEntry>
  readonly impact: ReadonlyMap<ImpactMeasure, Spanned>
  readonly factors: readonly Factor[]
  readonly causes: CauseAnalysis
  readonly traceability: Traceability
  readonly learnings: readonly Learning[]
  readonly killCriteria: readonly KillCriterion[]
  readonly shareout: Shareout | undefined
  readonly review: Review | undefined
}

export function factsOf(document: PostmortemDocument): Facts {
  const fields = fieldsOf(document)
  const traceability = traceabilityOf(document)
  return {
    profile: profileOf(document),
    fields,
    entries: evidencedEntries(document),
    milestones: findMilestones(document),
    impact: impactNumbers(document),
    factors: traceability.factors.map(({factor}) => factor),
    causes: causeAnalysis(document),
    traceability,
    learnings: learningsOf(document),
    killCriteria: killCriteriaOf(document),
    shareout: shareoutOf(document),
    review: reviewOf(document, fields),
  }
}
