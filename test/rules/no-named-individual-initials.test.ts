import assert from 'node:assert/strict'
import {parseDocument} from '../../src/core/index.ts'
import {check} from '../support/check.ts'

const rule = 'no-named-individual'

describe(`${rule}: people by their initials`, () => {
  it('knows those who are attendees by nothing else', () => {
    const names = (text: string): string[] => parseDocument(text).people.map(({name}) => name)
    assert.deepEqual(names('# Postmortem: Disk full\n\nAttendees: AF, EC\n'), ['AF', 'EC'])
    assert.deepEqual(names('# Postmortem: Disk full\n\n## Attendees\n\n- AF\n- EC\n'), ['AF', 'EC'])
    assert.deepEqual(names('# Postmortem: Disk full\n\nAttendees: SRE, DBA\n'), [])
  })

  it('finds them where they act', () => {
    check(
      rule,
      `
# Postmortem: Disk full

Attendees: AF, EC

## What happened

AF restarted the pod. The AF flag was set.
^^
`,
    )
  })

  it('takes no thanks for a name', () => {
    check(rule, 'Credit to the night shift. Credit goes to support.')
  })
})
