import {check} from '../support/check.ts'

const rule = 'no-counterfactual'

describe(`${rule}: conditions in all their forms`, () => {
  it('finds inverted ones, and what would be so today', () => {
    check(
      rule,
      `
Should the board have said no in February, the money would still be in the bank.
^^^^^^^^^^^^^^^^^^^^^^^^^^

Were the pumps inspected monthly, the seal would have been replaced in time.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

The samples would be usable today if the courier had waited for the dry ice.
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^

If the siren had been audible in the basement, we would have left at once.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('finds wishes, ideas, occasions and acts that stand in the place of a condition', () => {
    check(
      rule,
      `
I wish I'd asked who owned the bucket.
^^^^^^^^

Would that the pager had been louder.
^^^^^^^^^^^^^^

One phone call, and the shipment would have been stopped.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

In a quieter month somebody would have read the contract.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

If asked, the supplier would have sent the newer part.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

To call the depot would have taken two minutes.
                  ^^^^^^^^^^^^^^^^

No ticket would have been lost without the weekend migration.
          ^^^^^^^^^^^^^^^^^^^^

With signed commits the change could not have been merged.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
    )
  })

  it('leaves alone what was ruled out, arranged, spared or beside the point', () => {
    check(
      rule,
      `
If the cache had been the cause, all nodes would have shown misses. Had the reagent been spoiled, the blank would have turned pink.

They had agreed that the trial would end if two patients had complained.

If the guard had not noticed the smoke, the hall would have burned. Had the load been higher, the fallback would not have held.

Even if the alert had fired, nobody could have reached the site. Only the vendor could have known.

Should the pump stop, the standby would take over. Were the pumps inspected in May?

In the worst case a nurse could have given the dose twice.
`,
    )
  })
})
