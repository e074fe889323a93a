import {criterion} from '../../../support/criterion.ts'

criterion('criteria-listed', {
  whole: [
    '---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: we stop. Owner: Ana Lima\n- Cost above 2 % for a month: we pause. Owner: Kim Lee\n- Churn above 3 % in a quarter: we end it. Owner: Jo Marsh\n',
    '---\ntype: project\n---\n\n## When we stop\n\n| Signal | Limit | By when | What we do | Who decides |\n|---|---|---|---|---|\n| Sign-ups | fewer than 40 | two weeks | stop | Ana Lima |\n| Cost | above 2 % | a month | pause | Kim Lee |\n| Churn | above 3 % | a quarter | end it | Jo Marsh |\n',
    '---\ntype: project\n---\n\n## Exit rules\n\n1. If sign-ups are below 40 after two weeks, Ana Lima stops the pilot.\n2. If cost is above 2 % for a month, Kim Lee pauses it.\n3. If churn is above 3 % in a quarter, Jo Marsh ends it.\n',
    '---\ntype: project\n---\n\n## Under which conditions do we end the pilot?\n\n- Fewer than 40 sign-ups in two weeks → stop (Ana Lima)\n- Cost above 2 % for a month → pause (Kim Lee)\n- Churn above 3 % in a quarter → end it (Jo Marsh)\n',
    '---\ntype: project\n---\n\n## Abort conditions\n\nShould sign-ups stay below 40 for two weeks, we stop. Should cost exceed 2 % for a month, we pause. Should churn exceed 3 % in a quarter, we end it.\n',
  ],
  unseen: [
    '---\ntype: project\n---\n\n## Kill criteria\n\n- If it does not work we will discuss it.\n- If people are unhappy we will look at it again.\n',
  ],
})

criterion('thresholds', {
  whole: ['---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: we stop.\n'],
  unseen: ['---\ntype: project\n---\n\n## Kill criteria\n\n- Sign-ups too low: we stop within a week.\n'],
})

criterion('windows', {
  whole: [
    '---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups by the end of May: we stop.\n- More than 5 complaints in any week: we pause.\n',
  ],
  unseen: ['---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups: we stop.\n'],
})

criterion('committed-actions', {
  whole: [
    '---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: the pilot is closed and the contract ends.\n- Cost above 2 % for a month: we go back to the old form.\n',
  ],
  unseen: [
    '---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: we talk about it.\n',
  ],
})

criterion('trigger-owners', {
  whole: [
    '---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: we stop (Ana Lima decides).\n- Cost above 2 % for a month: we pause. Kim Lee pulls it.\n',
  ],
  unseen: [
    '---\ntype: project\n---\n\n## Kill criteria\n\n- Fewer than 40 sign-ups in two weeks: we stop.\n',
  ],
})
