import assert from 'node:assert/strict'
import {check, findingsOf} from '../support/check.ts'

const rule = 'no-named-individual'

describe(`${rule}: people spoken of`, () => {
  it('finds whoever had a role, is the answer to “who”, or was waited for', () => {
    check(
      rule,
      `
The on-call engineer that night was Nokuthula. Who had the badge? Zodwa, until Tuesday. We waited on Ewurama for a key.
                                    ^^^^^^^^^
                                                                  ^^^^^
                                                                                                     ^^^^^^^

The operator on that line is Deutsche Bahn. Who owns it? Platform, since May. We depend on Vault for the keys.
`,
    )
  })

  it('finds those who sign with a part of their name, and no host', () => {
    check(
      rule,
      `
## Timeline

- 15:02 bjorn.h: db2 is back, lag 40s
        ^^^^^^^
- 15:04 web.eu: 502 from two of three
`,
    )
  })

  it('takes a short month for the first name that it is as well', () => {
    check(
      rule,
      `
Jan Hedlund asked for the drawing, and nobody had it.
^^^^^^^^^^^

From Jan to March the plant stood still. Jan 12 was a Sunday.
`,
    )
  })

  it('leaves alone what is out of reach, places with somebody’s name, and words for states of mind', () => {
    check(
      rule,
      `
Athena was unavailable to the analysts. Martin's Brook pumping station lost power.

Complacency of the operations team is no finding here, and humans of the support team took the calls.
`,
    )
  })

  it('counts the places that are shown', () => {
    const silenced = '<!-- postmortem-disable-next-line no-named-individual -->\n'
    const text = `# Outage\n\n## Response\n\nThen Quibor restarted it.\n\n${silenced}Later Quibor called us.\n\nAt last Quibor left it running.\n`
    assert.deepEqual(
      findingsOf(rule, text).map(({message}) => message),
      ['“Quibor” is a possible name, 2 times; the account names roles.'],
    )
  })
})
