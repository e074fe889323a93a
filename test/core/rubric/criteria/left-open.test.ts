import {criterion} from '../../../support/criterion.ts'

const timeline = (entries: readonly string[]): string =>
  `## Timeline\n\n| Time | Event | Evidence |\n| --- | --- | --- |\n${entries.map((one, index) => `| 10:0${index} | ${one} |\n`).join('')}`

// What a template left, or its author put off, in the place of what a criterion looks for.
criterion('roles', {
  unseen: [
    'Facilitator: tbc\nScribe: someone\nDecision owner: unknown\n',
    'Facilitator: ___. Scribe: <name>. Decision owner: N/A yet.\n',
    '- Facilitator: [facilitator]\n- Scribe: @someone\n- Decision owner: to be named\n',
  ],
})

criterion('goal', {
  unseen: ['## Goal\n\nGoal: TBD. Audience: [audience]. Facilitator: ___. Scribe: <name>.\n'],
})

criterion('timeline', {
  unseen: [
    timeline(['TBD | log', '... | log', 'xxx | log', '??? | log', 'Lorem ipsum dolor sit amet | log']),
  ],
})

criterion('evidence-links', {
  unseen: [
    timeline(['The relay stopped | link', 'Mail came back | [link](url)', 'All clear | [dashboard](#)']),
    timeline(['TBD | [log](https://logs.example/1)', '... | [log](https://logs.example/2)']),
  ],
})

const action = (row: string): string =>
  `## Action items\n\n| Action | Owner | Ticket |\n| --- | --- | --- |\n| ${row} |\n`

criterion('tickets', {
  seen: [action('Add a check of the zone file | Ana Lima | OPS-12')],
  unseen: [
    action('Add a check of the zone file | Ana Lima | ABC-000'),
    action('Add a check of the zone file | Ana Lima | TICKET-123'),
    action('Add a check of the zone file | Ana Lima | PROJ-123'),
    action('Add a check of the zone file | Ana Lima | [ticket](url)'),
  ],
})

criterion('owners', {
  unseen: [
    action('Add a check of the zone file | @someone | OPS-12'),
    action('Fill in later | Ana Lima | OPS-12'),
  ],
})
