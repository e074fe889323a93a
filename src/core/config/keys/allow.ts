import type {ConfigKey} from '../key.ts'
import {isWords} from '../values.ts'
import {readStrings} from './strings.ts'

const readWords = readStrings({
  items: 'words',
  problemOf: (one) => (isWords(one) ? undefined : 'A word is empty.'),
})

/** Words that look like names and are none: products, clusters, code names. Layers add up. */
export const allowKey: ConfigKey<readonly string[]> = {
  name: 'allow',
  description: 'Words that look like names of people and are none: products, clusters, code names.',
  schema: {type: 'array', items: {type: 'string'}, examples: [['Iris', 'Victoria']]},
  default: [],
  read: (written, before, report, folder) => [
    ...new Set([...before, ...readWords(written, [], report, folder)]),
  ],
}
