import assert from 'node:assert/strict'
import {readConfigFile, resolveConfig} from '../src/core/index.ts'
import {readProjectFile} from './support/file-snapshot.ts'

describe('YAML that documentation shows', () => {
  for (const page of ['README.md', 'docs/configuration.md']) {
    it(`means what it says in ${page}`, () => {
      const blocks = [...readProjectFile(page).matchAll(/^```yaml\n([^]*?)^```$/gm)].map(([, text]) => text!)
      assert.ok(blocks.length > 0)
      for (const text of blocks) {
        const {layer, problems} = readConfigFile('.postmortem.yml', text)
        assert.deepEqual([...problems, ...resolveConfig([layer]).problems], [], text)
      }
    })
  }
})
