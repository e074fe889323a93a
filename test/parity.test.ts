import assert from 'node:assert/strict'
import {remark} from 'remark'
import {VFile} from 'vfile'
import preset from '../src/remark/index.ts'
import {workspace} from './cli/workspace.ts'
import {documents} from './support/documents.ts'

interface Report {
  readonly file: string
  readonly findings: readonly {
    readonly rule: string
    readonly severity: string
    readonly message: string
    readonly line: number
  }[]
}

/** The editor has its own such test, in a real VS Code: `test/host/suite/parity.test.ts`. */
describe('the command line and the preset for remark', () => {
  it('say the same of every example and fixture', async () => {
    const {runWith, root} = await workspace({
      ...Object.fromEntries(documents),
      '.postmortem.yml':
        'people: {Ines Duarte: the on-call engineer}\noverrides: [{files: "retros/**", rules: {no-hindsight: error}}]\n',
    })
    assert.ok(documents.length > 150, `${documents.length}`)
    const texts = new Map(documents)
    const now = new Date()
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    const {stdout} = await runWith({today}, 'lint', '--format', 'json', ...texts.keys())
    const reports = JSON.parse(stdout) as readonly Report[]
    assert.equal(reports.length, texts.size)
    for (const {file, findings} of reports) {
      const read = new VFile({cwd: root, path: file, value: texts.get(file)!})
      const use = remark().use(preset)
      await use.run(use.parse(read), read)
      const said = read.messages.map(({ruleId, fatal, message, line}) => {
        const severity = fatal ? 'error' : fatal === false ? 'warning' : 'information'
        return `${line} ${severity} ${ruleId} ${message}`
      })
      const expected = findings.map(
        ({rule, severity, message, line}) => `${line} ${severity} ${rule} ${message}`,
      )
      assert.deepEqual(said.sort(), expected.sort(), file)
    }
  })
})
