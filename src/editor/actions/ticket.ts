import * as vscode from 'vscode'
import type {IndexedItem} from '../index/indexed-document.ts'

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

/** The address of a ticket: itself, or that of the link whose words it is. Only what a browser opens as a page. */
export function ticketAddress(ticket: string, source: string): string | undefined {
  const links = [...source.matchAll(/\[([^\][]{1,200})\]\(<?([^()\s<>]{1,500})>?\)/g)]
  const address = isWebAddress(ticket) ? ticket : links.find(([, words]) => words!.includes(ticket))?.[2]
  return address !== undefined && isWebAddress(address) ? address : undefined
}

function isWebAddress(words: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(words)
}
