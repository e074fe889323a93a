import * as vscode from 'vscode'
import {completeConfig, configFileName} from '../core/index.ts'
import {toRange} from './convert.ts'

const kinds = {key: vscode.CompletionItemKind.Property, value: vscode.CompletionItemKind.EnumMember}

/** Offers keys and values in `.postmortem.yml`, unless an extension for YAML does so by its schema. */
export function registerConfigCompletions(): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    {pattern: `**/${configFileName}`},
    {
      provideCompletionItems: (document, position) => {
        if (vscode.extensions.getExtension('redhat.vscode-yaml') !== undefined) return undefined
        const completed = completeConfig(document.getText(), document.offsetAt(position))
        return completed?.offers.map(({label, description}) => {
          const item = new vscode.CompletionItem(label, kinds[completed.kind])
          item.insertText = completed.kind === 'key' ? `${label}:` : label
          item.range = toRange(document, completed.span)
          if (description !== undefined) item.documentation = description
          return item
        })
      },
    },
  )
}
