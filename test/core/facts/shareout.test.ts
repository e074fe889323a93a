import assert from 'node:assert/strict'
import {fieldsOf} from '../../../src/core/document/fields.ts'
import {reviewOf, shareoutOf} from '../../../src/core/facts/shareout.ts'
import {parseDocument} from '../../../src/core/index.ts'

function shareout(text: string) {
  const document = parseDocument(text)
  return shareoutOf(document, fieldsOf(document))
}

describe('shareoutOf', () => {
  it('reads the page that was sent round where it is quoted', () => {
    const found = shareout(`## The page for everybody else

> **Three lines**
> 1. We could not restore three workspaces.
> 2. The test restores only what is a day old.
> 3. Ask of a test what it can never catch.
>
> **The main things we're doing**
> - Keys are kept as long as the backup

Went out: #engineering on 20 February.
`)!
    assert.equal(found.lines.length, 3)
    assert.ok(found.topActions)
    assert.ok(found.published)
  })

  it('is a section on sharing that says by name what happened, what was learned, what changes', () => {
    const found = shareout(
      '## Sharing\n\n- What happened: the shop was shut.\n- What we learned: keys age.\n- What changes: keys have an owner.\n',
    )!
    assert.equal(found.lines.length, 3)
  })

  it('is told in prose with its actions and a meeting that keeps it alive', () => {
    const found = shareout(
      '## Passing it on\n\nOne sheet with two lessons and the first three actions went to all drivers. On the first Tuesday of each month the head of operations hosts an hour; she brings the open actions.\n',
    )!
    assert.ok(found.topActions)
    assert.ok(found.review?.owner)
    assert.ok(found.review.inputs)
  })

  it('is no section on how people talked to one another', () => {
    assert.equal(shareout('### Communication\n\nWe were not open enough with the project.\n'), undefined)
    assert.ok(shareout('### Communication\n\nThe summary is sent to all teams by mail.\n'))
  })
})

describe('reviewOf', () => {
  it('reads a meeting told under its own title', () => {
    const document = parseDocument(`## How we keep it alive

**Sheet hour.** First Wednesday of each month. Amel Haddad owns it, and sends the invitation.

What is brought to it:

- the sheets of the last month
`)
    const review = reviewOf(document, fieldsOf(document))!
    assert.match(review.cadence!.value, /First Wednesday/i)
    assert.match(review.owner!.value, /Amel Haddad/)
    assert.ok(review.inputs)
  })
})
