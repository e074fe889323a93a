import {check} from '../support/check.ts'

const rule = 'root-cause-method'

describe(rule, () => {
  it('finds a chain that ends at a person, human error or training', () => {
    for (const [end, what] of [
      ['The engineer forgot the timeout.', 'a person'],
      ['It was a human error.', 'human error'],
      ['The team had no training in it.', 'training'],
    ]) {
      const last = `Why were they held? ${end!}`
      check(
        rule,
        `
## Root cause

1. Why did checkout fail? The pool was full.
2. Why was it full? Calls were held for six seconds.
3. ${last}
   ${'^'.repeat(last.length)} ends at ${what!}
`,
      )
    }
  })

  it('reads chains as a table, as lines and as bullets in bullets', () => {
    check(
      rule,
      `
## Root cause analysis

| Question | Answer |
| --- | --- |
| Why did checkout fail? | The pool was full. |
  ^^^^^^^^^^^^^^^^^^^^^^ 2 of at least 3
| Why was it full? | Calls were held. |
`,
    )
    check(
      rule,
      `
## 5 Whys

**Why 1:** The pool was full.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 of at least 3
**Why 2:** Calls were held.
`,
    )
    check(
      rule,
      `
## Root cause

- Why did checkout fail? The pool was full.
  - Why was it full? Calls were held.
    - Why were they held? Operator error.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ human error
`,
    )
  })

  it('finds a branch of a tree that ends at a person, and a tree that is too deep', () => {
    check(
      rule,
      `
## Root cause

\`\`\`text
Outcome: errors for 59 minutes
├── Pool full
│   └── Calls held
│       └── Stub answers at once
│           └── Suite has to be fast
                ^^^^^^^^^^^^^^^^^^^^ 4 levels deep
└── Late page
    └── The operator missed the panel
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ends at a person
\`\`\`
`,
    )
  })

  it('finds a method that is named and does not follow', () => {
    check(
      rule,
      '## Root cause\n\nWe used the 5 Whys. The pool was full.\n            ^^^^^^ none follows\n'.replace(
        '            ^',
        '            ^',
      ),
    )
  })

  it('asks the highest severities for a method', () => {
    check(rule, '---\nseverity: SEV1\n---\n\n## Root cause\n^^^^^^^^^^^^^ No method\n\nThe pool was full.\n')
    check(rule, '---\nseverity: SEV3\n---\n\n## Root cause\n\nThe pool was full.\n')
  })

  it('accepts a chain of three, and a cause told in prose', () => {
    check(
      rule,
      '## 5 Whys\n\n1. The pool was full.\n2. Calls were held.\n3. The training environment had no slow processor.\n',
    )
    check(rule, '## Root cause\n\nThe pool was full, because calls were held.\n')
  })
})
