import assert from 'node:assert/strict'
import {bundleExtension} from '../scripts/extension-bundle.mjs'

describe('the bundle of the extension', () => {
  it('has at most one byte in a hundred evaluated at activation, and the others when a postmortem is open', async () => {
    const {all, atActivation} = await bundleExtension({minify: true, write: false}, 'dist/extension.js')
    assert.ok(atActivation < all / 100, `${atActivation} of ${all} bytes`)
  })
})
