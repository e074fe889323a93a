import {check, fixed} from '../support/check.ts'
import assert from 'node:assert/strict'

const rule = 'no-human-error'

describe(`${rule}: the state and the training of people`, () => {
  it('finds training that people had not had, and leaves models and services alone', () => {
    check(
      rule,
      `
The porters had received hardly any training on the lift panel. The nurses had never been instructed in the new forms.
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^

The model had received hardly any training on rain. The classifier had not been trained on snow.

The nurses had been trained on the fallback forms in May.
`,
    )
  })

  it('finds lapses by their idioms and mistakes behind a role', () => {
    check(
      rule,
      `
The valve was closed by a brain fade of the person at the panel. It was a mental lapse after eleven hours.
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
                                                                        ^^^^^^^^^^^^^^

The loss was down to one of the contractors making a mistake with the labels.
                                            ^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds that people make mistakes where that is all the sentence ends with', () => {
    check(
      rule,
      `
The two files were mixed up, and people make mistakes. The rate had one zero too many; to err is human.
                                 ^^^^^^^^^^^^^^^^^^^^
                                                                                       ^^^^^^^^^^^^^^^

People make mistakes, so the form needs a second check. To err is human, and this is why the second key exists.
`,
    )
  })

  it('leaves errors alone that are counted by whom or by what', () => {
    check(
      rule,
      `
Errors by user agent: 91 % came from the kiosks. Mistakes by customer segment are in the annex.
`,
    )
  })

  it('tells what there was to learn from', () => {
    assert.equal(
      fixed(rule, 'The nurses had not been trained on the fallback forms.'),
      'The nurses worked with [the practice, screens and guides there were] on the fallback forms.',
    )
  })
})
