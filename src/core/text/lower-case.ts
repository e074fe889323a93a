/** A text in lower case, letter by letter: each stands where it stood, also a capital I with a dot, which would be two. */
export function lowerCase(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase()
}
