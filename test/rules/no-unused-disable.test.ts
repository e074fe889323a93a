import {check} from '../support/check.ts'

const rule = 'no-unused-disable'

describe(rule, () => {
  it('finds a comment that silences nothing', () => {
    check(
      rule,
      `# Pump outage

The pump stopped. <!-- postmortem-disable-line -->
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ silences nothing
`,
    )
  })

  it('finds one rule of several that finds nothing to silence', () => {
    check(
      rule,
      `# Pump outage

The operator failed to check the gauge. <!-- postmortem-disable-line no-blame no-hindsight -->
                                                                              ^^^^^^^^^^^^ finds nothing here
`,
    )
  })

  it('finds a rule that does not exist', () => {
    check(
      rule,
      `# Pump outage

<!-- postmortem-disable-file no-blam -->
                             ^^^^^^^ “no-blam” is no rule. Did you mean “no-blame”?
`,
    )
  })

  it('leaves alone a comment that silences something', () => {
    check(
      rule,
      '# Pump outage\n\nThe operator failed to check it. <!-- postmortem-disable-line no-blame -->\n',
    )
  })
})
