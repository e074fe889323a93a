import {type Document, isScalar, visit} from 'yaml'
import {type Span, span} from '../text/span.ts'
import type {Problem} from './model.ts'
import {lineAt} from './yaml-lines.ts'
import {goesOn, unquoted} from './yaml-quotes.ts'

/** What a parser takes without a complaint, and nobody means: `*name` without `&name`, `[WIP]: outage`. */
export function oddities(yaml: Document, text: string, {start: base, end}: Span): Problem[] {
  const problems: Problem[] = []
  visit(yaml, {
    Alias: (_, alias) => {
      if (!alias.range || alias.resolve(yaml) !== undefined) return
      const place = span(base + alias.range[0], base + alias.range[1])
      problems.push(
        /^[\w-]+$/.test(alias.source)
          ? {
              span: place,
              message: `“*${alias.source}” stands for a value that is nowhere marked “&${alias.source}”.`,
            }
          : unquoted(text, place),
      )
    },
    Pair: (_, {key}) => {
      if (!isScalar(key) || key.source !== '' || !key.range || key.range[1] > key.range[0]) return
      const line = lineAt(text, base + key.range[0], span(base, end))
      problems.push(goesOn(text, line) ?? keyless(line))
    },
  })
  return problems
}

export function keyless(place: Span): Problem {
  return {span: place, message: 'No key stands before the colon.'}
}
