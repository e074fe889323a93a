import {findMetadata} from '../document/metadata.ts'
import type {PostmortemDocument} from '../document/model.ts'
import {addBusinessDays} from './business-days.ts'
import {type IncidentSeverity, namedSeverity} from './severities.ts'
import {readTimes} from './times.ts'

/** Until when a postmortem is to be published. */
export interface Deadline {
  readonly severity: IncidentSeverity
  /** The day from which business days count: the end of the incident. */
  readonly from: string
  readonly due: string
}

/** Reviews of plans and near misses that never happened have no deadline by severity. */
const underDeadline = ['incident', 'near-miss', 'escalation']

/** The severity thresholds count from the close of the incident; an incident without an end has no deadline yet. */
export function findDeadline(
  document: Pick<PostmortemDocument, 'metadata'>,
  severities: readonly IncidentSeverity[],
  holidays: readonly string[],
): Deadline | undefined {
  const type = findMetadata(document, 'type')?.value
  const written = findMetadata(document, 'severity')?.value
  if (written === undefined || (type !== undefined && !underDeadline.includes(type))) return undefined
  const severity = namedSeverity(severities, written)
  const {times} = readTimes(document)
  const end = times.get('resolved') ?? times.get('mitigated')
  const from = (end ?? (times.has('started') ? undefined : times.get('date')))?.moment.day
  if (severity?.publishWithin === undefined || from === undefined) return undefined
  return {severity, from, due: addBusinessDays(from, severity.publishWithin, holidays)}
}
