import type {Part} from '../template.ts'
import {analysisParts} from './analysis.ts'
import {companionParts} from './companions.ts'
import {incidentParts} from './incident.ts'
import {packParts} from './pack.ts'
import {reviewParts} from './reviews.ts'
import {rowParts} from './rows.ts'

/** Every part of every template; the order is that of the snippets. */
export const parts: readonly Part[] = [
  ...incidentParts,
  ...analysisParts,
  ...packParts,
  ...reviewParts,
  ...rowParts,
  ...companionParts,
]

const byId: ReadonlyMap<string, Part> = new Map(parts.map((part) => [part.id, part]))

/** @throws RangeError for an id that no part has: templates are data of ours, and tested. */
export function partById(id: string): Part {
  const part = byId.get(id)
  if (part === undefined) throw new RangeError(`no part ${id}`)
  return part
}
