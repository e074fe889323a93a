import fc from 'fast-check'
import {properties} from './properties.ts'

/** The same cases in every run; `npm run fuzz` looks for others, for as long as it is given. */
const parameters = {seed: 20261121, numRuns: 200}

describe('Whatever people write:', () => {
  for (const {title, property} of properties) {
    it(title, () => fc.assert(property, parameters))
  }
})
