import type {Schema} from './key.ts'
import type {ConfigLayer, ConfigProblem} from './resolve.ts'
import {pathFrom} from './paths.ts'
import {isRecord, isStrings, isWords} from './values.ts'

/** `extends`, which is about files and so comes before all keys. */
export const extendsKey = {
  name: 'extends',
  description: 'Files of this repository whose configuration this one builds on, by relative path.',
  schema: {
    anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}],
    examples: ['shared/postmortem.yml'],
  } satisfies Schema,
}

/** A file that a layer extends, and how to complain of it where it is named. */
interface Extended {
  /** Relative to the root of the workspace. */
  readonly path: string
  readonly report: (message: string) => void
}

/** The files that a layer extends. Whatever else stands in `extends` becomes a problem. */
export function extendedPaths(layer: ConfigLayer, problems: ConfigProblem[]): Extended[] {
  const {source, value, folder = '', spanOf} = layer
  const written =
    isRecord(value) && Object.hasOwn(value, extendsKey.name) ? value[extendsKey.name] : undefined
  if (written === undefined || written === null) return []
  const reportAt = (path: readonly (string | number)[]) => {
    const place = spanOf?.([extendsKey.name, ...path])
    return (message: string): void => void problems.push({source, message, ...(place && {span: place})})
  }
  const names = isWords(written) ? [written] : written
  if (!isStrings(names)) {
    reportAt([])('Expected the path of a file, or a list of paths.')
    return []
  }
  return names.flatMap((name, index) => {
    const report = reportAt(names === written ? [index] : [])
    const path = pathFrom(folder, name)
    if (path === undefined) report(`“${name}” is not the path of a file in this repository.`)
    return path === undefined ? [] : {path, report}
  })
}
