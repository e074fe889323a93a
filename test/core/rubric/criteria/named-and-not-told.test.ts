import {criterion} from '../../../support/criterion.ts'

// The names of what is to be written, in its form and in its place.
criterion('shareout', {
  seen: ['## Shareout\n\n- Key expired\n- Keys need owners\n- Alert added\n'],
  unseen: [
    '## Shareout\n\n- Top three actions owner date\n- Audience audience everyone\n- Published wiki\n',
    '## Shareout\n\n- Happened\n- Learned\n- Changed\n',
    '## Shareout\n\n- One\n- Two\n- Three\n',
    '## Newsletter\n\nIt was late by a week because its only author was ill, and nobody asked for it.\n',
  ],
})

criterion('top-actions', {
  seen: [
    '## Shareout\n\nOne sheet with two lessons and the first three actions went to all drivers.\n',
    '## Shareout\n\n- Top three actions: renew the key, alert on its age, rehearse the restore\n',
  ],
  unseen: [
    '## Shareout\n\n- The key expired\n- Keys need owners\n- Top three actions\n',
    '## Shareout\n\nThe key expired in the night.\n\n- Top actions: owner, due date\n',
  ],
})

const named = [
  'trigger fact',
  'detection fact',
  'escalation hypothesis',
  'mitigation fact',
  'resolution fact',
]
const timeline = (events: readonly string[]): string =>
  `## Timeline\n\n${events.map((event, index) => `- 10:0${index} UTC ${event}\n`).join('')}`
const told = ['Impact detected', 'Escalated', 'The relay is down', 'Mitigated', 'Restart of the relay']

criterion('timeline', {whole: [timeline(told)], unseen: [timeline(named)]})
criterion('timeline-order', {seen: [timeline(told)], unseen: [timeline(named)]})
criterion('milestones', {seen: [timeline(told)], unseen: [timeline(named)]})
criterion('fact-or-hypothesis', {unseen: [timeline(named)]})

criterion('several-factors', {
  seen: ['## Contributing factors\n\n- Time pressure\n- Stale runbook\n'],
  unseen: ['## Contributing factors\n\n- Process\n- Technology\n- People\n- Testing\n'],
})
