import {documentTypes} from '../../document/detect.ts'
import {type PartName, type RequiredParts, isPartName, partNames} from '../../rules/sections/parts.ts'
import {unknownName} from '../../spelling.ts'
import type {ConfigKey, Report} from '../key.ts'
import {isRecord, isStrings} from '../values.ts'

const subjects: readonly string[] = [...documentTypes, 'major', 'light', 'all']

const list = {type: 'array', items: {enum: partNames}}

/** Which sections a document needs. Only what is written stands in place of the defaults. */
export const requiredSectionsKey: ConfigKey<RequiredParts> = {
  name: 'required-sections',
  description:
    'The sections that a postmortem needs: one list for all, or one for each type, and for the severities that are `major` or `light`.',
  schema: {
    anyOf: [
      list,
      {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(subjects.map((subject) => [subject, list])),
      },
    ],
    examples: [
      {major: ['summary', 'impact', 'timeline', 'causes', 'actions'], light: ['summary', 'actions']},
    ],
  },
  default: {},
  read: (written, before, report) => {
    if (isStrings(written)) return {...before, all: readParts(written, [], report)}
    if (!isRecord(written)) {
      report([], 'Expected a list of sections, or one for each kind of document.')
      return before
    }
    const lists = Object.entries(written).flatMap(([subject, value]) => {
      if (!subjects.includes(subject))
        report([subject], unknownName('kind of document', subject, subjects), 'key')
      else if (!isStrings(value)) report([subject], 'Expected a list of sections.')
      else return [[subject, readParts(value, [subject], report)] as const]
      return []
    })
    return {...before, ...Object.fromEntries(lists)}
  },
}

function readParts(names: readonly string[], path: readonly string[], report: Report): PartName[] {
  return names.filter((name, index): name is PartName => {
    const isKnown = isPartName(name)
    if (!isKnown) report([...path, index], unknownName('section', name, partNames))
    return isKnown
  })
}
