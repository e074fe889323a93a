/** The address of a ticket: itself, or that of the link whose words it is. Only what a browser opens as a page. */
export function ticketAddress(ticket: string, source: string): string | undefined {
  const links = [...source.matchAll(/\[([^\][]{1,200})\]\(<?([^()\s<>]{1,500})>?\)/g)]
  const address = isWebAddress(ticket) ? ticket : links.find(([, words]) => words!.includes(ticket))?.[2]
  return address !== undefined && isWebAddress(address) ? address : undefined
}

function isWebAddress(words: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(words)
}
