import fc from 'fast-check'
import {properties} from './properties.ts'
import {scoredProperties} from './scored.ts'

/** The same cases in every run; `npm run fuzz` looks for others, for as long as it is given. */
const parameters = {seed: 20261121, numRuns: 200}
/** Each case of a score reads two whole documents. */
const scored = {...parameters, numRuns: 60}

describe('Whatever people write:', () => {
  for (const {title, property} of properties) {
    const isScored = scoredProperties.some((one) => one.property === property)
    it(title, () => fc.assert(property, isScored ? scored : parameters))
  }
})
