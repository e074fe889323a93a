import type {PostmortemDocument} from '../document/model.ts'
import {type Profile, profileOf} from '../facts/profile.ts'
import type {Template} from './template.ts'
import {templates} from './templates.ts'

/** The template that a document of this kind starts from. */
export function templateFor({type = 'incident', weight, isPack}: Profile): Template {
  const ofType = templates.filter((template) => template.type === type)
  const pack = templateById('pack')
  if (isPack && type === pack.type) return pack
  const depth = weight === 'light' ? 'light' : 'full'
  return ofType.find((template) => template.depth === depth) ?? ofType[0]!
}

export function templateOf(document: PostmortemDocument): Template {
  return templateFor(profileOf(document))
}

/** @throws RangeError for an id that no template has. */
export function templateById(id: string): Template {
  const found = templates.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(`no template ${id}`)
  return found
}
