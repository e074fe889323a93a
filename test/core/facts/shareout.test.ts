import assert from 'node:assert/strict'
import {fieldsOf} from '../../../src/core/document/fields.ts'
import {reviewOf} from '../../../src/core/facts/learning-review.ts'
import {shareoutOf} from '../../../src/core/facts/shareout.ts'
import {parseDocument} from '../../../src/core/index.ts'

function shareout(text: string) {
  const document = parseDocument(text)
  return shareoutOf(document)
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

  it('has its actions where several are given with owner and day, whatever leads up to them', () => {
    const text =
      '## For everyone\n\nWhat follows: new letter (Ana Lima, 3 May), short form (Igor Kos, 1 June).\n'
    assert.ok(shareout(text)?.topActions)
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

  it('is the part that says most, and the others say who gets it', () => {
    const found = shareout(`# Double labels

## On one page

- A label was printed twice
- No answer and not done are two things

**What we change**
- Each label has a key (Ana Lima, 2 June)
- Late answers count (Bo Larsen, done)

## How this gets to others

| To | How |
| - | - |
| All sites | the screens |
`)!
    assert.equal(found.section.title, 'On one page')
    assert.ok(found.topActions)
    assert.ok(found.published)
  })

  it('is no section on how people talked to one another', () => {
    assert.equal(shareout('### Communication\n\nWe were not open enough with the project.\n'), undefined)
    assert.ok(shareout('### Communication\n\nThe summary is sent to all teams by mail.\n'))
  })
})

describe('reviewOf', () => {
  it('reads in a table below what a paragraph leads up to', () => {
    const document = parseDocument(
      '## For others\n\nThere is the quarterly Impact & Learnings round:\n\n| | |\n|---|---|\n| Owner | Igor Kos |\n| Inputs | all retros |\n',
    )
    const review = reviewOf(document, fieldsOf(document))
    assert.deepEqual([review?.owner?.value, review?.inputs?.value], ['Igor Kos', 'all retros'])
  })

  it('needs no name where it has an hour, somebody who runs it, and what is brought', () => {
    const text =
      '## Keeping at it\n\nEvery other Wednesday there is half an hour. Emil runs it; on the table are the list of measures and the numbers.\n'
    const review = (words: string) => {
      const document = parseDocument(words)
      return reviewOf(document, fieldsOf(document))
    }
    assert.ok(review(text)?.owner && review(text)?.inputs)
    assert.equal(review(text.replace('Keeping at it', 'Timeline')), undefined)
  })

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

describe('a review told where its title is in other words', () => {
  const review = (text: string): (string | undefined)[] | undefined => {
    const document = parseDocument(`# Late mails\n\n## Summary\n\nMails were late.\n\n${text}`)
    const found = reviewOf(document, fieldsOf(document))
    return found && [found.cadence?.value, found.owner?.value]
  }

  it('is a section with a meeting, its cadence and who answers for it', () => {
    assert.deepEqual(
      review(
        '## The rhythm\n\nEvery six weeks there is a learning round. Bruna Tavares is responsible for it.\n',
      ),
      ['Every six weeks', 'Tavares is responsible'],
    )
    assert.deepEqual(
      review('## How it stays\n\nOn Tuesdays a learning circle meets, chaired by Ana Lima.\n'),
      ['Tuesdays', 'chaired by Ana'],
    )
  })

  it('is a paragraph and the list that it leads to', () => {
    const told = 'This case goes to the learning hour:\n\n- every first Thursday\n- owner: Ana Lima\n'
    assert.deepEqual(review(`**A standing hour.** ${told}`), ['every first Thursday', 'Ana Lima'])
    assert.deepEqual(review(told), ['every first Thursday', 'Ana Lima'])
  })

  it('is no job, no course and no stand-up', () => {
    assert.equal(review('## Jobs\n\nThe backup runs weekly. Ana Lima is responsible for it.\n'), undefined)
    assert.equal(
      review('## Training\n\nNew staff learn it every six weeks. Ana Lima is responsible.\n'),
      undefined,
    )
    assert.equal(review('## Meetings\n\nThe weekly stand-up is led by Ana Lima.\n'), undefined)
    assert.equal(review('**Review actions**:\n\n- Somebody looks at the queue on Fridays\n'), undefined)
    assert.equal(review('We learned this:\n\n- the weekly job is slow\n- nobody reads it\n'), undefined)
  })

  it('gives no lines to the shareout, nor does a column of learnings', () => {
    const found = shareout(`## Passing it on

The page goes to all teams.

| Learning | Taken over by |
| - | - |
| Write, then swap | Harrow |
| Red phone | Harrow |
| Flags | Tidewrack |

So it goes to the learning hour:

- every first Thursday
- owner: Ana Lima
- on the table: actions
`)!
    assert.deepEqual(found.lines, [])
    assert.equal(found.review?.owner?.value, 'Ana Lima')
  })
})
