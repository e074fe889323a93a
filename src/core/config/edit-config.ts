import {type Document, isMap, isSeq, parseDocument} from 'yaml'
import {withLineBreaksOf} from '../text/line-break.ts'

/**
 * The text of a `.postmortem.yml` with someone added to `people`; comments and everything else stay.
 * @returns undefined where the text is no YAML or `people` is no map: nobody's file is rewritten by guess.
 */
export function withPerson(text: string, name: string, role: string): string | undefined {
  return edited(text, (yaml) => {
    if (!yaml.has('people')) yaml.set('people', yaml.createNode({}))
    const people = yaml.get('people', true)
    if (!isMap(people)) return false
    people.flow = false
    people.set(name, role)
    return true
  })
}

/** The text of a `.postmortem.yml` with a word added to `allow`, unless it is there; else as `withPerson`. */
export function withAllowed(text: string, word: string): string | undefined {
  return edited(text, (yaml) => {
    if (!yaml.has('allow')) yaml.set('allow', yaml.createNode([]))
    const allow = yaml.get('allow', true)
    if (!isSeq(allow)) return false
    allow.flow = false
    if (!allow.toJSON().includes(word)) allow.add(word)
    return true
  })
}

function edited(text: string, edit: (yaml: Document.Parsed) => boolean): string | undefined {
  const yaml = parseDocument(text, {logLevel: 'silent'})
  if (yaml.errors.length > 0 || (yaml.contents !== null && !isMap(yaml.contents))) return undefined
  if (!edit(yaml)) return undefined
  const written = yaml.toString({lineWidth: 0})
  return withLineBreaksOf(text, written)
}
