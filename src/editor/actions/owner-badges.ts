import * as vscode from 'vscode'
import {initialsOf} from './initials.ts'

const scheme = 'postmortem-owner'

/** An address for the row of an item that says nothing but whose it is. */
export function ownerUri(owner: string | undefined): vscode.Uri {
  return vscode.Uri.from({scheme, path: '/', query: owner ?? ''})
}

/**
 * Says at the right end of a row whose the item is. Unlike the words behind a long title, that is in sight however narrow
 * the side bar is.
 */
export function registerOwnerBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: (uri) =>
      uri.scheme === scheme
        ? new vscode.FileDecoration(
            initialsOf(uri.query),
            uri.query === '' ? 'No owner' : `Owner: ${uri.query}`,
          )
        : undefined,
  })
}
