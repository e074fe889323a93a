import {askWhether, categories, isRuleId, rules} from '../../core/index.ts'
import {CannotRun, reasonOf} from '../io.ts'
import {alignColumns} from '../reporters/columns.ts'
import {painter} from '../reporters/terminal.ts'
import type {Outcome, PlainSession} from '../session.ts'

/** The page of a rule, or every rule with what it asks for. */
export async function explain({io, options}: PlainSession): Promise<Outcome> {
  const [id] = options.operands
  if (id === undefined) return {output: listRules(io.colour), fails: false}
  if (!isRuleId(id)) {
    const slip = askWhether(
      id,
      rules.map((rule) => rule.id),
    )
    throw new CannotRun(`Unknown rule “${id}”.${slip} “postmortem explain” lists them.`)
  }
  const page = await io.ownFile(`docs/rules/${id}.md`).catch((error: unknown) => {
    throw new CannotRun(`The page of ${id}: ${reasonOf(error)}`)
  })
  return {output: page, fails: false}
}

function listRules(colour: boolean): string {
  const paint = painter(colour)
  return categories
    .flatMap((category) => {
      const own = rules.filter((rule) => rule.category === category)
      const rows = own.map(({id, severity, description}) => [id, severity, description])
      return own.length === 0
        ? []
        : [paint('bold', category), ...alignColumns(rows).map((row) => `  ${row}`), '']
    })
    .join('\n')
}
