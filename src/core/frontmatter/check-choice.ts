import type {Finding} from '../rules/rule.ts'
import {findChoice, meantChoice} from './choices.ts'
import type {Field} from './field.ts'
import {type WrittenValue, quoted, useInstead} from './rewrite.ts'
import {type IncidentSeverity, findSeverity, likelySeverity, namedSeverity} from './severities.ts'

/** What is wrong with a value that is to be one of a field's `choices`. */
export function checkChoice(field: Field, value: WrittenValue): Finding[] {
  const same = findChoice(field, value.text)
  if (same !== undefined) return same === value.text ? [] : [respelled(value, same)]
  const meant = meantChoice(field, value.text)
  return [
    meant === undefined
      ? noneOf(field.key, value, Object.keys(field.choices!))
      : use(field.key, value, meant),
  ]
}

/** What is wrong with a value that is to be a step of a team's scale. */
export function checkSeverity(
  key: string,
  value: WrittenValue,
  scale: readonly IncidentSeverity[],
): Finding[] {
  const same = findSeverity(scale, value.text)
  if (same !== undefined) return same.name === value.text ? [] : [respelled(value, same.name)]
  const meant = namedSeverity(scale, value.text)
  if (meant !== undefined) return [use(key, value, meant.name)]
  const names = scale.map(({name}) => name)
  return [noneOf(key, value, names, likelySeverity(scale, value.text)?.name)]
}

/** Words that leave no doubt about what is meant. */
function use(key: string, value: WrittenValue, meant: string): Finding {
  return {
    span: value.span,
    message: `${quoted(value)} is no ${key}: use ${meant}.`,
    suggestions: [useInstead(value, meant)],
  }
}

/** The right word in a spelling of its own: tools that compare words do not know it. */
function respelled(value: WrittenValue, name: string): Finding {
  return {
    span: value.span,
    message:
      value.text.trim() === name
        ? `Blanks stand beside “${name}” in its quotes.`
        : `${quoted(value)} is written “${name}”.`,
    suggestions: [useInstead(value, name, true)],
    possible: true,
  }
}

/** How much of a list of names a message can quote. */
const mostNames = 56

/** Which of them is meant only the author knows: each is offered, the likely one first. */
function noneOf(key: string, value: WrittenValue, names: readonly string[], likely?: string): Finding {
  let list = names.join(', ')
  if (list.length > mostNames) list = `${list.slice(0, list.lastIndexOf(',', mostNames))} …`
  return {
    span: value.span,
    message: `${quoted(value)} is no ${key}: use ${list}${list.endsWith('…') ? '' : '.'}`,
    suggestions: [...new Set([...(likely === undefined ? [] : [likely]), ...names])].map((name) =>
      useInstead(value, name),
    ),
  }
}
