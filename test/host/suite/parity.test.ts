import * as vscode from 'vscode'
import {deepEqual, ok} from './assert.ts'
import {type CliFinding, cliReports} from './build.ts'
import {closeEverything, openFixture, until} from './support.ts'

const severities = ['error', 'warning', 'information']

function show({line, column, endLine, endColumn, severity, rule, message}: CliFinding): string {
  return `${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${message}`
}

function toFinding({range, severity, code, message}: vscode.Diagnostic): CliFinding {
  return {
    rule: String(typeof code === 'object' ? code.value : code),
    severity: severities[severity]!,
    message,
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  }
}

describe('The editor and the command line', () => {
  afterEach(closeEverything)

  it('have examples to agree on', () => ok(cliReports.length > 3))

  for (const {file, findings} of cliReports) {
    it(`say the same of ${file}`, async () => {
      const {document} = await openFixture(file)
      const said = (): string[] =>
        vscode.languages
          .getDiagnostics(document.uri)
          .filter(({source}) => source === 'postmortem')
          .map((diagnostic) => show(toFinding(diagnostic)))
          .sort()
      const expected = findings.map(show).sort()
      await until(() => said().length === expected.length, `the findings of ${file}`)
      deepEqual(said(), expected)
    })
  }
})
