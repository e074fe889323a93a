import assert from 'node:assert/strict'
import {fixed} from '../support/check.ts'

const rule = 'no-blame'

describe(`${rule}: rewrites`, () => {
  const rewrites = [
    [
      'The on-call engineer failed to check the graph.',
      '[The checklist or pipeline] did not prompt the on-call engineer to check the graph.',
    ],
    ['We missed the alert.', '[The data, alert or review at hand] did not show us the alert.'],
    ['It was a sign we missed.', 'It was a sign [the data, alert or review at hand] did not show us.'],
    ['We vastly underestimated the load.', 'We had only [the data at hand] to estimate the load.'],
    [
      'The operator completely misread the graph.',
      'The operator, with [the data or display at hand] to go by, read the graph.',
    ],
    [
      'We did not know that it was stale.',
      '[The documentation or runbook] gave us no word that it was stale.',
    ],
    ['The team forgot about the index.', '[The checklist or tool] did not remind the team of the index.'],
    [
      'The engineer broke the build, then fixed it.',
      '[The process or tool] let the engineer break the build, then the engineer fixed it.',
    ],
    [
      'The operator failed to drain the node and restarted it.',
      '[The runbook or tool] did not prompt the operator to drain the node, and the operator restarted it.',
    ],
    [
      'The team, which failed to test the change, was new.',
      'The team, which [the process or tool] did not prompt to test the change, was new.',
    ],
    ['A careless change took the site down.', 'A change took the site down.'],
    ['An inexperienced engineer ran it.', 'An engineer ran it.'],
    ['Carelessly, it was merged.', 'It was merged.'],
    [
      'The flag was set by mistake.',
      'The flag was set because [the tool or interface] accepted it without [a guard].',
    ],
    [
      'The vendor was at fault.',
      'The vendor worked with [the information, load or time pressure at that moment].',
    ],
    ['- 🔥 We missed the alert.', '- 🔥 [The data, alert or review at hand] did not show us the alert.'],
    [
      '**The operator forgot** to drain the node.',
      '**[The runbook or tool] did not prompt the operator to drain the node**.',
    ],
    ['Product refused to move the launch.', 'Product had [a reason or constraint] not to move the launch.'],
    [
      'Whoever edited it mistyped the subnet.',
      'Whoever edited it, with no [guard or warning] in the way, typed the subnet.',
    ],
    [
      'The alarm had been ignored by the crew.',
      '[A reason or constraint] kept the crew from acting on the alarm.',
    ],
    [
      'It was pushed without asking the store managers.',
      'It was pushed with no prompt from [the process or tool] to ask the store managers.',
    ],
    ['The vendor botched the repair.', 'The vendor had no [guard, time or information] for the repair.'],
    ['The engineer skipped the review.', '[The process or tool] let the engineer skip the review.'],
    ['Did we forget to renew it?', 'What in [the process or tool] was there to prompt us to renew it?'],
    [
      'The storage team is to blame for the outage.',
      'The storage team worked with [the information, load or time pressure at that moment] when it came to the outage.',
    ],
    [
      'The lead lost track of who was on call.',
      'The lead worked with [the information, load or time pressure at that moment] when it came to who was on call.',
    ],
    [
      'We let them down by not testing the form.',
      'We let them down with no prompt from [the process or tool] to test the form.',
    ],
    [
      'The table was dropped by mistake by the admin.',
      'The table was dropped by the admin because [the tool or interface] accepted it without [a guard].',
    ],
    [
      'Running it on a Friday was reckless.',
      'Running it on a Friday was done with [the information, load or time pressure at that moment].',
    ],
    [
      'The agency was unprofessional throughout.',
      'The agency worked with [the information, load or time pressure at that moment] throughout.',
    ],
    [
      'The reviewer rubber-stamped the change.',
      'The reviewer, with no [guard or warning] in the way, approved the change.',
    ],
    ['It was the wrong call.', 'It was a call with [what spoke for it at the time] behind it.'],
    [
      'It was a bad decision to merge on red.',
      'It was a decision, with [what spoke for it at the time] behind it, to merge on red.',
    ],
    [
      'A poor strategy led to two outages.',
      'A strategy with [what spoke for it at the time] behind it led to two outages.',
    ],
    [
      'DBA missed the lag warning and went on with the switch.',
      '[The data, alert or review at hand] did not show the DBA the lag warning, and the DBA went on with the switch.',
    ],
    [
      'We, the maintainers, overlooked that old readers send local time.',
      '[The data, alert or review at hand] did not show us, the maintainers, that old readers send local time.',
    ],
    [
      'Failure of the operator to acknowledge the page cost us an hour.',
      'The lack of a prompt from [the process or tool] for the operator to acknowledge the page cost us an hour.',
    ],
    [
      'The engineers took the second warning too lightly.',
      'The engineers had [reasons at the time] to see little risk in the second warning.',
    ],
    ['We got the time zone wrong.', 'We had only [the data or display at hand] to go by for the time zone.'],
    ['We need to be more careful.', 'We need to have [a check or prompt].'],
    [
      'We did not properly test the switch.',
      '[The checklist or pipeline] did not prompt us to properly test the switch.',
    ],
    ['We did not notice it until noon.', '[The alert or dashboard] did not show it to us until noon.'],
    [
      'When the command was issued, the user repointed it; and crucially, forgot to update the head.',
      'When the command was issued, the user repointed it; and crucially, had no prompt from [the process or tool] to update the head.',
    ],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, before), after))
})
