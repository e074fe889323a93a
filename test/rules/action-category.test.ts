import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

const rule = 'action-category'

const table = (...rows: string[]): string =>
  `\n## Action items\n\n| Action | Type |\n| --- | --- |\n${rows.join('\n')}\n`

describe(rule, () => {
  it('accepts the five categories and other names for them', () => {
    check(
      rule,
      table(
        '| Cap the retries | prevent |',
        '| Alert on queue depth | Monitoring |',
        '| Automate the failover | repair |',
        '| Write the runbook | Incident response |',
        '| Review the freeze calendar | process |',
        '| Test the failover | guardrail, detect |',
        '| Leave the import out of the release | scope |',
      ),
    )
  })

  it('finds what is no category, and items without one beside others that have one', () => {
    check(
      rule,
      table(
        '| Cap the retries | prevent |',
        '| Alert on queue depth | banana |',
        '                         ^^^^^^ is no category: prevent, detect',
        '| Write the runbook | |',
        '  ^^^^^^^^^^^^^^^^^ has no category',
      ),
    )
  })

  it('asks for one that prevents', () => {
    check(
      rule,
      table(
        '| Alert on queue depth | detect |',
        '                         ^^^^^^ No action item prevents',
        '| Automate the failover | mitigate |',
      ),
    )
  })

  it('asks nothing of a document that uses no categories, unless told to', () => {
    check(rule, '## Action items\n\n- Add an alert\n')
    check(rule, '## Action items\n\n- Add an alert\n  ^^^^^^^^^^^^ has no category\n', {
      options: {required: true},
    })
  })

  it('says once that most have none', () => {
    const text = table(
      '| Cap the retries | prevent |',
      '| Write the runbook | |',
      '| Alert on queue depth | |',
    )
    assert.deepEqual(
      findingsOf(rule, text).map(({message}) => message),
      ['No category is given for 2 of the 3 action items.'],
    )
  })

  it('leaves a column alone that tells something else', () => {
    check(rule, table('| Cap the retries | Story |', '| Write the runbook | Task |'))
  })
})
