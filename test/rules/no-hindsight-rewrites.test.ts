import assert from 'node:assert/strict'
import {fixed} from '../support/check.ts'

const rule = 'no-hindsight'

describe(`${rule}: rewrites`, () => {
  const rewrites = [
    ['The alert was, in hindsight, too quiet.', 'The alert was too quiet.'],
    ['The page was – in hindsight – the start.', 'The page was the start.'],
    ['It was plainly and obviously the wrong reaction.', 'It was the wrong reaction.'],
    [
      'Only in hindsight do we see how badly it fitted.',
      'Only with [what was found out later] do we see how badly it fitted.',
    ],
    [
      'There were clear signs of saturation in the log.',
      'There were signs, beside [the signals that pointed elsewhere], of saturation in the log.',
    ],
    [
      'Looking back, the signs were all there in May.',
      '[The signals that pointed to it] stood beside [the signals that pointed elsewhere] in May.',
    ],
    ['The alert was too quiet in hindsight.', 'The alert was too quiet.'],
    ['The database ran costly merges.', 'The database ran merges.'],
    ['The scan unnecessarily slowed.', 'The scan slowed.'],
    ['It was obvious that the disk was full.', 'The disk was full.'],
    ['This was an obvious mistake.', 'This was a mistake.'],
    ['The cause was obviously, in our view, the cache.', 'The cause was, in our view, the cache.'],
    ['- **Obviously** the index was gone.', '- The index was gone.'],
    ['- 🔥 Obviously, it was the resolver.', '- 🔥 It was the resolver.'],
    [
      'Everyone knows that the job runs at midnight.',
      '[The page or runbook that documents it] says that the job runs at midnight.',
    ],
    [
      'The vendor must surely have known that.',
      'The vendor was told by [the page, person or signal, if any] that.',
    ],
    [
      'The rise should have been obvious to the on-call.',
      'The rise was [visible or not, and where] to the on-call.',
    ],
    ['One had only to look at the label.', 'One could look at the label.'],
    [
      'As anyone can see from the diff, it is inverted.',
      'As [whoever looked at it, and when] saw from the diff, it is inverted.',
    ],
    [
      'Our vendor had known better than to ship it.',
      'Our vendor had known from [what was known at the time] not to ship it.',
    ],
    ['The team knew better.', 'The team knew [what was known at the time, and how].'],
    [
      'In hindsight, the change was too large for one window.',
      'The change was too large for one window; at the time, [what was known] spoke for it.',
    ],
    [
      'Looking back it was the wrong moment to switch!',
      'It was the wrong moment to switch; at the time, [what was known] spoke for it!',
    ],
    [
      '(In retrospect the pilot was premature.)',
      '(The pilot was premature; at the time, [what was known] spoke for it.)',
    ],
    ['In hindsight the queue had grown since May.', 'The queue had grown since May.'],
    ['With hindsight it is obvious that nobody owned the queue.', 'Nobody owned the queue.'],
    ['Clearly, in hindsight, the disk was full.', 'The disk was full.'],
    ['There is a perfectly obvious reason not to run it.', 'There is a reason not to run it.'],
    ['It all seems obvious now.', 'It all seems [how it looked at the time, and to whom].'],
  ] as const
  for (const [before, after] of rewrites)
    it(`rewrites “${before}”`, () => assert.equal(fixed(rule, before), after))
})
