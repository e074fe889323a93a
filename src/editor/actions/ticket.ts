import * as vscode from 'vscode'
import type {IndexedItem} from '../index/indexed-document.ts'
import {ticketAddress} from './ticket-address.ts'

/** Opens the ticket of an item in the browser, once the user has seen where that leads. */
export async function openTicket({item, document}: IndexedItem): Promise<void> {
  const {ticket} = item
  if (ticket === undefined) {
    await vscode.window.showInformationMessage('This action item names no ticket.')
    return
  }
  const source = await vscode.workspace.openTextDocument(vscode.Uri.parse(document.file))
  const address = ticketAddress(ticket.value, source.getText().slice(item.whole.start, item.whole.end))
  if (address === undefined) {
    await vscode.window.showInformationMessage(`“${ticket.value}” stands in the document without an address.`)
    return
  }
  const open = 'Open'
  const options = {modal: true, detail: address}
  if ((await vscode.window.showInformationMessage(`Open ${ticket.value}?`, options, open)) === open)
    await vscode.env.openExternal(vscode.Uri.parse(address, true))
}
