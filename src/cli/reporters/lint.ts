import type {LintReport} from '../reports.ts'
import {renderLintGithub} from './lint-github.ts'
import {renderLintJson} from './lint-json.ts'
import {renderLintMarkdown} from './lint-markdown.ts'
import {renderLint} from './lint-pretty.ts'
import {renderLintSarif} from './lint-sarif.ts'
import {type View, painter} from './terminal.ts'

type Reporter = (shown: readonly LintReport[], view: View, all: readonly LintReport[]) => string

const reporters: Readonly<Record<string, Reporter>> = {
  pretty: (shown, {colour, columns}, all) => renderLint(shown, painter(colour), columns, all),
  json: renderLintJson,
  github: renderLintGithub,
  sarif: renderLintSarif,
  markdown: renderLintMarkdown,
}

/** @param all with the findings too that are not to be shown: where there is a sum, they count. */
export function renderReports(
  shown: readonly LintReport[],
  format: string,
  view: View,
  all: readonly LintReport[],
): string {
  return reporters[format]!(shown, view, all)
}
