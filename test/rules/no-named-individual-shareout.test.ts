import {check} from '../support/check.ts'

const rule = 'no-named-individual'

describe(`${rule} in a shareout`, () => {
  it('leaves the owners of the top actions of a shareout alone, and nobody else in it', () => {
    check(
      rule,
      `---
incident-commander: Ngozi Adeyemi
facilitator: Zoë Winter
authors: [Ana Lima]
---

## Shareout

**TL;DR**

- What happened: Ngozi drained the node, and mails were late.
                 ^^^^^
- What we learned: a drain needs a second node.
- What changes: drains wait for a second node.

**Top three actions**

1. Refuse to drain the last node, Ana Lima, 2026-12-11
2. Alert on PDFs in the queue, Hanne Dreyer, 2026-12-18
3. Move the key off Zoë's account, Ngozi Adeyemi, 2026-12-04
                    ^^^

**Published:** mailed by Ana
                         ^^^
`,
    )
  })
})
