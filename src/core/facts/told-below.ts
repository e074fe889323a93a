import type {PostmortemDocument} from '../document/model.ts'
import type {Point} from '../document/points.ts'
import {innermostAt} from '../document/sections.ts'
import {contains} from '../text/span.ts'
import {shared, tellingWords} from './telling-words.ts'

/**
 * What paragraphs below a list say of one of its points, in the same section: “For the loop of the proxy, the problem
 * was …”, “… led to the second issue”.
 */
export function toldBelow(
  {passages, sections}: PostmortemDocument,
  {form, span: place, words}: Point,
  index: number,
): string {
  if (form === 'sentence') return ''
  const section = innermostAt(sections, place.start)
  if (section === undefined) return ''
  const named = tellingWords(words)
  return passages
    .filter(
      ({element, start, text, zone}) =>
        element === 'paragraph' &&
        zone === 'narrative' &&
        start > place.end &&
        contains(section.body, {start, end: start + text.length}) &&
        innermostAt(sections, start) === section &&
        (opensWith(text, named) || ordinals[index]?.test(text) === true),
    )
    .map(({text}) => text)
    .join(' ')
}

/** “For the loop issue, …” */
function opensWith(text: string, named: ReadonlySet<string>): boolean {
  const lead = /^\W*(?:for|as for|regarding|concerning|with|about) (?:the |our )?([^,.;:]{3,60}),/i.exec(
    text,
  )?.[1]
  return lead !== undefined && shared(tellingWords(lead), named) > 0
}

const ordinals = ['first', 'second', 'third', 'fourth'].map(
  (word) => new RegExp(`\\b${word} (?:issue|cause|problem|factor|fault|reason)\\b`, 'i'),
)
