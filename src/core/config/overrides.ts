import {pathMatcher} from '../document/detect.ts'
import {globProblem, rebasedGlob} from './globs.ts'
import type {Path, Report, Schema} from './key.ts'
import {isRecord, isStrings} from './values.ts'

/** `overrides`, which holds keys for some files only. */
export const overridesKey = {
  name: 'overrides',
  description: 'Configuration for some files only; of two that fit a file, the later one wins.',
  schema: {
    type: 'array',
    examples: [[{files: 'retros/**/*.md', rules: {'went-well-minimum': 'off'}}]],
  } satisfies Schema,
}

/** What holds for some files only. */
export interface Override {
  readonly path: Path
  readonly value: Readonly<Record<string, unknown>>
  /** Whether it holds for a file, by its path relative to the root of the workspace. */
  readonly holdsFor: (path: string) => boolean
}

/** The schema of `overrides`, given that of the keys which may stand in it. */
export function overridesSchema(properties: Schema): Schema {
  const globs = {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}, minItems: 1}]}
  const files = {description: 'Globs of the files that these entries are for.', ...globs}
  return {
    ...overridesKey.schema,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['files'],
      properties: {files, ...properties},
    },
  }
}

/** Reads `overrides`. One whose globs mean nothing is reported and left out. */
export function readOverrides(written: unknown, folder: string, report: Report): Override[] {
  if (written === undefined || written === null) return []
  if (!Array.isArray(written)) {
    report([overridesKey.name], 'Expected a list of entries with files and keys each.')
    return []
  }
  return written.flatMap((entry: unknown, index) => {
    const path = [overridesKey.name, index]
    const {files, ...value} = isRecord(entry) ? entry : {files: undefined}
    const globs = typeof files === 'string' ? [files] : files
    if (!isStrings(globs) || globs.length === 0) {
      report(
        files === undefined ? path : [...path, 'files'],
        'Expected globs in “files”, and keys beside it.',
      )
      return []
    }
    const problems = globs.map(globProblem)
    for (const [at, problem] of problems.entries())
      if (problem !== undefined) report([...path, 'files', ...(globs === files ? [at] : [])], problem)
    if (problems.some((problem) => problem !== undefined)) return []
    return {path, value, holdsFor: pathMatcher(globs.map((glob) => rebasedGlob(folder, glob)))}
  })
}
