import * as vscode from 'vscode'
import {registerActionCommands} from './actions/action-commands.ts'
import {ActionItemsView} from './actions/action-items-view.ts'
import type {ActionNode} from './actions/action-tree.ts'
import {ViewState} from './actions/view-state.ts'
import {WriteBack} from './actions/write-back.ts'
import {Analyses} from './analyses.ts'
import {PostmortemCodeActions, providedKinds} from './code-actions.ts'
import {registerCommands} from './commands.ts'
import {registerConfigCompletions} from './config-completions.ts'
import {Configurations} from './configurations.ts'
import {Contributors} from './contributors.ts'
import {Diagnostics} from './diagnostics.ts'
import {FrontMatterCompletions, FrontMatterHovers, triggerCharacters} from './front-matter.ts'
import {FollowThroughPage} from './follow-through/follow-through-page.ts'
import {FindingHovers} from './hovers.ts'
import {CacheFiles} from './index/cache-files.ts'
import {WorkspaceIndex} from './index/workspace-index.ts'
import {LanguageTools} from './language-tools.ts'
import type {LateView} from './late-view.ts'
import {Log} from './log.ts'
import {NewPostmortem} from './new-postmortem.ts'
import {Packs} from './packs.ts'
import {type Page, pages} from './pages.ts'
import {ScoreReport} from './score-report.ts'
import {ScoreStatus} from './score-status.ts'
import {QuestionsView, SectionQuestionHovers} from './section-questions.ts'
import {PostmortemSnippets} from './snippets.ts'
import {suggestWhileTyping} from './suggest-while-typing.ts'

/** What is asked of the parts by what was registered before they were there. */
export interface Parts {
  readonly actionItems: ActionItemsView
  readonly languageTools: LanguageTools
  readonly pages: Readonly<Record<Page, vscode.WebviewPanelSerializer>>
}

/** The views, which are there before the parts. */
export interface Views {
  readonly actionItems: LateView<ActionNode>
  readonly questions: LateView<string>
}

/** Builds the parts and wires them. Reads no file and parses nothing: each part waits for a postmortem or its view. */
export function buildParts(context: vscode.ExtensionContext, views: Views): Parts {
  const log = new Log()
  const configurations = new Configurations(log)
  const contributors = new Contributors(log)
  const analyses = new Analyses(configurations, contributors)
  const packs = new Packs(configurations)
  const diagnostics = new Diagnostics(analyses, log)
  const index = new WorkspaceIndex(configurations, new CacheFiles(context, log), log)
  const state = new ViewState(context)
  const view = new ActionItemsView(views.actionItems, index, state)
  const page = new FollowThroughPage(index, context.extensionUri)
  const completions = new FrontMatterCompletions(analyses, configurations, index)
  const newPostmortem = new NewPostmortem(configurations, context.workspaceState)
  const report = new ScoreReport({analyses, packs, diagnostics, log})
  context.subscriptions.push(
    log,
    configurations,
    contributors,
    diagnostics,
    index,
    report,
    new ScoreStatus({analyses, packs, diagnostics, log}),
    new QuestionsView(views.questions, analyses, log),
    state,
    view,
    page,
    registerActionCommands({index, view, state, page, writeBack: new WriteBack()}),
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
    vscode.languages.registerHoverProvider({language: 'markdown'}, new SectionQuestionHovers(analyses)),
    vscode.languages.registerHoverProvider(
      {language: 'markdown'},
      new FrontMatterHovers(analyses, configurations),
    ),
    vscode.languages.registerCompletionItemProvider(
      {language: 'markdown'},
      completions,
      ...triggerCharacters,
    ),
    suggestWhileTyping(completions),
    registerConfigCompletions(),
    registerCommands({
      analyses,
      configurations,
      report,
      newPostmortem,
      extensionUri: context.extensionUri,
    }),
  )
  return {
    actionItems: view,
    languageTools: new LanguageTools(analyses, configurations),
    pages: {[pages.scoreReport]: report, [pages.followThrough]: page},
  }
}
