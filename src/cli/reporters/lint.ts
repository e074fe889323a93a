import type {LintReport} from '../reports.ts'
import {renderLintGithub} from './lint-github.ts'
import {renderLintJson} from './lint-json.ts'
import {renderLintMarkdown} from './lint-markdown.ts'
import {renderLint} from './lint-pretty.ts'
import {renderLintSarif} from './lint-sarif.ts'
import {type View, painter} from './terminal.ts'

const reporters: Readonly<Record<string, (reports: readonly LintReport[], view: View) => string>> = {
  pretty: (reports, {colour, columns}) => renderLint(reports, painter(colour), columns),
  json: renderLintJson,
  github: renderLintGithub,
  sarif: renderLintSarif,
  markdown: renderLintMarkdown,
}

export function renderReports(reports: readonly LintReport[], format: string, view: View): string {
  return reporters[format]!(reports, view)
}
