import assert from 'node:assert/strict'
import {fixed} from '../support/check.ts'

const rule = 'no-should-have'

describe(`${rule}: rewrites`, () => {
  const rewrites = [
    [
      'Both teams should have, and could have, agreed on one zone.',
      '[The runbook or tool] did not prompt both teams to agree on one zone.',
    ],
    [
      'Why did nobody stop the batch, when the counter should already have told them to?',
      'Why did nobody stop the batch, when [the process or tool] did not require the counter to tell them to?',
    ],
    [
      'We should have shut the gate and spared ourselves the queue.',
      '[The runbook or tool] did not prompt us to shut the gate and spare ourselves the queue.',
    ],
    [
      'The on-call engineer should have noticed the alert.',
      '[The alert or dashboard] did not show the on-call engineer the alert.',
    ],
    ['We should have noticed earlier.', '[The alert or dashboard] did not show us this earlier.'],
    [
      'They should have known better.',
      '[The documentation or runbook] gave them no word of [what there was to know].',
    ],
    ['We should have known about the limit.', '[The documentation or runbook] gave us no word of the limit.'],
    [
      'The reviewer should have checked the index.',
      '[The checklist or pipeline] did not prompt the reviewer to check the index.',
    ],
    ['We shouldn’t have merged it.', '[The process or tool] let us merge it.'],
    [
      'We should have rolled back and told support.',
      '[The runbook or tool] did not prompt us to roll back and tell support.',
    ],
    [
      'The engineer, who should have checked the graph, was in a call.',
      'The engineer, whom [the process or tool] did not prompt to check the graph, was in a call.',
    ],
    [
      'The deploy, which should have been announced, began.',
      'The deploy, which [the process or tool] did not require to be announced, began.',
    ],
    ['Users should have been told.', '[The process or tool] did not require users to be told.'],
    [
      'In March the team should have tested the restore.',
      'In March [the checklist or pipeline] did not prompt the team to test the restore.',
    ],
    [
      '- 09:12 UTC We should have paged support.',
      '- 09:12 UTC [The escalation path or runbook] did not prompt us to page support.',
    ],
    [
      'We should have **tested** the restore.',
      '**[The checklist or pipeline] did not prompt us to test** the restore.',
    ],
    ['Should we have rolled back sooner?', 'What in [the process or tool] kept us from rolling back sooner?'],
    [
      'The alert was muted and should have been unmuted.',
      'The alert was muted and [the process or tool] did not require it to be unmuted.',
    ],
    ['We waited longer than we should have.', 'We waited longer than [the runbook or plan] called for.'],
    [
      'There was not as much time as we should have had for the drill.',
      'There was not as much time as [the runbook or plan] provided for the drill.',
    ],
    [
      'The bridge opened later than the lead should have opened it.',
      'The bridge opened later than [the runbook or plan] asked the lead to open it.',
    ],
    [
      'We deleted more than we should not have deleted.',
      'We deleted more than [the runbook or plan] asked us not to delete.',
    ],
    ['It was a spike we should have noticed.', 'It was a spike [the alert or dashboard] did not show us.'],
    ['Last week we should have noticed.', 'Last week [the alert or dashboard] did not show us this.'],
    ['It was late. We shouldn’t have.', 'It was late. [The process or tool] allowed it.'],
    ['They should have been asked.', '[The process or tool] did not require them to be asked.'],
    [
      'The plan should have included a rollback.',
      '[The process or tool] did not require the plan to include a rollback.',
    ],
    [
      'At no point should anyone have typed the password.',
      '[The process or tool] let anyone type the password.',
    ],
    [
      'The engineer should have stopped, reverted and asked.',
      '[The runbook or tool] did not prompt the engineer to stop, revert and ask.',
    ],
    ['No one should have had to guess.', '[The process or tool] left people to guess.'],
    [
      'The contractor should, after three failed logins, have stopped.',
      '[The process or tool] did not prompt the contractor, after three failed logins, to stop.',
    ],
    [
      'The engineer should, at the very least, have asked.',
      '[The escalation path or runbook] did not prompt the engineer to ask.',
    ],
    [
      'The tests for the new currency were written late and should have been run daily.',
      'The tests for the new currency were written late and [the process or tool] did not require them to be run daily.',
    ],
    ['The banner should have been bigger.', '[The process or tool] did not require the banner to be bigger.'],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, before), after))
})
