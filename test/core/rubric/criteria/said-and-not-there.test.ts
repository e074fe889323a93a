import {criterion} from '../../../support/criterion.ts'

// A sentence that denies what a criterion looks for, and the same thing said twice.
criterion('decisions', {unseen: ['## Decisions\n\nNo decisions were made.\n']})

criterion('learnings', {
  unseen: ['## Learnings\n\n- We learned nothing.\n'],
  partly: [
    '## Learnings\n\n- A zone file needs a check.\n- A zone file needs a check.\n- A zone file needs a check.\n',
  ],
})

criterion('shareout', {unseen: ['## Shareout\n\nWe will not write a shareout.\n']})

criterion('concrete', {unseen: ['## Action items\n\n- None. No owner, no due date.\n']})

criterion('made-sense', {
  unseen: [
    '## Contributing factors\n\nWe did not look for contributing factors. No method was used. We did not ask why it made sense at the time.\n',
  ],
})

criterion('constraints', {
  unseen: ['## Scope\n\nNo goal was set for this review. There was no facilitator.\n'],
})

const fourTimes = (line: string): string => `${line}\n`.repeat(4)

criterion('several-factors', {
  seen: [
    '## Contributing factors\n\n- The zone file was not validated\n- The alert watched the wrong zone\n',
  ],
  unseen: [
    `## Contributing factors\n\n${fourTimes('- The zone file was not validated')}`,
    '## Contributing factors\n\n| # | Factor |\n| --- | --- |\n| 1 | The zone file was not validated |\n| 2 | The zone file was not validated |\n',
  ],
})

criterion('timeline', {
  whole: [
    '## Timeline\n\n- 10:00 Mail down.\n- 10:05 Mail down.\n- 10:20 Mail down.\n- 10:30 Mail back.\n- 10:45 All clear.\n',
  ],
  partly: [`## Timeline\n\n${fourTimes('- 10:00 Mail down. [log](https://logs.example/1)')}`],
})
