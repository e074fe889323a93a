/** A word that nobody can guess, which a page's own style and script carry. */
export function newNonce(): string {
  return crypto.randomUUID().replaceAll('-', '')
}
