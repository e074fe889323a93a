import assert from 'node:assert/strict'
import {vagueActions} from '../../src/core/rules/phrases/vague-actions.ts'
import {check, findingsOf} from '../support/check.ts'

const rule = 'no-vague-action'

/** The one finding on an action item of these words, if there is one. */
function findingOn(words: string) {
  return findingsOf(rule, `## Action items\n\n- ${words}\n`)[0]
}

describe(rule, () => {
  it('finds wishes, and says what they lack', () => {
    check(
      rule,
      `
## Action items

- Improve monitoring
  ^^^^^^^^^^^^^^^^^^ an object and a measurable end
- Improving monitoring and alerts, to be notified about these kinds of issues earlier
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an object and a measurable end
- Increase test coverage so we catch such errors sooner
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an object and a measurable end
- We need better alerting.
  ^^^^^^^^^^^^^^^^^^^^^^^^ an object and a measurable end
- Improve our test coverage
  ^^^^^^^^^^^^^^^^^^^^^^^^^ an object
- Be more careful with migrations
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ which tool or step changes
- We should talk more.
  ^^^^^^^^^^^^^^^^^^^^ what is said to whom
- Double-check the address before a deploy
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ which tool or step changes
- Communicate better between the teams and better
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what is said to whom
- Train the on-call engineers
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ what in the system
- Teach the teams about the runbook
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what in the system
- Make sure everyone reads the runbook
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what is built
- Remember to drain the node before a deploy
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what is built
- Emphasize the importance of our rules for cards
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what is built
- Ensure this never happens again
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a verb and an object
- Prevent a recurrence in future
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a verb and an object
- Monitoring
  ^^^^^^^^^^ an object and a measurable end
- Review alerts regularly
  ^^^^^^^^^^^^^^^^^^^^^^^ a rhythm
- Periodically check the certificates
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a rhythm
- Make the nightly export more robust
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ an object and a measurable end
`,
    )
  })

  it('finds questions that may go on for ever, and weighs them little', () => {
    check(
      rule,
      `
## Action items

| Action | Owner | Due |
| --- | --- | --- |
| Investigate the queue | Ana Lima | |
  ^^^^^^^^^^^^^^^^^^^^^ a measurable end
| Look into a second replica | Ana Lima | 2026-12-12 |
| Consider a second replica | Ana Lima | 2026-12-12 |
  ^^^^^^^^^^^^^^^^^^^^^^^^^ a verb that ends
`,
    )
    for (const words of [
      'Investigate the queue',
      'Investigate',
      'Look into the broker',
      'Discuss limits',
      'Fix it',
    ])
      assert.equal(findingOn(words)?.severity, 'information', words)
    assert.equal(findingOn('Improve monitoring')?.severity, 'warning')
  })

  for (const words of [
    'Improve the nightly export to run in batches of 500',
    'Improve monitoring of the queue depth: page above 500 for 5 minutes',
    'Increase the memory limit to 50 GB',
    'Add more replicas of the ledger',
    'Investigate the queue and decide on a limit in OPS-12',
    'Investigate whether the pool fits into one zone',
    'Investigate the queue [OPS-12](https://tickets.example/OPS-12)',
    'Consider a second replica, and decide in the review of March',
    'Consider a second replica [OPS-12](https://tickets.example/OPS-12)',
    'Make deploys safer: refuse those without a dry run',
    'Make the ledger refuse a second run, so that it never happens again',
    'Prevent this host from serving two roles',
    'Careful rollout flag for the ledger',
    'Review the alerts regularly, every Monday at nine',
    'Test the restore more often than the backup expires',
    'Fix the problem of the late export: close its connections',
    'Fix the bug [OPS-12](https://tickets.example/OPS-12)',
    'Monitoring of the queue depth, paging above 500',
    'Ensure that the export cannot start twice',
    'Ensure that the job does not repeat a payment',
    'Ensure that retries do not occur twice',
    'Ensure that the same payment is not repeated',
    'Remember the last tab in the dashboard',
    'Remember-me cookie expires after a day',
    'Reflect on-call hours in the roster',
    'Consider retries as failures in the alert',
    'Make sure the runbook links to the drill',
    'Add an alert to the training cluster',
    'Train the ranking model on the data of March',
    'Improve monitoring (success signal: page within 5 minutes)',
    'Write the communication template for a breach',
    'Underline the value column in red',
    'Reinforce our value checks',
    'Raise awareness of the queue by a weekly graph in the channel',
  ]) {
    it(`accepts “${words}”`, () => assert.equal(findingOn(words), undefined))
  }

  it('leaves done items alone', () => {
    assert.deepEqual(findingsOf(rule, '## Action items\n\n- [x] Improve monitoring\n'), [])
  })

  it('offers an action with blanks that only its author can fill', () => {
    const [suggestion] = findingOn('Improve monitoring')?.suggestions ?? []
    assert.equal(suggestion?.title, 'Replace with “Alert on [which signal] above [which threshold]”')
    assert.equal(suggestion.edits[0]?.blanks?.length, 2)
  })

  it('knows of each wording why, by whom and what instead', () => {
    assert.equal(new Set(vagueActions.map(({id}) => id)).size, vagueActions.length)
    for (const {id, why, alternatives, lacks, pattern} of vagueActions) {
      assert.ok(why.length > 20 && lacks.length > 5 && alternatives.length > 0, id)
      for (const alternative of alternatives) assert.ok(!pattern.test(alternative), alternative)
    }
  })
})
