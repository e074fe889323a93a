import type {PostmortemDocument} from '../document/model.ts'
import type {Suggestion} from '../rules/rule.ts'
import {type TemplatePart, blank} from '../text/edits.ts'
import {span} from '../text/span.ts'
import {restOf} from './rest.ts'
import {objective, subjectText} from './subject-text.ts'
import {gerund} from './regular-verbs.ts'
import {fillIn} from './word-edits.ts'
import {type Act, verbOfAct} from './act.ts'

/** Questions after people, asked of what surrounded them. */

/** A question after a person becomes one after what surrounded them. */
export function askWhat(document: PostmortemDocument, act: Act): Suggestion {
  const {
    sentence: {tokens, span: place},
    passive,
    negated,
    form,
    verb,
  } = act
  const rest = restOf(document, act)
  const inverted = act.subject
  const from = form === 'base' || act.base !== undefined ? place.start : tokens[act.group]!.span.start
  const who = (inverted.from < inverted.to ? objective(subjectText(document, act)) : '')
    .replace(/^somebody$/i, 'anybody')
    .replace(/^someone$/i, 'anyone')
    .replace(/ to$/, '')
  const {base} = verbOfAct(act)
  const isBlame = form === 'base' || act.base !== undefined
  const doing = passive ? `being ${tokens[verb]!.word}` : gerund(base)
  const parts: readonly TemplatePart[] = isBlame
    ? negated
      ? ['What in ', blank('the process or tool'), ` let ${who || 'this'} ${base}${rest.object}`]
      : [
          'What in ',
          blank('the process or tool'),
          ` was there to prompt ${who || 'anyone'} to ${base}${rest.object}`,
        ]
    : (spokeAgainst(rest.object, base) ?? [
        'What in ',
        blank('the process or tool'),
        ` kept ${who || 'this'} from ${doing}${rest.object}`,
      ])
  const isFirst = from <= place.start + 1
  return {
    title: 'Ask about the process or tool',
    edits: [fillIn(document, span(from, rest.end), isFirst ? parts : lower(parts))],
  }
}

/** “Wouldn't it have been simpler to leave it running?” asks for the reasons of the other way. */
function spokeAgainst(object: string, base: string): readonly TemplatePart[] | undefined {
  const [, act, rest] = /^\s+\p{L}+(?:\s\p{L}+)? to (\p{L}+)(.*)/su.exec(object) ?? []
  if (base !== 'be' || act === undefined) return undefined
  return ['What, given ', blank('what was known at the time'), `, spoke against ${gerund(act)}${rest!}`]
}

function lower([first, ...rest]: readonly TemplatePart[]): readonly TemplatePart[] {
  return [typeof first === 'string' ? first[0]!.toLowerCase() + first.slice(1) : first!, ...rest]
}
