import * as vscode from 'vscode'
import {ActionItemsView} from './action-items-view.ts'
import {Analyses} from './analyses.ts'
import {PostmortemCodeActions, providedKinds} from './code-actions.ts'
import {registerCommands} from './commands.ts'
import {registerConfigCompletions} from './config-completions.ts'
import {Configurations} from './configurations.ts'
import {Diagnostics} from './diagnostics.ts'
import {FrontMatterCompletions, FrontMatterHovers, triggerCharacters} from './front-matter.ts'
import {FindingHovers} from './hovers.ts'
import {registerLanguageTools} from './language-tools.ts'
import {Log} from './log.ts'
import {NewPostmortem} from './new-postmortem.ts'
import {ScoreReport} from './score-report.ts'
import {ScoreStatus} from './score-status.ts'
import {PostmortemSnippets} from './snippets.ts'
import {WorkspaceIndex} from './workspace-index.ts'

/** Builds the parts and wires them. Reads no file and parses nothing: each part waits for a postmortem or its view. */
export function activate(context: vscode.ExtensionContext): void {
  const log = new Log()
  const configurations = new Configurations(log)
  const analyses = new Analyses(configurations)
  const diagnostics = new Diagnostics(analyses, configurations, log)
  const index = new WorkspaceIndex(analyses, configurations, log)
  const newPostmortem = new NewPostmortem(configurations, context.workspaceState)
  const report = new ScoreReport(analyses, diagnostics)
  context.subscriptions.push(
    log,
    configurations,
    diagnostics,
    index,
    report,
    new ScoreStatus(analyses, diagnostics),
    new ActionItemsView(index),
    vscode.languages.registerCodeActionsProvider(
      {language: 'markdown'},
      new PostmortemCodeActions(analyses),
      {
        providedCodeActionKinds: providedKinds,
      },
    ),
    vscode.languages.registerCompletionItemProvider(
      {language: 'markdown'},
      new PostmortemSnippets(),
      ...PostmortemSnippets.triggers,
    ),
    vscode.languages.registerHoverProvider({language: 'markdown'}, new FindingHovers(analyses)),
    vscode.languages.registerHoverProvider(
      {language: 'markdown'},
      new FrontMatterHovers(analyses, configurations),
    ),
    vscode.languages.registerCompletionItemProvider(
      {language: 'markdown'},
      new FrontMatterCompletions(analyses, configurations, index),
      ...triggerCharacters,
    ),
    registerConfigCompletions(),
    registerLanguageTools({analyses, configurations}),
    registerCommands({
      analyses,
      configurations,
      index,
      report,
      newPostmortem,
      extensionUri: context.extensionUri,
    }),
  )
}
