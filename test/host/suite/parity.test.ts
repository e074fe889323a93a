import * as vscode from 'vscode'
import {deepEqual, ok} from './assert.ts'
import {type CliFinding, cliReports} from './build.ts'
import {openInBackground, until} from './support.ts'

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

/** Our findings on a document, as VS Code lists them. */
function said(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({source}) => source === 'postmortem')
    .map((diagnostic) => show(toFinding(diagnostic)))
    .sort()
}

/** Documents open at once; as many as a suite waits for in one go. */
const atOnce = 20

describe('The editor and the command line', () => {
  it('have every example and fixture to agree on', () => ok(cliReports.length > 150))

  const rounds = Math.ceil(cliReports.length / atOnce)
  for (let round = 0; round < rounds; round++) {
    const reports = cliReports.slice(round * atOnce, (round + 1) * atOnce)

    it(`say the same of them, ${round + 1} of ${rounds}`, async () => {
      const documents = await Promise.all(reports.map(({file, text}) => openInBackground(file, text)))
      for (const [index, {file, findings}] of reports.entries()) {
        const {uri} = documents[index]!
        await until(() => said(uri).length === findings.length, `the findings of ${file}`)
      }
      // By now those that may have none have been looked at too.
      for (const [index, {file, findings}] of reports.entries())
        deepEqual(said(documents[index]!.uri), findings.map(show).sort(), file)
    })
  }
})
