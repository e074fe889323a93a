import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {remark} from 'remark'
import {VFile} from 'vfile'
import preset from '../src/remark/index.ts'
import * as samples from './cli/samples.ts'
import {workspace} from './cli/workspace.ts'
import {exampleFiles} from './support/examples.ts'
import {readProjectFile} from './support/file-snapshot.ts'

/** The Markdown that the pages of the rules show. */
function shownIn(page: string): string[] {
  return [...readProjectFile(`docs/rules/${page}`).matchAll(/^(`{3,})markdown.*\n([^]*?)^\1$/gm)].map(
    ([, , text]) => text!,
  )
}

const documents: Readonly<Record<string, string>> = Object.fromEntries([
  ...exampleFiles.map(({path, text}) => [path, text] as const),
  ...Object.entries(samples).map(([name, text]) => [`incidents/${name}.md`, text] as const),
  ...readdirSync(new URL('../docs/rules', import.meta.url)).flatMap((page) =>
    shownIn(page).map((text, at) => [`incidents/${page.replace('.md', '')}-${at}.md`, text] as const),
  ),
])

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
  it('say the same of every example, sample and page', async () => {
    const {runWith, root} = await workspace({
      ...documents,
      '.postmortem.yml':
        'people: {Ines Duarte: the on-call engineer}\noverrides: [{files: "retros/**", rules: {no-hindsight: error}}]\n',
    })
    assert.ok(Object.keys(documents).length > 40)
    const now = new Date()
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, '0'))
      .join('-')
    const {stdout} = await runWith({today}, 'lint', '--format', 'json', ...Object.keys(documents))
    const reports = JSON.parse(stdout) as readonly Report[]
    assert.equal(reports.length, Object.keys(documents).length)
    for (const {file, findings} of reports) {
      const read = new VFile({cwd: root, path: file, value: documents[file]!})
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
