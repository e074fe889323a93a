import * as vscode from 'vscode'
import {allItems, parseDocument, ticketAddress} from '../../core/index.ts'
import type {IndexedItem} from '../index/indexed-document.ts'

/** Opens the ticket of an item in the browser, once the user has seen where that leads. */
export async function openTicket({item: {title, ticket}, document}: IndexedItem): Promise<void> {
  if (ticket === undefined) {
    await vscode.window.showInformationMessage('This action item names no ticket.')
    return
  }
  const opened = await vscode.workspace.openTextDocument(vscode.Uri.parse(document.file))
  const text = opened.getText()
  // The document as it is now, which may not be as it was when the item was listed.
  const item = allItems(parseDocument(text)).find(
    (one) => one.title === title && one.ticket?.value === ticket.value,
  )
  const address = item && ticketAddress(ticket.value, text.slice(item.whole.start, item.whole.end))
  if (address === undefined) {
    await vscode.window.showInformationMessage(`“${ticket.value}” stands in the document without an address.`)
    return
  }
  const open = 'Open'
  const options = {modal: true, detail: address}
  if ((await vscode.window.showInformationMessage(`Open ${ticket.value}?`, options, open)) === open)
    await vscode.env.openExternal(vscode.Uri.parse(address, true))
}
